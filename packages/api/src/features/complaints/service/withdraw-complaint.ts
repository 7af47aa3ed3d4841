import type { Platform } from '../../../platform.ts'
import { checkWithdrawComplaint, type WithdrawComplaintInput } from '../input.ts'
import { mayBecome } from '../rules.ts'
import { byCustomer, changeByCustomer } from './change-by-customer.ts'
import { statusConflict } from './change-complaint.ts'
import type { Request, TrackedComplaint } from './tracked-complaint.ts'

/**
 * The customer takes the complaint back; what was promised is let go of.
 * @throws ValidationError, NotFoundError, StatusConflictError, IdempotencyConflictError
 * @see design, "Domain": any open state may become WITHDRAWN, by the customer
 */
export async function withdrawComplaint(
  platform: Platform,
  request: Request,
  input: WithdrawComplaintInput,
): Promise<TrackedComplaint> {
  checkWithdrawComplaint(input, request.words)
  return changeByCustomer(platform, request, { operation: 'withdrawComplaint', input }, (complaint) => {
    if (!mayBecome(complaint.status, 'WITHDRAWN')) throw statusConflict(complaint, request.words)
    const data = { from: complaint.status, to: 'WITHDRAWN' }
    const text = input.reason?.trim().toWellFormed() || null
    return {
      change: { status: 'WITHDRAWN' },
      events: [{ ...byCustomer, type: 'STATUS_CHANGED', text, data }],
      deliveries: [{ kind: 'CLOSING_MAIL', complaintId: complaint.id }],
    }
  })
}
