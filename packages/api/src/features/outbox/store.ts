import type { Database, Writer } from '../../db/database.ts'
import { keptInsert } from '../../db/kept.ts'
import { uuidv7 } from '../../db/kit.ts'
import type { Delivery } from './tables.ts'

/** Puts a delivery into the outbox, to go out as soon as the write is committed. */
export async function enqueue(
  database: Database,
  writer: Writer,
  { storeId, delivery, at }: { storeId: string; delivery: Delivery; at: Date },
): Promise<void> {
  const id = uuidv7(at.getTime())
  await insert(database, writer, { storeId, id, delivery, createdAt: at, dueAt: at, attempts: 0, deliveredAt: null })
}
const insert = keptInsert('outbox')
