import { expect, test } from 'vitest'
import { ruleAdded, ruleMoved, ruleRemoved, type StandardsDraft, standardsDraftOf } from './standards-draft.ts'

const minutes = {
  ...{ firstReplyMinutes: 60, nextUpdateMinutes: 120, decisionMinutes: 240, remedyMinutes: 480 },
  ...{ reminderMinutes: 480, warnMinutes: 10 },
}
const draft = standardsDraftOf({
  ...{ version: 2, publishedAt: '2026-11-22T08:00:00Z' },
  rules: [
    { category: { id: 'late' }, severity: null, ...minutes, compensation: { amountMinor: 500, currency: 'EUR' } },
    { category: null, severity: 'SAFETY', ...minutes, compensation: null },
    { category: null, severity: null, ...minutes, compensation: null },
  ],
})
const order = ({ rules }: StandardsDraft) => rules.map(({ id }) => id)

test('what is in force becomes a draft with nothing lost', () => {
  expect(draft.rules[0]?.rule).toEqual({ categoryId: 'late', severity: null, ...minutes, compensationMinor: 500 })
  expect(draft.rules[2]?.rule).toEqual({ categoryId: null, severity: null, ...minutes, compensationMinor: 0 })
})

test('rules move among themselves; the one that fits everything stays the last', () => {
  expect(order(ruleMoved(draft, 1, -1))).toEqual([1, 0, 2])
  for (const [id, by] of [
    [0, -1],
    [1, 1],
    [2, -1],
  ] as const)
    expect(order(ruleMoved(draft, id, by))).toEqual([0, 1, 2])
  const { draft: more, id } = ruleAdded(draft)
  expect([order(more), more.rules[0]?.rule]).toEqual([[id, 0, 1, 2], draft.rules[2]?.rule])
  expect(order(ruleRemoved(more, id))).toEqual([0, 1, 2])
})
