import type { Kit } from '../../db/kit.ts'
import type { complaintTables } from '../complaints/tables.ts'

export function duplicateTables(k: Kit, { complaints }: ReturnType<typeof complaintTables>) {
  /** Which complaint goes on under which other one. The links of both show that one. */
  const merges = k.table(
    'merges',
    {
      storeId: k.storeId().notNull(),
      complaintId: k.id().notNull(),
      intoId: k.id().notNull(),
      mergedAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.complaintId] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.foreignKey({ columns: [t.storeId, t.intoId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.index('merges_into').on(t.storeId, t.intoId),
    ],
  )
  return { merges }
}
