/** What makes a complaint worth a thank-you, and what it gives (mission A8). Pure; whole minor units. */
import { type RewardKind, type RewardReason, rewardKinds, type Severity, valuesOf } from '@redress/schema/enums'

/** What a store gives for one kind of useful complaint. A kind without a rule is thanked for in words. */
export interface RewardRule {
  kind: RewardKind
  /** Above 0. */
  amountMinor: number
}

/** What a store gives, and how often. */
export interface RewardTerms {
  rules: readonly RewardRule[]
  mostPerYear: number
}

/** More than once a fortnight nobody is rewarded: that would be a wage. */
export const mostPerYearMost = 26

/** What is on record of a case. */
export interface RewardFacts {
  severity: Severity
  /** Whether the complaint is justified, in full or in part; goodwill without a decision counts. */
  isUpheld: boolean
  /** Whether a department of the store sees to its cause. */
  isCauseSeenTo: boolean
  /** Whether the customer said what should change. */
  hasAdvice: boolean
  isFromSuggestion: boolean
  /** Whether other complaints were merged into it. */
  hasMerged: boolean
}

/** Each reason, for which kind it speaks, and when. An idea is one whoever was right. */
const speaksFor: Record<RewardReason, { kind: RewardKind; when: (facts: RewardFacts) => boolean }> = {
  SAFETY_UPHELD: { kind: 'FOUND_DANGER', when: ({ severity, isUpheld }) => isUpheld && severity === 'SAFETY' },
  ADVICE_GIVEN: { kind: 'GAVE_IDEA', when: ({ hasAdvice }) => hasAdvice },
  FROM_SUGGESTION: { kind: 'GAVE_IDEA', when: ({ isFromSuggestion }) => isFromSuggestion },
  OTHERS_MERGED: { kind: 'TOLD_FIRST', when: ({ isUpheld, hasMerged }) => isUpheld && hasMerged },
  CAUSE_SEEN_TO: { kind: 'LED_TO_CHANGE', when: ({ isUpheld, isCauseSeenTo }) => isUpheld && isCauseSeenTo },
}

/** One kind, what it gives, and what speaks for it in a case. */
export interface RewardChoice {
  kind: RewardKind
  /** Null: words alone. */
  amountMinor: number | null
  /** None: nothing on record speaks for it; a person may know more. */
  reasons: RewardReason[]
  /** Whether the customer was thanked for it already. */
  isGiven: boolean
}

/**
 * What a customer could be thanked for, what suggests itself first: most reasons, then most money, then the order of the
 * vocabulary. What was given comes last.
 */
export function rewardChoices(
  facts: RewardFacts,
  rules: readonly RewardRule[],
  given: readonly RewardKind[],
): RewardChoice[] {
  const reasons = (Object.keys(speaksFor) as RewardReason[]).filter((reason) => speaksFor[reason].when(facts))
  const weight = ({ reasons: { length }, isGiven }: RewardChoice) => (isGiven ? -1 : length)
  return valuesOf(rewardKinds)
    .map((kind) => ({
      kind,
      amountMinor: amountFor(kind, rules),
      reasons: reasons.filter((reason) => speaksFor[reason].kind === kind),
      isGiven: given.includes(kind),
    }))
    .sort((one, other) => weight(other) - weight(one) || (other.amountMinor ?? 0) - (one.amountMinor ?? 0))
}

/** What the rules give for a kind, in minor units. Null: words alone. */
export function amountFor(kind: RewardKind, rules: readonly RewardRule[]): number | null {
  return rules.find((rule) => rule.kind === kind)?.amountMinor ?? null
}

/** Whether a customer may get another voucher this year. */
export function isWithinRules({ mostPerYear }: Pick<RewardTerms, 'mostPerYear'>, givenThisYear: number): boolean {
  return givenThisYear < mostPerYear
}
