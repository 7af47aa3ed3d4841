import { fundPeriods, valuesOf } from '@redress/schema/enums'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atPeriod, type FundLine, type FundState, mostMinor, periodOf, putIn, takeOut } from './rules.ts'

const amount = fc.integer({ min: -10, max: 1000 })
const step = fc.record({
  what: fc.constantFrom('PUT_IN' as const, 'TAKE_OUT' as const),
  amount,
  /** Days since the step before; a clock may be set back. */
  later: fc.integer({ min: -40, max: 120 }),
})
const begin = Date.UTC(2026, 10, 1, 12)
const day = 24 * 3_600_000

test('whatever is put in and taken out, the ledger adds up, nothing is overdrawn, and what lapsed is gone', () => {
  const every = fc.constantFrom(...valuesOf(fundPeriods))
  fc.assert(
    fc.property(
      every,
      fc.integer({ min: 0, max: 500 }),
      fc.array(step, { maxLength: 30 }),
      (each, budgetMinor, steps) => {
        const period = (at: number) => periodOf(new Date(at), each, 'Europe/Madrid')
        let fund: FundState = { budgetMinor, every: each, period: period(begin), balanceMinor: 0 }
        let at = begin
        const ledger: FundLine[] = []
        for (const { what, amount: asked, later } of steps) {
          at += later * day
          const turned = atPeriod(fund, period(at))
          const before = turned.fund.balanceMinor
          const moved = (what === 'PUT_IN' ? putIn : takeOut)(turned.fund, asked)
          const possible = asked > 0 && (what === 'PUT_IN' || asked <= before)
          expect(moved !== undefined).toBe(possible)
          fund = moved?.fund ?? turned.fund
          ledger.push(...turned.lines, ...(moved?.lines ?? []))
          // With a new period there is its budget and nothing else.
          if (turned.lines.length > 0) expect(before).toBe(budgetMinor)
        }
        let sum = 0
        for (const { amountMinor, balanceMinor } of ledger) {
          sum += amountMinor
          expect(balanceMinor).toBe(sum)
          expect(sum).toBeGreaterThanOrEqual(0)
        }
        expect(fund.balanceMinor).toBe(sum)
        const periods = ledger.map((line) => line.period)
        expect(periods).toEqual(periods.toSorted())
      },
    ),
  )
})

test.each([
  ['MONTH', '2026-12'],
  ['QUARTER', '2026-Q4'],
  ['YEAR', '2026'],
] as const)('a %s is that of the clock of the store', (every, period) => {
  // Already the next year in Bucharest, still the old one in Madrid.
  const at = new Date('2026-12-31T22:30:00Z')
  expect(periodOf(at, every, 'Europe/Madrid')).toBe(period)
  expect(periodOf(at, every, 'Europe/Bucharest') > period).toBe(true)
})

test('a fund holds no more than can be told', () => {
  const fund: FundState = { budgetMinor: 0, every: 'MONTH', period: '2026-11', balanceMinor: mostMinor - 1 }
  expect(putIn(fund, 1)?.fund.balanceMinor).toBe(mostMinor)
  expect(putIn(fund, 2)).toBeUndefined()
  expect(takeOut(fund, 0.5)).toBeUndefined()
})
