import type { Delivery } from '../../outbox/tables.ts'
import { whoHearsOfSafety } from '../../staff/rules.ts'
import type { Store } from '../../stores/store.ts'
import type { Complaint } from '../store.ts'

/**
 * Safety first: of a complaint in which somebody could be hurt its owner and whoever leads the department hear at once,
 * and where the store has no people on record its own address does (design, "Domain").
 */
export function toldOfSafety(
  complaint: Pick<Complaint, 'id' | 'ownerId' | 'departmentId'>,
  { people }: Pick<Store, 'people'>,
): Delivery[] {
  const staffIds: (string | null)[] = whoHearsOfSafety(people, complaint).map(({ id }) => id)
  if (staffIds.length === 0) staffIds.push(null)
  return staffIds.map((staffId) => ({ kind: 'ESCALATION_MAIL', complaintId: complaint.id, staffId, why: 'SAFETY' }))
}
