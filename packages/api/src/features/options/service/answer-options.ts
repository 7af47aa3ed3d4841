/** What the customer says to the options (mission D4): this one, or rather something else. */
import { limits } from '@redress/schema/limits'
import type { Platform } from '../../../platform.ts'
import { lapseApprovals } from '../../approvals/service/lapse-approvals.ts'
import { approvalsOf } from '../../approvals/store.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import { customerActions } from '../../complaints/rules.ts'
import { byCustomer, changeByCustomer } from '../../complaints/service/change-by-customer.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import type { Request, TrackedComplaint } from '../../complaints/service/tracked-complaint.ts'
import { optionState } from '../rules.ts'
import { endOptions, insertOption, optionsOf } from '../store.ts'
import { adviceEvents, checkAdvice } from './advice.ts'
import { agree } from './agree.ts'
import { checkRemedies, newOption, type RemedyInput, storedRemedy } from './propose-options.ts'

export interface ChooseOptionInput {
  key: string
  trackingCode: string
  optionId: string
  advice?: string | null | undefined
}

/**
 * The customer chooses: the option becomes the agreement.
 * @throws ValidationError for an option that is not open, has expired or is not of this case
 */
export async function chooseOption(
  platform: Platform,
  request: Request,
  input: ChooseOptionInput,
): Promise<TrackedComplaint> {
  const { database } = platform
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  checkAdvice(issues, input)
  issues.throwIfAny()
  return changeByCustomer(platform, request, { operation: 'chooseOption', input }, async (complaint, ground) => {
    if (!customerActions(complaint).includes('CHOOSE_OPTION')) throw statusConflict(complaint, words)
    const options = await optionsOf(database, ground.writer, store.id, [complaint.id])
    const at = { sequence: complaint.eventCount, now: ground.at }
    const open = options.filter((option) => option.proposer === 'STORE' && optionState(option, at) === 'OPEN')
    const chosen = open.find(({ id }) => id === input.optionId)
    if (!chosen) refuse(words, 'optionId', 'UNKNOWN', words.error.optionEnded)
    const said = { ...byCustomer, type: 'OPTION_CHOSEN' as const, text: null, data: { optionId: chosen.id } }
    const others = options.filter(({ end }) => end === null)
    const approvals = await approvalsOf(database, ground.writer, store.id, [complaint.id])
    const approved = approvals.find(({ optionId, state }) => optionId === chosen.id && state === 'APPROVED')
    const events = [said, ...adviceEvents(input)]
    // What was offered is given: authority was asked before the customer saw it, and an empty fund is not their concern.
    const approvedById = approved?.decidedById ?? null
    return agree(platform, request, ground, { chosen, others, by: byCustomer, events, approvedById, mayWait: true })
  })
}

export interface CounterOfferInput {
  key: string
  trackingCode: string
  /** What would suit them better, in own words. */
  text: string
  remedies?: readonly RemedyInput[] | null | undefined
  advice?: string | null | undefined
}

/**
 * The customer proposes another way. It is the store's turn, with a time; what the store proposed stays open beside it.
 * @throws ValidationError, StatusConflictError
 */
export async function counterOffer(
  platform: Platform,
  request: Request,
  input: CounterOfferInput,
): Promise<TrackedComplaint> {
  const { database } = platform
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  issues.required('text', input.text, limits.messageLength)
  const remedies = input.remedies ?? []
  checkAdvice(issues, input)
  // A customer names kinds and words; what it comes to is worked out together.
  if (remedies.length > 0) checkRemedies(issues, platform, request, { remedies }, 'remedies')
  issues.throwIfAny()
  return changeByCustomer(platform, request, { operation: 'counterOffer', input }, async (complaint, ground) => {
    if (!customerActions(complaint).includes('COUNTER_OFFER')) throw statusConflict(complaint, words)
    const { at, writer } = ground
    const known = await optionsOf(database, writer, store.id, [complaint.id])
    const sequence = complaint.eventCount + 1
    const earlier = known.filter(({ proposer, end }) => proposer === 'CUSTOMER' && end === null).map(({ id }) => id)
    await endOptions(
      database,
      writer,
      { storeId: store.id, ids: earlier },
      { end: 'WITHDRAWN', endedAt: at, endedIn: sequence },
    )
    const text = input.text.toWellFormed()
    // A colleague's wish to accept the earlier one is needless; what waits to be proposed still comes.
    await lapseApprovals(database, writer, complaint, { at, endedIn: sequence, only: earlier })
    await insertOption(database, writer, {
      ...newOption({ storeId: store.id, complaint, at, sequence, position: known.length }),
      proposer: 'CUSTOMER',
      proposedById: null,
      offeredIn: sequence,
      remedies: remedies.map(storedRemedy),
      customerDuties: null,
      validUntil: null,
      words: text,
    })
    return {
      change: { waitingOn: 'STORE' },
      events: [{ ...byCustomer, type: 'COUNTER_OFFERED', text, data: {} }, ...adviceEvents(input)],
    }
  })
}
