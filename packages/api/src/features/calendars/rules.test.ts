import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addWorkingTime,
  type Calendar,
  type Frame,
  faultsOf,
  isWorkingTime,
  minutesOf,
  NeverOpenError,
  weekdays,
  workingTimeBetween,
} from './rules.ts'

/** `REDRESS_RUNS=100000` for the long form. */
const runs = Number(process.env.REDRESS_RUNS ?? 10_000)
const minute = 60_000

const time = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Up to three frames of a day that do not overlap, at any minute. */
const frames = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 0, maxLength: 6 }).map((cuts) => {
  const sorted = cuts.toSorted((one, other) => one - other)
  return Array.from(
    { length: Math.floor(sorted.length / 2) },
    (_, index): Frame => ({ from: time(sorted[index * 2]!), to: time(sorted[index * 2 + 1]!) }),
  )
})

const zones = Intl.supportedValuesOf('timeZone')
const start = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2040-12-01T00:00:00Z'),
  noInvalidDate: true,
})
const dayNear = fc.integer({ min: -2, max: 3 })

const situation = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    week: fc.array(frames, { minLength: 7, maxLength: 7 }),
    start,
    exceptional: fc.array(fc.tuple(dayNear, frames), { maxLength: 2 }),
    closed: fc.array(dayNear, { maxLength: 2 }),
  })
  .filter(({ week }) => week.some((day) => day.length > 0))
  .map(({ timeZone, week, start: at, exceptional, closed }) => {
    const day = (offset: number) => new Date(at.getTime() + offset * 86_400_000).toISOString().slice(0, 10)
    const calendar: Calendar = {
      timeZone,
      week: Object.fromEntries(weekdays.map((name, index) => [name, week[index]!])),
      exceptionalDays: Object.fromEntries(exceptional.map(([offset, other]) => [day(offset), other])),
      holidays: new Set(closed.map(day)),
    }
    return { calendar, at: new Date(Math.floor(at.getTime() / minute) * minute) }
  })

const formats = new Map<string, Intl.DateTimeFormat>()

/** The slow and obvious way to tell: look at the clock on the wall. Shares nothing with the rules but the frames. */
function oracle(at: number, { timeZone, week, exceptionalDays, holidays }: Calendar): boolean {
  const options = {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'long',
  } as const
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', options)
  formats.set(timeZone, format)
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  const day = `${part.year}-${part.month}-${part.day}`
  const weekday = part.weekday!.toUpperCase() as (typeof weekdays)[number]
  const open = exceptionalDays[day] ?? (holidays.has(day) ? [] : (week[weekday] ?? []))
  const now = minutesOf(`${part.hour}:${part.minute}`)
  return open.some(({ from, to }) => minutesOf(from) <= now && now < minutesOf(to))
}

