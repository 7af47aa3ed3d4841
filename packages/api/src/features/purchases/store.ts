import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'

export type RecordedPurchase = Tables['purchases']['$inferSelect']

export async function insertPurchase(
  { tables: { purchases } }: Database,
  writer: Writer,
  row: RecordedPurchase,
): Promise<void> {
  await writer.insert(purchases).values(row)
}

/** What people said was bought, of the given complaints, the latest first. */
export async function recordedPurchasesOf(
  { tables: { purchases } }: Database,
  reader: Reader,
  storeId: string,
  complaintIds: readonly string[],
): Promise<RecordedPurchase[]> {
  return reader
    .select()
    .from(purchases)
    .where(and(eq(purchases.storeId, storeId), inArray(purchases.complaintId, [...complaintIds])))
    .orderBy(desc(purchases.sequence))
}
