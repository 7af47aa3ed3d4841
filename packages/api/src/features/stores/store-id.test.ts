import { expect, test } from 'vitest'
import { isStoreId, newStoreId } from './store-id.ts'

test('stores of one second have ids of their own, and ids go by the second', () => {
  const at = Date.UTC(2026, 10, 22)
  const made = Array.from({ length: 200 }, () => newStoreId(at))
  expect(new Set(made).size).toBe(200)
  expect(made.every(isStoreId)).toBe(true)
  const times = [0, at, at + 1000, Date.UTC(2999, 0, 1)]
  const ids = times.map(newStoreId)
  expect(ids.toSorted()).toEqual(ids)
})

test.each([
  '',
  'pk_live_1234',
  '01990000-0000-7000-8000-00000000000b',
  '0LD0REB00000',
  'an0therst0re\n',
  "an0thers';--",
])('%j is none', (text) => expect(isStoreId(text)).toBe(false))
