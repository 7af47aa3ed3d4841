import type { Platform } from '../../../platform.ts'
import { blobKeys } from '../rules.ts'
import { type Attachment, deleteAttachment, endedAttachments } from '../store.ts'

/** Nodes do not agree on the time to the second, and what was claimed a moment ago must not go. */
const graceMs = 60_000
const mostAtOnce = 100

/**
 * Clears away what was sent and never became part of a complaint: files first, so that a row that is gone leaves nothing
 * behind. Twice does no harm.
 */
export async function clearAwayAttachments(platform: Platform, isStopped: () => boolean): Promise<void> {
  const { database, now } = platform
  for (;;) {
    const before = new Date(now().getTime() - graceMs)
    const ended = await endedAttachments(database, { before, most: mostAtOnce })
    for (const attachment of ended) {
      if (isStopped()) return
      await clearAway(platform, attachment)
    }
    if (ended.length < mostAtOnce) return
  }
}

async function clearAway({ database, files: { blobs } }: Platform, attachment: Attachment): Promise<void> {
  const { contentHash } = attachment
  if (contentHash) {
    const keys = blobKeys({ ...attachment, contentHash })
    await blobs.remove(keys.full)
    await blobs.remove(keys.preview)
  }
  await database.write((writer) => deleteAttachment(database, writer, attachment))
}
