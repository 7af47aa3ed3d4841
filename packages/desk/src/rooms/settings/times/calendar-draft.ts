/** A calendar while somebody changes it. Pure. */
import type { CalendarPartsFragment } from '@redress/schema/operations'

export interface Frame {
  readonly from: string
  readonly to: string
}
export type Weekday = CalendarPartsFragment['week'][number]['weekday']

export interface CalendarDraft {
  /** The version that it is a change of. */
  readonly version: number
  readonly timeZone: string
  /** All seven, Monday first. */
  readonly week: readonly { readonly weekday: Weekday; readonly frames: readonly Frame[] }[]
  /** The earliest first. Without frames: closed. */
  readonly exceptionalDays: readonly { readonly date: string; readonly frames: readonly Frame[] }[]
  readonly holidayCountry: string | null
  readonly holidayRegion: string | null
}

const plain = (frames: readonly Frame[]): Frame[] => frames.map(({ from, to }) => ({ from, to }))

export function calendarDraftOf({ version, timeZone, ...calendar }: CalendarPartsFragment): CalendarDraft {
  const { week, exceptionalDays, holidayCountry, holidayRegion } = calendar
  return {
    ...{ version, timeZone, holidayCountry, holidayRegion },
    week: week.map(({ weekday, frames }) => ({ weekday, frames: plain(frames) })),
    exceptionalDays: exceptionalDays.map(({ date, frames }) => ({ date, frames: plain(frames) })),
  }
}

export const onWeekday = (draft: CalendarDraft, weekday: Weekday, frames: readonly Frame[]): CalendarDraft => ({
  ...draft,
  week: draft.week.map((day) => (day.weekday === weekday ? { weekday, frames } : day)),
})

/** With these frames on a date; without any the date is closed, and with nothing it is ordinary again. */
export function onDate(draft: CalendarDraft, date: string, frames: readonly Frame[] | undefined): CalendarDraft {
  const others = draft.exceptionalDays.filter((day) => day.date !== date)
  const exceptionalDays = frames ? [...others, { date, frames }] : others
  return { ...draft, exceptionalDays: exceptionalDays.toSorted((one, other) => (one.date < other.date ? -1 : 1)) }
}

/** Hours that are likely: after a break of an hour, or on an empty day as on the last one before it that has any. */
export function likelyHours(frames: readonly Frame[], before: readonly (readonly Frame[])[]): Frame[] {
  const last = frames.at(-1)
  if (!last) return plain(before.findLast((day) => day.length > 0) ?? [{ from: '09:00', to: '17:00' }])
  const ends = Number(last.to.slice(0, 2)) || 0
  const clock = (hour: number) => `${String(Math.min(hour, 24)).padStart(2, '0')}:00`
  return [...frames, { from: clock(Math.min(ends + 1, 22)), to: clock(Math.min(ends + 4, 24)) }]
}

/** What a field for a time shows: it knows no `24:00`. */
export const shownEnd = (to: string): string => (to === '24:00' ? '00:00' : to)
export const typedEnd = (to: string): string => (to === '00:00' ? '24:00' : to)
