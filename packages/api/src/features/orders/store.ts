import { and, asc, eq, getColumns, inArray } from 'drizzle-orm'
import { asGiven } from '../../db/as-given.ts'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'

export type Order = Tables['orders']['$inferSelect']
/** An order, and what whoever bought is called. */
export type OrderOfCustomer = Order & { customerName: string | null }

/** In no order. */
export async function ordersByNumber(
  { tables: { orders, customers } }: Database,
  reader: Reader,
  storeId: string,
  numbers: readonly string[],
): Promise<OrderOfCustomer[]> {
  if (numbers.length === 0) return []
  return reader
    .select({ ...getColumns(orders), customerName: customers.name })
    .from(orders)
    .leftJoin(customers, and(eq(customers.storeId, orders.storeId), eq(customers.id, orders.customerId)))
    .where(and(eq(orders.storeId, storeId), inArray(orders.number, [...numbers])))
}

/** Held until the end of the write. In the order of their numbers, so that no two writes wait for each other. */
export async function holdOrders(
  { tables: { orders }, speech }: Database,
  writer: Writer,
  storeId: string,
  numbers: readonly string[],
): Promise<Order[]> {
  const rows = writer
    .select()
    .from(orders)
    .where(and(eq(orders.storeId, storeId), inArray(orders.number, [...numbers])))
    .orderBy(asc(orders.number))
  return speech.hold(rows)
}

/** Adds orders, or puts them in the place of those with the same number. */
export async function putOrders(
  { tables: { orders } }: Database,
  writer: Writer,
  rows: readonly Order[],
): Promise<void> {
  if (rows.length === 0) return
  const { customerId, boughtAt, deliveredAt, currency, lines, updatedAt } = orders
  await writer
    .insert(orders)
    .values([...rows])
    .onConflictDoUpdate({
      target: [orders.storeId, orders.number],
      set: asGiven({ customerId, boughtAt, deliveredAt, currency, lines, updatedAt }),
    })
}
