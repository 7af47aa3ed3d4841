import { actorKinds, setAsideReasons, valuesOf } from '@redress/schema/enums'
import type { Kit } from '../../db/kit.ts'
import type { complaintTables } from '../complaints/tables.ts'
import type { staffTables } from '../staff/tables.ts'

export function setAsideTables(
  k: Kit,
  { complaints, staff }: ReturnType<typeof complaintTables> & Pick<ReturnType<typeof staffTables>, 'staff'>,
) {
  /** What was taken for no complaint, each time that it was. Why in words stands in the event alone, where it can be erased. */
  const setAsides = k.table(
    'set_asides',
    {
      storeId: k.storeId().notNull(),
      complaintId: k.id().notNull(),
      /** The event that says so. */
      sequence: k.int().notNull(),
      reason: k.oneOf(valuesOf(setAsideReasons)).notNull(),
      /** Who did it, where they are on record. */
      staffId: k.id(),
      setAsideAt: k.instant().notNull(),
      takenUpAt: k.instant(),
      takenUpBy: k.oneOf(valuesOf(actorKinds)),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.complaintId, t.sequence] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.foreignKey({ columns: [t.storeId, t.staffId], foreignColumns: [staff.storeId, staff.id] }),
      k.isOneOf('set_asides_reason_known', t.reason, valuesOf(setAsideReasons)),
      k.isOneOf('set_asides_taken_up_by_known', t.takenUpBy, valuesOf(actorKinds)),
      k.index('set_asides_at').on(t.storeId, t.setAsideAt),
    ],
  )
  return { setAsides }
}
