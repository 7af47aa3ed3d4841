import type { Platform } from '../../../platform.ts'
import { blobKeys } from '../rules.ts'
import { type AttachmentPlace, attachmentsByIds } from '../store.ts'

/** A file, or its preview, for whoever showed a link to it. */
export async function fileAt(
  { database, files: { blobs } }: Platform,
  place: AttachmentPlace,
  show: 'full' | 'preview',
): Promise<{ name: string; mediaType: string; content: ReadableStream<Uint8Array> } | undefined> {
  const [row] = await attachmentsByIds(database, database.read, place.storeId, [place.id])
  if (!row?.contentHash || !row.mediaType) return undefined
  const content = await blobs.get(blobKeys({ ...place, contentHash: row.contentHash })[show])
  return content && { name: row.name, mediaType: show === 'preview' ? 'image/jpeg' : row.mediaType, content }
}
