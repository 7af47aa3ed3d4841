import type { Kit } from '../../db/kit.ts'
import type { complaintTables } from '../complaints/tables.ts'
import type { staffTables } from '../staff/tables.ts'

export function deskTables(
  k: Kit,
  { complaints, staff }: ReturnType<typeof complaintTables> & ReturnType<typeof staffTables>,
) {
  /** Who has which case on their screen right now. A row that nobody renews counts for nothing after a minute. */
  const presences = k.table(
    'presences',
    {
      storeId: k.storeId().notNull(),
      /** Of one window: whoever closes one of two is still there. */
      id: k.id().notNull(),
      complaintId: k.id().notNull(),
      staffId: k.id().notNull(),
      seenAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.foreignKey({ columns: [t.storeId, t.staffId], foreignColumns: [staff.storeId, staff.id] }),
      k.index('presences_complaint').on(t.storeId, t.complaintId),
      k.index('presences_seen').on(t.storeId, t.seenAt),
    ],
  )
  return { presences }
}
