/** A policy while somebody changes it. Pure. */
import type { PolicyRowPartsFragment, RemedyPolicyPartsFragment } from '@redress/schema/operations'

export type PolicyRow = PolicyRowPartsFragment
export type Range = NonNullable<PolicyRow['when']['priceMinor']>

/** A row keeps its number while it moves, so that the screen follows it. */
export interface DraftRow {
  readonly id: number
  readonly row: PolicyRow
}

export interface Draft {
  /** The version that it is a change of. 0: there is none. */
  readonly version: number
  /** The last one fits every case. */
  readonly rows: readonly DraftRow[]
  readonly contactMinor: number
  readonly dayMinor: number
}

/** What fits every case and allows the least that is kind. */
const lastResort: PolicyRow = {
  when: {
    ...{ categoryId: null, decision: null, complexity: null, inStock: null },
    ...{ daysSincePurchase: null, priceMinor: null, marginPercent: null },
  },
  outcome: { allowed: ['OTHER'], recommended: 'OTHER', paysTheWay: 'STORE', needsApproval: true, guide: [] },
}

export function draftOf(policy: RemedyPolicyPartsFragment | null): Draft {
  const { version = 0, rows = [lastResort], contactRate, dayRate } = policy ?? {}
  return {
    version,
    rows: rows.map((row, id) => ({ id, row: copyOf(row) })),
    contactMinor: contactRate?.amountMinor ?? 0,
    dayMinor: dayRate?.amountMinor ?? 0,
  }
}

/** Without what the answer says about itself. */
function copyOf({ when, outcome }: PolicyRow): PolicyRow {
  const { categoryId, decision, complexity, inStock } = when
  const { allowed, recommended, paysTheWay, needsApproval, guide } = outcome
  const range = (given: Range | null) => given && { from: given.from, below: given.below }
  return {
    when: {
      ...{ categoryId, decision, complexity, inStock },
      daysSincePurchase: range(when.daysSincePurchase),
      priceMinor: range(when.priceMinor),
      marginPercent: range(when.marginPercent),
    },
    outcome: {
      ...{ allowed, recommended, paysTheWay, needsApproval },
      guide: guide.map(({ locale, text }) => ({ locale, text })),
    },
  }
}

/** Whether nothing was changed. Which number a row has does not matter. */
export function isSame(one: Draft, other: Draft): boolean {
  const plain = ({ rows, contactMinor, dayMinor }: Draft) =>
    JSON.stringify([rows.map(({ row }) => row), contactMinor, dayMinor])
  return plain(one) === plain(other)
}

/** A new row before the last, like the one that fits every case. */
export function added(draft: Draft): { draft: Draft; id: number } {
  const id = Math.max(...draft.rows.map((row) => row.id)) + 1
  const { row } = draft.rows.at(-1) ?? { row: lastResort }
  return { draft: { ...draft, rows: draft.rows.toSpliced(-1, 0, { id, row }) }, id }
}

export const replaced = (draft: Draft, id: number, row: PolicyRow): Draft => ({
  ...draft,
  rows: draft.rows.map((each) => (each.id === id ? { id, row } : each)),
})

export const removed = (draft: Draft, id: number): Draft => ({
  ...draft,
  rows: draft.rows.filter((row) => row.id !== id),
})

/** Whether a row can go there: the last one stays the last. */
export function mayMove({ rows }: Draft, id: number, by: 1 | -1): boolean {
  const from = rows.findIndex((row) => row.id === id)
  const last = rows.length - 1
  return from >= 0 && from < last && from + by >= 0 && from + by < last
}

export function moved(draft: Draft, id: number, by: 1 | -1): Draft {
  const from = draft.rows.findIndex((row) => row.id === id)
  const row = draft.rows[from]
  if (!row || !mayMove(draft, id, by)) return draft
  return { ...draft, rows: draft.rows.toSpliced(from, 1).toSpliced(from + by, 0, row) }
}
