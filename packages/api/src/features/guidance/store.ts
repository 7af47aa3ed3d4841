import { desc, eq } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'

export type Standards = Tables['standards']['$inferSelect']

export async function insertStandards(
  { tables: { standards } }: Database,
  writer: Writer,
  row: Standards,
): Promise<void> {
  await writer.insert(standards).values(row)
}

/** The version in force. */
export async function currentStandards(
  { tables: { standards } }: Database,
  reader: Reader,
  storeId: string,
): Promise<Standards | undefined> {
  const [row] = await reader
    .select()
    .from(standards)
    .where(eq(standards.storeId, storeId))
    .orderBy(desc(standards.version))
    .limit(1)
  return row
}
