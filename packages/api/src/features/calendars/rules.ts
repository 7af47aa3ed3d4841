/** Working time: pure, on Temporal. No I/O, no clock but the instants passed in (design, "Promises" 5). */
import { Temporal } from 'temporal-polyfill'
import type { FaultOf } from '../../faults.ts'

/** When somebody works, on the clock of the store: `{ from: '09:00', to: '12:30' }`. `to` may be `24:00`. */
export interface Frame {
  from: string
  to: string
}

export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
export type Weekday = (typeof weekdays)[number]

export interface Calendar {
  /** IANA zone: `Europe/Madrid`. */
  timeZone: string
  /** The frames of an ordinary week; a day that is not named is closed. */
  week: Partial<Record<Weekday, readonly Frame[]>>
  /** Days that are not ordinary, `YYYY-MM-DD`: with other frames, or with none. They come before holidays. */
  exceptionalDays: Readonly<Record<string, readonly Frame[]>>
  /** Public holidays, `YYYY-MM-DD`: closed, unless the day is exceptional. */
  holidays: ReadonlySet<string>
}

/** Somebody works from one instant to the other, in milliseconds of the epoch, the end not included. */
interface Stretch {
  from: number
  to: number
}

/** A calendar in which nobody works for two years promises nothing; better to say so than to look for ever. */
const horizonDays = 800

export class NeverOpenError extends Error {
  override name = 'NeverOpenError'
}

/**
 * The instant at which `milliseconds` of working time have passed since `start`: the earliest one. Time is what a clock
 * on the wall measures while somebody works, so an hour that daylight saving takes away is not worked, and one that it
 * gives twice is worked twice.
 * @throws NeverOpenError when the calendar has too little working time in the two years after `start`
 */
export function addWorkingTime(start: Date, milliseconds: number, calendar: Calendar): Date {
  let left = milliseconds
  for (const { from, to } of stretchesFrom(start.getTime(), calendar)) {
    if (left <= to - from) return new Date(from + left)
    left -= to - from
  }
  throw new NeverOpenError('Nobody works often enough in this calendar.')
}

/** The working time between two instants, in milliseconds; negative when the second is earlier. */
export function workingTimeBetween(start: Date, end: Date, calendar: Calendar): number {
  if (end < start) return -workingTimeBetween(end, start, calendar)
  let passed = 0
  for (const { from, to } of stretchesFrom(start.getTime(), calendar, end.getTime())) {
    if (from >= end.getTime()) break
    passed += Math.min(to, end.getTime()) - from
  }
  return passed
}

/** Whether somebody works at this instant. */
export function isWorkingTime(at: Date, calendar: Calendar): boolean {
  for (const { from, to } of stretchesFrom(at.getTime(), calendar, at.getTime() + 1))
    return from <= at.getTime() && at.getTime() < to
  return false
}

/** The stretches of working time from an instant on, in order; the first is cut to begin there. */
function* stretchesFrom(start: number, calendar: Calendar, until = Number.POSITIVE_INFINITY): Generator<Stretch> {
  let day = dayAt(start, calendar)
  for (let looked = 0; looked < horizonDays || until < Number.POSITIVE_INFINITY; looked++) {
    if (day.begins > until) return
    for (const { from, to } of day.stretches) if (to > start) yield { from: Math.max(from, start), to }
    day = dayAfter(day, calendar)
  }
}

interface Day {
  date: Temporal.PlainDate
  begins: number
  ends: number
  stretches: Stretch[]
  next?: Day
}

/** The day that was asked for last, for most ask about now: a zone's arithmetic cost a filed complaint 12 µs of CPU. */
const lastDays = new WeakMap<Calendar, Day>()

function dayAt(instant: number, calendar: Calendar): Day {
  const last = lastDays.get(calendar)
  if (last && last.begins <= instant && instant < last.ends) return last
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(calendar.timeZone)
  const day = dayOf(zoned.toPlainDate(), calendar)
  lastDays.set(calendar, day)
  return day
}

function dayAfter(day: Day, calendar: Calendar): Day {
  day.next ??= dayOf(day.date.add({ days: 1 }), calendar)
  return day.next
}

/** The same days are asked for again and again, and a zone's arithmetic is slow. Forgotten with the calendar. */
const knownDays = new WeakMap<Calendar, Map<string, Day>>()

function dayOf(date: Temporal.PlainDate, calendar: Calendar): Day {
  const days = knownDays.get(calendar) ?? new Map<string, Day>()
  knownDays.set(calendar, days)
  const name = date.toString()
  const known = days.get(name)
  if (known) return known
  const made = measureDay(date, name, calendar)
  days.set(name, made)
  return made
}

/**
 * The working time of one day of the calendar. Where the zone changes its offset within the day, each part is measured
 * by its own offset: what counts is what the clock on the wall shows.
 */
