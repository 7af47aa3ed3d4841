/** What is wrong with a remedy policy: found before it is published, in words for whoever sets it. Pure. */
import { complexities, valuesOf, verdicts } from '@redress/schema/enums'
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

/** Nothing when the policy is right. @param categoryIds the categories of the store */
export function faultsOfPolicy({ rows, contactMinor, dayMinor }: NewPolicy, categoryIds: readonly string[]): string[] {
  const faults = policyFaults(rows, categoryIds)
  for (const [name, rate] of Object.entries({ contactMinor, dayMinor }))
    if (!Number.isInteger(rate) || rate < 0 || rate > mostRateMinor)
      faults.push(`"${name}" is a whole number of minor units from 0 to ${mostRateMinor}.`)
  return faults
}

/** Nothing when its rows are right. @param categoryIds the categories of the store */
export function policyFaults(rows: readonly PolicyRow[], categoryIds: readonly string[]): string[] {
  if (rows.length > mostRows) return [`A policy has at most ${mostRows} rows.`]
  const faults = rows.flatMap((row, index) => rowFaults(row, categoryIds).map((fault) => `Row ${index + 1}: ${fault}`))
  const last = rows.at(-1)
  if (!last || Object.values(last.when).some((asked) => asked !== undefined))
    faults.push('The last row must fit every case: leave its conditions open.')
  if (faults.length > 0) return faults
  return rowsThatNeverFit(rows).map(
    (row) => `Row ${row}: the rows before it take every case that it fits, so it never counts.`,
  )
}

function rowFaults({ when, outcome }: PolicyRow, categoryIds: readonly string[]): string[] {
  const faults: string[] = []
  if (when.categoryId !== undefined && !categoryIds.includes(when.categoryId)) faults.push('there is no such category.')
  faults.push(...rangeFaults('days since purchase', when.daysSincePurchase, 0))
  faults.push(...rangeFaults('price', when.priceMinor, 0))
  faults.push(...rangeFaults('margin', when.marginPercent, -mostMinor))
  if (outcome.allowed.length === 0) faults.push('it allows nothing.')
  if (new Set(outcome.allowed).size < outcome.allowed.length) faults.push('it allows a remedy twice.')
  if (!outcome.allowed.includes(outcome.recommended))
    faults.push(`it recommends ${outcome.recommended}, but does not allow it.`)
  if (!Object.values(outcome.guide).some((text) => text.trim())) faults.push('its guide is empty.')
  return faults
}

function rangeFaults(name: string, range: Range | undefined, least: number): string[] {
  if (!range) return []
  const { from, below } = range
  if (from === undefined && below === undefined) return [`say from or below for ${name}, or leave it out.`]
  const isWrong = (value: number | undefined) =>
    value !== undefined && !(Number.isInteger(value) && value >= least && value <= mostMinor)
  if (isWrong(from) || isWrong(below)) return [`${name} is told in whole numbers.`]
  if ((from ?? least) >= (below ?? Number.POSITIVE_INFINITY)) return [`no ${name} lies in its range.`]
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
