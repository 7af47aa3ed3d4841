/** What is wrong with a remedy policy: found before it is published. Pure. */
import { complexities, valuesOf, verdicts } from '@redress/schema/enums'
import type { FaultOf } from '../../faults.ts'
import { mostMinor } from '../fund/rules.ts'
import type { PolicyCondition, PolicyRow, Range } from './policy.ts'
import type { ComplainingRates } from './value.ts'

/** More rows than anybody can read. */
export const mostRows = 100

/** What one contact or one day of delay may cost a customer, in minor units: a thousand of the main unit. */
const mostRateMinor = 100_000

/** A policy that is to be in force. */
export interface NewPolicy extends ComplainingRates {
  rows: PolicyRow[]
}

/** The number of a row, from 1. */
interface InRow {
  row: number
}
interface InRange extends InRow {
  column: keyof typeof leastOf
}

/** What may be wrong with a policy. */
export interface PolicyFaults {
  TOO_MANY_ROWS: { most: number }
  /** There is no last row, or it does not fit every case. */
  LAST_ROW_OPEN: object
  /** The rows before it take every case that it fits. */
  NEVER_COUNTS: InRow
  NO_SUCH_CATEGORY: InRow
  RANGE_WITHOUT_ENDS: InRange
  RANGE_NOT_WHOLE: InRange
  /** Nothing lies in it. */
  RANGE_EMPTY: InRange
  ALLOWS_NOTHING: InRow
  ALLOWS_TWICE: InRow
  RECOMMENDS_NOT_ALLOWED: InRow
  GUIDE_EMPTY: InRow
  RATE_OUT_OF_RANGE: { rate: keyof ComplainingRates; most: number }
}
export type PolicyFault = FaultOf<PolicyFaults>

/** Nothing when the policy is right. @param categoryIds the categories of the store */
export function faultsOfPolicy(
  { rows, contactMinor, dayMinor }: NewPolicy,
  categoryIds: readonly string[],
): PolicyFault[] {
  const faults = policyFaults(rows, categoryIds)
  const isWrong = (value: number) => !Number.isInteger(value) || value < 0 || value > mostRateMinor
  if (isWrong(contactMinor)) faults.push({ code: 'RATE_OUT_OF_RANGE', rate: 'contactMinor', most: mostRateMinor })
  if (isWrong(dayMinor)) faults.push({ code: 'RATE_OUT_OF_RANGE', rate: 'dayMinor', most: mostRateMinor })
  return faults
}

/** Nothing when its rows are right. @param categoryIds the categories of the store */
export function policyFaults(rows: readonly PolicyRow[], categoryIds: readonly string[]): PolicyFault[] {
  if (rows.length > mostRows) return [{ code: 'TOO_MANY_ROWS', most: mostRows }]
  const faults = rows.flatMap((row, index) => rowFaults(row, index + 1, categoryIds))
  const last = rows.at(-1)
  if (!last || Object.values(last.when).some((asked) => asked !== undefined)) faults.push({ code: 'LAST_ROW_OPEN' })
  if (faults.length > 0) return faults
  return rowsThatNeverFit(rows).map((row) => ({ code: 'NEVER_COUNTS', row }))
}

function rowFaults({ when, outcome }: PolicyRow, row: number, categoryIds: readonly string[]): PolicyFault[] {
  const faults: PolicyFault[] = []
  if (when.categoryId !== undefined && !categoryIds.includes(when.categoryId))
    faults.push({ code: 'NO_SUCH_CATEGORY', row })
  faults.push(...rangeFaults({ row, column: 'DAYS_SINCE_PURCHASE' }, when.daysSincePurchase))
  faults.push(...rangeFaults({ row, column: 'PRICE' }, when.priceMinor))
  faults.push(...rangeFaults({ row, column: 'MARGIN' }, when.marginPercent))
  if (outcome.allowed.length === 0) faults.push({ code: 'ALLOWS_NOTHING', row })
  if (new Set(outcome.allowed).size < outcome.allowed.length) faults.push({ code: 'ALLOWS_TWICE', row })
  if (!outcome.allowed.includes(outcome.recommended)) faults.push({ code: 'RECOMMENDS_NOT_ALLOWED', row })
  if (!Object.values(outcome.guide).some((text) => text.trim())) faults.push({ code: 'GUIDE_EMPTY', row })
  return faults
}

