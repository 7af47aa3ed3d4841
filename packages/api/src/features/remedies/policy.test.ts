import { complexities, remedyKinds, valuesOf, verdicts } from '@redress/schema/enums'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyPolicy,
  checksOf,
  daysSince,
  marginPercentOf,
  type PolicyCondition,
  type PolicyFacts,
  type PolicyRow,
  type Range,
} from './policy.ts'
import { mostRows, type PolicyFault, policyFaults, rowsThatNeverFit } from './policy-faults.ts'
import { starterPolicy } from './starter-policy.ts'

const outcome: PolicyRow['outcome'] = {
  allowed: ['REPAIR', 'REFUND'],
  recommended: 'REPAIR',
  paysTheWay: 'STORE',
  needsApproval: false,
  guide: { en: 'Look at it first.' },
}
const nothingKnown: PolicyFacts = {
  categoryId: null,
  decision: null,
  daysSincePurchase: null,
  priceMinor: null,
  marginPercent: null,
  complexity: null,
  inStock: null,
}
const categoryIds = ['broken', 'late']
const rowsOf = (...conditions: PolicyCondition[]): PolicyRow[] => conditions.map((when) => ({ when, outcome }))

// Small worlds, so that every case there is can be tried.
const ends = [undefined, 0, 1, 2, 3]
const range = fc
  .record({ from: fc.constantFrom(...ends), below: fc.constantFrom(...ends) })
  .filter(({ from, below }) => (from ?? 0) < (below ?? 4) && (from ?? below) !== undefined)
  .map(({ from, below }): Range => ({ ...(from !== undefined && { from }), ...(below !== undefined && { below }) }))
const condition: fc.Arbitrary<PolicyCondition> = fc.record(
  {
    categoryId: fc.constantFrom(...categoryIds),
    decision: fc.constantFrom(...valuesOf(verdicts)),
    daysSincePurchase: range,
    priceMinor: range,
    complexity: fc.constantFrom(...valuesOf(complexities)),
    inStock: fc.boolean(),
  },
  { requiredKeys: [] },
)
const table = fc.array(condition, { maxLength: 6 }).map((conditions) => rowsOf(...conditions, {}))
const facts: fc.Arbitrary<PolicyFacts> = fc.record({
  categoryId: fc.constantFrom(null, 'other', ...categoryIds),
  decision: fc.constantFrom(null, ...valuesOf(verdicts)),
  daysSincePurchase: fc.constantFrom(null, 0, 1, 2, 3, 4),
  priceMinor: fc.constantFrom(null, 0, 1, 2, 3, 4),
  marginPercent: fc.constantFrom(null, -5, 10, 50),
  complexity: fc.constantFrom(null, ...valuesOf(complexities)),
  inStock: fc.constantFrom(null, true, false),
})

/** Every case that two tables of the small world can tell apart. */
function* everyCase(): Generator<PolicyFacts> {
  for (const categoryId of [null, 'other', ...categoryIds])
    for (const decision of [null, ...valuesOf(verdicts)])
      for (const daysSincePurchase of [null, 0, 1, 2, 3])
        for (const priceMinor of [null, 0, 1, 2, 3])
          for (const complexity of [null, ...valuesOf(complexities)])
            for (const inStock of [null, true, false])
              yield { ...nothingKnown, categoryId, decision, daysSincePurchase, priceMinor, complexity, inStock }
}

describe('a remedy policy', () => {
  test('answers by the first row that fits, and says of each row before it which column did not', () => {
    fc.assert(
      fc.property(table, facts, (rows, known) => {
        const { row, checks, passedOver } = applyPolicy(rows, known)
        expect(checks.every(({ holds }) => holds)).toBe(true)
        expect(passedOver.map((one) => one.row)).toEqual(rows.slice(0, row - 1).map((_, index) => index + 1))
        for (const { row: number, check } of passedOver) {
          expect(check.holds).toBe(false)
          // The first column that fails: those before it hold.
          const all = checksOf(rows[number - 1]!, known)
          expect(all.find((one) => !one.holds)).toEqual(check)
        }
      }),
    )
  })

  test('what is asked and not known does not hold', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const first = rows.findIndex(({ when }) => Object.keys(when).length === 0)
        expect(applyPolicy(rows, nothingKnown).row).toBe(first + 1)
      }),
    )
  })

  test('a range reaches from its first number up to, and not with, its last', () => {
    const rows = rowsOf({ priceMinor: { from: 10, below: 20 } }, {})
    const rowAt = (priceMinor: number) => applyPolicy(rows, { ...nothingKnown, priceMinor }).row
    expect([9, 10, 19, 20].map(rowAt)).toEqual([2, 1, 1, 2])
  })

  test.each([
    [5000, 3000, 40],
    [5000, 3001, 39],
    [10000, 8500, 15],
    [10000, 8501, 14],
    [1000, 1001, -1],
    [0, 100, null],
  ])('sold at %i for %i, it earns %s percent, rounded down', (priceMinor, costMinor, percent) => {
    expect(marginPercentOf({ priceMinor, costMinor })).toBe(percent)
  })
})

test('days since a purchase are those of the calendar of the store', () => {
  const at = new Date('2026-11-24T23:30:00Z')
  expect(daysSince('2026-11-01', at, 'Europe/Madrid')).toBe(24)
  expect(daysSince('2026-11-01', at, 'UTC')).toBe(23)
  expect(daysSince('2026-12-24', at, 'UTC')).toBe(0)
})

