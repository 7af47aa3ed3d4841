import { photoLimits } from '@redress/schema/limits'
import type { Reader, Writer } from '../../../db/database.ts'
import { ValidationError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import type { Words } from '../../../words/words.ts'
import { attachmentData, rowIdOfUpload } from '../rules.ts'
import { type Attachment, attachmentsByIds, claimAttachments } from '../store.ts'
import { saidOf } from '../words.ts'

interface Attaching {
  storeId: string
  words: Words
  /** As `stageUpload` gave them. */
  uploadIds: readonly string[] | null | undefined
}

/**
 * What an entry of the timeline says of the photos that come with it. Without photos no statement is made.
 * @throws ValidationError for what did not come, is not the caller's, or is of another store: these are not told apart
 */
export async function dataOfUploads(
  { database, secret }: Platform,
  reader: Reader,
  { storeId, words, uploadIds }: Attaching,
): Promise<{ attachments?: string }> {
  if (!uploadIds?.length) return {}
  const refuse = (path: string[], code: 'TOO_MANY' | 'UNKNOWN', message: string): never => {
    throw new ValidationError(words.error.validation, [{ path, code, message }])
  }
  if (uploadIds.length > photoLimits.photos) refuse(['attachmentIds'], 'TOO_MANY', saidOf('TOO_MANY', words))
  const ids = uploadIds.map((uploadId) => rowIdOfUpload(secret, storeId, uploadId))
  const known = ids.filter((id) => id !== undefined)
  const rows = known.length > 0 ? await attachmentsByIds(database, reader, storeId, known) : []
  const named = ids.map((id, index) => {
    const row = rows.find((one) => one.id === id && one.receivedAt)
    const isFirst = ids.indexOf(id) === index
    return row && isFirst ? row : refuse(['attachmentIds', String(index)], 'UNKNOWN', saidOf('NOT_THERE', words))
  })
  return attachmentData(named satisfies Attachment[])
}

/**
 * Makes them part of the complaint, in the write that puts down the entry they came with: each once.
 * @throws ValidationError when one was used before or is about to be cleared away
 */
export async function attachUploads(
  { database, secret }: Platform,
  writer: Writer,
  { storeId, words, uploadIds, complaintId, at }: Attaching & { complaintId: string; at: Date },
): Promise<void> {
  if (!uploadIds?.length) return
  const ids = uploadIds.map((uploadId) => rowIdOfUpload(secret, storeId, uploadId)).filter((id) => id !== undefined)
  const claimed = await claimAttachments(database, writer, { storeId, ids, complaintId, at })
  if (claimed === uploadIds.length) return
  const issue = { path: ['attachmentIds'], code: 'UNKNOWN' as const, message: saidOf('NOT_THERE', words) }
  throw new ValidationError(words.error.validation, [issue])
}
