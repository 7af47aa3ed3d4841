import type { StaffedDoor } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../../complaints/input.ts'
import { mayReopen } from '../../complaints/rules.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from '../../complaints/service/change-by-store.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import type { AsSeen } from '../../complaints/service/complaint-changed.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { reopened } from './reopened.ts'

export interface ReopenOnBehalfInput extends Doer, AsSeen {
  key: string
  complaintId: string
  /** How the customer said so. */
  door: StaffedDoor
  /** What is not solved, or why the answer should be looked at again, in the customer's words. */
  text: string
}

/**
 * A person of the store writes down that a customer said by phone, at the counter, in a letter … that it is not solved, or
 * asked for another look (mission A6, C6): the same new cycle by the same rules as from their tracker. Who is not on their
 * tracker does not see what is promised, so they are told by mail.
 * @throws ValidationError, NotFoundError, StatusConflictError for what has no answer or is over, IdempotencyConflictError,
 * ComplaintChangedError
 */
export async function reopenOnBehalf(
  platform: Platform,
  request: Request,
  input: ReopenOnBehalfInput,
): Promise<ActedOn> {
  const issues = new Issues(request.words)
  issues.key(input.key)
  issues.required('text', input.text, limits.messageLength)
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const { door } = input
  const takenDown = { ...byStaff(request, input), type: 'TAKEN_DOWN' as const, text: null, data: { door } }
  const act = { operation: 'reopenOnBehalf', input, complaintId: input.complaintId }
  return changeByStore(platform, request, act, ({ complaint }) => {
    if (!mayReopen(complaint.status)) throw statusConflict(complaint, request.words)
    const why = { text: input.text.toWellFormed(), data: {} }
    return { ...reopened(complaint, why, [takenDown]), mailsNextPromise: true }
  })
}
