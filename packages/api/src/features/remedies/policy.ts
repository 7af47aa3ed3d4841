/**
 * The remedy policy of a store (mission D6): a decision table, the first row that fits a case counts. Pure.
 * @see design, "Putting it right"
 */
import type { Complexity, PolicyColumn, RemedyKind, Verdict, WayPayer } from '@redress/schema/enums'
import { Temporal } from 'temporal-polyfill'

/** Whole numbers from `from` up to, and not with, `below`. An open end is left out. */
export interface Range {
  from?: number
  below?: number
}

/** What must hold for a row to fit. What is left out is not asked. What is asked and not known does not hold. */
export interface PolicyCondition {
  categoryId?: string
  decision?: Verdict
  daysSincePurchase?: Range
  /** In minor units of the currency of the store. */
  priceMinor?: Range
  /** In percent of the price. */
  marginPercent?: Range
  complexity?: Complexity
  inStock?: boolean
}

/** What a row allows to whoever works on the case. */
export interface PolicyOutcome {
  /** Best first. */
  allowed: RemedyKind[]
  /** One of them. */
  recommended: RemedyKind
  paysTheWay: WayPayer
  /** Somebody else has to agree, however small the amount. */
  needsApproval: boolean
  /** What to do, in words for staff, by language. */
  guide: Record<string, string>
}

export interface PolicyRow {
  when: PolicyCondition
  outcome: PolicyOutcome
}

/** What is known of a case. Null: not known. */
export interface PolicyFacts {
  categoryId: string | null
  decision: Verdict | null
  daysSincePurchase: number | null
  priceMinor: number | null
  marginPercent: number | null
  complexity: Complexity | null
  inStock: boolean | null
}

/** Which of the facts each column asks about. */
export const factOf = {
  CATEGORY: 'categoryId',
  DECISION: 'decision',
  DAYS_SINCE_PURCHASE: 'daysSincePurchase',
  PRICE: 'priceMinor',
  MARGIN: 'marginPercent',
  COMPLEXITY: 'complexity',
  STOCK: 'inStock',
} as const satisfies Record<PolicyColumn, keyof PolicyFacts>

const columns = Object.keys(factOf) as PolicyColumn[]

/** What a row asks in one column: one value, or a range. */
export type Asked = string | number | boolean | Range
/** What a row asks in one column, and what is known of the case. */
export interface PolicyCheck {
  column: PolicyColumn
  asked: Asked
  known: string | number | boolean | null
  /** Something is known that whoever asks may not see. */
  isWithheld?: boolean
  holds: boolean
}

/** Why a policy says what it says: the row, what it asked, and which rows before it did not fit, by their first column. */
export interface PolicyAnswer {
  /** The number of the row, from 1. */
  row: number
  outcome: PolicyOutcome
  checks: PolicyCheck[]
  passedOver: { row: number; check: PolicyCheck }[]
}

/** What a row asks of a case, column by column. */
export function checksOf({ when }: PolicyRow, facts: PolicyFacts): PolicyCheck[] {
  return columns.flatMap((column) => {
    const asked = when[factOf[column]]
    const known = facts[factOf[column]]
    return asked === undefined ? [] : [{ column, asked, known, holds: holds(asked, known) }]
  })
}

function holds(asked: Asked, known: PolicyCheck['known']): boolean {
  if (known === null) return false
  if (typeof asked !== 'object') return asked === known
  return typeof known === 'number' && (asked.from ?? known) <= known && (asked.below ?? known + 1) > known
}

/** What the policy says of a case: by the first row that fits. */
export function applyPolicy(rows: readonly PolicyRow[], facts: PolicyFacts): PolicyAnswer {
  const passedOver: PolicyAnswer['passedOver'] = []
  for (const [index, row] of rows.entries()) {
    const checks = checksOf(row, facts)
    const failed = checks.find((check) => !check.holds)
    if (!failed) return { row: index + 1, outcome: row.outcome, checks, passedOver }
    passedOver.push({ row: index + 1, check: failed })
  }
  throw new Error('The last row of a remedy policy must fit every case.')
}

/** Whole days since a calendar day, `YYYY-MM-DD`, on the calendar of the store. A day that is still to come is today. */
export function daysSince(day: string, at: Date, timeZone: string): number {
  const today = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate()
  return Math.max(0, Temporal.PlainDate.from(day).until(today).days)
}

/** What the store earns on a product, in whole percent of its price, rounded down. Null for what is given away. */
export function marginPercentOf({ priceMinor, costMinor }: { priceMinor: number; costMinor: number }): number | null {
  return priceMinor > 0 ? Math.floor(((priceMinor - costMinor) * 100) / priceMinor) : null
}

/** The same answer for somebody who may not see what the store earns: which rows fit they learn, the figure they do not. */
export function withoutMargin({ checks, passedOver, ...answer }: PolicyAnswer): PolicyAnswer {
  const withheld = (check: PolicyCheck) =>
    check.column === 'MARGIN' && check.known !== null ? { ...check, known: null, isWithheld: true } : check
  return {
    ...answer,
    checks: checks.map(withheld),
    passedOver: passedOver.map(({ row, check }) => ({ row, check: withheld(check) })),
  }
}
