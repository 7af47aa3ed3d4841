import type { Kit } from '../../db/kit.ts'
import type { storeTables } from '../stores/tables.ts'

export function customerTables(k: Kit, { stores }: ReturnType<typeof storeTables>) {
  /**
   * A person who complains. May have no e-mail (phone, counter). Found again by the e-mail address, folded to lower case;
   * that only groups complaints for the staff and opens nothing: an address on a form proves nobody's identity.
   */
  const customers = k.table(
    'customers',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      id: k.id().notNull(),
      /** The store's own number of them. None: only complaints or orders brought them here. */
      number: k.text(),
      name: k.text().notNull(),
      email: k.text(),
      phone: k.text(),
      createdAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.unique('customers_email').on(t.storeId, t.email),
      k.uniqueIndex('customers_number').on(t.storeId, t.number).where(k.isPresent(t.number)),
    ],
  )
  return { customers }
}
