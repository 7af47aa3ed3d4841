import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptInOneLine, excerptOf } from './excerpt.ts'

test.each([
  ['all of it when it fits', 'It leaks.', 9, 'It leaks.'],
  ['cut behind a word', 'The kettle leaks at the bottom.', 18, 'The kettle leaks…'],
  ['a word that ends just where the mark stands', 'The kettle leaks', 11, 'The kettle…'],
  ['cut within a word when it is too long for anything else', 'Donaudampfschifffahrt leaks', 8, 'Donauda…'],
  ['a script without spaces', '你好世界这是一个很长的句子', 5, '你好世界…'],
  ['never through the middle of a character', '👩👩👩', 4, '👩…'],
])('%s', (_what, text, length, expected) => {
  expect(excerptOf(text, length)).toBe(expected)
})

test('lines become one', () => {
  expect(excerptInOneLine(' It leaks.\n\nAnd it\tsmells of glue. ', 24)).toBe('It leaks. And it smells…')
})

test('never longer than asked for, and always the beginning of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 1, max: 300 }), (text, length) => {
      const excerpt = excerptOf(text, length)
      expect(excerpt.length).toBeLessThanOrEqual(length)
      expect(text.trim() === excerpt || text.trim().startsWith(excerpt.slice(0, -1))).toBe(true)
      expect(excerpt.isWellFormed()).toBe(true)
    }),
  )
})
