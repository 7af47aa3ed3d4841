import type { Authorized, Right } from '../../../access.ts'
import type { Writer } from '../../../db/database.ts'
import type { Platform } from '../../../platform.ts'
import { endOfCase } from '../../agreements/service/end-of-case.ts'
import { enqueue } from '../../outbox/store.ts'
import type { Delivery } from '../../outbox/tables.ts'
import { staysOwed } from '../../promises/rules.ts'
import { promiseByStandard, promiseData, reminderTime } from '../../promises/service/new-promise.ts'
import { pausePromises, resumePromises } from '../../promises/service/pause-promises.ts'
import { insertPromise, nextOf, openPromises, owedAnyway, passPromises, releasePromises } from '../../promises/store.ts'
import type { Store } from '../../stores/store.ts'
import { isAskedAfter } from '../../surveys/rules.ts'
import { inviteAfterCase } from '../../surveys/service/invite.ts'
import { tellSystems } from '../../webhooks/service/tell-systems.ts'
import { chain, type UnchainedEvent } from '../chain.ts'
import { isOpen, placeInQueue, wordsOf } from '../rules.ts'
import { type Complaint, insertEvents, insertWords, updateComplaint } from '../store.ts'
import type { WithNextPromise } from './tracked-complaint.ts'

/** What happened, as an act says it. */
export type NewEvent = Omit<UnchainedEvent, 'storeId' | 'complaintId' | 'at'> & {
  /** When, where it was not now: what comes along from another complaint. */
  at?: Date
}

/** Who stands behind what Redress does by itself. */
export const bySystem = { actorKind: 'SYSTEM', actorId: null, actorName: null, audience: 'CUSTOMER' } as const

/** What an act does to a complaint. */
export interface Change {
  change?: Partial<
    Pick<
      Complaint,
      | 'categoryId'
      | 'severity'
      | 'status'
      | 'waitingOn'
      | 'understanding'
      | 'understandingState'
      | 'understandingCorrection'
      | 'cycle'
      | 'departmentId'
      | 'ownerId'
      | 'escalation'
      | 'remindAt'
      | 'reminders'
      | 'remindersStopped'
    >
  >
  events: NewEvent[]
  /** The customer is told by mail of the event with this position among `events`. */
  mailedEvent?: number
  /** The customer is told by mail what is owed to them next. */
  mailsNextPromise?: boolean
  /** What else goes out. */
  deliveries?: Delivery[]
  /**
   * What may be carried out from now on: it is agreed, what it costs has come out of the fund, and what the customer does
   * first is done. Told to the store's own systems once for each, whatever it had to wait for. Whoever carries one out says
   * so with `recordRemedy`.
   */
  remediesDue?: readonly { promiseId: string; optionId: string }[]
}

/** What an act may use: the locked complaint, the time, the write that it is part of. */
export interface ChangeGround<Held extends Right> {
  complaint: Authorized<Complaint, Held>
  at: Date
  writer: Writer
}

/**
 * Writes what an act does to a locked complaint: row, events, words to search for, mails, and what is owed afterwards. An
 * open complaint that does not wait on its customer always leaves this with a promise that the customer can see; what is
 * promised goes along to a new owner and stands still while the customer is waited for (design, "Promises" 1 and 5). One that
 * ends leaves nothing behind that waits for approval, and no money for what is not delivered.
 */
