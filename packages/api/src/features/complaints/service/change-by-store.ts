import { limits } from '@redress/schema/limits'
import { authorizeAgain, authorizeWriter, callerOf, requireScope } from '../../../access.ts'
import type { Platform } from '../../../platform.ts'
import { inputHashOf } from '../../idempotency/service.ts'
import { activeMember } from '../../staff/rules.ts'
import type { Issues } from '../input.ts'
import type { Complaint } from '../store.ts'
import type { Change, ChangeGround } from './apply-change.ts'
import { changeComplaint } from './change-complaint.ts'
import { type AsSeen, refuseIfChanged } from './complaint-changed.ts'
import type { Request, WithNextPromise } from './tracked-complaint.ts'

/** Which person of the store does something: one on record, or else a name. */
export interface Doer {
  staffId?: string | null | undefined
  displayName?: string | null | undefined
}

/**
 * Whether it is told who does it, and whether they are there. Whoever may do nothing for the store is told that first: a
 * person whose session has ended has to hear that, and not that they have to say who they are.
 */
export function checkDoer(issues: Issues, { actor, store, words }: Request, { staffId, displayName }: Doer): void {
  requireScope(actor, 'complaints:read')
  requireScope(actor, 'complaints:write')
  if (actor.kind === 'STAFF') {
    // Who is signed in is known; nobody acts in the name of somebody else.
    const message = words.error.somebodyElse
    if (staffId && staffId !== actor.staffId) issues.add('staffId', 'INVALID', { message })
    if (displayName?.trim()) issues.add('displayName', 'INVALID', { message })
  } else if (staffId) {
    if (!activeMember(store.people, staffId)) issues.add('staffId', 'UNKNOWN')
  } else if (displayName?.trim()) issues.line('displayName', displayName, limits.nameLength)
  else issues.add('staffId', 'REQUIRED', { message: words.error.doerMissing })
}

/** The person who does it, if they are on record: whoever is signed in, else whom a system of the store names. */
export function doerIdOf({ actor }: Request, { staffId }: Doer): string | null {
  return actor.kind === 'STAFF' ? actor.staffId : (staffId ?? null)
}

/** Who stands behind what a person of the store does: they themselves, or a system of the store that says who. */
export function byStaff(request: Request, { staffId, displayName }: Doer) {
  const { actor, store } = request
  const member = activeMember(store.people, doerIdOf(request, { staffId }))
  const actorId = member?.id ?? (actor.kind === 'DEVELOPER' ? actor.keyId : null)
  const actorName = member?.displayName ?? displayName?.trim().toWellFormed() ?? null
  return { actorKind: 'STAFF', actorId, actorName, audience: 'CUSTOMER' } as const
}

/** A complaint after an act of the store. */
export type ActedOn = WithNextPromise<'read' | 'write'>
export type StoreGround = ChangeGround<'read' | 'write'>

/**
 * One write on behalf of the store.
 * @throws NotFoundError, IdempotencyConflictError, ComplaintChangedError, and whatever `decide` throws
 */
export async function changeByStore(
  platform: Platform,
  request: Request,
  {
    operation,
    input,
    complaintId,
    besideId,
  }: { operation: string; input: { key: string } & AsSeen; complaintId: string; besideId?: string },
  decide: (ground: StoreGround) => Change | Promise<Change>,
): Promise<ActedOn> {
  const { actor, words } = request
  // Not of what is asked for: after an answer that was lost it is asked for again on what is seen then.
  const { expectedVersion, ...asked } = input
  const change = {
    operation,
    key: input.key,
    inputHash: inputHashOf({ ...asked, by: callerOf(actor) }),
    complaint: { storeId: actor.storeId, id: complaintId },
    besideId,
    authorize: (row: Complaint | undefined) => authorizeWriter(actor, row),
    authorizeAgain: (row: Complaint | undefined) => authorizeAgain(actor, row),
  }
  return changeComplaint(platform, request, change, async (ground) => {
    await refuseIfChanged(platform, words, ground, { expectedVersion })
    return decide(ground)
  })
}
