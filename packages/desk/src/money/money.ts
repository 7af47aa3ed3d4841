/** Money as people read it. */
import { type Language, regionOf } from '../words/words.ts'

export interface Money {
  readonly amountMinor: number
  readonly currency: string
}

/** How many digits a currency has behind the point: 2, and 0 for yen. */
export const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

export const moneyText = (language: Language, { amountMinor, currency }: Money): string =>
  new Intl.NumberFormat(regionOf(language), { style: 'currency', currency }).format(
    amountMinor / 10 ** digitsOf(currency),
  )
