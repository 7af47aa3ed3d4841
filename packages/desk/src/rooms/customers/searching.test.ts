import { expect, test } from 'vitest'
import { filterOf } from './searching.ts'

test.each([
  ['  ', {}],
  [' maria@example.org ', { email: 'maria@example.org' }],
  ['rd 7k3m 42', { reference: 'rd 7k3m 42' }],
  ['RD-7K3M-42', { reference: 'RD-7K3M-42' }],
  ['C-2001', { number: 'C-2001' }],
  ['RD-7K3M', { number: 'RD-7K3M' }],
  ['maria ion', { name: 'maria ion' }],
])('%j finds by %j', (typed, filter) => {
  expect(filterOf(typed)).toEqual(filter)
})
