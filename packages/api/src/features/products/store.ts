import { and, asc, eq, inArray } from 'drizzle-orm'
import { asGiven } from '../../db/as-given.ts'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'

export type Product = Tables['products']['$inferSelect']

/** In no order. */
export async function productsBySku(
  { tables: { products } }: Database,
  reader: Reader,
  storeId: string,
  skus: readonly string[],
): Promise<Product[]> {
  if (skus.length === 0) return []
  return reader
    .select()
    .from(products)
    .where(and(eq(products.storeId, storeId), inArray(products.sku, [...skus])))
}

/** The same, held until the end of the write. In the order of their numbers, so that no two writes wait for each other. */
export async function holdProducts(
  { tables: { products }, speech }: Database,
  writer: Writer,
  storeId: string,
  skus: readonly string[],
): Promise<Product[]> {
  const rows = writer
    .select()
    .from(products)
    .where(and(eq(products.storeId, storeId), inArray(products.sku, [...skus])))
    .orderBy(asc(products.sku))
  return speech.hold(rows)
}

/** Adds products, or puts them in the place of those with the same number. */
export async function putProducts(
  { tables: { products } }: Database,
  writer: Writer,
  rows: readonly Product[],
): Promise<void> {
  if (rows.length === 0) return
  const { names, category, priceMinor, costMinor, currency, complexity, guaranteeMonths, inStock, updatedAt } = products
  await writer
    .insert(products)
    .values([...rows])
    .onConflictDoUpdate({
      target: [products.storeId, products.sku],
      set: asGiven({
        ...{ names, category, priceMinor, costMinor, currency },
        ...{ complexity, guaranteeMonths, inStock, updatedAt },
      }),
    })
}
