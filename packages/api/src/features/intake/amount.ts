import { limits } from '@redress/schema/limits'
import type { Amount } from '../../errors.ts'

/** Whether money can be counted with it: whole minor units, not below 0. */
export function isAmount({ amountMinor }: Pick<Amount, 'amountMinor'>): boolean {
  return Number.isInteger(amountMinor) && amountMinor >= 0 && amountMinor <= limits.amountMinor
}
