/** What was owed by the end and not done. */
import type { ComplaintStatus } from '@redress/schema/enums'
import { addWorkingTime } from '../../packages/api/src/features/calendars/rules.ts'
import type { ChainedEvent } from '../../packages/api/src/features/complaints/chain.ts'
import { isOpen } from '../../packages/api/src/features/complaints/rules.ts'
import { targetsFor } from '../../packages/api/src/features/guidance/rules.ts'
import type { OutboxItem } from '../../packages/api/src/features/outbox/store.ts'
import type { Promised } from '../../packages/api/src/features/promises/store.ts'
import { complaintOf, type Facts } from './facts.ts'
import { type Case, minute, type World } from './world.ts'

export function neverDone(facts: Facts): number {
  return neverSent(facts) + neverHeard(facts) + neverLookedAt(facts) + sentAllTheSame(facts)
}

/** Deliveries that are open past their time, parked for no reason, called sent and not come, or called needless and needed. */
function neverSent(facts: Facts): number {
  const { world, rows, came, find } = facts
  const never = rows.filter((row) => {
    const one = world.byId.get(complaintOf(row.delivery))
    if (row.outcome === 'SENT') return !came.has(row.id)
    if (row.outcome === 'PARKED') return !(one && world.refused.has(one.email))
    if (row.outcome === 'NOT_NEEDED') return !isOutdated(row, facts)
    return row.dueAt <= world.ends
  })
  for (const { id, delivery, outcome, dueAt } of never)
    find(`${delivery.kind} ${id}: ${outcome ?? `open since ${dueAt.toISOString()}`}, and nothing came.`)
  return never.length
}

/** Whether it was to go out while its complaint was set aside: then nobody is written to, unless they ask for their link. */
function isHeldBack(
  { delivery, settledAt }: Pick<OutboxItem, 'delivery' | 'settledAt'>,
  events: Facts['events'],
): boolean {
  if (delivery.kind === 'TRACKING_LINK_MAIL' || settledAt === null) return false
  const last = events.findLast(
    ({ complaintId, type, at }) =>
      complaintId === complaintOf(delivery) && type === 'STATUS_CHANGED' && at <= settledAt,
  )
  return last?.data.to === 'SET_ASIDE'
}

/** Whether the time that a mail was about had been overtaken when it was to go out. */
export function isOutdated(
  { delivery, createdAt, settledAt }: OutboxItem,
  { world, promises, events }: Facts,
): boolean {
  const over = (promise: Promised | undefined) => Boolean(promise?.endedAt && settledAt && promise.endedAt <= settledAt)
  const meanwhile = () =>
    events.filter(
      ({ complaintId, at }) =>
        complaintId === complaintOf(delivery) && at > createdAt && settledAt !== null && at <= settledAt,
    )
  const happened = (...types: ChainedEvent['type'][]) => meanwhile().some(({ type }) => types.includes(type))
  if (isHeldBack({ delivery, settledAt }, events)) return true
  switch (delivery.kind) {
    // Taken back, chosen from, or the case went on without.
    case 'OPTIONS_MAIL':
      return happened('OPTIONS_PROPOSED', 'AGREED', 'STATUS_CHANGED')
    // Something else was agreed, or the case ended.
    case 'AGREEMENT_MAIL':
      return happened('AGREED', 'STATUS_CHANGED')
    case 'APPROVAL_MAIL':
      return happened('APPROVED', 'NOT_APPROVED', 'APPROVAL_ASKED', 'OPTIONS_PROPOSED', 'AGREED', 'STATUS_CHANGED')
    case 'PROMISE_MAIL':
    case 'WARNING_MAIL':
      return over(promises.get(delivery.promiseId))
    case 'DELAY_MAIL':
      return over([...promises.values()].find(({ movedFromId }) => movedFromId === delivery.promiseId))
    // Answered, or no longer over: a case that was closed since is asked about all the same.
    case 'SURVEY_MAIL':
      return meanwhile().some(
        ({ type, data }) => type === 'SURVEY_ANSWERED' || (type === 'STATUS_CHANGED' && data.to !== 'CLOSED'),
      )
    case 'REMINDER_MAIL': {
      const turns = world.byId.get(delivery.complaintId)?.turns ?? []
      const isOver = events.some(
        ({ complaintId, type, at, data }) =>
          complaintId === delivery.complaintId &&
          (type === 'REMINDERS_STOPPED' || (type === 'STATUS_CHANGED' && !isOpen(data.to as ComplaintStatus))) &&
          settledAt !== null &&
          at <= settledAt,
      )
      return (
        isOver || turns.some(({ at, waitingOn }) => waitingOn !== 'CUSTOMER' && settledAt !== null && at <= settledAt)
      )
    }
    default:
      return false
  }
}

