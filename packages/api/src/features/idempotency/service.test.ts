import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inputHashOf } from './service.ts'

const input = fc.dictionary(
  fc.string({ maxLength: 6 }).filter((name) => name !== 'key' && name !== '__proto__'),
  fc.jsonValue({ maxDepth: 3 }),
  { maxKeys: 5 },
)

/** The same value with the keys of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, turned(one)]),
  )
}

describe('the digest of an input', () => {
  test('does not depend on the order in which anything is said', () => {
    fc.assert(
      fc.property(input, (given) => {
        const hash = inputHashOf({ ...given, key: 'one' })
        expect(inputHashOf({ key: 'one', ...(turned(given) as object) })).toBe(hash)
      }),
    )
  })

  test('is another for any other input', () => {
    fc.assert(
      fc.property(input, input, (one, other) => {
        const same = inputHashOf({ ...one, key: '' }) === inputHashOf({ ...other, key: '' })
        expect(same).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)))
      }),
    )
  })

  test.each([
    ['a space more', { text: 'a' }, { text: 'a ' }],
    ['case', { text: 'a' }, { text: 'A' }],
    ['composed and decomposed', { text: 'é' }, { text: 'e\u0301' }],
    ['the order of a list', { list: ['a', 'b'] }, { list: ['b', 'a'] }],
    ['a number and its text', { value: 1 }, { value: '1' }],
    ['nothing and an empty text', { text: null }, { text: '' }],
    ['halves of a pair', { text: '\ud83e' }, { text: '\ud83f' }],
    ['deep down', { a: { b: [{ c: 1 }] } }, { a: { b: [{ c: 2 }] } }],
    ['which field holds it', { a: 'x' }, { b: 'x' }],
    ['the key, of which only a part of the hash is looked up', { key: 'one' }, { key: 'other' }],
  ])('tells apart: %s', (_what, one, other) => {
    expect(inputHashOf({ key: '', ...one })).not.toBe(inputHashOf({ key: '', ...other }))
  })
})

/** Objects as lists of their entries, marked so that an empty one is no empty list. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, one]) => [name, sorted(one)] as const)
  return { entries: entries.sort(([one], [other]) => (one < other ? -1 : 1)) }
}
