import { rewardKinds, type Severity, severities, valuesOf } from '@redress/schema/enums'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RewardFacts, rewardChoices } from './rules.ts'

const nothing: RewardFacts = {
  severity: 'NORMAL',
  isUpheld: false,
  isCauseSeenTo: false,
  hasAdvice: false,
  isFromSuggestion: false,
  hasMerged: false,
}
const suggested = (facts: Partial<RewardFacts>) =>
  rewardChoices({ ...nothing, ...facts }, [], []).flatMap(({ kind, reasons }) => reasons.map((why) => [kind, why]))

test.each([
  ['a danger that was upheld', { severity: 'SAFETY', isUpheld: true }, [['FOUND_DANGER', 'SAFETY_UPHELD']]],
  ['a danger that was none', { severity: 'SAFETY' }, []],
  ['a complaint that was upheld and nothing more', { isUpheld: true }, []],
  ['a cause that is seen to', { isUpheld: true, isCauseSeenTo: true }, [['LED_TO_CHANGE', 'CAUSE_SEEN_TO']]],
  ['advice of a customer who was not right', { hasAdvice: true }, [['GAVE_IDEA', 'ADVICE_GIVEN']]],
  [
    'a suggestion that others made too',
    { isUpheld: true, isFromSuggestion: true, hasMerged: true },
    [
      ['GAVE_IDEA', 'FROM_SUGGESTION'],
      ['TOLD_FIRST', 'OTHERS_MERGED'],
    ],
  ],
] as [string, Partial<RewardFacts>, string[][]][])('%s', (_what, facts, expected) => {
  expect(suggested(facts)).toEqual(expected)
})

test('whatever is known and set: every kind once, what has reasons before what has none, what was given last', () => {
  const facts = fc.record({
    severity: fc.constantFrom<Severity>(...valuesOf(severities)),
    isUpheld: fc.boolean(),
    isCauseSeenTo: fc.boolean(),
    hasAdvice: fc.boolean(),
    isFromSuggestion: fc.boolean(),
    hasMerged: fc.boolean(),
  })
  const kinds = valuesOf(rewardKinds)
  const rules = fc.uniqueArray(
    fc.record({ kind: fc.constantFrom(...kinds), amountMinor: fc.integer({ min: 1, max: 9999 }) }),
    { selector: ({ kind }) => kind },
  )
  fc.assert(
    fc.property(facts, rules, fc.subarray(kinds), (known, set, given) => {
      const choices = rewardChoices(known, set, given)
      expect(choices.map(({ kind }) => kind).sort()).toEqual(kinds.toSorted())
      const weights = choices.map(({ isGiven, reasons }) => (isGiven ? -1 : reasons.length))
      expect(weights).toEqual(weights.toSorted((one, other) => other - one))
      for (const { kind, amountMinor, isGiven } of choices) {
        expect(amountMinor).toBe(set.find((rule) => rule.kind === kind)?.amountMinor ?? null)
        expect(isGiven).toBe(given.includes(kind))
      }
    }),
  )
})
