import type { Platform } from '../../../platform.ts'
import { foldEmail } from '../../customers/rules.ts'
import { answerGivenBefore, inputHashOf } from '../../idempotency/service.ts'
import { enqueue } from '../../outbox/store.ts'
import { checkRequestTrackingLink, type RequestTrackingLinkInput } from '../input.ts'
import { normalReference } from '../reference.ts'
import { complaintByReference } from '../store.ts'
import type { Request } from './tracked-complaint.ts'

/**
 * Mails the link of a case to the address that is on it. The answer never says whether there is one: to know a reference
 * and somebody's address must tell nothing (trust, "Rules").
 * @throws ValidationError, IdempotencyConflictError
 */
export async function requestTrackingLink(
  { database, now }: Platform,
  { actor, words }: Request,
  input: RequestTrackingLinkInput,
): Promise<void> {
  checkRequestTrackingLink(input, words)
  const { storeId } = actor
  const at = now()
  const complaint = await complaintByReference(database, database.read, storeId, normalReference(input.reference))
  const isTheirs =
    complaint?.contact.email !== undefined && foldEmail(complaint.contact.email) === foldEmail(input.email)
  await database.write(async (writer) => {
    const use = {
      storeId,
      operation: 'requestTrackingLink',
      key: input.key,
      inputHash: inputHashOf(input),
      answer: {},
      at,
    }
    const before = await answerGivenBefore(database, writer, use, words)
    if (before || !complaint || !isTheirs) return
    await enqueue(database, writer, {
      storeId,
      at,
      delivery: { kind: 'TRACKING_LINK_MAIL', complaintId: complaint.id },
    })
  })
}
