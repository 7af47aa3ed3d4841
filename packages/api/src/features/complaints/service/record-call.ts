import type { CallOutcome, WaitingOn } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../input.ts'
import { goesOn, isOpen } from '../rules.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from './change-by-store.ts'
import { statusConflict } from './change-complaint.ts'
import { customerHears, keepPromises } from './reply-to-customer.ts'
import type { Request } from './tracked-complaint.ts'

export interface RecordCallInput extends Doer {
  key: string
  complaintId: string
  outcome: CallOutcome
  /** What was said, as the customer reads it again. */
  summary: string
  /** Whose turn it is afterwards. The store's unless told. */
  waitingOn?: WaitingOn | null | undefined
}

/**
 * A person of the store called the customer. Whoever was reached has heard from us, so news and first reply are kept too;
 * where nobody answered, the call was made as promised, and what is owed next follows by the standard.
 * @throws ValidationError, NotFoundError, StatusConflictError, IdempotencyConflictError
 * @see design, "Promises" 2: kept only by doing it, the call logged with its result
 */
export async function recordCall(platform: Platform, request: Request, input: RecordCallInput): Promise<ActedOn> {
  const issues = new Issues(request.words)
  issues.key(input.key)
  issues.required('summary', input.summary, limits.messageLength)
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const by = byStaff(request, input)
  const call = { operation: 'recordCall', input, complaintId: input.complaintId }
  return changeByStore(platform, request, call, async (ground) => {
    const { status } = ground.complaint
    if (!goesOn(status)) throw statusConflict(ground.complaint, request.words)
    const { outcome } = input
    const called = { ...by, type: 'CALLED' as const, text: input.summary.trim().toWellFormed(), data: { outcome } }
    if (outcome === 'REACHED') {
      const heard = await customerHears(platform, request.store, ground, by, ['CALLBACK'])
      const turn = isOpen(status) && { waitingOn: input.waitingOn ?? ('STORE' as const) }
      return { change: { ...heard.change, ...turn }, events: [called, ...heard.events], mailedEvent: 0 }
    }
    const kept = await keepPromises(platform, request.store, ground, by, ['CALLBACK'])
    const turn = isOpen(status) && input.waitingOn ? { waitingOn: input.waitingOn } : {}
    return { change: turn, events: [called, ...kept], mailedEvent: 0 }
  })
}
