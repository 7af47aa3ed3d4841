import { remedyKinds, valuesOf } from '@redress/schema/enums'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { costOfComplaining, daysLate, type LateTime, weigh, worthOf } from './value.ts'

const minor = fc.integer({ min: 0, max: 1_000_000 })
const offer = fc.array(fc.record({ kind: fc.constantFrom(...valuesOf(remedyKinds)), amountMinor: minor }), {
  maxLength: 5,
})
const day = 24 * 3_600_000

test('an option with its top-up is always worth what was paid and what it cost to complain, and not a cent more', () => {
  fc.assert(
    fc.property(offer, minor, minor, minor, (remedies, paidMinor, keptMinor, costMinor) => {
      const worth = (more: typeof remedies) => worthOf([...remedies, ...more], { paidMinor, keptMinor })
      const { neededMinor, offeredMinor, shortMinor, topUp } = weigh({ paidMinor, costMinor, offeredMinor: worth([]) })
      expect(neededMinor).toBe(paidMinor + costMinor)
      expect(topUp === null).toBe(offeredMinor >= neededMinor)
      if (topUp) expect(worth([topUp])).toBe(neededMinor)
      expect(shortMinor).toBe(Math.max(0, neededMinor - offeredMinor))
    }),
  )
})

test('every contact, every day and every cent of cost counts', () => {
  const rates = { contactMinor: 300, dayMinor: 100 }
  const complaining = { contacts: 3, daysLate: 2, statedMinor: 650 }
  expect(costOfComplaining(complaining, rates)).toBe(900 + 200 + 650)
  expect(costOfComplaining({ contacts: 0, daysLate: 0, statedMinor: 0 }, rates)).toBe(0)
})

test('words weigh nothing, a new one and a repaired one are one whole thing, what is kept counts', () => {
  const paid = { paidMinor: 5000, keptMinor: 0 }
  expect(worthOf([{ kind: 'APOLOGY', amountMinor: 5000 }], paid)).toBe(0)
  const whole = (['REPLACEMENT', 'REPAIR'] as const).map((kind) => ({ kind, amountMinor: 0 }))
  expect(worthOf(whole, paid)).toBe(5000)
  expect(worthOf([{ kind: 'REFUND', amountMinor: 5000 }], { ...paid, keptMinor: 1000 })).toBe(6000)
})

const start = Date.UTC(2026, 10, 1)
const late = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: -2, max: 10 })).map(
    ([from, days]): LateTime => ({
      firstDueAt: new Date(start + from * day),
      until: new Date(start + (from + days) * day),
    }),
  ),
  { maxLength: 6 },
)

test('days late are the days on which anything was late, each once', () => {
  fc.assert(
    fc.property(late, (times) => {
      const days = new Set(
        times.flatMap(({ firstDueAt, until }) =>
          Array.from({ length: Math.max(0, (+until - +firstDueAt) / day) }, (_, index) => +firstDueAt + index * day),
        ),
      )
      expect(daysLate(times)).toBe(days.size)
    }),
  )
})

test('a day counts once it is whole', () => {
  const firstDueAt = new Date(start)
  expect(daysLate([{ firstDueAt, until: new Date(start + day - 1) }])).toBe(0)
  expect(daysLate([{ firstDueAt, until: new Date(start + day) }])).toBe(1)
})
