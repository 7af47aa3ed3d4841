/** What may be set aside as no complaint, and by whom. Pure. */
import type { Severity, StaffRole } from '@redress/schema/enums'
import type { SetAside } from './store.ts'

/**
 * Whether somebody may say that something is no complaint. Not whoever would have to answer it: an unwelcome one must not
 * be theirs to put away. A system of the store, which is no person, does what it is trusted with.
 */
export function maySetAside(role: StaffRole | undefined): boolean {
  return role !== 'FRONT_LINE'
}

/** What speaks against it, the weightiest first. */
export type Against = 'SAFETY' | 'CONTRADICTED' | 'ANSWERED'

/** @param given whether the customer was given an answer or anything else, or somebody has begun to */
export function againstSettingAside({
  severity,
  before,
  given,
}: {
  severity: Severity
  before: readonly Pick<SetAside, 'takenUpBy'>[]
  given: boolean
}): Against | undefined {
  if (severity === 'SAFETY') return 'SAFETY'
  if (before.some(({ takenUpBy }) => takenUpBy === 'CUSTOMER')) return 'CONTRADICTED'
  return given ? 'ANSWERED' : undefined
}
