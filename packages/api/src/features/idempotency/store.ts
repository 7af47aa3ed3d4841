import { and, eq, lt } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import { keptInsert } from '../../db/kept.ts'
import type { Tables } from '../../db/schema.ts'

export type IdempotencyRecord = Tables['idempotency']['$inferSelect']

/**
 * Takes a key together with the answer to it; tells whether the key was free. Of two writes with one key at the same
 * moment the second waits for the first to commit, by the unique key of the table.
 */
export async function takeKey(database: Database, writer: Writer, record: IdempotencyRecord): Promise<boolean> {
  return (await insertKeyUnlessThere(database, writer, record)) > 0
}
const insertKeyUnlessThere = keptInsert('idempotency', (insert) => insert.onConflictDoNothing())

export async function recordOfKey(
  { tables: { idempotency } }: Database,
  writer: Writer,
  { storeId, operation, key }: Pick<IdempotencyRecord, 'storeId' | 'operation' | 'key'>,
): Promise<IdempotencyRecord | undefined> {
  const [record] = await writer
    .select()
    .from(idempotency)
    .where(and(eq(idempotency.storeId, storeId), eq(idempotency.operation, operation), eq(idempotency.key, key)))
  return record
}

/** Forgets keys taken before the given time. */
export async function forgetKeys({ tables: { idempotency } }: Database, writer: Writer, before: Date): Promise<void> {
  await writer.delete(idempotency).where(lt(idempotency.at, before))
}

/** Whether something was done under this key. */
export async function isKeyTaken(
  { tables: { idempotency } }: Database,
  reader: Reader,
  { storeId, operation, key }: Pick<IdempotencyRecord, 'storeId' | 'operation' | 'key'>,
): Promise<boolean> {
  const rows = await reader
    .select({ key: idempotency.key })
    .from(idempotency)
    .where(and(eq(idempotency.storeId, storeId), eq(idempotency.operation, operation), eq(idempotency.key, key)))
  return rows.length > 0
}
