import { and, eq, lt } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import { keptInsert } from '../../db/kept.ts'
import type { Tables } from '../../db/schema.ts'
import { hashOf } from '../../secret.ts'

export type IdempotencyRecord = Tables['idempotency']['$inferSelect']

/** Whose key it is, for what it was sent, and the key. */
export interface Key {
  storeId: string
  operation: string
  key: string
}

/**
 * What a key begins with, and 66 bits of its hash. A key that is random from its first character on is written to a page
 * of its own in the index, a fifth of all that a complaint writes; those that begin with the time, as ours and UUIDs of
 * version 7 do, lie side by side. `inputHash` tells apart what these do not.
 */
export const keyHashOf = ({ operation, key }: Omit<Key, 'storeId'>): string =>
  `${beginning.exec(key) ?? ''}${hashOf(`${operation} ${key}`).slice(0, 11)}`
/** As long as the milliseconds of the epoch, in digits or as a UUID has them. */
const beginning = /^[\w-]{13}/

/**
 * Takes a key together with the answer to it; tells whether the key was free. Of two writes with one key at the same
 * moment the second waits for the first to commit, by the unique key of the table.
 */
export async function takeKey(
  database: Database,
  writer: Writer,
  { key, ...record }: Omit<IdempotencyRecord, 'keyHash'> & Key,
): Promise<boolean> {
  const keyHash = keyHashOf({ operation: record.operation, key })
  return (await insertKeyUnlessThere(database, writer, { ...record, keyHash })) > 0
}
const insertKeyUnlessThere = keptInsert('idempotency', (insert) => insert.onConflictDoNothing())

export async function recordOfKey(
  { tables: { idempotency } }: Database,
  writer: Writer,
  key: Key,
): Promise<IdempotencyRecord | undefined> {
  const [record] = await writer
    .select()
    .from(idempotency)
    .where(and(eq(idempotency.storeId, key.storeId), eq(idempotency.keyHash, keyHashOf(key))))
  return record
}

/** Forgets keys taken before the given time. */
export async function forgetKeys({ tables: { idempotency } }: Database, writer: Writer, before: Date): Promise<void> {
  await writer.delete(idempotency).where(lt(idempotency.at, before))
}

/** Whether something was done under this key. */
export async function isKeyTaken({ tables: { idempotency } }: Database, reader: Reader, key: Key): Promise<boolean> {
  const rows = await reader
    .select({ keyHash: idempotency.keyHash })
    .from(idempotency)
    .where(and(eq(idempotency.storeId, key.storeId), eq(idempotency.keyHash, keyHashOf(key))))
  return rows.length > 0
}
