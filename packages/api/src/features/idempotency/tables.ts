import type { Kit } from '../../db/kit.ts'
import type { storeTables } from '../stores/tables.ts'

export function idempotencyTables(k: Kit, { stores }: ReturnType<typeof storeTables>) {
  /**
   * What a mutation answered to a key, so that the same key always gives the same answer (contract, "Idempotency").
   * Kept for seven days.
   */
  const idempotency = k.table(
    'idempotency',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      /** By what a key is found: `keyHashOf`. */
      keyHash: k.text().notNull(),
      operation: k.text().notNull(),
      /** SHA-256 of the input with the whole key, base64url. */
      inputHash: k.text().notNull(),
      answer: k.json<unknown>(),
      at: k.instant().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.storeId, t.keyHash] }), k.index('idempotency_at').on(t.at)],
  )
  return { idempotency }
}
