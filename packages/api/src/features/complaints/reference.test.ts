import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawReference, normalReference, referenceAt } from './reference.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const anyReference = fc
  .string({ unit: fc.constantFrom(...alphabet), minLength: 6, maxLength: 6 })
  .map((body) => `RD-${body.slice(0, 4)}-${body.slice(4)}`)

/** How people write a character down. */
const heard: Record<string, string[]> = { '0': ['0', 'O', 'o'], '1': ['1', 'I', 'i', 'L', 'l'] }
const typed = (reference: string) =>
  fc
    .tuple(
      ...[...reference].map((character) =>
        fc.tuple(
          character === '-'
            ? fc.constantFrom('-', ' ', '', '–', ' - ', '.')
            : fc.constantFrom(...(heard[character] ?? [character, character.toLowerCase()])),
          fc.constantFrom('', '', '', ' ', '\t'),
        ),
      ),
    )
    .map((parts) => parts.flat().join(''))

describe('a reference', () => {
  test('has one short form without letters that are mistaken for digits', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date(0) }), (at) => {
        for (const reference of [drawReference(), referenceAt(at)])
          expect(reference).toMatch(/^RD-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/)
      }),
    )
  })

  test('is hardly drawn twice', () => {
    expect(new Set(Array.from({ length: 2000 }, drawReference)).size).toBeGreaterThan(1990)
  })

  test('lies beside those of its moment, and goes on from them', () => {
    const at = Date.UTC(2026, 10, 21, 16, 30)
    const drawn = [0, 5, 10, 15, 16, 32].map((later) => referenceAt(new Date(at + later)).slice(0, 7))
    expect(new Set(drawn.slice(0, 4)).size).toBe(1)
    expect(drawn.toSorted()).toEqual(drawn)
    expect(new Set(drawn).size).toBe(3)
  })

  test('is found again however it is typed', () => {
    fc.assert(
      fc.property(
        anyReference.chain((reference) => fc.tuple(fc.constant(reference), typed(reference))),
        ([reference, text]) => {
          expect(normalReference(text)).toBe(reference)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('is found again without its RD, also when it goes on with those letters', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        expect(normalReference(reference.slice(3))).toBe(reference)
      }),
    )
    expect(normalReference('rd7k 42')).toBe('RD-RD7K-42')
  })

  test('that is none stays none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalReference(text)).toMatch(/^RD-[0-9A-Z]*-[0-9A-Z]*$/)
      }),
    )
  })
})
