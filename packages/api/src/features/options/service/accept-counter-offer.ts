import { limits } from '@redress/schema/limits'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { askApproval, hasToWait } from '../../approvals/service/ask-approval.ts'
import { lapseApprovals } from '../../approvals/service/lapse-approvals.ts'
import { weighOptions } from '../../approvals/service/weigh-option.ts'
import { Issues } from '../../complaints/input.ts'
import {
  type ActedOn,
  byStaff,
  changeByStore,
  checkDoer,
  type Doer,
  doerIdOf,
} from '../../complaints/service/change-by-store.ts'
import type { AsSeen } from '../../complaints/service/complaint-changed.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { optionById } from '../store.ts'
import { acceptTerms, openCounterOffer } from './accept-terms.ts'
import { checkRemedies, type RemedyInput, storedRemedy } from './propose-options.ts'

export interface AcceptCounterOfferInput extends Doer, AsSeen {
  key: string
  optionId: string
  /** What it comes to, as the store understands it: each is promised. */
  remedies: readonly RemedyInput[]
  customerDuties?: string | null | undefined
}

/**
 * The store agrees to what the customer proposed, and says what it comes to. More than who agrees may give waits for another
 * person; then the customer's proposal stays open until that one has decided.
 * @throws ValidationError for a counter-offer that was taken back, NotFoundError; FundExhaustedError, for the store gives its
 * word only for what it has; AuthorityExceededError for more than anybody may give
 */
export async function acceptCounterOffer(
  platform: Platform,
  request: Request,
  input: AcceptCounterOfferInput,
): Promise<ActedOn> {
  const { database } = platform
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  checkDoer(issues, request, input)
  checkRemedies(issues, platform, request, input, 'input')
  issues.text('customerDuties', input.customerDuties, limits.reasonLength)
  issues.throwIfAny()
  const found = await optionById(database, database.read, store.id, input.optionId)
  if (!found) throw new NotFoundError(words.error.notFound)
  const by = byStaff(request, input)
  const askerId = doerIdOf(request, input)
  const act = { operation: 'acceptCounterOffer', input, complaintId: found.complaintId }
  return changeByStore(platform, request, act, async (ground) => {
    const { complaint, at, writer } = ground
    await openCounterOffer(platform, request, ground, found.id)
    const offers = [input.remedies.map(storedRemedy)]
    const [weighed] = await weighOptions(platform, store, ground, { askerId, offers })
    if (!weighed) throw new Error('A counter-offer was not weighed.')
    const isHeld = hasToWait(weighed, words)
    const customerDuties = input.customerDuties?.trim().toWellFormed() || null
    const accepts = { remedies: weighed.remedies, customerDuties }
    if (!isHeld) {
      const terms = { ...accepts, givenById: askerId, approvedById: null }
      return acceptTerms(platform, request, ground, { offerId: found.id, terms, by })
    }
    await lapseApprovals(database, writer, complaint, { at, endedIn: complaint.eventCount + 1 })
    const waiting = [{ optionId: found.id, weighed }]
    return askApproval(platform, store, ground, { by, askedById: askerId, waiting, text: null, accepts })
  })
}