describe('working time', () => {
  test('equals what a clock on the wall counts minute by minute, in all zones, 2020 to 2040', {
    timeout: 600_000,
  }, () => {
    fc.assert(
      fc.property(
        situation,
        fc.integer({ min: 1, max: 240 }),
        fc.integer({ min: 0, max: 600 }),
        ({ calendar, at }, span, ahead) => {
          // A stretch of minutes somewhere near the start: each one looked at.
          const from = at.getTime() + ahead * minute
          let counted = 0
          for (let passed = 0; passed < span; passed++) if (oracle(from + passed * minute, calendar)) counted++
          expect(workingTimeBetween(new Date(from), new Date(from + span * minute), calendar)).toBe(counted * minute)
        },
      ),
      { numRuns: runs },
    )
  })

  test('around every change of the clock too', { timeout: 600_000 }, () => {
    const changing = [
      'Europe/Madrid',
      'Europe/Bucharest',
      'America/New_York',
      'Australia/Lord_Howe',
      'Africa/Cairo',
      'Asia/Beirut',
      'America/Havana',
      'Asia/Gaza',
      'Pacific/Chatham',
      'America/Santiago',
      'Africa/Casablanca',
      'America/Asuncion',
    ]
    const allDay: Calendar['week'] = Object.fromEntries(
      weekdays.map((day) => [
        day,
        [
          { from: '00:00', to: '01:30' },
          { from: '01:45', to: '02:40' },
          { from: '23:10', to: '24:00' },
        ],
      ]),
    )
    for (const timeZone of changing) {
      const calendar: Calendar = { timeZone, week: allDay, exceptionalDays: {}, holidays: new Set() }
      for (const change of changesOf(timeZone)) {
        let counted = 0
        const from = change - 180 * minute
        for (let passed = 0; passed < 360; passed++) if (oracle(from + passed * minute, calendar)) counted++
        expect(workingTimeBetween(new Date(from), new Date(from + 360 * minute), calendar) / minute).toBe(counted)
      }
    }
  })

  test('adding is the inverse of measuring, adds up, never goes back and never ends while nobody works', () => {
    fc.assert(
      fc.property(
        situation,
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 3000 }),
        ({ calendar, at }, one, other) => {
          // An hour a week: with less, what is asked for here may lie beyond the horizon, which is a test of its own.
          fc.pre(minutesOfWeek(calendar) >= 60)
          const first = addWorkingTime(at, one * minute, calendar)
          expect(first.getTime()).toBeGreaterThan(at.getTime())
          expect(workingTimeBetween(at, first, calendar)).toBe(one * minute)
          expect(addWorkingTime(first, other * minute, calendar)).toEqual(
            addWorkingTime(at, (one + other) * minute, calendar),
          )
          expect(isWorkingTime(new Date(first.getTime() - 1), calendar)).toBe(true)
          expect(
            addWorkingTime(new Date(at.getTime() + minute), one * minute, calendar).getTime(),
          ).toBeGreaterThanOrEqual(first.getTime())
          expect(workingTimeBetween(first, at, calendar)).toBe(-one * minute)
        },
      ),
      { numRuns: Math.ceil(runs / 5) },
    )
  })

  test('open at all hours, it is the time of the clock', () => {
    const always: Calendar = {
      timeZone: 'Europe/Madrid',
      week: Object.fromEntries(weekdays.map((day) => [day, [{ from: '00:00', to: '24:00' }]])),
      exceptionalDays: {},
      holidays: new Set(),
    }
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 100_000 }), (at, minutes) => {
        expect(addWorkingTime(at, minutes * minute, always).getTime()).toBe(at.getTime() + minutes * minute)
      }),
    )
  })

  test('a calendar in which nobody works says so instead of looking for ever', () => {
    const never: Calendar = { timeZone: 'Europe/Madrid', week: {}, exceptionalDays: {}, holidays: new Set() }
    expect(() => addWorkingTime(new Date(), 1, never)).toThrow(NeverOpenError)
  })

  test.each([
    [{ timeZone: 'Mars/Olympus' }, 'UNKNOWN_TIME_ZONE'],
    [
      {
        week: {
          MONDAY: [
            { from: '09:00', to: '12:00' },
            { from: '11:00', to: '13:00' },
          ],
        },
      },
      'FRAMES_OVERLAP',
    ],
    [{ week: { MONDAY: [{ from: '09:00', to: '09:00' }] } }, 'EMPTY_FRAME'],
    [{ week: { MONDAY: [{ from: '9', to: '25:00' }] } }, 'NOT_TIMES'],
    [{ week: {} }, 'NOBODY_WORKS'],
    [{ exceptionalDays: { '2026-02-30': [] } }, 'NOT_A_DAY'],
  ])('%j is refused', (change, code) => {
    const right = {
      timeZone: 'Europe/Madrid',
      week: {
        MONDAY: [
          { from: '09:00', to: '12:00' },
          { from: '12:00', to: '18:00' },
        ],
      },
      exceptionalDays: {},
    }
    expect(faultsOf(right)).toEqual([])
    expect(faultsOf({ ...right, ...change }).map(({ code }) => code)).toEqual([code])
  })
})

function minutesOfWeek({ week }: Calendar): number {
  const all = Object.values(week).flat()
  return all.reduce((sum, { from, to }) => sum + minutesOf(to) - minutesOf(from), 0)
}

/** The instants from 2020 to 2040 at which the offset of a zone changes, found by halving. */
function changesOf(timeZone: string): number[] {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const offset = (at: number) => format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value
  const changes: number[] = []
  const week = 7 * 86_400_000
  for (let at = Date.UTC(2020, 0, 1); at < Date.UTC(2041, 0, 1); at += week) {
    let [low, high] = [at, at + week]
    if (offset(low) === offset(high)) continue
    while (high - low > minute) {
      const middle = low + Math.floor((high - low) / 2 / minute) * minute
      if (offset(middle) === offset(low)) low = middle
      else high = middle
    }
    changes.push(high)
  }
  return changes
}
