import type { Platform } from '../../../platform.ts'
import { activeMember } from '../../staff/rules.ts'
import { Issues } from '../input.ts'
import { isOpen } from '../rules.ts'
import type { NewEvent } from './apply-change.ts'
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
  checkAssigning(request, input).throwIfAny()
  return assign(platform, request, { operation: 'assignComplaint', input })
}

/** Whether key, owner and doer can be taken as they are; nobody is an owner too. */
export function checkAssigning(request: Request, input: Doer & { key: string; ownerId: string | null }): Issues {
  const issues = new Issues(request.words)
  issues.key(input.key)
  if (input.ownerId !== null && !activeMember(request.store.people, input.ownerId)) issues.add('ownerId', 'UNKNOWN')
  checkDoer(issues, request, input)
  return issues
}

/** Assigns one complaint, with an input that was checked. */
export function assign(
  platform: Platform,
  request: Request,
  {
    operation,
    input,
  }: { operation: string; input: Doer & { key: string; complaintId: string; ownerId: string | null } },
): Promise<ActedOn> {
  const { ownerId, complaintId } = input
  const by = byStaff(request, input)
  // That nobody has it for a moment is not for the customer to worry about.
  const event: NewEvent = ownerId
    ? { ...by, type: 'ASSIGNED', text: null, data: { ownerId } }
    : { ...by, audience: 'STAFF', type: 'ASSIGNED', text: null, data: {} }
  return changeByStore(platform, request, { operation, input, complaintId }, ({ complaint }) => {
    if (!isOpen(complaint.status)) throw statusConflict(complaint, request.words)
    return { change: { ownerId }, events: [event] }
  })
}
