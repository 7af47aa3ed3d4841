/** "What should we change so that it does not happen again?" (mission A9): asked whenever the customer answers us. */
import { limits } from '@redress/schema/limits'
import type { Issues } from '../../complaints/input.ts'
import type { NewEvent } from '../../complaints/service/apply-change.ts'
import { byCustomer } from '../../complaints/service/change-by-customer.ts'

interface WithAdvice {
  /** In own words. Left out or blank: they have none. */
  advice?: string | null | undefined
}

export function checkAdvice(issues: Issues, { advice }: WithAdvice): void {
  issues.text('advice', advice, limits.reasonLength)
}

export function adviceEvents({ advice }: WithAdvice): NewEvent[] {
  const text = advice?.trim().toWellFormed()
  return text ? [{ ...byCustomer, type: 'ADVICE_GIVEN', text, data: {} }] : []
}