export async function applyChange<Held extends Right>(
  { database, secret }: Pick<Platform, 'database' | 'secret'>,
  store: Store,
  { complaint, at, writer }: ChangeGround<Held>,
  act: Change,
): Promise<WithNextPromise<Held>> {
  const { storeId, id: complaintId } = complaint
  const change = { ...act.change, ...reminderAfter(complaint, act.change, store, at) }
  const after = { ...complaint, ...change }
  if (after.ownerId !== complaint.ownerId) await passPromises(database, writer, complaint, after.ownerId)
  if (isOpen(after.status) && change.waitingOn) {
    // Also of who was waited for before: what was promised in this very act stands still too.
    if (after.waitingOn === 'CUSTOMER') await pausePromises(database, writer, complaint, at)
    else if (complaint.waitingOn === 'CUSTOMER') await resumePromises(database, writer, { complaint, store, at })
  }
  const hasEnded = isOpen(complaint.status) && !isOpen(after.status)
  const ground = { complaintId, at, writer }
  const ended = hasEnded ? await endOfCase(database, store, ground, complaint.eventCount + 1) : []
  const owed = await whatIsOwed(after)
  const timeline = chain(
    complaint,
    [...act.events, ...ended, ...owed.events].map((event) => ({ ...event, storeId, complaintId, at: event.at ?? at })),
  )
  const place = { updatedAt: at, queueAt: placeInQueue(after, owed.promises, at) }
  await insertEvents(database, writer, timeline.events)
  await updateComplaint(database, writer, complaint, { ...change, ...timeline.end, ...place })
  for (const { text, sequence } of timeline.events) {
    const words = wordsOf(text ?? '')
    if (words.length > 0) await insertWords(database, writer, { storeId, complaintId, sequence, words })
  }
  if (after.status !== complaint.status && isAskedAfter(after.status))
    await inviteAfterCase({ database, secret }, writer, store, { complaint: after, at })
  const deliveries = [...(act.deliveries ?? [])]
  if (act.mailedEvent !== undefined)
    deliveries.push({ kind: 'REPLY_MAIL', complaintId, sequence: complaint.eventCount + 1 + act.mailedEvent })
  if (act.mailsNextPromise && owed.nextPromise)
    deliveries.push({ kind: 'PROMISE_MAIL', complaintId, promiseId: owed.nextPromise.id })
  for (const delivery of deliveries) await enqueue(database, writer, { storeId, at, delivery })
  const due = act.remediesDue?.map(({ promiseId, optionId }) => {
    const { dueAt = null } = owed.promises.find(({ id }) => id === promiseId) ?? {}
    return { promiseId, optionId, dueAt }
  })
  await tellSystems(database, writer, store, { complaint: after, events: timeline.events, due, at })
  return { complaint: { ...after, ...timeline.end, ...place }, nextPromise: owed.nextPromise }

  /**
   * A closed case owes nothing. One that has its answer owes the call that was promised, and what was asked for since. An open
   * one whose turn is not the customer's owes something by a time, by the standard if by nothing else.
   */
  async function whatIsOwed(changed: Complaint) {
    const promises = await openPromises(database, writer, storeId, [complaintId])
    if (!isOpen(changed.status)) {
      const anyway = await owedAnyway(database, writer, changed)
      const moved = { from: complaint.status, to: changed.status }
      const left = promises.filter(({ id, kind }) => anyway.includes(id) || staysOwed(kind, moved))
      const except = left.map(({ id }) => id)
      if (left.length < promises.length) await releasePromises(database, writer, changed, { releasedAt: at, except })
      return { nextPromise: nextOf(left), events: [], promises: left }
    }
    const nextPromise = nextOf(promises)
    if (nextPromise || changed.waitingOn === 'CUSTOMER') return { nextPromise, events: [], promises }
    const made = promiseByStandard(changed, store, { kind: 'NEXT_UPDATE', at })
    await insertPromise(database, writer, made)
    const event: NewEvent = { ...bySystem, type: 'PROMISE_MADE', text: null, data: promiseData(made) }
    return { nextPromise: made, events: [event], promises: [made] }
  }
}

/** Whoever is asked for something is reminded of it, asked anew anew; whoever is not asked any more is not. */
function reminderAfter(
  complaint: Complaint,
  change: Change['change'],
  store: Store,
  at: Date,
): Pick<Complaint, 'remindAt' | 'reminders'> | undefined {
  const after = { ...complaint, ...change }
  const isAsked = isOpen(after.status) && after.waitingOn === 'CUSTOMER'
  if (!isAsked || after.remindersStopped)
    return complaint.remindAt === null ? undefined : { remindAt: null, reminders: 0 }
  const isAskedNow = change?.waitingOn === 'CUSTOMER' || complaint.waitingOn !== 'CUSTOMER'
  return isAskedNow ? { remindAt: reminderTime(after, store, at), reminders: 0 } : undefined
}
