import { expect, test } from 'vitest'
import { writtenSince } from './written-since.ts'

test('what only went on is its end; what was written anew is all of it; nothing is nothing', () => {
  expect(writtenSince('It broke.', 'It broke. And it smells.')).toBe('And it smells.')
  expect(writtenSince('It broke.', 'It is broken.')).toBe('It is broken.')
  expect(writtenSince('It broke.', 'It broke. ')).toBe('')
})
