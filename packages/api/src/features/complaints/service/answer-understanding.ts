/** "Did we understand you right?" (mission A4). */
import type { Platform } from '../../../platform.ts'
import {
  type ConfirmUnderstandingInput,
  type CorrectUnderstandingInput,
  checkConfirmUnderstanding,
  checkCorrectUnderstanding,
} from '../input.ts'
import { mayAnswerUnderstanding } from '../rules.ts'
import { byCustomer, changeByCustomer } from './change-by-customer.ts'
import { statusConflict } from './change-complaint.ts'
import type { Request, TrackedComplaint } from './tracked-complaint.ts'

/**
 * The customer says that we understood them right.
 * @throws ValidationError, NotFoundError, StatusConflictError when they answered before or the case is over
 */
export async function confirmUnderstanding(
  platform: Platform,
  request: Request,
  input: ConfirmUnderstandingInput,
): Promise<TrackedComplaint> {
  checkConfirmUnderstanding(input, request.words)
  return changeByCustomer(platform, request, { operation: 'confirmUnderstanding', input }, (complaint) => {
    if (!mayAnswerUnderstanding(complaint)) throw statusConflict(complaint, request.words)
    return {
      change: { understandingState: 'CONFIRMED' },
      events: [{ ...byCustomer, type: 'UNDERSTANDING_CONFIRMED', text: null, data: {} }],
    }
  })
}

/**
 * The customer says what we have not understood right. Their words are kept beside ours, and it is the store's turn.
 * @throws ValidationError, NotFoundError, StatusConflictError when they answered before or the case is over
 */
export async function correctUnderstanding(
  platform: Platform,
  request: Request,
  input: CorrectUnderstandingInput,
): Promise<TrackedComplaint> {
  checkCorrectUnderstanding(input, request.words)
  return changeByCustomer(platform, request, { operation: 'correctUnderstanding', input }, (complaint) => {
    if (!mayAnswerUnderstanding(complaint)) throw statusConflict(complaint, request.words)
    const text = input.text.toWellFormed()
    return {
      change: { understandingState: 'CORRECTED', understandingCorrection: text, waitingOn: 'STORE' },
      events: [{ ...byCustomer, type: 'UNDERSTANDING_CORRECTED', text, data: {} }],
    }
  })
}
