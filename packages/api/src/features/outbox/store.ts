import type { Database, Writer } from '../../db/database.ts'
import { uuidv7 } from '../../db/kit.ts'
import type { Delivery } from './tables.ts'

/** Puts a delivery into the outbox, to go out as soon as the write is committed. */
export async function enqueue(
  { tables: { outbox } }: Database,
  writer: Writer,
  { storeId, delivery, at }: { storeId: string; delivery: Delivery; at: Date },
): Promise<void> {
  await writer
    .insert(outbox)
    .values({ storeId, id: uuidv7(at.getTime()), delivery, createdAt: at, dueAt: at, attempts: 0 })
}
