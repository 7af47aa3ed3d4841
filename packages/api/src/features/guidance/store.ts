import { and, desc, eq } from 'drizzle-orm'
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

/** A version that was in force once: what it promised still holds for what was promised by it. */
export async function standardsVersion(
  { tables: { standards } }: Database,
  reader: Reader,
  { storeId, version }: Pick<Standards, 'storeId' | 'version'>,
): Promise<Standards | undefined> {
  const [row] = await reader
    .select()
    .from(standards)
    .where(and(eq(standards.storeId, storeId), eq(standards.version, version)))
  return row
}
