import type { WhatHappensNextQuery } from '@redress/schema/operations'
import type { ExplanationWords } from './words/en.ts'

type WorkingWeek = WhatHappensNextQuery['whatHappensNext']['workingWeek']

const minuteOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** The working minutes of the longest ordinary day: what the store calls a working day. */
function workingDay(week: WorkingWeek): number {
  const days = week.map(({ frames }) =>
    frames.reduce((minutes, { from, to }) => minutes + minuteOf(to) - minuteOf(from), 0),
  )
  return Math.max(0, ...days)
}

/** Working time as people count it: "within 3 working days", "within 4 working hours". Never less than was promised. */
export function withinText(say: ExplanationWords, week: WorkingWeek, minutes: number): string {
  const day = workingDay(week)
  if (minutes < 120) return say.within(minutes, 'minute')
  if (day === 0 || minutes < day) return say.within(Math.ceil(minutes / 60), 'hour')
  return say.within(Math.ceil(minutes / day), 'day')
}
