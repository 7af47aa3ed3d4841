/** What somebody may write into the words of a rule, and what becomes of it. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { english } from '../../words/english.ts'
import { Issues } from '../complaints/input.ts'
import { wordsInOrder } from '../complaints/rules.ts'
import { type RoutedStore, routeOf } from './routing.ts'
import { checkRoutingRules, foldedPattern } from './routing-faults.ts'

const people = {
  staff: [],
  departments: [
    { id: 'care', name: 'Care', retiredAt: null },
    { id: 'court', name: 'Court', retiredAt: null },
  ],
  rungs: [],
}

function isTaken(words: readonly string[]): boolean {
  const issues = new Issues(english)
  checkRoutingRules(issues, { people, categories: [] }, [
    { words: [...words], departmentId: 'court', owner: 'TAKES_NEW' },
  ])
  return issues.list.length === 0
}

function fits(words: readonly string[], text: string): boolean {
  const rules = [{ words: words.map(foldedPattern), departmentId: 'court', owner: 'TAKES_NEW' as const }]
  const store: RoutedStore = { people, categories: [], routing: { version: 1, rules, presence: undefined } }
  return routeOf(store, { categoryId: null, severity: 'NORMAL', words: wordsInOrder(text) }).rule === 0
}

describe('the words of a rule', () => {
  test.each([
    ['invoice', 'My INVOICE is wrong', true],
    ['invoice', 'My invoices are wrong', false],
    ['invoice*', 'My invoices are wrong', true],
    ['Calcín*', 'CALCINES rojos', true],
    ['gas leak', 'There is a gas leak here', true],
    ['gas leak', 'The leak of gas', false],
    ["don't", "I don't want it", true],
    ['gas le*', 'There is a gas leak here', true],
    ['快递', '我的快递还没到', true],
    ['快递', '快来，递给我', false],
    ['чек*', 'Где чеки?', true],
    ['έλλειψις', 'ΕΛΛΕΙΨΙΣ', true],
    ['فاتورة', 'أين فاتورة الشراء', true],
  ])('%s in “%s”: %s', (word, text, expected) => {
    expect(isTaken([word])).toBe(true)
    expect(fits([word], text)).toBe(expected)
  })

  test.each(['*', '**', '.*', 'a*b', 'in*voice*', '(a|b)', '[a-z]+', '^begin', '\\w+', '{2}', '!', ' ', '😀'])(
    'what looks like a regular expression, or is no word, is refused: %s',
    (word) => {
      expect(isTaken([word])).toBe(false)
    },
  )

  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 })
  test('whatever is taken is found again as it was written, and once kept stays as it is', () => {
    fc.assert(
      fc.property(word, word, (written, around) => {
        fc.pre(isTaken([written]))
        const kept = foldedPattern(written)
        expect(isTaken([kept])).toBe(true)
        expect(foldedPattern(kept)).toBe(kept)
        const plain = written.replace(/\*\s*$/, '')
        expect(fits([written], `${around} ${plain} ${around}`)).toBe(true)
        expect(fits([`${plain}*`], `${around} ${plain}xyz`)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('many of them and a text as long as may be say the same as looking at each word', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 })
    const patterns = fc.array(fc.tuple(fc.array(letters, { minLength: 1, maxLength: 3 }), fc.boolean()), {
      minLength: 1,
      maxLength: 5,
    })
    const holds = (text: readonly string[], [row, isOpen]: [string[], boolean]) =>
      text.some((_, start) =>
        row.every((one, place) => {
          const said = text[start + place]
          return isOpen && place === row.length - 1 ? said?.startsWith(one) : said === one
        }),
      )
    fc.assert(
      fc.property(patterns, fc.array(letters, { maxLength: 12 }), (given, text) => {
        const words = given.map(([row, isOpen]) => `${row.join(' ')}${isOpen ? '*' : ''}`)
        expect(fits(words, text.join(' '))).toBe(given.some((one) => holds(text, one)))
      }),
    )
  })
})
