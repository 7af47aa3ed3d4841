/** What goes out by mail when something is agreed. Of what is to be done for it the store's own systems hear by webhook. */
import type { Delivery } from '../../outbox/tables.ts'

/** An option was chosen, or a counter-offer accepted. */
export function announceAgreement({ complaintId, optionId }: { complaintId: string; optionId: string }): Delivery[] {
  return [{ kind: 'AGREEMENT_MAIL', complaintId, optionId }]
}
