import type { RemedyKind } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import { uuidv7 } from '../../../db/kit.ts'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../../complaints/input.ts'
import { mayBecome } from '../../complaints/rules.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from '../../complaints/service/change-by-store.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import type { AsSeen } from '../../complaints/service/complaint-changed.ts'
import { customerHears } from '../../complaints/service/reply-to-customer.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { needsAnAmount } from '../rules.ts'
import { endOptions, insertOption, type Option, optionsOf } from '../store.ts'
import type { OptionRemedy } from '../tables.ts'

export interface RemedyInput {
  kind: RemedyKind
  amount?: { amountMinor: number; currency: string } | null | undefined
  words?: string | null | undefined
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
 * choose. Options that were open before are taken back: there is one set to choose from.
 * @throws ValidationError for an amount that is no money of the store, an option without a remedy, a time that has passed
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
    checkRemedies(issues, request, option.remedies, path)
    issues.text(`${path}.customerDuties`, option.customerDuties, limits.reasonLength)
    if (option.validUntil && option.validUntil <= platform.now())
      issues.add(`${path}.validUntil`, 'OUT_OF_RANGE', { message: words.error.dueInPast })
  }
  issues.throwIfAny()
  const by = byStaff(request, input)
  const options = input.options.map((option) => ({ ...option, validUntil: option.validUntil?.toISOString() ?? null }))
  const act = { operation: 'proposeOptions', input: { ...input, options }, complaintId: input.complaintId }
  return changeByStore(platform, request, act, async (ground) => {
    const { complaint, at, writer } = ground
    const isAsked = complaint.status === 'OPTIONS_OFFERED'
    if (!isAsked && !mayBecome(complaint.status, 'OPTIONS_OFFERED')) {
      // A first reply may come with options: reading and proposing in one.
      if (complaint.status !== 'RECEIVED') throw statusConflict(complaint, words)
    }
    const known = await optionsOf(database, writer, store.id, [complaint.id])
    const sequence = complaint.eventCount + 1
    const open = known.filter(({ end }) => end === null).map(({ id }) => id)
    await endOptions(
      database,
      writer,
      { storeId: store.id, ids: open },
      { end: 'WITHDRAWN', endedAt: at, endedIn: sequence },
    )
    for (const [index, { remedies, customerDuties, validUntil }] of input.options.entries())
      await insertOption(database, writer, {
        ...newOption({ storeId: store.id, complaint, at, sequence, position: known.length + index }),
        proposer: 'STORE',
        remedies: remedies.map(storedRemedy),
        customerDuties: customerDuties?.trim().toWellFormed() || null,
        validUntil: validUntil ?? null,
      })
    const heard = await customerHears(platform, store, ground, by)
    const moved = isAsked
      ? []
      : [{ ...by, type: 'STATUS_CHANGED' as const, text: null, data: { from: 'ASSESSING', to: 'OPTIONS_OFFERED' } }]
    return {
      change: { ...heard.change, status: 'OPTIONS_OFFERED', waitingOn: 'CUSTOMER' },
      events: [
        {
          ...by,
          type: 'OPTIONS_PROPOSED',
          text: input.text.trim().toWellFormed(),
          data: { options: String(input.options.length) },
        },
        ...heard.events,
        ...moved,
      ],
      deliveries: [{ kind: 'OPTIONS_MAIL', complaintId: complaint.id, sequence }],
    }
  })
}

/** Amounts are whole minor units of the store's own currency, above nothing; money without an amount is none. */
export function checkRemedies(
  issues: Issues,
  { store }: Request,
  remedies: readonly RemedyInput[],
  path: string,
): void {
  if (remedies.length === 0) issues.add(`${path}.remedies`, 'REQUIRED')
  if (remedies.length > limits.options) issues.add(`${path}.remedies`, 'TOO_MANY', { limit: limits.options })
  for (const [index, { kind, amount, words }] of remedies.entries()) {
    const at = `${path}.remedies.${index}`
    issues.text(`${at}.words`, words, limits.reasonLength)
    if (kind === 'OTHER' && !words?.trim()) issues.add(`${at}.words`, 'REQUIRED')
    if (!amount) {
      if (needsAnAmount(kind)) issues.add(`${at}.amount`, 'REQUIRED')
      continue
    }
    if (amount.amountMinor <= 0 || amount.amountMinor > limits.amountMinor)
      issues.add(`${at}.amount.amountMinor`, 'OUT_OF_RANGE')
    if (amount.currency !== store.settings.currency) issues.add(`${at}.amount.currency`, 'INVALID')
  }
}

export function storedRemedy({ kind, amount, words }: RemedyInput): OptionRemedy {
  const own = words?.trim().toWellFormed()
  return { kind, ...(amount && { amountMinor: amount.amountMinor }), ...(own && { words: own }) }
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
}): Omit<Option, 'proposer' | 'remedies' | 'customerDuties' | 'validUntil'> {
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
  }
}
