import { type SetAsideReason, setAsideReasons, valuesOf } from '@redress/schema/enums'
import { reachOf, requireScope } from '../../../access.ts'
import type { Platform } from '../../../platform.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { countSetAside } from '../store.ts'

export interface SetAsideFigure {
  reason: SetAsideReason
  count: number
  /** How many of those were taken up again, and how many by their customer: whom we were wrong about. */
  takenUp: number
  takenUpByCustomer: number
}

/** How much was set aside in a period, reason by reason. Whoever sees a department sees that of the department. */
export async function setAsideFigures(
  { database }: Platform,
  { actor }: Request,
  { from, to, departmentId }: { from: Date; to: Date; departmentId?: string | null | undefined },
): Promise<SetAsideFigure[]> {
  requireScope(actor, 'complaints:read')
  const reach = reachOf(actor)
  const seen = reach === 'STORE' ? (departmentId ?? undefined) : reach.departmentId
  const counts = await countSetAside(database, actor.storeId, { from, to, departmentId: seen })
  return valuesOf(setAsideReasons).map((reason) => {
    const own = counts.filter((one) => one.reason === reason)
    const ofAll = (holds: (one: (typeof own)[number]) => boolean) =>
      own.reduce((sum, one) => (holds(one) ? sum + one.count : sum), 0)
    return {
      reason,
      count: ofAll(() => true),
      takenUp: ofAll(({ takenUpBy }) => takenUpBy !== null),
      takenUpByCustomer: ofAll(({ takenUpBy }) => takenUpBy === 'CUSTOMER'),
    }
  })
}
