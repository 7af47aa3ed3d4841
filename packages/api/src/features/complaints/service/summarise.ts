import { limits } from '@redress/schema/limits'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../input.ts'
import { isOpen } from '../rules.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from './change-by-store.ts'
import { statusConflict } from './change-complaint.ts'
import type { Request } from './tracked-complaint.ts'

export interface SummariseInput extends Doer {
  key: string
  complaintId: string
  text: string
}

/**
 * A person of the store writes down what they understood, in place of the draft or of what stood there before. The
 * customer is asked again; what they said to the older one stays in the timeline.
 * @throws ValidationError, NotFoundError, StatusConflictError, IdempotencyConflictError
 * @see mission A4
 */
export async function summarise(platform: Platform, request: Request, input: SummariseInput): Promise<ActedOn> {
  const issues = new Issues(request.words)
  issues.key(input.key)
  issues.required('text', input.text, limits.understandingLength)
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const by = byStaff(request, input)
  const text = input.text.trim().toWellFormed()
  return changeByStore(
    platform,
    request,
    { operation: 'summarise', input, complaintId: input.complaintId },
    ({ complaint }) => {
      if (!isOpen(complaint.status)) throw statusConflict(complaint, request.words)
      return {
        change: { understanding: text, understandingState: 'OPEN', understandingCorrection: null },
        events: [{ ...by, type: 'UNDERSTANDING_WRITTEN', text, data: {} }],
        mailedEvent: 0,
      }
    },
  )
}
