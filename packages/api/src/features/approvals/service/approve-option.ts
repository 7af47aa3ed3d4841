import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import type { NewEvent } from '../../complaints/service/apply-change.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer } from '../../complaints/service/change-by-store.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import type { AsSeen } from '../../complaints/service/complaint-changed.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { mayPropose } from '../../options/rules.ts'
import { acceptTerms } from '../../options/service/accept-terms.ts'
import { offerOptions } from '../../options/service/offer-options.ts'
import { endOptions, optionById, optionsOf, setOffered } from '../../options/store.ts'
import { type Approval, endApprovals } from '../store.ts'
import { checkDecider, type Decider, waitingApproval } from './waiting-approval.ts'

export interface ApproveOptionInput extends Decider, AsSeen {
  key: string
  optionId: string
}

/**
 * Another person approves what a colleague wants to propose or to agree to (mission D7). When nothing of the proposal waits
 * any more, it goes to the customer, in the name of who proposed it; a counter-offer is agreed, and its money drawn.
 * @throws ValidationError when nothing waits; AuthorityExceededError, FundExhaustedError, StatusConflictError, NotFoundError
 */
export async function approveOption(platform: Platform, request: Request, input: ApproveOptionInput): Promise<ActedOn> {
  const { database } = platform
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  checkDoer(issues, request, input)
  const deciderId = checkDecider(issues, request, input)
  const found = await optionById(database, database.read, store.id, input.optionId)
  if (!found) throw new NotFoundError(words.error.notFound)
  const by = byStaff(request, input)
  const act = { operation: 'approveOption', input, complaintId: found.complaintId }
  return changeByStore(platform, request, act, async (ground) => {
    const { complaint, at, writer } = ground
    const { approval, approvals, decider } = await waitingApproval(platform, request, ground, {
      optionId: found.id,
      deciderId,
    })
    if (!mayPropose(complaint.status)) throw statusConflict(complaint, words)
    const options = await optionsOf(database, writer, store.id, [complaint.id])
    const option = options.find(({ id }) => id === found.id)
    if (!option || option.end || (option.validUntil && option.validUntil <= at))
      refuse(words, 'optionId', 'UNKNOWN', words.error.optionEnded)
    const sequence = complaint.eventCount + 1
    const end = { state: 'APPROVED', decidedById: decider.id, endedAt: at, endedIn: sequence } as const
    await endApprovals(database, writer, { storeId: store.id, ids: [approval.id] }, end)
    const approved: NewEvent = { ...by, audience: 'STAFF', type: 'APPROVED', text: null, data: { optionId: option.id } }
    const asker = askerOf(approval)
    if (approval.accepts) {
      const terms = { ...approval.accepts, givenById: approval.askedById, approvedById: decider.id }
      const agreed = await acceptTerms(platform, request, ground, { offerId: option.id, terms, by: asker })
      return { ...agreed, events: [...agreed.events, approved] }
    }
    const proposal = options.filter(({ proposedIn, end }) => proposedIn === option.proposedIn && end === null)
    const stillWaits = approvals.some(
      ({ id, state, optionId }) =>
        id !== approval.id && state === 'WAITING' && proposal.some((one) => one.id === optionId),
    )
    if (stillWaits) return { events: [approved] }
    const isOver = ({ validUntil }: (typeof proposal)[number]) => validUntil !== null && validUntil <= at
    const late = proposal.filter(isOver).map(({ id }) => id)
    const ended = { end: 'WITHDRAWN', endedAt: at, endedIn: sequence } as const
    await endOptions(database, writer, { storeId: store.id, ids: late }, ended)
    const ids = proposal.filter((one) => !isOver(one)).map(({ id }) => id)
    await setOffered(database, writer, { storeId: store.id, ids }, sequence)
    const offered = await offerOptions(platform, store, ground, { by: asker, text: approval.text ?? '', ids })
    return { ...offered, events: [...offered.events, approved] }
  })
}

/** Who stands behind what was approved: whoever proposed it. */
function askerOf({ askedById, askedByName }: Approval): ReturnType<typeof byStaff> {
  return { actorKind: 'STAFF', actorId: askedById, actorName: askedByName, audience: 'CUSTOMER' }
}
