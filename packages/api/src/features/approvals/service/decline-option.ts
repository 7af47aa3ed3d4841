import { limits } from '@redress/schema/limits'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../../complaints/input.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer } from '../../complaints/service/change-by-store.ts'
import type { AsSeen } from '../../complaints/service/complaint-changed.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { endOptions, optionById, optionsOf } from '../../options/store.ts'
import { updatePromise } from '../../promises/store.ts'
import { endApprovals } from '../store.ts'
import { checkDecider, type Decider, waitingApproval } from './waiting-approval.ts'

export interface DeclineOptionInput extends Decider, AsSeen {
  key: string
  optionId: string
  /** Why, for whoever asked. */
  reason: string
}

/**
 * Another person declines what a colleague wants to propose or to agree to. The proposal goes back whole, for its words speak
 * of all of it; whoever asked is told why, and owes the customer another one by the same time. A counter-offer stays open.
 * @throws ValidationError when nothing waits or no reason is given; AuthorityExceededError, NotFoundError
 */
export async function declineOption(platform: Platform, request: Request, input: DeclineOptionInput): Promise<ActedOn> {
  const { database } = platform
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  issues.required('reason', input.reason, limits.reasonLength)
  checkDoer(issues, request, input)
  const deciderId = checkDecider(issues, request, input)
  const found = await optionById(database, database.read, store.id, input.optionId)
  if (!found) throw new NotFoundError(words.error.notFound)
  const by = byStaff(request, input)
  const act = { operation: 'declineOption', input, complaintId: found.complaintId }
  return changeByStore(platform, request, act, async (ground) => {
    const { complaint, at, writer } = ground
    const { approval, approvals, decider } = await waitingApproval(platform, request, ground, {
      optionId: found.id,
      deciderId,
    })
    const { storeId } = approval
    const over = { endedAt: at, endedIn: complaint.eventCount + 1 }
    const reason = input.reason.trim().toWellFormed()
    const declined = { state: 'DECLINED', decidedById: decider.id, reason, ...over } as const
    await endApprovals(database, writer, { storeId, ids: [approval.id] }, declined)
    if (!approval.accepts) {
      const options = await optionsOf(database, writer, storeId, [complaint.id])
      const others = options.filter(({ id, proposedIn }) => id !== found.id && proposedIn === found.proposedIn)
      const ids = others.map(({ id }) => id)
      const lapsed = approvals.filter(({ optionId }) => ids.includes(optionId)).map(({ id }) => id)
      await endApprovals(database, writer, { storeId, ids: lapsed }, { state: 'LAPSED', ...over })
      await endOptions(database, writer, { storeId, ids: [found.id] }, { end: 'NOT_APPROVED', ...over })
      await endOptions(database, writer, { storeId, ids }, { end: 'WITHDRAWN', ...over })
    }
    const staffId = approval.askedById
    await updatePromise(
      database,
      writer,
      { storeId, id: approval.promiseId },
      { ownerId: staffId ?? complaint.ownerId },
    )
    return {
      events: [{ ...by, audience: 'STAFF', type: 'NOT_APPROVED', text: reason, data: { optionId: found.id } }],
      deliveries: [{ kind: 'NOT_APPROVED_MAIL', complaintId: complaint.id, approvalId: approval.id, staffId }],
    }
  })
}
