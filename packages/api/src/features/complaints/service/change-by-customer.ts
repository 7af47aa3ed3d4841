import { type Authorized, authorizeByTrackingCode } from '../../../access.ts'
import type { Writer } from '../../../db/database.ts'
import { IdempotencyConflictError, NotFoundError, StatusConflictError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import type { Words } from '../../../words/words.ts'
import { answerGivenBefore, inputHashOf } from '../../idempotency/service.ts'
import { recordOfKey } from '../../idempotency/store.ts'
import { openPromises, releasePromises } from '../../promises/store.ts'
import { chain, type UnchainedEvent } from '../chain.ts'
import { isOpen, transitions, wordsOf } from '../rules.ts'
import { type Complaint, insertEvents, insertWords, lockComplaint, updateComplaint } from '../store.ts'
import {
  complaintOfTrackingCode,
  fromSnapshot,
  type Request,
  type Snapshot,
  snapshotOf,
  type TrackedComplaint,
} from './tracked-complaint.ts'

/** What a customer's act does to the complaint, decided by its rules. */
export interface CustomerChange {
  change: Partial<Pick<Complaint, 'status'>>
  event: Pick<UnchainedEvent, 'type' | 'text' | 'data'>
}

/**
 * One write by the holder of a tracking code: proof, key, rule, event, row.
 * @throws NotFoundError, IdempotencyConflictError, and whatever `decide` throws
 */
export async function changeByCustomer(
  platform: Platform,
  { actor, words }: Request,
  { operation, input }: { operation: string; input: { key: string; trackingCode: string } },
  decide: (complaint: Authorized<Complaint, 'track'>) => CustomerChange,
): Promise<TrackedComplaint> {
  const { database } = platform
  const found = await complaintOfTrackingCode(platform, actor, input.trackingCode)
  if (!found) throw new NotFoundError(words.error.notFound)
  const at = platform.now()
  // The code is a secret; the id of the complaint says as much, and may be kept with the key.
  const use = {
    storeId: actor.storeId,
    operation,
    key: input.key,
    at,
    inputHash: inputHashOf({ ...input, trackingCode: found.complaint.id }),
  }

  return database.write(async (writer) => {
    const row = await lockComplaint(database, writer, found.complaint)
    const complaint = authorizeByTrackingCode(actor, row, found.complaint.trackingCodeHash)
    if (!complaint) throw new NotFoundError(words.error.notFound)
    // Before the rules: what was allowed the first time may not be allowed any more, and the answer is still the first one.
    const before = await recordOfKey(database, writer, use)
    if (before) {
      if (before.inputHash !== use.inputHash) throw new IdempotencyConflictError(words.error.idempotencyConflict)
      return fromSnapshot(platform, writer, actor, before.answer as Snapshot)
    }
    const changed = await writeChange(platform, writer, { complaint, at, ...decide(complaint) })
    // Here once more, race-safe: the same key may be in use on another complaint at this moment.
    const other = await answerGivenBefore(database, writer, { ...use, answer: snapshotOf(changed) }, words)
    if (other) throw new IdempotencyConflictError(words.error.idempotencyConflict)
    return changed
  })
}

async function writeChange(
  { database }: Platform,
  writer: Writer,
  { complaint, at, change, event }: CustomerChange & { complaint: Authorized<Complaint, 'track'>; at: Date },
): Promise<TrackedComplaint> {
  const { storeId, id: complaintId } = complaint
  const timeline = chain(complaint, [
    { storeId, complaintId, at, actorKind: 'CUSTOMER', actorId: null, actorName: null, audience: 'CUSTOMER', ...event },
  ])
  const changed = { ...complaint, ...change, ...timeline.end, updatedAt: at }
  await insertEvents(database, writer, timeline.events)
  await updateComplaint(database, writer, complaint, { ...change, ...timeline.end, updatedAt: at })
  const words = wordsOf(event.text ?? '')
  const { eventCount: sequence } = timeline.end
  if (words.length > 0) await insertWords(database, writer, { storeId, complaintId, sequence, words })
  if (!isOpen(changed.status)) await releasePromises(database, writer, complaint, at)
  const [nextPromise = null] = await openPromises(database, writer, storeId, [complaintId])
  return { complaint: changed, nextPromise }
}

export function statusConflict({ status }: Complaint, words: Words): StatusConflictError {
  return new StatusConflictError(words.error.statusConflict, status, transitions[status])
}
