import type { Delivery } from '../../outbox/tables.ts'
import { stepUp } from '../../staff/rules.ts'
import type { Store } from '../../stores/store.ts'
import type { Complaint } from '../store.ts'
import { bySystem, type Change } from './apply-change.ts'

/** Why a complaint goes up. */
export type WhyUp = 'MISSED' | 'CUSTOMER' | 'STAFF'

/**
 * One step up the ladder (mission C5): who has it now, what the timeline says, and who is told. Where the ladder has
 * ended, every administrator is; where the store has no people on record, its own address is. Never silence.
 */
export function goUp(
  complaint: Complaint,
  store: Store,
  why: WhyUp,
): { change: NonNullable<Change['change']>; events: Change['events']; deliveries: Delivery[] } {
  const { escalation, person, everyAdmin } = stepUp(store.people, complaint)
  const told = new Set([person?.id ?? null, ...everyAdmin.map(({ id }) => id)])
  return {
    change: { escalation, ownerId: person?.id ?? complaint.ownerId },
    events: [
      {
        ...bySystem,
        type: 'ESCALATED',
        text: null,
        data: { level: String(escalation), why, ...(person && { ownerId: person.id }) },
      },
    ],
    deliveries: [...told].map((staffId) => ({ kind: 'ESCALATION_MAIL', complaintId: complaint.id, staffId, why })),
  }
}
