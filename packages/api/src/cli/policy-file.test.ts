import { expect, test } from 'vitest'
import { starterPolicy } from '../features/remedies/starter-policy.ts'
import type { Category } from '../features/stores/store.ts'
import { policyFile, policyIn } from './policy-file.ts'

const category: Category = {
  storeId: 'store',
  id: 'late',
  parentId: null,
  names: { en: 'Late', es: 'Tarde' },
  severity: 'NORMAL',
  departmentId: null,
  position: 0,
  offered: true,
}
const [, complex] = starterPolicy
const rows = [
  { when: { categoryId: 'late', priceMinor: { below: 5000 } }, outcome: complex!.outcome },
  ...starterPolicy,
]
const policy = { storeId: 'store', version: 3, currency: 'EUR', publishedAt: new Date(0) }
const file = () => structuredClone(policyFile({ ...policy, rows, contactMinor: 300, dayMinor: 100 }, [category]))

test('what is shown is what is taken, categories by their names', () => {
  expect(file().rows[0]?.when).toEqual({ category: 'Late', priceMinor: { below: 5000 } })
  expect(policyIn(file(), [category])).toEqual({ rows, contactMinor: 300, dayMinor: 100 })
})

test.each([
  ['a condition that is none', { when: { colour: 'red' } }, '"colour" is nothing it has'],
  ['a category that is not there', { when: { category: 'Cats' } }, 'there is no category "Cats"'],
  ['a verdict that is none', { when: { decision: 'MAYBE' } }, '"MAYBE" is none of UPHELD'],
  ['a range in words', { when: { priceMinor: { from: 'ten' } } }, 'whole numbers'],
  ['a range by other names', { when: { priceMinor: { to: 10 } } }, '"to" is nothing it has'],
  ['stock in words', { when: { inStock: 'yes' } }, 'true or false'],
  ['a remedy that is none', { outcome: { ...complex!.outcome, allowed: ['CAKE'] } }, '"CAKE" is none of'],
  ['a guide without languages', { outcome: { ...complex!.outcome, guide: 'Look' } }, 'a text for each language'],
  ['no outcome', { outcome: undefined }, 'must be an object'],
])('%s is refused and never left out', (_what, change, word) => {
  const given = file()
  Object.assign(given.rows[1] as object, change)
  expect(() => policyIn(given, [category])).toThrow(word)
})

test('rates are told, and nothing else', () => {
  expect(() => policyIn({ rows: [] }, [])).toThrow('contactMinor')
  expect(() => policyIn({ ...file(), note: 'new' }, [category])).toThrow('"note" is nothing it has')
  expect(() => policyIn([], [])).toThrow('must be an object')
})
