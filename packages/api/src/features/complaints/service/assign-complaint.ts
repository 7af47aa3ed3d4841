import type { Platform } from '../../../platform.ts'
import { activeMember } from '../../staff/rules.ts'
import { Issues } from '../input.ts'
import { isOpen } from '../rules.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from './change-by-store.ts'
import { statusConflict } from './change-complaint.ts'
import type { Request } from './tracked-complaint.ts'

export interface AssignComplaintInput extends Doer {
  key: string
  complaintId: string
  ownerId: string
}

/**
 * Somebody answers for the complaint from now on (mission C7). What is promised is theirs to keep, and the customer sees
 * their name.
 * @throws ValidationError for somebody who is not there, NotFoundError, StatusConflictError, IdempotencyConflictError
 */
export async function assignComplaint(
  platform: Platform,
  request: Request,
  input: AssignComplaintInput,
): Promise<ActedOn> {
  const issues = new Issues(request.words)
  issues.key(input.key)
  if (!activeMember(request.store.people, input.ownerId)) issues.add('ownerId', 'UNKNOWN')
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const by = byStaff(request, input)
  const { ownerId } = input
  return changeByStore(
    platform,
    request,
    { operation: 'assignComplaint', input, complaintId: input.complaintId },
    ({ complaint }) => {
      if (!isOpen(complaint.status)) throw statusConflict(complaint, request.words)
      return { change: { ownerId }, events: [{ ...by, type: 'ASSIGNED', text: null, data: { ownerId } }] }
    },
  )
}
