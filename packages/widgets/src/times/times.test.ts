import { expect, test } from 'vitest'
import { calendarDate, clockTime, day, fromNow, money, storeClock } from './times.ts'

const now = new Date(2026, 10, 21, 14, 30)
const at = (days: number, hours = 16, minutes = 30) => new Date(2026, 10, 21 + days, hours, minutes)

test('a day is named as people name it', () => {
  expect(day('en-GB', at(0), now)).toBe('today')
  expect(day('en-GB', at(1), now)).toBe('tomorrow')
  expect(day('en-GB', at(-1), now)).toBe('yesterday')
  expect(day('en-GB', at(3), now)).toBe('Tuesday 24 November')
  expect(day('en-GB', at(20), now)).toBe('11 December')
  expect(day('en-GB', at(50), now)).toBe('10 January 2027')
  expect(day('es', at(0), now)).toBe('hoy')
})

test('an hour before midnight, in two hours is tomorrow', () => {
  const late = at(0, 23)
  expect(day('en-GB', new Date(late.getTime() + 7_200_000), late)).toBe('tomorrow')
})

test('a live time is in the largest unit that still tells something', () => {
  expect(fromNow('en', at(0, 14, 44), now)).toBe('in 14 minutes')
  expect(fromNow('en', at(0, 16, 30), now)).toBe('in 2 hours')
  expect(fromNow('en', at(3), now)).toBe('in 3 days')
  expect(fromNow('en', at(0, 14, 25), now)).toBe('5 minutes ago')
})

test('the live time never names another day than the one beside it', () => {
  // "Tomorrow by 23:40, in 2 days" would be two answers.
  expect(fromNow('en', at(1, 23, 40), new Date(2026, 10, 21, 0, 10))).toBe('in 48 hours')
  expect(fromNow('en', at(2, 12, 0), new Date(2026, 10, 21, 0, 0))).toBe('in 2 days')
  expect(fromNow('en', at(-2, 22, 30), now)).toBe('40 hours ago')
})

test("the store's clock is told only when it shows another time", () => {
  const instant = new Date('2026-11-21T14:30:00Z')
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  expect(storeClock('en-GB', instant, here)).toBe('')
  expect(storeClock('en-GB', instant, undefined)).toBe('')
  expect(storeClock('en-GB', instant, 'Nowhere/At_All')).toBe('')
  expect(storeClock('en-GB', instant, 'Pacific/Kiritimati')).toMatch(/^04:30 Kiritimati/)
})

test('a reader of 12 hours gets 12 hours, and a calendar date has no time zone', () => {
  expect(clockTime('en-US', at(0)).replace(/\s/, ' ')).toBe('4:30 PM')
  expect(clockTime('en-GB', at(0))).toBe('16:30')
  expect(calendarDate('en-GB', '2026-11-19')).toBe('19 November 2026')
})

test('money has the minor units of its currency, and nonsense is no money', () => {
  expect(money('en-GB', 3900, 'EUR')).toBe('€39.00')
  expect(money('en-GB', 3900, 'JPY')).toBe('JP¥3,900')
  expect(money('en-GB', 3900, '€')).toBeNull()
})
