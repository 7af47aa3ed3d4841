/**
 * The value rule V2 ≥ V1 + C (mission D8): what the customer ends up with is worth at least what was paid and what it cost
 * them to complain. Pure. Whole minor units of one currency throughout.
 */
import type { RemedyKind } from '@redress/schema/enums'

/** What it costs a customer to complain, as the store sets it. */
export interface ComplainingRates {
  /** For each time that they had to turn to the store. */
  contactMinor: number
  /** For each whole day on which something promised was past its time. */
  dayMinor: number
}

/** What it cost one customer. */
export interface Complaining {
  contacts: number
  daysLate: number
  /** Postage and the like, as they said it. */
  statedMinor: number
}

/** C: what it cost the customer to complain. */
export function costOfComplaining({ contacts, daysLate, statedMinor }: Complaining, rates: ComplainingRates): number {
  return contacts * rates.contactMinor + daysLate * rates.dayMinor + statedMinor
}

/** One remedy of an option; `amountMinor` is what it is worth where it is worth money. */
export interface OfferedRemedy {
  kind: RemedyKind
  amountMinor: number
}

/** What makes the thing whole gives the customer what they paid for, once, however often it is offered. */
const madeWhole: readonly RemedyKind[] = ['REPLACEMENT', 'REPAIR']
/** Words are owed anyway and outweigh nothing. */
const words: readonly RemedyKind[] = ['APOLOGY', 'EXPLANATION']

/** V2: what the customer ends up with. @param keptMinor what the faulty thing is still worth to them, where they keep it */
export function worthOf(
  offer: readonly OfferedRemedy[],
  { paidMinor, keptMinor }: { paidMinor: number; keptMinor: number },
): number {
  const money = offer
    .filter(({ kind }) => !madeWhole.includes(kind) && !words.includes(kind))
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  return keptMinor + money + (offer.some(({ kind }) => madeWhole.includes(kind)) ? paidMinor : 0)
}

export interface Weighed {
  /** V1 + C. */
  neededMinor: number
  /** V2. */
  offeredMinor: number
  /** By how much the option falls short; 0 when it does not. */
  shortMinor: number
  /** What would close the gap. */
  topUp: OfferedRemedy | null
}

/** Whether an option is worth enough, and what would make it so. */
export function weigh({
  paidMinor,
  costMinor,
  offeredMinor,
}: {
  paidMinor: number
  costMinor: number
  offeredMinor: number
}): Weighed {
  const neededMinor = paidMinor + costMinor
  const shortMinor = Math.max(0, neededMinor - offeredMinor)
  return { neededMinor, offeredMinor, shortMinor, topUp: shortMinor > 0 ? topUpOf(shortMinor) : null }
}

/** Credit, because it brings the customer back. */
const topUpOf = (amountMinor: number): OfferedRemedy => ({ kind: 'VOUCHER', amountMinor })

/** When something promised was past the first time that was given for it. `until`: when it was done or let go of. */
export interface LateTime {
  firstDueAt: Date
  until: Date
}

const day = 24 * 3_600_000

/** Whole days on which something promised was past its time; two things late at once make one day. */
export function daysLate(times: readonly LateTime[]): number {
  let reached = Number.NEGATIVE_INFINITY
  let passed = 0
  for (const { firstDueAt, until } of times.toSorted((one, other) => +one.firstDueAt - +other.firstDueAt)) {
    passed += Math.max(0, until.getTime() - Math.max(reached, firstDueAt.getTime()))
    reached = Math.max(reached, until.getTime())
  }
  return Math.floor(passed / day)
}
