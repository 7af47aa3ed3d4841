import type { Authorized, Right } from '../../../access.ts'
import type { Writer } from '../../../db/database.ts'
import { IdempotencyConflictError, NotFoundError, StatusConflictError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import type { Words } from '../../../words/words.ts'
import { answerGivenBefore } from '../../idempotency/service.ts'
import { recordOfKey } from '../../idempotency/store.ts'
import { enqueue } from '../../outbox/store.ts'
import { promiseByStandard, promiseData } from '../../promises/service/new-promise.ts'
import { insertPromise, openPromises, releasePromises } from '../../promises/store.ts'
import { chain, type UnchainedEvent } from '../chain.ts'
import { isOpen, transitions, wordsOf } from '../rules.ts'
import { type Complaint, insertEvents, insertWords, lockComplaint, updateComplaint } from '../store.ts'
import { fromSnapshot, type Request, type Snapshot, snapshotOf, type WithNextPromise } from './tracked-complaint.ts'

/** One change, asked for once under one key. */
export interface ChangeRequest<Held extends Right> {
  operation: string
  key: string
  inputHash: string
  complaint: { storeId: string; id: string }
  /** The proof that this actor may, looked at again under the lock. */
  authorize: (row: Complaint | undefined) => Authorized<Complaint, Held> | undefined
}

/** What an act does to a complaint. */
export interface Change {
  change?: Partial<
    Pick<Complaint, 'status' | 'waitingOn' | 'understanding' | 'understandingState' | 'understandingCorrection'>
  >
  events: Omit<UnchainedEvent, 'storeId' | 'complaintId' | 'at'>[]
  /** The customer is told by mail of the event with this position among `events`. */
  mailedEvent?: number
}

/** What an act may use: the locked complaint, the time, the write that it is part of. */
export interface ChangeGround<Held extends Right> {
  complaint: Authorized<Complaint, Held>
  at: Date
  writer: Writer
}

/**
 * One write on one complaint: lock, proof, key, rules, events, row, and what is owed afterwards. An open complaint that
 * waits on the store always leaves this with a promise that the customer can see (design, "Promises" 1).
 * @throws NotFoundError, IdempotencyConflictError, and whatever `decide` throws
 */
export async function changeComplaint<Held extends Right>(
  platform: Platform,
  { store, words }: Request,
  { operation, key, inputHash, complaint: { storeId, id }, authorize }: ChangeRequest<Held>,
  decide: (ground: ChangeGround<Held>) => Change | Promise<Change>,
): Promise<WithNextPromise<Held>> {
  const { database } = platform
  const at = platform.now()
  const use = { storeId, operation, key, at, inputHash }
  return database.write(async (writer) => {
    const complaint = authorize(await lockComplaint(database, writer, { storeId, id }))
    if (!complaint) throw new NotFoundError(words.error.notFound)
    // Before the rules: what was allowed the first time may not be allowed any more, and the answer is still the first one.
    const before = await recordOfKey(database, writer, use)
    if (before) {
      if (before.inputHash !== use.inputHash) throw new IdempotencyConflictError(words.error.idempotencyConflict)
      return fromSnapshot(platform, writer, before.answer as Snapshot, { storeId, authorize })
    }
    const decided = await decide({ complaint, at, writer })
    const changed = await writeChange({ complaint, at, writer }, decided)
    // Here once more, race-safe: the same key may be in use on another complaint at this moment.
    const other = await answerGivenBefore(database, writer, { ...use, answer: snapshotOf(changed) }, words)
    if (other) throw new IdempotencyConflictError(words.error.idempotencyConflict)
    return changed
  })

  async function writeChange(
    { complaint, at: now, writer }: ChangeGround<Held>,
    { change = {}, events, mailedEvent }: Change,
  ): Promise<WithNextPromise<Held>> {
    const after = { ...complaint, ...change }
    const owed = await whatIsOwed(after, { at: now, writer })
    const timeline = chain(
      complaint,
      [...events, ...owed.events].map((event) => ({ storeId, complaintId: id, at: now, ...event })),
    )
    await insertEvents(database, writer, timeline.events)
    await updateComplaint(database, writer, complaint, { ...change, ...timeline.end, updatedAt: now })
    for (const { text, sequence } of timeline.events) {
      const found = wordsOf(text ?? '')
      if (found.length > 0) await insertWords(database, writer, { storeId, complaintId: id, sequence, words: found })
    }
    if (mailedEvent !== undefined) {
      const sequence = complaint.eventCount + 1 + mailedEvent
      await enqueue(database, writer, { storeId, at: now, delivery: { kind: 'REPLY_MAIL', complaintId: id, sequence } })
    }
    return { complaint: { ...after, ...timeline.end, updatedAt: now }, nextPromise: owed.nextPromise }
  }

  /** A closed case owes nothing; an open one that waits on the store owes something by a time, by the standard if by nothing else. */
  async function whatIsOwed(after: Complaint, { at: now, writer }: { at: Date; writer: Writer }) {
    if (!isOpen(after.status)) {
      await releasePromises(database, writer, after, now)
      return { nextPromise: null, events: [] }
    }
    const [open = null] = await openPromises(database, writer, storeId, [id])
    if (open || after.waitingOn !== 'STORE') return { nextPromise: open, events: [] }
    const made = promiseByStandard(after, store, { kind: 'NEXT_UPDATE', at: now })
    await insertPromise(database, writer, made)
    const event = {
      type: 'PROMISE_MADE',
      actorKind: 'SYSTEM',
      actorId: null,
      actorName: null,
      audience: 'CUSTOMER',
      text: null,
    } as const
    return { nextPromise: made, events: [{ ...event, data: promiseData(made) }] }
  }
}

export function statusConflict({ status }: Complaint, words: Words): StatusConflictError {
  return new StatusConflictError(words.error.statusConflict, status, transitions[status])
}
