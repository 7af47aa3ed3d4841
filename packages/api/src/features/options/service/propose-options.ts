import type { RemedyKind } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import { uuidv7 } from '../../../db/kit.ts'
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
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import type { AsSeen } from '../../complaints/service/complaint-changed.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { checkDueAt } from '../../promises/service/due-at.ts'
import { mayPropose, needsAnAmount } from '../rules.ts'
import { insertOption, type Option, optionsOf } from '../store.ts'
import type { OptionRemedy } from '../tables.ts'
import { offerOptions } from './offer-options.ts'

export interface RemedyInput {
  kind: RemedyKind
  amount?: { amountMinor: number; currency: string } | null | undefined
  words?: string | null | undefined
  /** By when the store does it. By the standard unless told. */
  dueAt?: Date | null | undefined
}

export interface ProposeOptionsInput extends Doer, AsSeen {
  key: string
  complaintId: string
  options: readonly {
    remedies: readonly RemedyInput[]
    customerDuties?: string | null | undefined
    validUntil?: Date | null | undefined
  }[]
  /** What goes with them, as the customer reads it. */
  text: string
}

/**
 * The store proposes ways to put it right (mission D4), two or more where that is possible, and waits for the customer to
 * choose. Options that were open before are taken back: there is one set to choose from. Where one of them is more than who
 * proposes it may give, or the policy asks for it, all of them wait for another person before the customer sees any.
 * @throws ValidationError for an amount that is no money of the store, an option without a remedy, a time that has passed;
 * AuthorityExceededError for more than anybody may give
 */
export async function proposeOptions(
  platform: Platform,
  request: Request,
  input: ProposeOptionsInput,
): Promise<ActedOn> {
  const { database } = platform
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  issues.required('text', input.text, limits.messageLength)
  checkDoer(issues, request, input)
  if (input.options.length === 0) issues.add('options', 'REQUIRED')
  if (input.options.length > limits.options) issues.add('options', 'TOO_MANY', { limit: limits.options })
  for (const [index, option] of input.options.entries()) {
    const path = `options.${index}`
    checkRemedies(issues, platform, request, option, path)
    issues.text(`${path}.customerDuties`, option.customerDuties, limits.reasonLength)
    if (option.validUntil && option.validUntil <= platform.now())
      issues.add(`${path}.validUntil`, 'OUT_OF_RANGE', { message: words.error.dueInPast })
  }
  issues.throwIfAny()
  const by = byStaff(request, input)
  const options = input.options.map((option) => ({ ...option, validUntil: option.validUntil?.toISOString() ?? null }))
  const act = { operation: 'proposeOptions', input: { ...input, options }, complaintId: input.complaintId }
  const askerId = doerIdOf(request, input)
  return changeByStore(platform, request, act, async (ground) => {
    const { complaint, at, writer } = ground
    if (!mayPropose(complaint.status)) throw statusConflict(complaint, words)
    const offers = input.options.map(({ remedies }) => remedies.map(storedRemedy))
    const weighed = await weighOptions(platform, store, ground, { askerId, offers })
    // All of them are looked at before anything is written: more than anybody may give is refused.
    const waits = weighed.map((one) => hasToWait(one, words))
    const isHeld = waits.includes(true)
    const sequence = complaint.eventCount + 1
    const known = await optionsOf(database, writer, store.id, [complaint.id])
    await lapseApprovals(database, writer, complaint, { at, endedIn: sequence })
    const ids: string[] = []
    for (const [index, { customerDuties, validUntil }] of input.options.entries()) {
      const option: Option = {
        ...newOption({ storeId: store.id, complaint, at, sequence, position: known.length + index }),
        proposer: 'STORE',
        proposedById: askerId,
        remedies: weighed[index]?.remedies ?? [],
        customerDuties: customerDuties?.trim().toWellFormed() || null,
        validUntil: validUntil ?? null,
        offeredIn: isHeld ? null : sequence,
      }
      await insertOption(database, writer, option)
      ids.push(option.id)
    }
    const text = input.text.trim().toWellFormed()
    if (!isHeld) return offerOptions(platform, store, ground, { by, text, ids })
    const waiting = weighed.flatMap((one, index) => {
      const optionId = ids[index]
      return optionId && waits[index] ? [{ optionId, weighed: one }] : []
    })
    return askApproval(platform, store, ground, { by, askedById: askerId, waiting, text, accepts: null })
  })
}

/** Amounts are whole minor units of the store's own currency, above nothing; money without an amount is none. */
export function checkRemedies(
  issues: Issues,
  platform: Pick<Platform, 'now'>,
  request: Request,
  { remedies, validUntil }: { remedies: readonly RemedyInput[]; validUntil?: Date | null | undefined },
  path: string,
): void {
  const { store, words: said } = request
  if (remedies.length === 0) issues.add(`${path}.remedies`, 'REQUIRED')
  if (remedies.length > limits.options) issues.add(`${path}.remedies`, 'TOO_MANY', { limit: limits.options })
  for (const [index, { kind, amount, words, dueAt }] of remedies.entries()) {
    const at = `${path}.remedies.${index}`
    issues.text(`${at}.words`, words, limits.reasonLength)
    if (kind === 'OTHER' && !words?.trim()) issues.add(`${at}.words`, 'REQUIRED')
    if (dueAt) {
      checkDueAt(issues, platform, request, { dueAt }, `${at}.dueAt`)
      if (validUntil && dueAt < validUntil)
        issues.add(`${at}.dueAt`, 'OUT_OF_RANGE', { message: said.error.dueBeforeEnd })
    }
    if (!amount) {
      if (needsAnAmount(kind)) issues.add(`${at}.amount`, 'REQUIRED')
      continue
    }
    if (amount.amountMinor <= 0 || amount.amountMinor > limits.amountMinor)
      issues.add(`${at}.amount.amountMinor`, 'OUT_OF_RANGE')
    if (amount.currency !== store.settings.currency) issues.add(`${at}.amount.currency`, 'INVALID')
  }
}

export function storedRemedy({ kind, amount, words, dueAt }: RemedyInput): OptionRemedy {
  const own = words?.trim().toWellFormed()
  return {
    kind,
    ...(amount && { amountMinor: amount.amountMinor }),
    ...(own && { words: own }),
    ...(dueAt && { dueAt: dueAt.toISOString() }),
  }
}

/** What every new option has in common. */
export function newOption({
  storeId,
  complaint,
  at,
  sequence,
  position,
}: {
  storeId: string
  complaint: { id: string; cycle: number }
  at: Date
  sequence: number
  position: number
}): Omit<Option, 'proposer' | 'proposedById' | 'remedies' | 'customerDuties' | 'validUntil' | 'offeredIn'> {
  return {
    storeId,
    id: uuidv7(at.getTime()),
    complaintId: complaint.id,
    cycle: complaint.cycle,
    words: null,
    position,
    proposedAt: at,
    proposedIn: sequence,
    end: null,
    endedAt: null,
    endedIn: null,
    fallenIn: null,
    customerDoneAt: null,
    customerDoneIn: null,
  }
}