/** The columns that ask for a range, and the least that lies in one. */
const leastOf = { DAYS_SINCE_PURCHASE: 0, PRICE: 0, MARGIN: -mostMinor }

function rangeFaults(where: InRange, range: Range | undefined): PolicyFault[] {
  if (!range) return []
  const { from, below } = range
  const least = leastOf[where.column]
  if (from === undefined && below === undefined) return [{ code: 'RANGE_WITHOUT_ENDS', ...where }]
  const isWrong = (value: number | undefined) =>
    value !== undefined && !(Number.isInteger(value) && value >= least && value <= mostMinor)
  if (isWrong(from) || isWrong(below)) return [{ code: 'RANGE_NOT_WHOLE', ...where }]
  if ((from ?? least) >= (below ?? Number.POSITIVE_INFINITY)) return [{ code: 'RANGE_EMPTY', ...where }]
  return []
}

/** Whole numbers from the first up to, and not with, the second. */
type Interval = readonly [from: number, below: number]
/** The cases that a row fits: an interval in each column. */
type Box = readonly Interval[]

/** The numbers of the rows that no case reaches, from 1: the rows before them together leave nothing. */
export function rowsThatNeverFit(rows: readonly PolicyRow[]): number[] {
  const categories = [...new Set(rows.flatMap(({ when }) => when.categoryId ?? []))]
  const boxes = rows.map(({ when }) => boxOf(when, categories))
  return boxes.flatMap((box, index) => (isCovered(box, boxes.slice(0, index)) ? [index + 1] : []))
}

// What is not known has a place of its own below every known value: only a column that is not asked reaches it.
const unknown = Number.NEGATIVE_INFINITY

function boxOf(when: PolicyCondition, categories: readonly string[]): Box {
  return [
    // A category that no row names is a case too, and fits like one that is not known.
    oneOf(categories, when.categoryId),
    oneOf(valuesOf(verdicts), when.decision),
    oneOf(valuesOf(complexities), when.complexity),
    oneOf([false, true], when.inStock),
    span(when.daysSincePurchase, 0),
    span(when.priceMinor, 0),
    span(when.marginPercent, Number.MIN_SAFE_INTEGER),
  ]
}

function oneOf<T>(values: readonly T[], asked: T | undefined): Interval {
  const at = asked === undefined ? -1 : values.indexOf(asked)
  return asked === undefined ? [unknown, values.length] : [at, at + 1]
}

function span(range: Range | undefined, least: number): Interval {
  return range ? [range.from ?? least, range.below ?? Number.POSITIVE_INFINITY] : [unknown, Number.POSITIVE_INFINITY]
}

/** Takes each of the others out of the box and looks whether anything is left. */
function isCovered(box: Box, others: readonly Box[]): boolean {
  let left: Box[] = [box]
  for (const other of others) left = left.flatMap((piece) => without(piece, other))
  return left.length === 0
}

/** What is left of a box without another: at most two pieces for each column. */
function without(box: Box, other: Box): Box[] {
  const pieces: Box[] = []
  let rest = box
  for (const [column, [otherFrom, otherBelow]] of other.entries()) {
    const [from, below] = rest[column] as Interval
    if (otherBelow <= from || otherFrom >= below) return [box]
    if (from < otherFrom) pieces.push(rest.with(column, [from, otherFrom]))
    if (otherBelow < below) pieces.push(rest.with(column, [otherBelow, below]))
    rest = rest.with(column, [Math.max(from, otherFrom), Math.min(below, otherBelow)])
  }
  return pieces
}
