import { authorizeFiler, requireScope } from '../../../access.ts'
import type { Platform } from '../../../platform.ts'
import { attachUploads, dataOfUploads } from '../../attachments/service/attach.ts'
import { answerGivenBefore, inputHashOf } from '../../idempotency/service.ts'
import { checkFileComplaint, type FileComplaintInput } from '../input.ts'
import type { Complaint } from '../store.ts'
import { trackingCodeOf } from '../tracking-code.ts'
import { checkCategory, newRecord, writeRecord } from './new-record.ts'
import { fromSnapshot, type Request, snapshotOf, type TrackedComplaint } from './tracked-complaint.ts'

export interface FiledComplaint extends TrackedComplaint {
  trackingCode: string
}

/**
 * Takes a complaint on record: case, timeline, first promise, acknowledgement in the outbox and the answer to the key in
 * one write. The same key with the same input gives the same answer, byte for byte.
 * @throws ValidationError, IdempotencyConflictError
 * @see mission A1, A2, A3, C1
 */
export async function fileComplaint(
  platform: Platform,
  request: Request,
  input: FileComplaintInput,
): Promise<FiledComplaint> {
  const { actor, words } = request
  if (actor.kind === 'DEVELOPER') requireScope(actor, 'complaints:write')
  checkFileComplaint(input, words)
  checkCategory(request, input.categoryId)
  const sent = { storeId: actor.storeId, words, uploadIds: input.attachmentIds }
  const photos = await dataOfUploads(platform, platform.database.read, sent)
  const filed = newRecord(platform, request, input, { receivedAt: platform.now(), photos })
  return platform.database.write(async (writer) => {
    const use = {
      storeId: actor.storeId,
      operation: 'fileComplaint',
      key: input.key,
      inputHash: inputHashOf(input),
      at: filed.at,
    }
    const before = await answerGivenBefore(platform.database, writer, { ...use, answer: snapshotOf(filed) }, words)
    if (!before) {
      await writeRecord(platform, writer, request.store, filed)
      await attachUploads(platform, writer, { ...sent, complaintId: filed.complaint.id, at: filed.at })
      return filed
    }
    const { storeId } = actor
    const authorize = (row: Complaint) => authorizeFiler(actor, row)
    const answer = await fromSnapshot(platform, writer, before, { storeId, authorize })
    return { ...answer, trackingCode: trackingCodeOf(platform.secret, answer.complaint) }
  })
}
