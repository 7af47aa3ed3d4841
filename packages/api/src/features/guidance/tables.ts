import type { Kit } from '../../db/kit.ts'
import type { storeTables } from '../stores/tables.ts'
import type { StandardRule } from './rules.ts'

export function guidanceTables(k: Kit, { stores }: ReturnType<typeof storeTables>) {
  /** The published targets of a store (mission B5, B6). A change is a new version; one that was used never changes. */
  const standards = k.table(
    'standards',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      version: k.int().notNull(),
      /** In order: the first that fits a complaint counts. The last one fits all. */
      rules: k.json<StandardRule[]>().notNull(),
      publishedAt: k.instant().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.storeId, t.version] })],
  )
  return { standards }
}
