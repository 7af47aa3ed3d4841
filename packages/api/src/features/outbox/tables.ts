import type { Kit } from '../../db/kit.ts'
import type { storeTables } from '../stores/tables.ts'

/** What is to be delivered, by kind. Names and addresses only: a tracking code is derived at delivery, never stored. */
export type Delivery =
  | { kind: 'ACKNOWLEDGEMENT_MAIL'; complaintId: string }
  | { kind: 'TRACKING_LINK_MAIL'; complaintId: string }

export function outboxTables(k: Kit, { stores }: ReturnType<typeof storeTables>) {
  /** Mails and the like, written in the transaction that causes them and delivered after it. */
  const outbox = k.table(
    'outbox',
    {
      storeId: k
        .id()
        .notNull()
        .references(() => stores.id),
      id: k.id().notNull(),
      delivery: k.json<Delivery>().notNull(),
      createdAt: k.instant().notNull(),
      dueAt: k.instant().notNull(),
      attempts: k.int().notNull(),
      deliveredAt: k.instant(),
    },
    (t) => [k.primaryKey({ columns: [t.storeId, t.id] }), k.index('outbox_due').on(t.deliveredAt, t.dueAt)],
  )
  return { outbox }
}
