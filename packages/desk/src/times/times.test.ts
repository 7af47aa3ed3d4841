import { expect, test } from 'vitest'
import { english } from '../words/english.ts'
import { timeLeft, urgencyOf } from './times.ts'

// Local times: what is said depends on this device's midnights, wherever it is.
const now = new Date(2026, 10, 25, 14, 0)
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute)

test.each([
  [at(25, 14, 38), 'in 38 min', 'SOON'],
  [at(25, 15, 10), 'in 1 h 10 min', 'SOON'],
  [at(25, 18), 'in 4 h', 'LATER'],
  [at(25, 13, 46), '14 min late', 'LATE'],
  [at(25, 10, 15), '3 h 45 min late', 'LATE'],
  [at(22, 10), '3 days late', 'LATE'],
  [at(24, 13), '1 day late', 'LATE'],
] as const)('%s is said to be %s', (time, said, urgency) => {
  expect(timeLeft(english, time, now)).toBe(said)
  expect(urgencyOf(time, now)).toBe(urgency)
})

test('far away the time itself says more than what is left', () => {
  expect(timeLeft(english, at(26, 11), now)).toMatch(/^tomorrow 11:00/)
  expect(timeLeft(english, at(30, 17), now)).toMatch(/30/)
})
