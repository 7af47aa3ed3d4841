import type { Platform } from '../../../platform.ts'
import { agreedBesides } from '../../agreements/service/given-before.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import type { NewEvent } from '../../complaints/service/apply-change.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, doerIdOf } from '../../complaints/service/change-by-store.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { drawError } from '../../fund/service/draw-error.ts'
import { type Draw, drawFromFund } from '../../fund/service/draw-from-fund.ts'
import { activeMember } from '../../staff/rules.ts'
import { payCompensation, waitingCompensations } from '../store.ts'

export interface ApproveCompensationInput {
  key: string
  complaintId: string
  /** Somebody on record: authority belongs to people, not to names. Whoever is signed in, where somebody is. */
  staffId?: string | null | undefined
}

/**
 * A person approves what the store owes for missing its own standard, where Redress could not grant it by itself (mission
 * B6, D7). It comes out of the fund: an empty one has to be filled first.
 * What the store owes for its own delay it owes however the case ended, so it may be approved then too.
 * @throws ValidationError when nothing waits; AuthorityExceededError, FundExhaustedError, NotFoundError
 */
export async function approveCompensation(
  platform: Platform,
  request: Request,
  input: ApproveCompensationInput,
): Promise<ActedOn> {
  const { database } = platform
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  checkDoer(issues, request, input)
  const approver = activeMember(store.people, doerIdOf(request, input))
  issues.throwIfAny()
  if (!approver) refuse(words, 'staffId', 'UNKNOWN', words.error.approverNotOnRecord)
  const by = byStaff(request, input)
  const change = { operation: 'approveCompensation', input, complaintId: input.complaintId }
  return changeByStore(platform, request, change, async ({ complaint, at, writer }) => {
    const waiting = await waitingCompensations(database, writer, complaint)
    if (waiting.length === 0) refuse(words, 'complaintId', 'UNKNOWN', words.error.nothingWaits)
    const events: NewEvent[] = []
    for (const compensation of waiting) {
      const { amountMinor, currency, remedyId } = compensation
      const besidesMinor = await agreedBesides(database, writer, { storeId: store.id, complaintId: complaint.id })
      const draw: Draw = { amountMinor, currency, remedy: 'VOUCHER', giver: null, approver, besidesMinor }
      const ground = { complaintId: complaint.id, at, writer }
      const { entry, refused } = await drawFromFund(database, store, ground, draw)
      if (refused) throw drawError(refused, draw, words)
      await payCompensation(database, writer, compensation, entry.sequence)
      const data = { promiseId: remedyId, amountMinor: String(amountMinor), currency }
      events.push({ ...by, audience: 'STAFF', type: 'COMPENSATION_APPROVED', text: null, data })
    }
    return { events }
  })
}
