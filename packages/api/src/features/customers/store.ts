import { and, eq } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import { keptInsert, keptQuery, type Place } from '../../db/kept.ts'
import type { Tables } from '../../db/schema.ts'

export type Customer = Tables['customers']['$inferSelect']

export async function customerIdByEmail(
  database: Database,
  reader: Reader,
  storeId: string,
  email: string,
): Promise<string | undefined> {
  const [row] = await selectIdByEmail(database, reader, { storeId, email })
  return row?.id
}
const selectIdByEmail = keptQuery(
  (reader, { tables: { customers } }, place: Place<{ storeId: string; email: string }>) =>
    reader
      .select({ id: customers.id })
      .from(customers)
      .where(and(eq(customers.storeId, place('storeId')), eq(customers.email, place('email')))),
)

/** Adds a customer unless one with the same e-mail address is there; tells whether it did. */
export async function insertCustomer(database: Database, writer: Writer, customer: Customer): Promise<boolean> {
  return (await insertUnlessThere(database, writer, customer)) > 0
}
const insertUnlessThere = keptInsert('customers', (insert) => insert.onConflictDoNothing())
