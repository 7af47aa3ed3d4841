/** Options and what becomes of them. Pure. */
import type { OptionState, PromiseKind, RemedyKind } from '@redress/schema/enums'
import type { Words } from '../../words/words.ts'
import { moneyIn } from '../../words/words.ts'
import type { OptionRemedy } from './tables.ts'

export interface OptionLife {
  end: 'CHOSEN' | 'DECLINED' | 'WITHDRAWN' | null
  endedIn: number | null
  validUntil: Date | null
}

/** The state of an option as it was at an event of the timeline, at a time. */
export function optionState(
  { end, endedIn, validUntil }: OptionLife,
  at: { sequence: number; now: Date },
): OptionState {
  if (end && endedIn !== null && endedIn <= at.sequence) return end
  return validUntil && validUntil <= at.now ? 'EXPIRED' : 'OPEN'
}

/** Remedies that are nothing without an amount. */
const needsAmount: readonly RemedyKind[] = ['REFUND', 'PRICE_REDUCTION', 'VOUCHER']

export function needsAnAmount(kind: RemedyKind): boolean {
  return needsAmount.includes(kind)
}

/** What an option is worth to the customer, as far as it has amounts, in minor units. */
export function worthOf(remedies: readonly OptionRemedy[]): number {
  return remedies.reduce((sum, { amountMinor = 0 }) => sum + amountMinor, 0)
}

/** A remedy as the customer reads it: "your money back (€39.00)". */
export function remedyInWords({ kind, amountMinor, words: own }: OptionRemedy, currency: string, words: Words): string {
  const amount = amountMinor === undefined ? undefined : moneyIn(words, { amountMinor, currency })
  const name = words.understanding.remedy[kind]
  const said = [kind === 'OTHER' && own ? own : name, amount && `(${amount})`].filter(Boolean).join(' ')
  return kind !== 'OTHER' && own ? `${said}: ${own}` : said
}

/** By which promise a remedy of an agreement is owed. */
export const remedyPromise: PromiseKind = 'REMEDY'