describe('the policy that a store starts with', () => {
  const known = { ...nothingKnown, decision: 'UPHELD' } as const
  test.each([
    ['the kettle: cheap, high margin', { complexity: 'SIMPLE', marginPercent: 40 }, 'REPLACEMENT', false],
    ['the same, sold out', { complexity: 'SIMPLE', marginPercent: 55, inStock: false }, 'REFUND', false],
    ['the washing machine: complex', { complexity: 'COMPLEX', marginPercent: 55 }, 'REPAIR', true],
    ['a low margin', { complexity: 'SIMPLE', marginPercent: 14 }, 'REPAIR', true],
    ['a margin just not low', { complexity: 'SIMPLE', marginPercent: 15 }, 'REPLACEMENT', false],
    ['one that is not justified', { decision: 'NOT_UPHELD', complexity: 'SIMPLE' }, 'EXPLANATION', true],
    ['one of which nothing is known', {}, 'REPLACEMENT', false],
  ] as const)('%s', (_what, change, recommended, needsApproval) => {
    expect(applyPolicy(starterPolicy, { ...known, ...change }).outcome).toMatchObject({ recommended, needsApproval })
  })

  test('has no fault, and a guide in English and Spanish in each row', () => {
    expect(policyFaults(starterPolicy, [])).toEqual([])
    for (const row of starterPolicy) expect(Object.keys(row.outcome.guide)).toEqual(['en', 'es'])
  })
})

describe('the faults of a policy', () => {
  test('a row never counts exactly when no case reaches it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(table, (rows) => {
        const met = new Set<number>()
        for (const known of everyCase()) met.add(applyPolicy(rows, known).row)
        expect(rowsThatNeverFit(rows)).toEqual(rows.map((_, index) => index + 1).filter((row) => !met.has(row)))
      }),
      { numRuns: 60 },
    )
  })

  test('two rows that together take all that a third fits are found, though neither does alone', () => {
    const rows = rowsOf(
      { complexity: 'SIMPLE', priceMinor: { below: 50 } },
      { complexity: 'SIMPLE', priceMinor: { from: 50 } },
      { complexity: 'SIMPLE', priceMinor: { from: 10 } },
      { complexity: 'SIMPLE' },
      {},
    )
    // The fourth row still fits where the price is not known.
    expect(policyFaults(rows, [])).toEqual([{ code: 'NEVER_COUNTS', row: 3 }])
  })

  test.each([
    ['no row at all', [], { code: 'LAST_ROW_OPEN' }],
    ['no row that fits all', rowsOf({ inStock: true }), { code: 'LAST_ROW_OPEN' }],
    ['a category that is not there', rowsOf({ categoryId: 'gone' }, {}), { code: 'NO_SUCH_CATEGORY', row: 1 }],
    [
      'a range in which nothing lies',
      rowsOf({ priceMinor: { from: 5, below: 5 } }, {}),
      { code: 'RANGE_EMPTY', row: 1, column: 'PRICE' },
    ],
    [
      'a range that says nothing',
      rowsOf({ marginPercent: {} }, {}),
      { code: 'RANGE_WITHOUT_ENDS', row: 1, column: 'MARGIN' },
    ],
    [
      'a price below nothing',
      rowsOf({ priceMinor: { below: -1 } }, {}),
      { code: 'RANGE_NOT_WHOLE', row: 1, column: 'PRICE' },
    ],
    [
      'half a day',
      rowsOf({ daysSincePurchase: { from: 0.5 } }, {}),
      { code: 'RANGE_NOT_WHOLE', row: 1, column: 'DAYS_SINCE_PURCHASE' },
    ],
    [
      'nothing that is allowed',
      [{ when: {}, outcome: { ...outcome, allowed: [] } }],
      { code: 'ALLOWS_NOTHING', row: 1 },
    ],
    [
      'one allowed twice',
      [{ when: {}, outcome: { ...outcome, allowed: ['REPAIR', 'REPAIR'] } }],
      { code: 'ALLOWS_TWICE', row: 1 },
    ],
    [
      'one recommended and not allowed',
      [{ when: {}, outcome: { ...outcome, recommended: 'OTHER' } }],
      { code: 'RECOMMENDS_NOT_ALLOWED', row: 1 },
    ],
    ['no guide', [{ when: {}, outcome: { ...outcome, guide: { en: ' ' } } }], { code: 'GUIDE_EMPTY', row: 1 }],
    [
      'too many rows',
      rowsOf(...Array.from({ length: mostRows + 1 }, () => ({}))),
      { code: 'TOO_MANY_ROWS', most: 100 },
    ],
  ] as [string, PolicyRow[], PolicyFault][])('%s', (_what, rows, fault) => {
    expect(policyFaults(rows, categoryIds)).toContainEqual(fault)
  })

  test('the largest policy of rows that all overlap is looked through', () => {
    const remedies = valuesOf(remedyKinds)
    const rows = Array.from({ length: mostRows - 1 }, (_, index) => ({
      when: { priceMinor: { from: index, below: index + 50 }, marginPercent: { from: 100 - index } },
      outcome: { ...outcome, allowed: remedies },
    }))
    expect(policyFaults([...rows, { when: {}, outcome }], [])).toEqual([])
  })
})
