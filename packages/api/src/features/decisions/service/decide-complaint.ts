import type { Verdict } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import type { Platform } from '../../../platform.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import type { NewEvent } from '../../complaints/service/apply-change.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from '../../complaints/service/change-by-store.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import type { AsSeen } from '../../complaints/service/complaint-changed.ts'
import { customerHears } from '../../complaints/service/reply-to-customer.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { assessed, mayDecide, statusAfter } from '../rules.ts'
import { decisionOf, insertDecision } from '../store.ts'

export interface DecideComplaintInput extends Doer, AsSeen {
  key: string
  complaintId: string
  verdict: Verdict
  /** As the customer reads them: a letter. */
  reasons: string
}

/**
 * The store decides whether the complaint is justified, and tells the customer why (mission D2). Where it is not, the
 * answer goes out at once, and the customer may ask for another look.
 * @throws ValidationError when it was decided in this cycle, NotFoundError, StatusConflictError
 */
export async function decideComplaint(
  platform: Platform,
  request: Request,
  input: DecideComplaintInput,
): Promise<ActedOn> {
  const { database } = platform
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  issues.required('reasons', input.reasons, limits.messageLength)
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const by = byStaff(request, input)
  const act = { operation: 'decideComplaint', input, complaintId: input.complaintId }
  return changeByStore(platform, request, act, async (ground) => {
    const { complaint, at, writer } = ground
    if (!mayDecide(complaint.status, input.verdict)) throw statusConflict(complaint, words)
    const from = assessed(complaint.status)
    const to = statusAfter(complaint.status, input.verdict)
    if (await decisionOf(database, writer, complaint))
      refuse(words, 'complaintId', 'INVALID', words.error.decidedBefore)
    const { verdict } = input
    const reasons = input.reasons.trim().toWellFormed()
    const sequence = complaint.eventCount + 1
    const { id: complaintId, cycle } = complaint
    await insertDecision(database, writer, {
      storeId: store.id,
      complaintId,
      cycle,
      verdict,
      reasons,
      sequence,
      decidedAt: at,
    })
    const heard = await customerHears(platform, store, ground, by, ['DECISION'])
    const moved: NewEvent[] = to ? [{ ...by, type: 'STATUS_CHANGED', text: null, data: { from, to } }] : []
    return {
      change: { ...heard.change, ...(to && { status: to }) },
      events: [{ ...by, type: 'DECIDED', text: reasons, data: { verdict } }, ...heard.events, ...moved],
      deliveries: [{ kind: 'DECISION_MAIL', complaintId, sequence }],
    }
  })
}
