import fc from 'fast-check'
import { expect, test } from 'vitest'
import { durationText, minutesIn } from './duration.ts'

test.each([
  ['45 min', 45],
  ['45m', 45],
  ['4 h', 240],
  ['4h30', 270],
  ['4 h 30 min', 270],
  ['1:30', 90],
  ['1.5 h', 90],
  ['1,5 horas', 90],
  ['2 hours 15 minutes', 135],
  ['0 min', 0],
])('%s is %i minutes', (typed, minutes) => {
  expect(minutesIn(typed)).toBe(minutes)
})

test.each(['', '4', 'h', 'soon', '4 d', '-1 h', '1:75', '1 h 2 h'])('%j is no time', (typed) => {
  expect(minutesIn(typed)).toBeUndefined()
})

test('whatever is shown is read as the same', () => {
  fc.assert(
    fc.property(fc.nat(120_000), (minutes) => {
      expect(minutesIn(durationText(minutes))).toBe(minutes)
    }),
  )
})
