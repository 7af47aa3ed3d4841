import { type Authorized, authorizeByTrackingCode } from '../../../access.ts'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { inputHashOf } from '../../idempotency/service.ts'
import type { Complaint } from '../store.ts'
import type { Change, ChangeGround } from './apply-change.ts'
import { changeComplaint } from './change-complaint.ts'
import { complaintOfTrackingCode, type Request, type TrackedComplaint } from './tracked-complaint.ts'

/** Who stands behind what a customer does. */
export const byCustomer = { actorKind: 'CUSTOMER', actorId: null, actorName: null, audience: 'CUSTOMER' } as const

/**
 * One write by the holder of a tracking code.
 * @throws NotFoundError, IdempotencyConflictError, and whatever `decide` throws
 */
export async function changeByCustomer(
  platform: Platform,
  request: Request,
  { operation, input }: { operation: string; input: { key: string; trackingCode: string } },
  decide: (complaint: Authorized<Complaint, 'track'>, ground: ChangeGround<'track'>) => Change | Promise<Change>,
): Promise<TrackedComplaint> {
  const found = await complaintOfTrackingCode(platform, request.actor, input.trackingCode)
  if (!found) throw new NotFoundError(request.words.error.notFound)
  // Of the complaint that the code was made for: what was answered before a merge is answered again after it.
  const own = found.merged ?? found.complaint
  const change = {
    operation,
    key: input.key,
    // The code is a secret; the id of the complaint says as much, and may be kept with the key.
    inputHash: inputHashOf({ ...input, trackingCode: own.id }),
    complaint: found.complaint,
    authorize: (row: Complaint | undefined) =>
      authorizeByTrackingCode(request.actor, row, own.trackingCodeHash) ??
      authorizeByTrackingCode(request.actor, row, found.complaint.trackingCodeHash),
  }
  return changeComplaint(platform, request, change, (ground) => decide(ground.complaint, ground))
}
