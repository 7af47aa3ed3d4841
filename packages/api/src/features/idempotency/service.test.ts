import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { uuidv7 } from '../../db/kit.ts'
import { inputHashOf } from './service.ts'
import { keyHashOf } from './store.ts'

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

describe('what a key is found by', () => {
  const operation = 'fileComplaint'

  test('begins with the time where the key does, so that those of one moment lie side by side', () => {
    const times = fc.tuple(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2200-01-01') }),
      fc.integer({ min: 1, max: 1e9 }),
    )
    fc.assert(
      fc.property(times, fc.uuid(), fc.uuid(), ([at, later], one, other) => {
        const then = at.getTime()
        const found = (time: number, rest: string) => [
          keyHashOf({ operation, key: `${time}-${rest}` }),
          keyHashOf({ operation, key: uuidv7(time) }),
        ]
        const before = found(then, one)
        for (const [index, after] of found(then + later, other).entries())
          expect(before[index]?.localeCompare(after)).toBe(-1)
      }),
    )
  })

  test('is text that both databases take, and short, whatever the key is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 128 }), (key) => {
        expect(keyHashOf({ operation, key })).toMatch(/^[\w-]{11,24}$/)
      }),
    )
    expect(keyHashOf({ operation, key: `${'a'.repeat(12)}\ud83e` })).toMatch(/^[\w-]{11}$/)
  })

  test('is another for another key that begins like it, and for another operation', () => {
    const key = '1795403240287-2915374012'
    const found = new Set([
      keyHashOf({ operation, key }),
      keyHashOf({ operation, key: `${key}0` }),
      keyHashOf({ operation: 'addMessage', key }),
    ])
    expect(found.size).toBe(3)
  })
})

/** Objects as lists of their entries, marked so that an empty one is no empty list. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, one]) => [name, sorted(one)] as const)
  return { entries: entries.sort(([one], [other]) => (one < other ? -1 : 1)) }
}
