import type { Kit } from '../../db/kit.ts'
import type { complaintTables } from '../complaints/tables.ts'
import type { fundTables } from '../fund/tables.ts'
import type { optionTables } from '../options/tables.ts'
import type { promiseTables } from '../promises/tables.ts'
import type { staffTables } from '../staff/tables.ts'

export function agreementTables(
  k: Kit,
  {
    staff,
    complaints,
    options,
    promises,
    fundEntries,
  }: ReturnType<typeof staffTables> &
    ReturnType<typeof complaintTables> &
    ReturnType<typeof optionTables> &
    ReturnType<typeof promiseTables> &
    ReturnType<typeof fundTables>,
) {
  /** What the store does for an agreement, one for each of its remedies: promised, paid, delivered (mission D9, D10). */
  const agreedRemedies = k.table(
    'agreed_remedies',
    {
      storeId: k.storeId().notNull(),
      /** The option that was agreed. */
      optionId: k.id().notNull(),
      /** Which of its remedies, from 0. */
      position: k.int().notNull(),
      complaintId: k.id().notNull(),
      /** The promise by which it is owed now: the last one, when it was missed or moved. */
      promiseId: k.id().notNull(),
      currency: k.text().notNull(),
      /** What it costs the store; 0: nothing, or nobody knows. */
      costMinor: k.minor().notNull(),
      /** Who gives it, and who agreed where somebody had to. */
      givenById: k.id(),
      approvedById: k.id(),
      agreedAt: k.instant().notNull(),
      /** The entry of the fund that pays it. None: it costs nothing, the store keeps no fund, or it waits. */
      fundSequence: k.int(),
      /** Since when it waits for a fund that holds as much. */
      waitingSince: k.instant(),
      /** When it was carried out, by which event of the timeline, and the number of the refund, the parcel, the voucher. */
      deliveredAt: k.instant(),
      deliveredIn: k.int(),
      reference: k.text(),
      /** When it was let go of because the agreement fell, and the entry that brought its money back. */
      droppedAt: k.instant(),
      returnedSequence: k.int(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.optionId, t.position] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.foreignKey({ columns: [t.storeId, t.optionId], foreignColumns: [options.storeId, options.id] }),
      k.foreignKey({ columns: [t.storeId, t.promiseId], foreignColumns: [promises.storeId, promises.id] }),
      k.foreignKey({ columns: [t.storeId, t.givenById], foreignColumns: [staff.storeId, staff.id] }),
      k.foreignKey({ columns: [t.storeId, t.approvedById], foreignColumns: [staff.storeId, staff.id] }),
      k.foreignKey({
        columns: [t.storeId, t.currency, t.fundSequence],
        foreignColumns: [fundEntries.storeId, fundEntries.currency, fundEntries.sequence],
      }),
      k.foreignKey({
        columns: [t.storeId, t.currency, t.returnedSequence],
        foreignColumns: [fundEntries.storeId, fundEntries.currency, fundEntries.sequence],
      }),
      k.index('agreed_remedies_complaint').on(t.storeId, t.complaintId),
      // Over all stores, for the sweep. Only what waits is in it.
      k.index('agreed_remedies_waiting').on(t.waitingSince, t.optionId).where(k.isPresent(t.waitingSince)),
    ],
  )
  return { agreedRemedies }
}
