import { limits } from '@redress/schema/limits'
import { authorizeWriter } from '../../../access.ts'
import type { Platform } from '../../../platform.ts'
import { inputHashOf } from '../../idempotency/service.ts'
import { activeMember } from '../../staff/rules.ts'
import type { Issues } from '../input.ts'
import type { Complaint } from '../store.ts'
import type { Change, ChangeGround } from './apply-change.ts'
import { changeComplaint } from './change-complaint.ts'
import type { Request, WithNextPromise } from './tracked-complaint.ts'

/** Which person of the store does something: one on record, or else a name. */
export interface Doer {
  staffId?: string | null | undefined
  displayName?: string | null | undefined
}

/** Whether it is told who does it, and whether they are there. */
export function checkDoer(issues: Issues, { store, words }: Request, { staffId, displayName }: Doer): void {
  if (staffId) {
    if (!activeMember(store.people, staffId)) issues.add('staffId', 'UNKNOWN')
  } else if (displayName?.trim()) issues.line('displayName', displayName, limits.nameLength)
  else issues.add('staffId', 'REQUIRED', { message: words.error.doerMissing })
}

/** Who stands behind what a person of the store does, through a system of the store. */
export function byStaff({ actor, store }: Request, { staffId, displayName }: Doer) {
  const member = activeMember(store.people, staffId ?? null)
  const actorId = member?.id ?? (actor.kind === 'DEVELOPER' ? actor.keyId : null)
  const actorName = member?.displayName ?? displayName?.trim().toWellFormed() ?? null
  return { actorKind: 'STAFF', actorId, actorName, audience: 'CUSTOMER' } as const
}

/** A complaint after an act of the store. */
export type ActedOn = WithNextPromise<'read' | 'write'>
export type StoreGround = ChangeGround<'read' | 'write'>

/**
 * One write on behalf of the store.
 * @throws NotFoundError, IdempotencyConflictError, and whatever `decide` throws
 */
export async function changeByStore(
  platform: Platform,
  request: Request,
  { operation, input, complaintId }: { operation: string; input: { key: string }; complaintId: string },
  decide: (ground: StoreGround) => Change | Promise<Change>,
): Promise<ActedOn> {
  const { actor } = request
  const change = {
    operation,
    key: input.key,
    inputHash: inputHashOf(input),
    complaint: { storeId: actor.storeId, id: complaintId },
    authorize: (row: Complaint | undefined) => authorizeWriter(actor, row),
  }
  return changeComplaint(platform, request, change, decide)
}
