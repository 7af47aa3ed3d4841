import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Calendar, isWorkingTime, weekdays, workingTimeBetween } from '../calendars/rules.ts'
import { dueAt, promiseTime } from './rules.ts'

const calendar: Calendar = {
  timeZone: 'Europe/Bucharest',
  week: Object.fromEntries(
    weekdays.slice(0, 6).map((day) => [
      day,
      [
        { from: '09:00', to: '13:00' },
        { from: '14:00', to: '18:00' },
      ],
    ]),
  ),
  exceptionalDays: { '2026-12-24': [{ from: '09:00', to: '12:00' }] },
  holidays: new Set(['2026-12-25', '2026-12-26', '2027-01-01']),
}
const targets = {
  firstReplyMinutes: 240,
  nextUpdateMinutes: 480,
  decisionMinutes: 960,
  remedyMinutes: 1920,
  reminderMinutes: 1440,
  warnMinutes: 60,
}
const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
const kind = fc.constantFrom('FIRST_REPLY', 'NEXT_UPDATE', 'DECISION', 'REMEDY', 'CALLBACK', 'FOLLOW_UP', 'CUSTOM')

describe('the time that a standard gives', () => {
  test('is a full minute at which somebody works, in the future, and as much working time away as the standard says', () => {
    fc.assert(
      fc.property(instant, kind, (now, of) => {
        const time = promiseTime(of, targets, calendar, now)
        expect(time.dueAt.getTime() % 60_000).toBe(0)
        expect(time.dueAt.getTime()).toBeGreaterThan(now.getTime())
        expect(isWorkingTime(new Date(time.dueAt.getTime() - 1), calendar)).toBe(true)
        expect(workingTimeBetween(time.startsAt, time.dueAt, calendar)).toBe(time.workingMinutes * 60_000)
        expect(dueAt(time, calendar)).toEqual(time.dueAt)
      }),
    )
  })

  test('the warning comes before it, and a later question is never promised earlier', () => {
    fc.assert(
      fc.property(instant, fc.nat(1e9), kind, (now, later, of) => {
        const time = promiseTime(of, targets, calendar, now)
        expect(time.warnAt.getTime()).toBeLessThan(time.dueAt.getTime())
        const after = promiseTime(of, targets, calendar, new Date(now.getTime() + later))
        expect(after.dueAt.getTime()).toBeGreaterThanOrEqual(time.dueAt.getTime())
      }),
    )
  })
})
