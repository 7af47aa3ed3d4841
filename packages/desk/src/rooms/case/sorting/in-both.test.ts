import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inBoth } from './in-both.ts'

test('longer words that stand in both, whatever their case and accents', () => {
  const marked = inBoth('Where is my PÁRCEL? The courier!', 'The parcel of the courier')
    .filter(([, isInBoth]) => isInBoth)
    .map(([piece]) => piece)
  expect(marked).toEqual(['PÁRCEL', 'courier'])
})

test('nothing of the text is lost, whatever it is', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 })
  fc.assert(
    fc.property(text, text, (one, other) => {
      const pieces = inBoth(one, `${other} ${one.slice(0, 20)}`)
      expect(pieces.map(([piece]) => piece).join('')).toBe(one)
    }),
  )
})
