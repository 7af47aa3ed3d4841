/** Which complaints may be about the same. Pure. */
import type { DuplicateSign } from '@redress/schema/enums'
import { wordsOf } from '../complaints/rules.ts'
import type { Complaint } from '../complaints/store.ts'

type Compared = Pick<Complaint, 'id' | 'customerId' | 'orderNumber' | 'description' | 'receivedAt' | 'status'>

/** So far apart in time two complaints may be about the same, in milliseconds. */
export const duplicateWithinMs = 30 * 24 * 3_600_000

/** Of the words of either so many stand in both: then both say nearly the same, whoever wrote them. */
const near = 0.5
/** The same for two of one customer, who says it anew in other words. */
const nearOfCustomer = 0.15

export interface Duplicate<Row> {
  complaint: Row
  signs: DuplicateSign[]
  /** The share of the words of either that stand in both, from 0 to 1. */
  likeness: number
}

/** Those of the candidates that may be about the same, the likeliest first. */
export function duplicatesAmong<Row extends Compared>(
  complaint: Compared,
  candidates: readonly Row[],
): Duplicate<Row>[] {
  const words = new Set(wordsOf(complaint.description))
  const found = candidates.flatMap((candidate) => duplicateOf(complaint, words, candidate) ?? [])
  return found.sort(
    (one, other) =>
      other.signs.length - one.signs.length ||
      other.likeness - one.likeness ||
      (one.complaint.id < other.complaint.id ? -1 : 1),
  )
}

function duplicateOf<Row extends Compared>(
  complaint: Compared,
  words: ReadonlySet<string>,
  candidate: Row,
): Duplicate<Row> | undefined {
  const isApart = Math.abs(complaint.receivedAt.getTime() - candidate.receivedAt.getTime()) > duplicateWithinMs
  const isNone = candidate.status === 'MERGED' || candidate.status === 'SET_ASIDE'
  if (candidate.id === complaint.id || isNone || isApart) return undefined
  const likeness = sharedWords(words, new Set(wordsOf(candidate.description)))
  const isOfCustomer = candidate.customerId === complaint.customerId
  const isOfOrder = complaint.orderNumber !== null && candidate.orderNumber === complaint.orderNumber
  const isNear = likeness >= (isOfCustomer || isOfOrder ? nearOfCustomer : near)
  // A customer may well complain of two things; of one order twice hardly.
  if (!isNear && !(isOfCustomer && isOfOrder)) return undefined
  const signs: DuplicateSign[] = []
  if (isOfCustomer) signs.push('SAME_CUSTOMER')
  if (isOfOrder) signs.push('SAME_ORDER')
  if (isNear) signs.push('NEAR_WORDS')
  return { complaint: candidate, signs, likeness }
}

/** Jaccard: the words in both ÷ the words in either. */
function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length
  const either = one.size + other.size - both
  return either === 0 ? 0 : both / either
}

/** What is looked for in other complaints: the longest words, which are the rarest. */
export function tellingWords(text: string, most: number): string[] {
  return wordsOf(text)
    .toSorted((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .slice(0, most)
}
