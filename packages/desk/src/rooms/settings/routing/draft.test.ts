import { expect, test } from 'vitest'
import { added, type Draft, draftOf, isSame, mayMove, moved, removed, replaced, wordsTyped } from './draft.ts'

const department = { id: 'care', name: 'Care' }
const inForce = (...words: string[]): Draft =>
  draftOf({
    version: 3,
    rules: words.map((word) => ({
      ...{ categories: null, severities: null, subjects: null, words: [word] },
      ...{ owner: 'TAKES_NEW', department, person: null },
    })),
  })
const wordsOf = ({ rules }: Draft) => rules.map(({ rule }) => rule.words?.[0])

test('a rule moves up and down, and not past the ends', () => {
  const draft = inForce('a', 'b', 'c')
  expect(wordsOf(moved(draft, 2, -1))).toEqual(['a', 'c', 'b'])
  expect(moved(draft, 0, -1)).toBe(draft)
  expect(mayMove(draft, 2, 1)).toBe(false)
  expect(isSame(moved(moved(draft, 0, 1), 0, -1), draft)).toBe(true)
})

test('a new one comes last and has a number of its own, also where there was none', () => {
  const { draft, id } = added(removed(inForce('a', 'b'), 0), 'care')
  expect(draft.rules.map((each) => each.id)).toEqual([1, id])
  expect(added(inForce(), 'care')).toMatchObject({ id: 0, draft: { rules: [{ rule: { departmentId: 'care' } }] } })
  const rule = { ...(draft.rules[1]?.rule ?? inForce('z').rules[0]?.rule), words: ['x'] } as Draft['rules'][0]['rule']
  expect(wordsOf(replaced(draft, id, rule))).toEqual(['b', 'x'])
})

test('words with commas, lines, in other scripts; a few in a row stay together; each once', () => {
  expect(wordsTyped(' invoice*, gas leak\ninvoice*;\n快递、退款 ,')).toEqual(['invoice*', 'gas leak', '快递', '退款'])
  expect(wordsTyped(' , ')).toEqual([])
})
