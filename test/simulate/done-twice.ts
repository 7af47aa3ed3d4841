/** What was done more often than there was cause. */
import type { ChainedEvent } from '../../packages/api/src/features/complaints/chain.ts'
import type { OutboxItem } from '../../packages/api/src/features/outbox/store.ts'
import { complaintOf, type Facts } from './facts.ts'

/** Each thing by its cause, and how often there was one. */
interface Cause {
  cause: string
  times: number
}

export function doneTwice({ rows, events, promises, came, find }: Facts): number {
  const seen = (type: ChainedEvent['type']) =>
    new Set(
      events.filter((event) => event.type === type).map(({ complaintId, at }) => `${complaintId} ${at.getTime()}`),
    )
  const asked = seen('PERSON_ASKED_FOR')
  const ups = Map.groupBy(
    events.filter(({ type }) => type === 'ESCALATED'),
    ({ complaintId, at }) => `${complaintId} ${at.getTime()}`,
  )
  const reopened = Map.groupBy(
    events.filter(({ type }) => type === 'REOPENED'),
    ({ complaintId }) => complaintId,
  )
  const timesReopened = ({ complaintId, sequence }: ChainedEvent) =>
    (reopened.get(complaintId) ?? []).filter((event) => event.sequence < sequence).length
  const causeOf = ({ delivery, createdAt }: OutboxItem): Cause => {
    const cause = JSON.stringify(Object.entries(delivery).sort())
    const then = `${complaintOf(delivery)} ${createdAt.getTime()}`
    switch (delivery.kind) {
      // A link may be asked for, a customer for something and a colleague for an approval, again and again.
      case 'TRACKING_LINK_MAIL':
      case 'REMINDER_MAIL':
      case 'APPROVAL_MAIL':
        return { cause: `${cause} ${then}`, times: 1 }
      // Two promises missed at once go up two steps, and where the ladder ends to the same person.
      case 'ESCALATION_MAIL':
        // Of somebody's safety each person is told once, whatever goes up afterwards.
        if (delivery.why === 'SAFETY') return { cause, times: 1 }
        return { cause: `${cause} ${then}`, times: ups.get(then)?.length ?? 0 }
      // Who is asked for is told at once, and warned later like everybody.
      case 'WARNING_MAIL':
        return {
          cause,
          times: asked.has(`${delivery.complaintId} ${promises.get(delivery.promiseId)?.madeAt.getTime()}`) ? 2 : 1,
        }
      default:
        return { cause, times: 1 }
    }
  }
  const once = (cause: string): Cause => ({ cause, times: 1 })
  const all = [
    ...rows.map(causeOf),
    ...[...came.values()].flat().map(({ id }) => once(`mail ${id}`)),
    ...events
      .filter(({ type }) => type === 'PROMISE_KEPT' || type === 'PROMISE_MISSED' || type === 'PROMISE_MOVED')
      .map(({ data }) => once(`the end of promise ${data.promiseId}`)),
    // Once for each time that a case was opened.
    ...events
      .filter(({ type }) => type === 'COMPENSATION_GRANTED')
      .map((granted) => once(`compensation for ${granted.complaintId}, opened ${timesReopened(granted)} times`)),
    ...events.filter(({ type }) => type === 'AGREED').map(({ data }) => once(`the agreement on ${data.optionId}`)),
    ...events
      .filter(({ type }) => type === 'DECIDED')
      .map((decided) => once(`the decision on ${decided.complaintId}, opened ${timesReopened(decided)} times`)),
  ]
  let twice = 0
  for (const [cause, list] of Map.groupBy(all, (one) => one.cause)) {
    const tooOften = Math.max(0, list.length - (list[0]?.times ?? 1))
    if (tooOften > 0) find(`${cause}: ${list.length} times.`)
    twice += tooOften
  }
  return twice
}