function measureDay(date: Temporal.PlainDate, name: string, calendar: Calendar): Day {
  const midnight = date.toZonedDateTime(calendar.timeZone)
  const begins = midnight.epochMilliseconds
  const ends = date.add({ days: 1 }).toZonedDateTime(calendar.timeZone).epochMilliseconds
  const frames = framesOn(date, name, calendar)
  if (frames.length === 0) return { date, begins, ends, stretches: [] }
  const wallMidnight = Date.UTC(date.year, date.month - 1, date.day)
  const stretches = partsOfDay(midnight, ends).flatMap(({ from, to, offset }) =>
    frames
      .map((frame) => ({
        from: Math.max(from, wallMidnight + minutesOf(frame.from) * 60_000 - offset),
        to: Math.min(to, wallMidnight + minutesOf(frame.to) * 60_000 - offset),
      }))
      .filter((stretch) => stretch.from < stretch.to),
  )
  return { date, begins, ends, stretches: stretches.sort((one, other) => one.from - other.from) }
}

/** The parts of a day with one offset from UTC each, in milliseconds. Nearly always one. */
function partsOfDay(midnight: Temporal.ZonedDateTime, ends: number): (Stretch & { offset: number })[] {
  const parts: (Stretch & { offset: number })[] = []
  let begin = midnight
  for (;;) {
    const offset = begin.offsetNanoseconds / 1_000_000
    const change = begin.getTimeZoneTransition('next')
    const from = begin.epochMilliseconds
    if (!change || change.epochMilliseconds >= ends) return [...parts, { from, to: ends, offset }]
    parts.push({ from, to: change.epochMilliseconds, offset })
    begin = change
  }
}

function framesOn(
  date: Temporal.PlainDate,
  name: string,
  { week, exceptionalDays, holidays }: Calendar,
): readonly Frame[] {
  const exceptional = exceptionalDays[name]
  if (exceptional) return exceptional
  const weekday = weekdays[date.dayOfWeek - 1]
  return holidays.has(name) || !weekday ? [] : (week[weekday] ?? [])
}

/** Minutes since midnight of a time on the clock, `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** A frame of one day: of a day of the week, or of a date. */
interface DayFrame extends Frame {
  day: string
}

/** What may be wrong with a calendar. */
export interface CalendarFaults {
  UNKNOWN_TIME_ZONE: { timeZone: string }
  /** An exceptional day that is no date. */
  NOT_A_DAY: { day: string }
  NOT_TIMES: DayFrame
  /** Its end is not after its beginning. */
  EMPTY_FRAME: DayFrame
  FRAMES_OVERLAP: DayFrame & { next: Frame }
  /** No day of the week has a frame. */
  NOBODY_WORKS: object
}
export type CalendarFault = FaultOf<CalendarFaults>

/** What is wrong with a calendar; nothing when it is right. */
export function faultsOf(calendar: Pick<Calendar, 'timeZone' | 'week' | 'exceptionalDays'>): CalendarFault[] {
  const { timeZone } = calendar
  const faults: CalendarFault[] = isZone(timeZone) ? [] : [{ code: 'UNKNOWN_TIME_ZONE', timeZone }]
  const days = [...Object.entries(calendar.week), ...Object.entries(calendar.exceptionalDays)]
  for (const [day, frames] of days) faults.push(...faultsOfDay(day, frames))
  for (const day of Object.keys(calendar.exceptionalDays)) if (!isDay(day)) faults.push({ code: 'NOT_A_DAY', day })
  if (!Object.values(calendar.week).some((frames) => frames.length > 0)) faults.push({ code: 'NOBODY_WORKS' })
  return faults
}

function faultsOfDay(day: string, frames: readonly Frame[]): CalendarFault[] {
  const faults: CalendarFault[] = []
  const sorted = frames.toSorted((one, other) => minutesOf(one.from) - minutesOf(other.from))
  for (const [index, { from, to }] of sorted.entries()) {
    const next = sorted[index + 1]
    if (!isTime(from) || !isTime(to) || from === '24:00') faults.push({ code: 'NOT_TIMES', day, from, to })
    else if (minutesOf(from) >= minutesOf(to)) faults.push({ code: 'EMPTY_FRAME', day, from, to })
    else if (next && minutesOf(next.from) < minutesOf(to)) faults.push({ code: 'FRAMES_OVERLAP', day, from, to, next })
  }
  return faults
}

const isTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time) || time === '24:00'

/** Whether it is a day as it is written here: `2026-11-22`. */
export function isDay(name: string): boolean {
  try {
    return Temporal.PlainDate.from(name).toString() === name
  } catch {
    return false
  }
}

function isZone(name: string): boolean {
  try {
    return Boolean(name) && Boolean(Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name))
  } catch {
    return false
  }
}
