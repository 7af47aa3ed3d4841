import { and, eq } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'

export type Customer = Tables['customers']['$inferSelect']

export async function customerIdByEmail(
  { tables: { customers } }: Database,
  reader: Reader,
  storeId: string,
  email: string,
): Promise<string | undefined> {
  const [row] = await reader
    .select({ id: customers.id })
    .from(customers)
    .where(and(eq(customers.storeId, storeId), eq(customers.email, email)))
  return row?.id
}

/** Adds a customer unless one with the same e-mail address is there; tells whether it did. */
export async function insertCustomer(
  { tables: { customers } }: Database,
  writer: Writer,
  customer: Customer,
): Promise<boolean> {
  const made = await writer.insert(customers).values(customer).onConflictDoNothing().returning({ id: customers.id })
  return made.length > 0
}
