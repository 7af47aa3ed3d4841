/** Routing rules while somebody changes them. Pure. */
import type { OwnerChoice, RoutingSubject, Severity } from '@redress/schema/enums'
import type { RoutingRulesPartsFragment } from '@redress/schema/operations'

/** As the API takes it. Nothing: it is not asked. */
export interface Rule {
  readonly categoryIds: readonly string[] | null
  readonly severities: readonly Severity[] | null
  readonly subjects: readonly RoutingSubject[] | null
  readonly words: readonly string[] | null
  readonly departmentId: string
  readonly owner: OwnerChoice
  readonly staffId: string | null
}

/** A rule keeps its number while it moves, so that the screen follows it. */
export interface DraftRule {
  readonly id: number
  readonly rule: Rule
}

export interface Draft {
  /** The version that it is a change of. 0: there is none. */
  readonly version: number
  readonly rules: readonly DraftRule[]
}

export const draftOf = ({ version, rules }: RoutingRulesPartsFragment): Draft => ({
  version,
  rules: rules.map(({ categories, severities, subjects, words, department, owner, person }, id) => ({
    id,
    rule: {
      categoryIds: categories?.map((category) => category.id) ?? null,
      ...{ severities, subjects, words, owner },
      departmentId: department?.id ?? '',
      staffId: person?.id ?? null,
    },
  })),
})

/** Whether nothing was changed. Which number a rule has does not matter. */
export function isSame(one: Draft, other: Draft): boolean {
  const plain = ({ rules }: Draft) => JSON.stringify(rules.map(({ rule }) => rule))
  return plain(one) === plain(other)
}

/** One more behind the others: it asks nothing yet. */
export function added(draft: Draft, departmentId: string): { draft: Draft; id: number } {
  const id = Math.max(-1, ...draft.rules.map((each) => each.id)) + 1
  const asks = { categoryIds: null, severities: null, subjects: null, words: null }
  const rule: Rule = { ...asks, departmentId, owner: 'TAKES_NEW', staffId: null }
  return { draft: { ...draft, rules: [...draft.rules, { id, rule }] }, id }
}

export const replaced = (draft: Draft, id: number, rule: Rule): Draft => ({
  ...draft,
  rules: draft.rules.map((each) => (each.id === id ? { id, rule } : each)),
})

export const removed = (draft: Draft, id: number): Draft => ({
  ...draft,
  rules: draft.rules.filter((each) => each.id !== id),
})

export function mayMove({ rules }: Draft, id: number, by: 1 | -1): boolean {
  const from = rules.findIndex((each) => each.id === id)
  return from >= 0 && from + by >= 0 && from + by < rules.length
}

export function moved(draft: Draft, id: number, by: 1 | -1): Draft {
  const from = draft.rules.findIndex((each) => each.id === id)
  const rule = draft.rules[from]
  if (!rule || !mayMove(draft, id, by)) return draft
  return { ...draft, rules: draft.rules.toSpliced(from, 1).toSpliced(from + by, 0, rule) }
}

/** Words as somebody types them: with commas, or each on its line. A few in a row belong together. */
export function wordsTyped(text: string): string[] {
  const words = text.split(/[,;،、\n]/).map((word) => word.trim())
  return [...new Set(words.filter(Boolean))]
}
