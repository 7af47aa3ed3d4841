import { valuesOf, verdicts } from '@redress/schema/enums'
import type { Kit } from '../../db/kit.ts'
import type { complaintTables } from '../complaints/tables.ts'
import type { storeTables } from '../stores/tables.ts'

export function decisionTables(
  k: Kit,
  {
    stores,
    departments,
    complaints,
  }: Pick<ReturnType<typeof storeTables>, 'stores' | 'departments'> & ReturnType<typeof complaintTables>,
) {
  /** Whether a complaint is justified, once in each cycle (mission D2). */
  const decisions = k.table(
    'decisions',
    {
      storeId: k.storeId().notNull(),
      complaintId: k.id().notNull(),
      cycle: k.int().notNull(),
      verdict: k.oneOf(valuesOf(verdicts)).notNull(),
      /** As the customer reads them. */
      reasons: k.text().notNull(),
      /** The event that says so: an answer to a repeated key tells of nothing later than itself. */
      sequence: k.int().notNull(),
      decidedAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.complaintId, t.cycle] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.isOneOf('decisions_verdict_known', t.verdict, valuesOf(verdicts)),
    ],
  )

  /** Why things go wrong: a tree, by store, with the department that is to see to it (mission D3). */
  const causes = k.table(
    'causes',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      id: k.id().notNull(),
      parentId: k.id(),
      name: k.text().notNull(),
      /** None: that of the wider one. */
      departmentId: k.id(),
      position: k.int().notNull(),
      /** A cause that is no longer offered, nor what stands below it, stays on the complaints that have it. */
      offered: k.bool().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.foreignKey({ columns: [t.storeId, t.parentId], foreignColumns: [t.storeId, t.id] }),
      k.foreignKey({ columns: [t.storeId, t.departmentId], foreignColumns: [departments.storeId, departments.id] }),
    ],
  )

  /** The cause of a complaint, in each cycle. */
  const complaintCauses = k.table(
    'complaint_causes',
    {
      storeId: k.storeId().notNull(),
      complaintId: k.id().notNull(),
      cycle: k.int().notNull(),
      causeId: k.id().notNull(),
      recordedAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.complaintId, t.cycle] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.foreignKey({ columns: [t.storeId, t.causeId], foreignColumns: [causes.storeId, causes.id] }),
    ],
  )
  return { decisions, causes, complaintCauses }
}
