import { staffRoles, valuesOf } from '@redress/schema/enums'
import type { Kit } from '../../db/kit.ts'
import type { storeTables } from '../stores/tables.ts'

export function staffTables(k: Kit, { stores, departments }: ReturnType<typeof storeTables>) {
  /** The people of a store (mission C7). */
  const staff = k.table(
    'staff',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      id: k.id().notNull(),
      /** The name that customers see. */
      displayName: k.text().notNull(),
      /** Where warnings and escalations reach them. Lower case. */
      email: k.text().notNull(),
      role: k.oneOf(valuesOf(staffRoles)).notNull(),
      departmentId: k.id(),
      createdAt: k.instant().notNull(),
      /** When they left. Their name stays on what they did. */
      leftAt: k.instant(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.unique('staff_email').on(t.storeId, t.email),
      k.isOneOf('staff_role_known', t.role, valuesOf(staffRoles)),
      k.foreignKey({
        columns: [t.storeId, t.departmentId],
        foreignColumns: [departments.storeId, departments.id],
      }),
    ],
  )

  /** The ladder of each department: who takes new complaints (level 0), and to whom they go up (1 to 3; mission C5). */
  const rungs = k.table(
    'rungs',
    {
      storeId: k.storeId().notNull(),
      departmentId: k.id().notNull(),
      level: k.int().notNull(),
      staffId: k.id().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.departmentId, t.level] }),
      k.foreignKey({
        columns: [t.storeId, t.departmentId],
        foreignColumns: [departments.storeId, departments.id],
      }),
      k.foreignKey({ columns: [t.storeId, t.staffId], foreignColumns: [staff.storeId, staff.id] }),
    ],
  )

  return { staff, rungs }
}
