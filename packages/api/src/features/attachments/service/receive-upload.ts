import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { photoLimits } from '@redress/schema/limits'
import type { Reader } from '../../../db/database.ts'
import type { Platform } from '../../../platform.ts'
import { lockStore } from '../../stores/store.ts'
import { type Photo, photoFrom, RefusedFile } from '../photo.ts'
import { blobKeys, mayWait, nameOf, unclaimedMs } from '../rules.ts'
import { type Attachment, type AttachmentPlace, attachmentsByIds, setReceived, unclaimedOf } from '../store.ts'

/**
 * Takes in one file at a place that was made for it: looks at what it is, makes a clean photo of it, keeps that. A link
 * that was cut off in the middle can be used again; one through which a photo came cannot.
 * @throws RefusedFile, TooManyFilesError
 * @see design, "Trust", Uploads
 */
export async function receiveUpload(
  platform: Platform,
  place: AttachmentPlace,
  source: AsyncIterable<Uint8Array>,
): Promise<Attachment> {
  const { database, files, now } = platform
  const [row] = await attachmentsByIds(database, database.read, place.storeId, [place.id])
  if (!row) throw new RefusedFile('LINK_EXPIRED')
  // Said before the bytes travel; counted race-safe below.
  if (row.receivedAt) throw new RefusedFile('LINK_USED')
  if (!(await files.hasRoom())) throw noRoom(platform, 'less than 1 GB is left on the disk of the data folder.')
  await refuseIfFull(platform, database.read, row, { photos: 1, bytes: 1 })
  const photo = await staged(files.stagingFolder, source, (path) => photoFrom(path, row.network ?? place.storeId))
  const received = {
    name: nameOf(row.name, photo.mediaType),
    mediaType: photo.mediaType,
    bytes: photo.full.length,
    width: photo.width,
    height: photo.height,
    contentHash: createHash('sha256').update(photo.full).digest('base64url'),
    receivedAt: now(),
    endsAt: new Date(now().getTime() + unclaimedMs),
  }
  await keep(platform, { ...place, ...received }, photo)
  try {
    await database.write(async (writer) => {
      // Held, so that of two that take the last room the second sees the first.
      if (row.network) await lockStore(database, writer, place.storeId)
      if (!(await setReceived(database, writer, place, received))) throw new RefusedFile('LINK_USED')
      await refuseIfFull(platform, writer, row)
    })
  } catch (error) {
    if (error instanceof RefusedFile) await letGoOf(platform, { ...place, ...received })
    throw error
  }
  return { ...row, ...received }
}

/** What strangers send waits for its words, and only so much of it does. */
async function refuseIfFull(
  platform: Platform,
  reader: Reader,
  { storeId, network }: Attachment,
  coming?: { photos: number; bytes: number },
): Promise<void> {
  if (!network || mayWait(await unclaimedOf(platform.database, reader, { storeId, network }), coming)) return
  throw noRoom(platform, `what was sent to the store ${storeId} and belongs to no complaint fills its room.`)
}

function noRoom({ log }: Platform, why: string): RefusedFile {
  log.error(`Photos are refused: ${why}`)
  return new RefusedFile('NO_ROOM')
}

async function keep(
  { files: { blobs } }: Platform,
  attachment: AttachmentPlace & { contentHash: string; mediaType: string },
  { full, preview }: Photo,
): Promise<void> {
  const keys = blobKeys(attachment)
  await blobs.put(keys.full, full, attachment.mediaType)
  await blobs.put(keys.preview, preview, 'image/jpeg')
}

/** Another was first. Where it sent the very same, what is kept is that one's. */
async function letGoOf(
  { database, files: { blobs } }: Platform,
  own: AttachmentPlace & { contentHash: string },
): Promise<void> {
  const [kept] = await attachmentsByIds(database, database.read, own.storeId, [own.id])
  if (kept?.contentHash === own.contentHash) return
  const keys = blobKeys(own)
  await blobs.remove(keys.full)
  await blobs.remove(keys.preview)
}

/** Writes what comes to a file, up to the limit and no further, for as long as `look` takes. */
async function staged<T>(
  folder: string,
  source: AsyncIterable<Uint8Array>,
  look: (path: string) => Promise<T>,
): Promise<T> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, randomUUID())
  const file = await open(path, 'wx', 0o600)
  try {
    let bytes = 0
    for await (const chunk of source) {
      bytes += chunk.length
      if (bytes > photoLimits.bytes) throw new RefusedFile('TOO_LARGE')
      await file.writeFile(chunk)
    }
    if (bytes === 0) throw new RefusedFile('EMPTY')
    return await look(path)
  } finally {
    await file.close()
    await rm(path, { force: true })
  }
}
