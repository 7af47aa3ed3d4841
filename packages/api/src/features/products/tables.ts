import { complexities, valuesOf } from '@redress/schema/enums'
import type { Kit } from '../../db/kit.ts'
import type { storeTables } from '../stores/tables.ts'

export function productTables(k: Kit, { stores }: ReturnType<typeof storeTables>) {
  /** What the store sells, as its own systems say (mission D13). Null: they do not say. */
  const products = k.table(
    'products',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      /** The store's own number of it, as its pages give it with a complaint. */
      sku: k.text().notNull(),
      /** By language; the first language of the store should be there. */
      names: k.json<Record<string, string>>().notNull(),
      /** Where the store files it, in its own words. */
      category: k.text(),
      /** What it costs customers now. */
      priceMinor: k.minor(),
      /** What it costs the store. For those only who may see costs. */
      costMinor: k.minor(),
      /** Of both. */
      currency: k.text(),
      complexity: k.oneOf(valuesOf(complexities)),
      guaranteeMonths: k.int(),
      inStock: k.bool(),
      updatedAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.sku] }),
      k.isOneOf('products_complexity_known', t.complexity, valuesOf(complexities)),
    ],
  )
  return { products }
}
