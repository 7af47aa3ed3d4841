import type { Kit } from '../../db/kit.ts'
import type { customerTables } from '../customers/tables.ts'
import type { storeTables } from '../stores/tables.ts'

/** One line of an order, in the currency of the order. */
export interface OrderLine {
  sku: string | null
  name: string
  quantity: number
  /** What was paid for one. */
  priceMinor: number | null
  /** What one cost the store then. Null: as the product says. For those only who may see costs. */
  costMinor: number | null
}

export function orderTables(
  k: Kit,
  { stores, customers }: Pick<ReturnType<typeof storeTables>, 'stores'> & ReturnType<typeof customerTables>,
) {
  /** What customers bought, as the store's own systems say (mission D13). */
  const orders = k.table(
    'orders',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      /** As the customer knows it. */
      number: k.text().notNull(),
      /** Who bought. None: nobody who is known. */
      customerId: k.id(),
      boughtAt: k.instant().notNull(),
      deliveredAt: k.instant(),
      /** Of all amounts. None: there are none. */
      currency: k.text(),
      lines: k.json<OrderLine[]>().notNull(),
      updatedAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.number] }),
      k.foreignKey({ columns: [t.storeId, t.customerId], foreignColumns: [customers.storeId, customers.id] }),
      k.index('orders_customer').on(t.storeId, t.customerId, t.boughtAt, t.number).where(k.isPresent(t.customerId)),
    ],
  )
  return { orders }
}
