import type { Platform } from '../../../platform.ts'
import type { AcceptedTerms } from '../../approvals/tables.ts'
import { refuse } from '../../complaints/input.ts'
import type { Change } from '../../complaints/service/apply-change.ts'
import type { byStaff, StoreGround } from '../../complaints/service/change-by-store.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import { customerHears } from '../../complaints/service/reply-to-customer.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { optionState } from '../rules.ts'
import { type Option, optionsOf, updateOption } from '../store.ts'
import { agree } from './agree.ts'
import { keepProposalPromises } from './offer-options.ts'

/** The counter-offer with this id while it may be accepted. @throws ValidationError, StatusConflictError */
export async function openCounterOffer(
  { database }: Platform,
  { words }: Request,
  { complaint, at, writer }: StoreGround,
  offerId: string,
): Promise<{ offer: Option; others: Option[] }> {
  if (complaint.status !== 'OPTIONS_OFFERED') throw statusConflict(complaint, words)
  const options = await optionsOf(database, writer, complaint.storeId, [complaint.id])
  const offer = options.find(({ id, proposer }) => id === offerId && proposer === 'CUSTOMER')
  const state = offer && optionState(offer, { sequence: complaint.eventCount, now: at })
  if (!offer || state !== 'OPEN') refuse(words, 'optionId', 'UNKNOWN', words.error.optionEnded)
  return { offer, others: options.filter(({ end }) => end === null) }
}

/**
 * The store agrees to a counter-offer, with what it comes to, by the authority of a person or of two.
 * @throws FundExhaustedError: the store gives its word only for what it has
 */
export async function acceptTerms(
  platform: Platform,
  request: Request,
  ground: StoreGround,
  {
    offerId,
    terms,
    by,
  }: {
    offerId: string
    terms: AcceptedTerms & { givenById: string | null; approvedById: string | null }
    by: ReturnType<typeof byStaff>
  },
): Promise<Change> {
  const { database } = platform
  const { store } = request
  const { offer, others } = await openCounterOffer(platform, request, ground, offerId)
  const { remedies, customerDuties, givenById, approvedById } = terms
  const chosen = { ...offer, remedies, customerDuties, proposedById: givenById }
  await updateOption(database, ground.writer, chosen)
  const heard = await customerHears(platform, store, ground, by)
  const kept = await keepProposalPromises(platform, store, ground, by)
  const events = [...heard.events, ...kept]
  return agree(platform, request, ground, { chosen, others, by, events, approvedById, mayWait: false })
}
