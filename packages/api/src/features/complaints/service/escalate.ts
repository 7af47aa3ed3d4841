/** Somebody with more authority is to look at it (mission C5): asked for by the customer or by a person of the store. */
import { limits } from '@redress/schema/limits'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../input.ts'
import { customerActions, isOpen } from '../rules.ts'
import { byCustomer, changeByCustomer } from './change-by-customer.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from './change-by-store.ts'
import { statusConflict } from './change-complaint.ts'
import { goUp } from './go-up.ts'
import type { Request, TrackedComplaint } from './tracked-complaint.ts'

export interface EscalateInput extends Doer {
  key: string
  complaintId: string
  /** Why, for whoever has it next. */
  reason: string
}

/**
 * A person of the store passes the complaint one step up. The reason is for colleagues; the customer sees who has it now.
 * @throws ValidationError, NotFoundError, StatusConflictError, IdempotencyConflictError
 */
export async function escalate(platform: Platform, request: Request, input: EscalateInput): Promise<ActedOn> {
  const issues = new Issues(request.words)
  issues.key(input.key)
  issues.required('reason', input.reason, limits.reasonLength)
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const by = byStaff(request, input)
  return changeByStore(
    platform,
    request,
    { operation: 'escalate', input, complaintId: input.complaintId },
    ({ complaint }) => {
      if (!isOpen(complaint.status)) throw statusConflict(complaint, request.words)
      const up = goUp(complaint, request.store, 'STAFF')
      const text = input.reason.trim().toWellFormed()
      return { ...up, events: [...up.events, { ...by, type: 'NOTE', audience: 'STAFF', text, data: {} }] }
    },
  )
}

export interface EscalateComplaintInput {
  key: string
  trackingCode: string
  /** In the customer's own words; they owe us none. */
  reason?: string | null | undefined
}

/**
 * The customer asks that somebody with more authority looks at it. It is the store's turn then, whatever it waited for.
 * @throws ValidationError, NotFoundError, StatusConflictError when it is at the top of the ladder or over
 */
export async function escalateComplaint(
  platform: Platform,
  request: Request,
  input: EscalateComplaintInput,
): Promise<TrackedComplaint> {
  const issues = new Issues(request.words)
  issues.key(input.key)
  issues.text('reason', input.reason, limits.reasonLength)
  issues.throwIfAny()
  return changeByCustomer(platform, request, { operation: 'escalateComplaint', input }, (complaint) => {
    if (!customerActions(complaint).includes('ESCALATE')) throw statusConflict(complaint, request.words)
    const text = input.reason?.trim().toWellFormed()
    const said = text ? [{ ...byCustomer, type: 'MESSAGE' as const, text, data: {} }] : []
    const up = goUp(complaint, request.store, 'CUSTOMER')
    return { ...up, change: { ...up.change, waitingOn: 'STORE' }, events: [...said, ...up.events] }
  })
}
