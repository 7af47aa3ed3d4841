import type { Kit } from '../../db/kit.ts'
import type { storeTables } from '../stores/tables.ts'

export function placeTables(k: Kit, { stores }: Pick<ReturnType<typeof storeTables>, 'stores'>) {
  /** Where a card stands that asks how it was: a counter, a branch. Its name is what the figures go by (mission E1). */
  const places = k.table(
    'places',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      id: k.id().notNull(),
      name: k.text().notNull(),
      /** What the card shows to type. No secret: everybody at the counter reads it. */
      code: k.text().notNull(),
      createdAt: k.instant().notNull(),
      /** No card of it is printed any more; those that hang somewhere still lead to the survey. None: it is in use. */
      retiredAt: k.instant(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.unique('places_name').on(t.storeId, t.name),
      k.unique('places_code').on(t.storeId, t.code),
      // Whoever types a code shows nothing else, so the place is found by it.
      k.index('places_by_code').on(t.code),
    ],
  )
  return { places }
}
