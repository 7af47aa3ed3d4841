import { authorizeWriter } from '../../../access.ts'
import type { Platform } from '../../../platform.ts'
import { inputHashOf } from '../../idempotency/service.ts'
import type { Complaint } from '../store.ts'
import { type Change, type ChangeGround, changeComplaint } from './change-complaint.ts'
import type { Request, WithNextPromise } from './tracked-complaint.ts'

/** Who stands behind what a person of the store does, through a system of the store. */
export function byStaff({ actor }: Request, displayName: string) {
  const actorId = actor.kind === 'DEVELOPER' ? actor.keyId : null
  return { actorKind: 'STAFF', actorId, actorName: displayName, audience: 'CUSTOMER' } as const
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
