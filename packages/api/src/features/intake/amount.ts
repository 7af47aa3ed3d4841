import { limits } from '@redress/schema/limits'
import type { Amount } from '../../errors.ts'

/** Whether money can be counted with it: whole minor units, not below 0. */
export function isAmount({ amountMinor }: Pick<Amount, 'amountMinor'>): boolean {
  return Number.isInteger(amountMinor) && amountMinor >= 0 && amountMinor <= limits.amountMinor
}

/**
 * An amount as people write it, `49.90` or `49,90`, in minor units: read digit by digit, so that no cent is lost on the
 * way. Nothing for anything that could be read in two ways.
 */
export function minorIn(text: string, currency: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return undefined
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  const [, whole, fraction = ''] = /^(\d{1,10})(?:[.,](\d+))?$/.exec(text.trim()) ?? []
  return whole === undefined || fraction.length > digits ? undefined : Number(whole + fraction.padEnd(digits, '0'))
}
