/** Money as people read and type it. */
export interface Money {
  readonly amountMinor: number
  readonly currency: string
}

const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

export const moneyText = (language: string, { amountMinor, currency }: Money): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency }).format(amountMinor / 10 ** digitsOf(currency))

/** "39", "39.5", "39,50", "1.200,00": the last separator with one or two digits behind it is that of the cents. */
export function minorOf(typed: string, currency: string): number | undefined {
  const digits = digitsOf(currency)
  const text = typed.replaceAll(/[\s'’]|\p{Sc}|[A-Za-z]/gu, '')
  const [, whole = '', part = ''] = new RegExp(`^([\\d.,]*?)(?:[.,](\\d{1,${Math.max(digits, 1)}}))?$`).exec(text) ?? []
  const number = whole.replaceAll(/[.,]/g, '')
  if (!/^\d+$/.test(number || (part ? '0' : '')) || (part && digits === 0)) return undefined
  return Number(number || '0') * 10 ** digits + Number(part.padEnd(digits, '0') || '0')
}

/** What stands in the field for an amount. */
export const typedAmount = ({ amountMinor, currency }: Money): string =>
  (amountMinor / 10 ** digitsOf(currency)).toFixed(digitsOf(currency))
