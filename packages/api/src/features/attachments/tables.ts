import type { Kit } from '../../db/kit.ts'
import type { complaintTables } from '../complaints/tables.ts'
import type { storeTables } from '../stores/tables.ts'

export function attachmentTables(
  k: Kit,
  { stores, complaints }: Pick<ReturnType<typeof storeTables>, 'stores'> & ReturnType<typeof complaintTables>,
) {
  /**
   * Photos of customers and staff: asked for, then received and cleaned, then part of a complaint. Which entry of the
   * timeline one belongs to, that entry says; its hash is in the chain.
   */
  const attachments = k.table(
    'attachments',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      id: k.id().notNull(),
      /** As whoever sent it calls it, made harmless. */
      name: k.text().notNull(),
      stagedAt: k.instant().notNull(),
      /** None: nothing has come yet. */
      receivedAt: k.instant(),
      // What was made of it.
      mediaType: k.text(),
      bytes: k.int(),
      width: k.int(),
      height: k.int(),
      /** SHA-256, base64url. */
      contentHash: k.text(),
      complaintId: k.id(),
      /**
       * From whose network a stranger sent it, as a keyed hash, while it belongs to nothing: what may wait for its words is
       * counted by it. None of staff and systems, and none any more once it belongs to a complaint.
       */
      network: k.text(),
      /** When it is cleared away, unless it is part of a complaint by then. */
      endsAt: k.instant(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.index('attachments_complaint').on(t.storeId, t.complaintId).where(k.isPresent(t.complaintId)),
      k.index('attachments_unclaimed').on(t.storeId, t.network).where(k.isPresent(t.network)),
      k.index('attachments_ends').on(t.endsAt).where(k.isPresent(t.endsAt)),
    ],
  )
  return { attachments }
}
