/** What is wrong with the calendar, the standards or the policy of a store, as whoever sets them reads it. */
import { type CalendarFaults, weekdays } from '../features/calendars/rules.ts'
import type { StandardFaults } from '../features/guidance/rules.ts'
import type { PolicyFaults } from '../features/remedies/policy-faults.ts'
import type { Words } from './words.ts'

/** Every fault that has words, and what it tells. A row or a rule is told by its number, from 1. */
export interface Faults extends CalendarFaults, StandardFaults, PolicyFaults {}

export type FaultWords = { [Code in keyof Faults]: (fault: Faults[Code]) => string }

export type Fault<Code extends keyof Faults = keyof Faults> = { [Of in Code]: { code: Of } & Faults[Of] }[Code]

/** A fault in one sentence. */
export function faultIn<Code extends keyof Faults>({ faults }: Words, fault: Fault<Code>): string {
  return faults[fault.code](fault)
}

/** A day of the week by its name, with a capital as at the beginning of a sentence; a date as it is. */
export function dayIn(locale: string, day: string): string {
  const index = (weekdays as readonly string[]).indexOf(day)
  if (index < 0) return day
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  // The fifth of January 1970 was a Monday.
  const name = format.format(new Date(Date.UTC(1970, 0, 5 + index)))
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}
