/** The rules of promises. Pure: no I/O, no clock but the one passed in (design, "Promises"). */
import type { ComplaintStatus, PromiseKind } from '@redress/schema/enums'
import { addWorkingTime, type Calendar, isWorkingTime, workingTimeBetween } from '../calendars/rules.ts'
import { goesOn, isOpen } from '../complaints/rules.ts'
import type { StandardTargets } from '../guidance/rules.ts'

const minute = 60_000

/** How long the standard gives for each kind, in minutes of working time. */
export function minutesFor(kind: PromiseKind, targets: StandardTargets): number {
  switch (kind) {
    case 'FIRST_REPLY':
      return targets.firstReplyMinutes
    case 'DECISION':
      return targets.decisionMinutes
    case 'REMEDY':
      return targets.remedyMinutes
    case 'NEXT_UPDATE':
    case 'CALLBACK':
    case 'FOLLOW_UP':
    case 'CUSTOM':
      return targets.nextUpdateMinutes
  }
}

/** The time of a promise and the facts that it follows from. */
export interface PromiseTime {
  startsAt: Date
  workingMinutes: number
  dueAt: Date
  warnAt: Date
}

/**
 * By when the standard promises something that is asked for now. Counted from the next full minute, so that what people
 * read is exact: "by 16:30" is 16:30 and no second earlier.
 */
export function promiseTime(kind: PromiseKind, targets: StandardTargets, calendar: Calendar, now: Date): PromiseTime {
  const startsAt = new Date(Math.ceil(now.getTime() / minute) * minute)
  const workingMinutes = minutesFor(kind, targets)
  const warnAfter = workingMinutes - targets.warnMinutes
  return {
    startsAt,
    workingMinutes,
    dueAt: dueAt({ startsAt, workingMinutes }, calendar),
    warnAt: dueAt({ startsAt, workingMinutes: warnAfter }, calendar),
  }
}

/** Whoever was told that we call or ask again waits for that, whatever else is said or decided meanwhile. */
export const holdsAnyway = (kind: PromiseKind): boolean => kind === 'CALLBACK' || kind === 'FOLLOW_UP'

/**
 * Whether something is still owed on a case that is not open. The answer lets go of what it answers; what was asked for
 * since is owed like before; whoever took their case back, or whose case goes on elsewhere, waits for nothing here.
 * @param moved how the case stood and how it stands
 */
export function staysOwed(kind: PromiseKind, { from, to }: Record<'from' | 'to', ComplaintStatus>): boolean {
  return goesOn(to) && (!isOpen(from) || holdsAnyway(kind))
}

/** When somebody who named a time themselves is warned that it comes. */
export function warnBefore(dueAt: Date, { warnMinutes }: StandardTargets, now: Date): Date {
  return new Date(Math.max(now.getTime(), dueAt.getTime() - warnMinutes * minute))
}

/** A customer who is to be called at three waits until half past at most. */
export const callWindowMs = 30 * minute

/** How far ahead times for a call are offered, in working days. */
const callDays = 3
const hour = 60 * minute
const day = 24 * hour

/** The times of the hour that was asked for last: every tracker that is shown asks, and working them out takes 56 µs of CPU. */
const lastCallTimes = new WeakMap<Calendar, { first: number; times: readonly Date[] }>()

/**
 * Full hours at which somebody works for the whole half hour after, on the next three days on which anybody does; the
 * first leaves half an hour to get ready. In order.
 */
export function callTimes(calendar: Calendar, now: Date): readonly Date[] {
  const first = Math.ceil((now.getTime() + callWindowMs) / hour) * hour
  const last = lastCallTimes.get(calendar)
  if (last?.first === first) return last.times
  const times = callTimesFrom(first, calendar)
  lastCallTimes.set(calendar, { first, times })
  return times
}

function callTimesFrom(first: number, calendar: Calendar): Date[] {
  const times: Date[] = []
  const days = new Set<number>()
  for (let at = first; at < first + 14 * day; at += hour) {
    if (!isWorkingTime(new Date(at), calendar) || !isWorkingTime(new Date(at + callWindowMs - 1), calendar)) continue
    days.add(Math.floor(at / day))
    if (days.size > callDays) break
    times.push(new Date(at))
  }
  return times
}

/** What of a promise changes while it stands still. */
export type PausableTime = PromiseTime & { firstDueAt: Date; warnedAt: Date | null }

/**
 * The times of a promise that stood still since `pausedAt` and goes on now: what was left of the working time is left
 * still (design, "Promises" 5). A first time that had passed by then was missed and stays so.
 */
export function resumedTime(
  promise: PausableTime,
  calendar: Calendar,
  { pausedAt, now }: { pausedAt: Date; now: Date },
): PausableTime & { nextLookAt: Date } {
  const startsAt = new Date(Math.ceil(now.getTime() / minute) * minute)
  const later = (at: Date) =>
    at <= pausedAt ? startsAt : addWorkingTime(startsAt, workingTimeBetween(pausedAt, at, calendar), calendar)
  const workingMinutes = Math.max(0, Math.ceil(workingTimeBetween(pausedAt, promise.dueAt, calendar) / minute))
  const due = dueAt({ startsAt, workingMinutes }, calendar)
  const warnAt = later(promise.warnAt)
  const firstDueAt = promise.firstDueAt.getTime() === promise.dueAt.getTime() ? due : promise.firstDueAt
  return {
    startsAt,
    workingMinutes,
    dueAt: due,
    warnAt,
    firstDueAt: promise.firstDueAt > pausedAt && firstDueAt !== due ? later(firstDueAt) : firstDueAt,
    warnedAt: promise.warnedAt,
    nextLookAt: promise.warnedAt ? due : warnAt,
  }
}

/** The due time that follows from the stored facts of a promise: the same today and in ten years. */
export function dueAt(
  { startsAt, workingMinutes }: Pick<PromiseTime, 'startsAt' | 'workingMinutes'>,
  calendar: Calendar,
): Date {
  return addWorkingTime(startsAt, workingMinutes * minute, calendar)
}

/** How well a store kept its word: of the promises that fell due, so many were kept by the first time that was given. */
export interface KeptOnTime {
  fellDue: number
  onTime: number
}

/**
 * The figure "kept on time" (design, "Figures"), from 0 to 1. Nothing when no promise fell due: nobody has been late then,
 * nor on time.
 */
export function shareOnTime({ fellDue, onTime }: KeptOnTime): number | null {
  return fellDue === 0 ? null : onTime / fellDue
}
