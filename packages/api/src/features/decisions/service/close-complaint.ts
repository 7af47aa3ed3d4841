import { limits } from '@redress/schema/limits'
import type { Platform } from '../../../platform.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import { mayBecome } from '../../complaints/rules.ts'
import type { NewEvent } from '../../complaints/service/apply-change.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from '../../complaints/service/change-by-store.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import type { AsSeen } from '../../complaints/service/complaint-changed.ts'
import { customerHears } from '../../complaints/service/reply-to-customer.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { optionsOf } from '../../options/store.ts'
import { openPromises } from '../../promises/store.ts'
import { decisionOf, hasCause } from '../store.ts'

export interface CloseComplaintInput extends Doer, AsSeen {
  key: string
  complaintId: string
  /** Once more sorry, and thanks (mission D11), as the customer reads it. */
  letter?: string | null | undefined
  /** Why no letter goes out, for colleagues. One of the two is needed. */
  noLetterBecause?: string | null | undefined
}

/**
 * The case is closed: nothing is owed any more, the decision and the cause are on record, and the letter has gone out.
 * @throws ValidationError that says which of these is missing, StatusConflictError
 * @see design, "Closing guard"
 */
export async function closeComplaint(
  platform: Platform,
  request: Request,
  input: CloseComplaintInput,
): Promise<ActedOn> {
  const { database } = platform
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  issues.text('letter', input.letter, limits.messageLength)
  issues.text('noLetterBecause', input.noLetterBecause, limits.reasonLength)
  if (!input.letter?.trim() && !input.noLetterBecause?.trim()) issues.add('letter', 'REQUIRED')
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const by = byStaff(request, input)
  const act = { operation: 'closeComplaint', input, complaintId: input.complaintId }
  return changeByStore(platform, request, act, async (ground) => {
    const { complaint, writer } = ground
    if (!mayBecome(complaint.status, 'CLOSED')) throw statusConflict(complaint, words)
    const letter = input.letter?.trim().toWellFormed()
    // What the customer wrote since the answer is answered by it.
    const heard = letter ? await customerHears(platform, store, ground, by) : undefined
    const open = await openPromises(database, writer, store.id, [complaint.id])
    if (open.length > 0) refuse(words, 'complaintId', 'INVALID', words.error.stillPromised)
    // Goodwill without a decision counts as upheld: an agreement says as much.
    const agreed = (await optionsOf(database, writer, store.id, [complaint.id])).some(
      ({ end, fallenIn, cycle }) => end === 'CHOSEN' && fallenIn === null && cycle === complaint.cycle,
    )
    if (!agreed && !(await decisionOf(database, writer, complaint)))
      refuse(words, 'complaintId', 'INVALID', words.error.notDecided)
    if (!(await hasCause(database, writer, complaint))) refuse(words, 'complaintId', 'INVALID', words.error.noCause)
    const why = input.noLetterBecause?.trim().toWellFormed()
    const said: NewEvent = letter
      ? { ...by, type: 'MESSAGE', text: letter, data: {} }
      : { ...by, type: 'NOTE', audience: 'STAFF', text: why ?? '', data: {} }
    const before = heard?.events ?? []
    const data = { from: complaint.status, to: 'CLOSED' }
    return {
      change: { status: 'CLOSED' },
      events: [...before, said, { ...by, type: 'STATUS_CHANGED', text: null, data }],
      ...(letter && { mailedEvent: before.length }),
    }
  })
}
