/** "Is it really solved?" (mission C6): the customer has the last word. */
import { limits } from '@redress/schema/limits'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../../complaints/input.ts'
import { customerActions, mayReopen } from '../../complaints/rules.ts'
import { byCustomer, changeByCustomer } from '../../complaints/service/change-by-customer.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import type { Request, TrackedComplaint } from '../../complaints/service/tracked-complaint.ts'
import { adviceEvents, checkAdvice } from './advice.ts'
import { reopened } from './reopened.ts'

export interface ConfirmSolvedInput {
  key: string
  trackingCode: string
  advice?: string | null | undefined
}

/**
 * The customer says that it is solved. Closing it, with a letter, is the store's to do.
 * @throws ValidationError, NotFoundError, StatusConflictError while nothing was delivered
 */
export async function confirmSolved(
  platform: Platform,
  request: Request,
  input: ConfirmSolvedInput,
): Promise<TrackedComplaint> {
  const issues = new Issues(request.words)
  issues.key(input.key)
  checkAdvice(issues, input)
  issues.throwIfAny()
  return changeByCustomer(platform, request, { operation: 'confirmSolved', input }, (complaint) => {
    if (!customerActions(complaint).includes('CONFIRM_SOLVED')) throw statusConflict(complaint, request.words)
    return { events: [{ ...byCustomer, type: 'SOLVED_CONFIRMED', text: null, data: {} }, ...adviceEvents(input)] }
  })
}

export interface ReopenComplaintInput {
  key: string
  trackingCode: string
  /** What is not solved, or why the answer should be looked at again. */
  text: string
}

/**
 * It is not solved, or the rejection should be looked at again: a new cycle begins, with a promise; the past one stays as
 * it was.
 * @throws ValidationError, NotFoundError, StatusConflictError
 */
export async function reopenComplaint(
  platform: Platform,
  request: Request,
  input: ReopenComplaintInput,
): Promise<TrackedComplaint> {
  const issues = new Issues(request.words)
  issues.key(input.key)
  issues.required('text', input.text, limits.messageLength)
  issues.throwIfAny()
  return changeByCustomer(platform, request, { operation: 'reopenComplaint', input }, (complaint) => {
    if (!mayReopen(complaint.status)) throw statusConflict(complaint, request.words)
    return reopened(complaint, { text: input.text.toWellFormed(), data: {} })
  })
}
