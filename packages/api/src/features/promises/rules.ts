/** The rules of promises. Pure: no I/O, no clock but the one passed in (design, "Promises"). */
import type { PromiseKind } from '@redress/schema/enums'
import { addWorkingTime, type Calendar } from '../calendars/rules.ts'
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

/** The due time that follows from the stored facts of a promise: the same today and in ten years. */
export function dueAt(
  { startsAt, workingMinutes }: Pick<PromiseTime, 'startsAt' | 'workingMinutes'>,
  calendar: Calendar,
): Date {
  return addWorkingTime(startsAt, workingMinutes * minute, calendar)
}