/** Mails about what was set aside then: they were not to go. */
function sentAllTheSame({ rows, events, find }: Facts): number {
  // At the very moment at which it is set aside one may have gone already, and when it is taken up again one goes at once.
  const before = (settledAt: Date | null) => settledAt && new Date(settledAt.getTime() - 1)
  const sent = rows.filter(
    ({ delivery, outcome, settledAt }) =>
      outcome === 'SENT' &&
      isHeldBack({ delivery, settledAt }, events) &&
      isHeldBack({ delivery, settledAt: before(settledAt) }, events),
  )
  for (const { id, delivery } of sent) find(`${delivery.kind} ${id}: sent, and the complaint was set aside.`)
  return sent.length
}

/** What customers were to hear because of what was done, whatever the outbox says. */
function neverHeard({ world, rows, events, find }: Facts): number {
  const mailsOf = Map.groupBy(world.mails, ({ threadId }) => threadId)
  const waiting = new Set(rows.filter(({ outcome }) => outcome !== 'SENT').map(({ delivery }) => complaintOf(delivery)))
  const setAside = new Set(events.filter(({ type }) => type === 'SET_ASIDE').map(({ complaintId }) => complaintId))
  let never = 0
  for (const all of Map.groupBy(world.expected, ({ complaintId, says }) => `${complaintId} ${says}`).values()) {
    const [{ complaintId, says, unlessOutdated }] = all as [World['expected'][number]]
    const one = world.byId.get(complaintId)
    if (one && world.refused.has(one.email)) continue
    const mails = mailsOf.get(`${complaintId}.case`) ?? []
    const heard = new Set(mails.filter((mail) => mail.subject === says || mail.text.includes(says)).map(({ id }) => id))
    // What is not sent is judged with its delivery.
    const mayLack = unlessOutdated || setAside.has(complaintId)
    if (heard.size >= all.length || (mayLack && waiting.has(complaintId))) continue
    never += all.length - heard.size
    find(`${one?.reference}: "${says}" was to be told ${all.length} times and came ${heard.size} times.`)
  }
  return never
}

/** Promises that are overdue and open; warnings, reminders, steps up and compensations that never were. */
function neverLookedAt({ world, promises, events, rows, find }: Facts): number {
  const warned = new Set(rows.flatMap(({ delivery }) => (delivery.kind === 'WARNING_MAIL' ? [delivery.promiseId] : [])))
  const timelines = Map.groupBy(events, ({ complaintId }) => complaintId)
  const never = [
    ...[...promises.values()]
      .filter(({ endedAt, pausedAt, dueAt }) => !endedAt && !pausedAt && dueAt <= world.ends)
      .map(({ id, dueAt }) => `Promise ${id} is overdue since ${dueAt.toISOString()}.`),
    ...[...promises.values()]
      .filter((promise) => !warned.has(promise.id) && hadToBeWarnedOf(promise, world))
      .map(({ id }) => `Nobody was warned of promise ${id}.`),
    ...world.cases
      .filter((one) => !wasToldOfSafety(one, rows, world))
      .map(({ id }) => `Nobody was told of the safety in ${id}.`),
    ...world.cases.flatMap((one) => neverReminded(one, timelines.get(one.id) ?? [], world)),
    ...[...timelines.values()].flatMap((timeline) => neverFollowed(timeline, rows, { world, promises })),
  ]
  for (const finding of never) find(finding)
  return never.length
}

/** Where somebody could be hurt, somebody of the store hears of it at once. */
function wasToldOfSafety({ id, categoryId }: Case, rows: readonly OutboxItem[], world: World): boolean {
  const severity = world.store.categories.find((category) => category.id === categoryId)?.severity
  const isTold = ({ delivery }: OutboxItem) =>
    delivery.kind === 'ESCALATION_MAIL' && delivery.why === 'SAFETY' && delivery.complaintId === id
  return severity !== 'SAFETY' || rows.some(isTold)
}

