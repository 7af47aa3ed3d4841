import { complaintSorts, valuesOf } from '@redress/schema/enums'
import type { Kit } from '../../db/kit.ts'
import type { staffTables } from '../staff/tables.ts'
import type { storeTables } from '../stores/tables.ts'
import type { SavedFilter } from './rules.ts'

export function viewTables(k: Kit, { stores, staff }: ReturnType<typeof storeTables> & ReturnType<typeof staffTables>) {
  /** Lists of complaints that somebody wants to see again: a person's own, or those of the whole store. */
  const savedViews = k.table(
    'saved_views',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      id: k.id().notNull(),
      /** Whose it is. None: the store's, for everybody. */
      staffId: k.id(),
      name: k.text().notNull(),
      filter: k.json<SavedFilter>().notNull(),
      sort: k.oneOf(valuesOf(complaintSorts)).notNull(),
      savedAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.foreignKey({ columns: [t.storeId, t.staffId], foreignColumns: [staff.storeId, staff.id] }),
      k.index('saved_views_staff').on(t.storeId, t.staffId),
    ],
  )
  return { savedViews }
}
