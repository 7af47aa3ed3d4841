import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawReference, normalReference } from './reference.ts'

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
    for (let draw = 0; draw < 500; draw++)
      expect(drawReference()).toMatch(/^RD-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/)
  })

  test('is hardly drawn twice', () => {
    expect(new Set(Array.from({ length: 2000 }, drawReference)).size).toBeGreaterThan(1990)
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