/** What a missed promise brings with it: a step up with a mail to somebody, and what the store has set for it, once. */
function neverFollowed(
  timeline: ChainedEvent[],
  rows: OutboxItem[],
  { world, promises }: Pick<Facts, 'world' | 'promises'>,
): string[] {
  const missed = timeline.filter(({ type }) => type === 'PROMISE_MISSED')
  const [first] = missed
  if (!first) return []
  const { complaintId } = first
  const ups = new Set(timeline.filter(({ type }) => type === 'ESCALATED').map(({ at }) => at.getTime()))
  const told = new Set(
    rows
      .filter(({ delivery }) => delivery.kind === 'ESCALATION_MAIL' && delivery.complaintId === complaintId)
      .map(({ createdAt }) => createdAt.getTime()),
  )
  const notUp = missed.filter(({ at }) => !ups.has(at.getTime()) || !told.has(at.getTime()))
  const owesMoney = missed.some(({ data }) => promises.get(data.promiseId ?? '')?.standardVersion)
  const granted = timeline.some(({ type }) => type === 'COMPENSATION_GRANTED')
  const { categoryId } = world.byId.get(complaintId) ?? {}
  const severity = world.store.categories.find(({ id }) => id === categoryId)?.severity ?? 'NORMAL'
  const { compensation } = targetsFor(world.store.standards.rules, { categoryId: categoryId ?? null, severity })
  return [
    ...notUp.map(({ data }) => `${complaintId}: promise ${data.promiseId} was missed and nobody heard of it.`),
    ...(owesMoney && compensation && !granted
      ? [`${complaintId}: what the store owes for missing was not granted.`]
      : []),
  ]
}

/** Whoever is asked for something is reminded after a while, and once more, unless they answer or want none. */
function neverReminded(one: Case, timeline: ChainedEvent[], world: World): string[] {
  const stopped = timeline.find(({ type }) => type === 'REMINDERS_STOPPED')?.at.getTime() ?? Number.POSITIVE_INFINITY
  const ends = timeline.filter(({ type, data }) => type === 'STATUS_CHANGED' && !isOpen(data.to as ComplaintStatus))
  const severity = world.store.categories.find(({ id }) => id === one.categoryId)?.severity ?? 'NORMAL'
  const { reminderMinutes } = targetsFor(world.store.standards.rules, { categoryId: one.categoryId, severity })
  return one.turns.flatMap(({ at, waitingOn }, index) => {
    if (waitingOn !== 'CUSTOMER') return []
    const over = ends.find((event) => event.at >= at)?.at.getTime()
    const until = Math.min(
      one.turns[index + 1]?.at.getTime() ?? world.ends.getTime(),
      over ?? world.ends.getTime(),
      stopped,
    )
    const reminded = timeline
      .filter((event) => event.type === 'REMINDED' && event.at > at && event.at.getTime() <= until)
      .map((event) => event.at)
    if (reminded.length > 2) return [`${one.id}: reminded ${reminded.length} times.`]
    const last = reminded.at(-1) ?? at
    const due = addWorkingTime(last, reminderMinutes * minute, world.store.calendar).getTime() + 2 * minute
    // Somebody works by then, so the node is up.
    return reminded.length < 2 && due < until ? [`${one.id}: not reminded since ${last.toISOString()}.`] : []
  })
}

/** Owed still, and not standing still, when somebody looked between the warning and the end. */
function hadToBeWarnedOf({ warnAt, dueAt, endedAt, pausedAt, missedAt }: Promised, world: World): boolean {
  // Twenty past four: the first look of the morning, and some more.
  const morning = new Date(warnAt ?? 0)
  if (morning.getUTCHours() < 4 && morning.getUTCHours() >= 1) morning.setUTCHours(4, 1, 0)
  const looked = new Date(Math.max(morning.getTime(), warnAt?.getTime() ?? 0) + 120_000)
  if (!warnAt || pausedAt || looked >= dueAt || looked > world.ends) return false
  return missedAt !== null || endedAt === null || endedAt > looked
}
