import { promiseKinds, valuesOf } from '@redress/schema/enums'
import type { Kit } from '../../db/kit.ts'
import type { complaintTables } from '../complaints/tables.ts'

export function promiseTables(k: Kit, { complaints }: ReturnType<typeof complaintTables>) {
  /** Something owed to the customer by an exact time (mission C1). */
  const promises = k.table(
    'promises',
    {
      storeId: k.id().notNull(),
      id: k.id().notNull(),
      complaintId: k.id().notNull(),
      cycle: k.int().notNull(),
      kind: k.oneOf(valuesOf(promiseKinds)).notNull(),
      madeAt: k.instant().notNull(),
      dueAt: k.instant().notNull(),
      /** The figure "kept on time" counts this one; `dueAt` may move. */
      firstDueAt: k.instant().notNull(),
      keptAt: k.instant(),
      /** Given up because the complaint ended otherwise, for example withdrawn. */
      releasedAt: k.instant(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.index('promises_complaint').on(t.storeId, t.complaintId, t.dueAt),
    ],
  )
  return { promises }
}
