import { authorityHolders, valuesOf } from '@redress/schema/enums'
import type { Kit } from '../../db/kit.ts'
import type { storeTables } from '../stores/tables.ts'
import type { PolicyRow } from './policy.ts'

export function remedyTables(k: Kit, { stores }: ReturnType<typeof storeTables>) {
  /** What puts things right in which case, and what complaining costs (mission D6, D8). A change is a new version. */
  const policies = k.table(
    'policies',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      version: k.int().notNull(),
      /** In order: the first that fits a case counts. The last one fits all. */
      rows: k.json<PolicyRow[]>().notNull(),
      /** That of the store when this was published; every amount of it is in it. */
      currency: k.text().notNull(),
      contactMinor: k.minor().notNull(),
      dayMinor: k.minor().notNull(),
      publishedAt: k.instant().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.storeId, t.version] })],
  )

  /** What each role may give in one case (mission D7). */
  const authorityLimits = k.table(
    'authority_limits',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      role: k.oneOf(valuesOf(authorityHolders)).notNull(),
      currency: k.text().notNull(),
      limitMinor: k.minor().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.role, t.currency] }),
      k.isOneOf('authority_limits_role_known', t.role, valuesOf(authorityHolders)),
    ],
  )

  return { policies, authorityLimits }
}
