/** Rows and cases of a policy as people read them. */
import type { Complexity, PolicyColumn, Verdict } from '@redress/schema/enums'
import type { PolicyCheckPartsFragment, RemedyPolicyInForceQuery } from '@redress/schema/operations'
import { moneyText } from '../../../money/money.ts'
import type { Language } from '../../../words/words.ts'
import type { PolicyWords } from '../words/english/policy.ts'
import type { PolicyRow, Range } from './draft.ts'

export type PolicySettings = RemedyPolicyInForceQuery['settings']

/** What it takes to say it. */
export interface Speaker {
  readonly words: PolicyWords
  readonly language: Language
  readonly settings: Pick<PolicySettings, 'currency' | 'categories'>
}

/** A category in the language of the reader, where it has a name in it. */
export function categoryName({ language, settings }: Speaker, id: string): string {
  const names = settings.categories.find((category) => category.id === id)?.names ?? []
  return (names.find(({ locale }) => locale.split('-')[0] === language) ?? names[0])?.name ?? '?'
}

/** One value, as the API tells it, in words. */
export function valueText(speaker: Speaker, column: PolicyColumn, value: string): string {
  const { words } = speaker
  switch (column) {
    case 'CATEGORY':
      return categoryName(speaker, value)
    case 'DECISION':
      return words.verdicts[value as Verdict]
    case 'COMPLEXITY':
      return words.complexities[value as Complexity]
    case 'STOCK':
      return words.stock[value === 'true' ? 'true' : 'false']
    default:
      return numberText(speaker, column, Number(value))
  }
}

function numberText({ language, settings }: Speaker, column: PolicyColumn, value: number): string {
  if (column === 'PRICE') return moneyText(language, { amountMinor: value, currency: settings.currency })
  return column === 'MARGIN' ? `${value}\u00a0%` : String(value)
}

export function rangeText(speaker: Speaker, column: PolicyColumn, { from, below }: Range): string {
  const text = (value: number | null) => (value === null ? '' : numberText(speaker, column, value))
  return speaker.words.range(text(from), text(below))
}

/** What a row asks: a column and what it wants there. */
export function conditionsOf(speaker: Speaker, { when }: PolicyRow): (readonly [column: string, asked: string])[] {
  const { categoryId, decision, complexity, inStock, daysSincePurchase, priceMinor, marginPercent } = when
  const one = (column: PolicyColumn, value: string | null) =>
    value === null ? [] : [[speaker.words.columns[column], valueText(speaker, column, value)] as const]
  const range = (column: PolicyColumn, value: Range | null) =>
    value ? [[speaker.words.columns[column], rangeText(speaker, column, value)] as const] : []
  return [
    ...one('CATEGORY', categoryId),
    ...one('DECISION', decision),
    ...range('DAYS_SINCE_PURCHASE', daysSincePurchase),
    ...range('PRICE', priceMinor),
    ...range('MARGIN', marginPercent),
    ...one('COMPLEXITY', complexity),
    ...one('STOCK', inStock === null ? null : String(inStock)),
  ]
}

/** "Margin 40 % or more": what a check asked. */
export function askedText(speaker: Speaker, { column, is, from, below }: PolicyCheckPartsFragment): string {
  const asked = is === null ? rangeText(speaker, column, { from, below }) : valueText(speaker, column, is)
  return `${speaker.words.columns[column]}: ${asked}`
}
