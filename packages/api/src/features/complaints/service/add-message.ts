import type { Platform } from '../../../platform.ts'
import { type AddMessageInput, checkAddMessage } from '../input.ts'
import { customerActions } from '../rules.ts'
import { changeByCustomer, statusConflict } from './change-by-customer.ts'
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
    if (!customerActions(complaint.status).includes('ADD_MESSAGE')) throw statusConflict(complaint, request.words)
    return { change: {}, event: { type: 'MESSAGE', text: input.text.toWellFormed(), data: {} } }
  })
}
