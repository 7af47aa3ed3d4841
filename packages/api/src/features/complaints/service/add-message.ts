import type { Platform } from '../../../platform.ts'
import { type AddMessageInput, checkAddMessage } from '../input.ts'
import { customerActions } from '../rules.ts'
import { byCustomer, changeByCustomer } from './change-by-customer.ts'
import { statusConflict } from './change-complaint.ts'
import type { Request, TrackedComplaint } from './tracked-complaint.ts'

/**
 * The customer writes on their case.
 * @throws ValidationError, NotFoundError, StatusConflictError, IdempotencyConflictError
 * @see mission C4
 */
export async function addMessage(
  platform: Platform,
  request: Request,
  input: AddMessageInput,
): Promise<TrackedComplaint> {
  checkAddMessage(input, request.words)
  return changeByCustomer(platform, request, { operation: 'addMessage', input }, (complaint) => {
    if (!customerActions(complaint).includes('ADD_MESSAGE')) throw statusConflict(complaint, request.words)
    // Whoever waits for the customer has what they waited for; now it is the store's turn, and it owes an answer.
    return {
      change: { waitingOn: 'STORE' },
      events: [{ ...byCustomer, type: 'MESSAGE', text: input.text.toWellFormed(), data: {} }],
    }
  })
}
