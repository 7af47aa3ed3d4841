/** Standards while somebody changes them. Pure. */
import type { Severity } from '@redress/schema/enums'
import type { StandardsPartsFragment } from '@redress/schema/operations'

export const targetNames = [
  'firstReplyMinutes',
  'nextUpdateMinutes',
  'decisionMinutes',
  'remedyMinutes',
  'reminderMinutes',
  'warnMinutes',
] as const
export type TargetName = (typeof targetNames)[number]

export interface Rule extends Readonly<Record<TargetName, number>> {
  readonly categoryId: string | null
  readonly severity: Severity | null
  /** 0: nothing. */
  readonly compensationMinor: number
}

/** A rule keeps its number while it moves, so that the screen follows it. */
export interface NumberedRule {
  readonly id: number
  readonly rule: Rule
}

export interface StandardsDraft {
  /** The version that they are a change of. */
  readonly version: number
  /** The last one fits every complaint. */
  readonly rules: readonly NumberedRule[]
}

export function standardsDraftOf({ version, rules }: StandardsPartsFragment): StandardsDraft {
  return {
    version,
    rules: rules.map(({ category, severity, compensation, ...told }, id) => {
      const { firstReplyMinutes, nextUpdateMinutes, decisionMinutes, remedyMinutes, reminderMinutes, warnMinutes } =
        told
      const targets = {
        firstReplyMinutes,
        nextUpdateMinutes,
        decisionMinutes,
        remedyMinutes,
        reminderMinutes,
        warnMinutes,
      }
      const rule = { categoryId: category?.id ?? null, severity, ...targets }
      return { id, rule: { ...rule, compensationMinor: compensation?.amountMinor ?? 0 } }
    }),
  }
}

/** A new rule ahead of all, as strict as the last one. */
export function ruleAdded(draft: StandardsDraft): { draft: StandardsDraft; id: number } {
  const id = Math.max(...draft.rules.map((one) => one.id)) + 1
  const last = draft.rules.at(-1)
  return { id, draft: last ? { ...draft, rules: [{ id, rule: last.rule }, ...draft.rules] } : draft }
}

export const ruleReplaced = (draft: StandardsDraft, id: number, rule: Rule): StandardsDraft => ({
  ...draft,
  rules: draft.rules.map((one) => (one.id === id ? { id, rule } : one)),
})

export const ruleRemoved = (draft: StandardsDraft, id: number): StandardsDraft => ({
  ...draft,
  rules: draft.rules.filter((one) => one.id !== id),
})

/** One place up or down; the last rule stays the last. */
export function ruleMoved(draft: StandardsDraft, id: number, by: -1 | 1): StandardsDraft {
  const from = draft.rules.findIndex((one) => one.id === id)
  const rule = draft.rules[from]
  const last = draft.rules.length - 1
  if (!rule || from === last || from + by < 0 || from + by >= last) return draft
  return { ...draft, rules: draft.rules.toSpliced(from, 1).toSpliced(from + by, 0, rule) }
}
