import { type RemedyKind, remedyKinds, valuesOf } from '@redress/schema/enums'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { english } from '../../words/english.ts'
import { spanish } from '../../words/spanish.ts'
import { understandingOf } from './understanding.ts'

const nothing = { productName: null, orderNumber: null, desiredOutcome: null }
const anyRemedies = fc.uniqueArray(fc.constantFrom(...valuesOf(remedyKinds)), { maxLength: 4 })

describe.each([english, spanish])('what we understood ($locale)', (words) => {
  test('names the product, the order, every remedy and the own words', () => {
    fc.assert(
      fc.property(anyRemedies, (remedies: RemedyKind[]) => {
        const text = understandingOf(
          { productName: 'Kettle 9', orderNumber: 'A-1001', desiredOutcome: { remedies, words: 'By Friday, please.' } },
          words,
        )
        for (const part of [
          'Kettle 9',
          'A-1001',
          'By Friday, please.',
          ...remedies.map((kind) => words.understanding.remedy[kind]),
        ])
          expect(text).toContain(part)
      }),
    )
  })

  test('leaves it to the store when nothing was asked for, and only then', () => {
    const { openOutcome } = words.understanding
    expect(understandingOf(nothing, words)).toContain(openOutcome)
    expect(understandingOf({ ...nothing, desiredOutcome: { remedies: ['REPAIR'] } }, words)).not.toContain(openOutcome)
    expect(understandingOf({ ...nothing, desiredOutcome: { remedies: [], words: 'x' } }, words)).not.toContain(
      openOutcome,
    )
  })

  test('is whole sentences, whatever is known', () => {
    const name = fc.option(fc.constantFrom('Kettle', 'A-1'), { nil: null })
    fc.assert(
      fc.property(name, name, anyRemedies, (productName, orderNumber, remedies) => {
        const text = understandingOf({ productName, orderNumber, desiredOutcome: { remedies } }, words)
        expect(text).toMatch(/^[A-ZÁÉÍÓÚÑ¿¡].*\.$/)
        expect(text).not.toMatch(/undefined|null| {2}|\s\./)
      }),
    )
  })
})
