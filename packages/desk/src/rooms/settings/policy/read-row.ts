/** What somebody typed into the form of a row, and what is wrong with it. Pure. */
import type { Complexity, RemedyKind, Verdict } from '@redress/schema/enums'
import { remedyKinds } from '@redress/schema/values'
import { minorOf } from '../../../money/money.ts'
import { type NotDone, notDone } from '../sending.ts'
import type { PolicyWords } from '../words/english/policy.ts'
import type { PolicyRow, Range } from './draft.ts'

export const ranges = ['daysSincePurchase', 'priceMinor', 'marginPercent'] as const
export type RangeName = (typeof ranges)[number]

/** The fields of the form by name. */
export interface TypedRow {
  /** What stands in a field, without blanks around it. */
  readonly text: (name: string) => string
  readonly isChecked: (name: string) => boolean
}

interface Reading {
  readonly words: PolicyWords
  readonly currency: string
  readonly locales: readonly string[]
  /** What the row allowed before, best first. */
  readonly before: readonly RemedyKind[]
}

/** A whole number as people type it, or the amount in minor units. Not a number where it is neither. */
export function numberIn(name: RangeName, typed: string, currency: string): number {
  if (name === 'priceMinor') return minorOf(typed, currency) ?? Number.NaN
  return /^-?\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN
}

export function readRow(typed: TypedRow, reading: Reading): { kind: 'ROW'; row: PolicyRow } | NotDone {
  const { words, currency, locales } = reading
  const problems: Record<string, string> = {}
  const range = (name: RangeName): Range | null => {
    const [from, below] = (['from', 'below'] as const).map((end) => {
      const text = typed.text(`${name}-${end}`)
      const value = text === '' ? null : numberIn(name, text, currency)
      if (Number.isNaN(value))
        problems[`${name}-${end}`] = name === 'priceMinor' ? words.form.notAmount : words.form.notNumber
      return value
    }) as [number | null, number | null]
    if (from !== null && below !== null && from >= below) problems[`${name}-below`] ??= words.form.notRange
    return from === null && below === null ? null : { from, below }
  }
  const allowed = allowedIn(typed, reading)
  const recommended = typed.text('recommended') as RemedyKind
  if (allowed.length === 0) problems.allowed = words.form.allowedMissing
  else if (!allowed.includes(recommended)) problems.recommended = words.form.recommendedMissing
  const guide = locales.flatMap((locale) => {
    const text = typed.text(`guide-${locale}`)
    return text ? [{ locale, text }] : []
  })
  if (guide.length === 0) problems[`guide-${locales[0] ?? ''}`] = words.form.guideMissing
  const stock = typed.text('inStock')
  const when = {
    categoryId: typed.text('categoryId') || null,
    decision: (typed.text('decision') || null) as Verdict | null,
    complexity: (typed.text('complexity') || null) as Complexity | null,
    inStock: stock === '' ? null : stock === 'true',
    ...{ daysSincePurchase: range('daysSincePurchase'), priceMinor: range('priceMinor') },
    marginPercent: range('marginPercent'),
  }
  if (Object.keys(problems).length > 0) return notDone('', problems)
  const paysTheWay = typed.text('paysTheWay') === 'CUSTOMER' ? ('CUSTOMER' as const) : ('STORE' as const)
  const outcome = { allowed, recommended, paysTheWay, needsApproval: typed.isChecked('needsApproval'), guide }
  return { kind: 'ROW', row: { when, outcome } }
}

/** What was allowed keeps its order, what is new comes behind it, and what is recommended before all. */
function allowedIn(typed: TypedRow, { before }: Reading): RemedyKind[] {
  const kinds = [...new Set([...before, ...remedyKinds])].filter((kind) => typed.isChecked(`allowed-${kind}`))
  const recommended = typed.text('recommended')
  return kinds.toSorted((one, other) => Number(other === recommended) - Number(one === recommended))
}
