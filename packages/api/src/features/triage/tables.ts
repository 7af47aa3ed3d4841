import { severities, valuesOf } from '@redress/schema/enums'
import type { Kit } from '../../db/kit.ts'
import type { complaintTables } from '../complaints/tables.ts'
import type { storeTables } from '../stores/tables.ts'
import type { RoutingRule } from './routing.ts'

export function triageTables(
  k: Kit,
  { stores, categories, complaints }: ReturnType<typeof storeTables> & ReturnType<typeof complaintTables>,
) {
  /** What a person of the store said a complaint is (mission D1): the last word on it. What suggestions are learnt from. */
  const classifications = k.table(
    'classifications',
    {
      storeId: k.storeId().notNull(),
      complaintId: k.id().notNull(),
      categoryId: k.id().notNull(),
      severity: k.oneOf(valuesOf(severities)).notNull(),
      classifiedAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.complaintId] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.foreignKey({ columns: [t.storeId, t.categoryId], foreignColumns: [categories.storeId, categories.id] }),
      k.isOneOf('classifications_severity_known', t.severity, valuesOf(severities)),
      // In the order in which they are learnt.
      k.index('classifications_learnt').on(t.storeId, t.classifiedAt, t.complaintId),
    ],
  )

  /** Where complaints go, in order: the first rule that fits counts. A change is a new version. */
  const routingRules = k.table(
    'routing_rules',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      version: k.int().notNull(),
      rules: k.json<RoutingRule[]>().notNull(),
      setAt: k.instant().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.storeId, t.version] })],
  )

  return { classifications, routingRules }
}
