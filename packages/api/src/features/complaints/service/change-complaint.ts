import type { Authorized, Right } from '../../../access.ts'
import { IdempotencyConflictError, NotFoundError, StatusConflictError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import type { Words } from '../../../words/words.ts'
import { answerGivenBefore } from '../../idempotency/service.ts'
import { recordOfKey } from '../../idempotency/store.ts'
import { transitions } from '../rules.ts'
import { type Complaint, lockComplaint } from '../store.ts'
import { applyChange, type Change, type ChangeGround } from './apply-change.ts'
import { fromSnapshot, type Request, type Snapshot, snapshotOf, type WithNextPromise } from './tracked-complaint.ts'

/** One change, asked for once under one key. */
export interface ChangeRequest<Held extends Right> {
  operation: string
  key: string
  inputHash: string
  complaint: { storeId: string; id: string }
  /** Another one that is changed with it. Both are held in the order of their ids, so that two such changes never wait for each other. */
  besideId?: string | undefined
  /** The proof that this actor may, looked at again under the lock. */
  authorize: (row: Complaint | undefined) => Authorized<Complaint, Held> | undefined
  /** The proof for whoever asks again for what they were answered, where that needs less. */
  authorizeAgain?: (row: Complaint | undefined) => Authorized<Complaint, Held> | undefined
}

/**
 * One write on one complaint for somebody who asks for it: lock, proof, key, rules, and then what `applyChange` says.
 * @throws NotFoundError, IdempotencyConflictError, and whatever `decide` throws
 */
export async function changeComplaint<Held extends Right>(
  platform: Platform,
  { store, words }: Request,
  change: ChangeRequest<Held>,
  decide: (ground: ChangeGround<Held>) => Change | Promise<Change>,
): Promise<WithNextPromise<Held>> {
  const { operation, key, inputHash, besideId = change.complaint.id, authorize, authorizeAgain = authorize } = change
  const { storeId, id } = change.complaint
  const { database } = platform
  const at = platform.now()
  const use = { storeId, operation, key, at, inputHash }
  return database.write(async (writer) => {
    if (besideId < id) await lockComplaint(database, writer, { storeId, id: besideId })
    const row = await lockComplaint(database, writer, { storeId, id })
    if (besideId > id) await lockComplaint(database, writer, { storeId, id: besideId })
    const complaint = authorize(row)
    if (!complaint && !authorizeAgain(row)) throw new NotFoundError(words.error.notFound)
    // Before the rules: what was allowed the first time may not be allowed any more, and the answer is still the first one.
    const before = await recordOfKey(database, writer, use)
    if (before && before.inputHash === use.inputHash)
      return fromSnapshot(platform, writer, before.answer as Snapshot, { storeId, authorize: authorizeAgain })
    if (!complaint) throw new NotFoundError(words.error.notFound)
    if (before) throw new IdempotencyConflictError(words.error.idempotencyConflict)
    const decided = await decide({ complaint, at, writer })
    const changed = await applyChange(platform, store, { complaint, at, writer }, decided)
    // Here once more, race-safe: the same key may be in use on another complaint at this moment.
    const other = await answerGivenBefore(database, writer, { ...use, answer: snapshotOf(changed) }, words)
    if (other) throw new IdempotencyConflictError(words.error.idempotencyConflict)
    return changed
  })
}

export function statusConflict({ status }: Complaint, words: Words): StatusConflictError {
  return new StatusConflictError(words.error.statusConflict, status, transitions[status])
}
