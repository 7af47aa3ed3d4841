import type { Platform } from '../../../platform.ts'
import { givenBefore } from '../../agreements/service/given-before.ts'
import { type Issues, refuse } from '../../complaints/input.ts'
import { doerIdOf, type StoreGround } from '../../complaints/service/change-by-store.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { drawError } from '../../fund/service/draw-error.ts'
import { approvalRefusal, limitOf, whoMayApprove } from '../../remedies/authority.ts'
import { authorityLimitsOf } from '../../remedies/store.ts'
import { activeMember, type StaffMember } from '../../staff/rules.ts'
import { type Approval, approvalsOf } from '../store.ts'
import { memberNow } from './weigh-option.ts'

/** Somebody on record: authority belongs to people, not to names. Whoever is signed in, where somebody is. */
export interface Decider {
  staffId?: string | null | undefined
}

/** @throws ValidationError when it is not told who on record decides, with everything else that is wrong */
export function checkDecider(issues: Issues, request: Request, decider: Decider): string {
  issues.throwIfAny()
  const member = activeMember(request.store.people, doerIdOf(request, decider))
  return member?.id ?? refuse(request.words, 'staffId', 'UNKNOWN', request.words.error.approverNotOnRecord)
}

/**
 * What waits for an option, for somebody who may decide on it at this moment: another person than who asked, with enough
 * authority for everything in the case.
 * @throws ValidationError when nothing waits, AuthorityExceededError when they may not
 */
export async function waitingApproval(
  platform: Platform,
  { store, words }: Request,
  ground: StoreGround,
  { optionId, deciderId }: { optionId: string; deciderId: string },
): Promise<{ approval: Approval; approvals: Approval[]; decider: StaffMember }> {
  const { database } = platform
  const { complaint, writer } = ground
  const approvals = await approvalsOf(database, writer, store.id, [complaint.id])
  const approval = approvals.find((one) => one.optionId === optionId && one.state === 'WAITING')
  if (!approval) refuse(words, 'optionId', 'UNKNOWN', words.error.nothingWaits)
  const decider = await memberNow(platform, ground, deciderId)
  if (!decider) refuse(words, 'staffId', 'UNKNOWN', words.error.approverNotOnRecord)
  const { currency, amountMinor, askedById } = approval
  const givenMinor = await givenBefore(database, writer, { storeId: store.id, currency, complaintId: complaint.id })
  const toApprove = { currency, amountMinor, givenMinor, proposerId: askedById }
  const limits = await authorityLimitsOf(database, writer, store.id)
  if (approvalRefusal(limits, decider, toApprove) !== null) {
    const refused = {
      why: 'AUTHORITY' as const,
      limitMinor: limitOf(limits, decider.role, currency),
      sumMinor: givenMinor + amountMinor,
      approvers: whoMayApprove(store.people, limits, toApprove),
    }
    const error = drawError(refused, approval, words)
    if (decider.id === askedById) error.message = words.error.ownApproval
    throw error
  }
  return { approval, approvals, decider }
}
