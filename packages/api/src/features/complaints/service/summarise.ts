import type { Platform } from '../../../platform.ts'
import { checkSummarise, type SummariseInput } from '../input.ts'
import { isOpen } from '../rules.ts'
import { type ActedOn, byStaff, changeByStore } from './change-by-store.ts'
import { statusConflict } from './change-complaint.ts'
import type { Request } from './tracked-complaint.ts'

/**
 * A person of the store writes down what they understood, in place of the draft or of what stood there before. The
 * customer is asked again; what they said to the older one stays in the timeline.
 * @throws ValidationError, NotFoundError, StatusConflictError, IdempotencyConflictError
 * @see mission A4
 */
export async function summarise(platform: Platform, request: Request, input: SummariseInput): Promise<ActedOn> {
  checkSummarise(input, request.words)
  const by = byStaff(request, input.displayName.trim().toWellFormed())
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
