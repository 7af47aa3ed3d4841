import { and, asc, eq, inArray, or } from 'drizzle-orm'
import { asGiven } from '../../db/as-given.ts'
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

/** Whoever has one of these numbers or addresses, held until the end of the write. */
export async function holdCustomers(
  { tables: { customers }, speech }: Database,
  writer: Writer,
  storeId: string,
  { numbers, emails }: { numbers: readonly string[]; emails: readonly string[] },
): Promise<Customer[]> {
  const { number, email } = customers
  // The store in each branch, so that each is found by its own index.
  const rows = writer
    .select()
    .from(customers)
    .where(
      or(
        and(eq(customers.storeId, storeId), inArray(number, [...numbers])),
        and(eq(customers.storeId, storeId), inArray(email, [...emails])),
      ),
    )
    .orderBy(asc(customers.id))
  return speech.hold(rows)
}

/** Adds customers, or puts them in the place of those with the same id. */
export async function putCustomers(
  { tables: { customers } }: Database,
  writer: Writer,
  rows: readonly Customer[],
): Promise<void> {
  if (rows.length === 0) return
  const { number, name, email, phone } = customers
  await writer
    .insert(customers)
    .values([...rows])
    .onConflictDoUpdate({
      target: [customers.storeId, customers.id],
      set: asGiven({ number, name, email, phone }),
    })
}
