import { limits } from '@redress/schema/limits'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from '../../complaints/service/change-by-store.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import { customerHears } from '../../complaints/service/reply-to-customer.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { optionState } from '../rules.ts'
import { optionById, optionsOf, updateOption } from '../store.ts'
import { agree } from './agree.ts'
import { checkRemedies, type RemedyInput, storedRemedy } from './propose-options.ts'

export interface AcceptCounterOfferInput extends Doer {
  key: string
  optionId: string
  /** What it comes to, as the store understands it: each is promised. */
  remedies: readonly RemedyInput[]
  customerDuties?: string | null | undefined
}

/**
 * The store agrees to what the customer proposed, and says what it comes to.
 * @throws ValidationError for a counter-offer that was taken back, NotFoundError
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
  checkRemedies(issues, request, input.remedies, 'input')
  issues.text('customerDuties', input.customerDuties, limits.reasonLength)
  issues.throwIfAny()
  const found = await optionById(database, database.read, store.id, input.optionId)
  if (!found) throw new NotFoundError(words.error.notFound)
  const by = byStaff(request, input)
  const act = { operation: 'acceptCounterOffer', input, complaintId: found.complaintId }
  return changeByStore(platform, request, act, async (ground) => {
    const { complaint, writer } = ground
    if (complaint.status !== 'OPTIONS_OFFERED') throw statusConflict(complaint, words)
    const options = await optionsOf(database, writer, store.id, [complaint.id])
    const offer = options.find(({ id, proposer }) => id === found.id && proposer === 'CUSTOMER')
    const state = offer && optionState(offer, { sequence: complaint.eventCount, now: ground.at })
    if (!offer || state !== 'OPEN') refuse(words, 'optionId', 'UNKNOWN', words.error.optionEnded)
    const duties = input.customerDuties?.trim().toWellFormed() || null
    const chosen = { ...offer, remedies: input.remedies.map(storedRemedy), customerDuties: duties }
    await updateOption(database, writer, chosen)
    const heard = await customerHears(platform, store, ground, by)
    const others = options.filter(({ end }) => end === null)
    return agree(platform, store, ground, { chosen, others, by, events: heard.events })
  })
}
