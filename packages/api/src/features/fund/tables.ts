import { fundEntryKinds, fundPeriods, remedyKinds, valuesOf } from '@redress/schema/enums'
import { sql } from 'drizzle-orm'
import type { Kit } from '../../db/kit.ts'
import type { complaintTables } from '../complaints/tables.ts'
import type { staffTables } from '../staff/tables.ts'
import type { storeTables } from '../stores/tables.ts'

export function fundTables(
  k: Kit,
  {
    stores,
    staff,
    complaints,
  }: ReturnType<typeof storeTables> & ReturnType<typeof staffTables> & ReturnType<typeof complaintTables>,
) {
  /** What may be given away: the sum of its entries, kept ready, and held while one is added. */
  const funds = k.table(
    'funds',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      currency: k.text().notNull(),
      /** What comes in with each new period. */
      budgetMinor: k.minor().notNull(),
      every: k.oneOf(valuesOf(fundPeriods)).notNull(),
      /** The period of the last entry: `2026-11`, `2026-Q4` or `2026`. */
      period: k.text().notNull(),
      balanceMinor: k.minor().notNull(),
      entryCount: k.int().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.currency] }),
      k.isOneOf('funds_every_known', t.every, valuesOf(fundPeriods)),
      // The service refuses it first; this holds whatever the service does.
      k.check('funds_not_overdrawn', sql`${t.balanceMinor} >= 0`),
    ],
  )

  /** The ledger of a fund. Append-only: a mistake is put right by an entry that says so. */
  const fundEntries = k.table(
    'fund_entries',
    {
      storeId: k.storeId().notNull(),
      currency: k.text().notNull(),
      /** 1, 2, 3 … within the fund. */
      sequence: k.int().notNull(),
      kind: k.oneOf(valuesOf(fundEntryKinds)).notNull(),
      period: k.text().notNull(),
      /** Above 0: came in. Below 0: went out. */
      amountMinor: k.minor().notNull(),
      /** What was left after it. */
      balanceMinor: k.minor().notNull(),
      at: k.instant().notNull(),
      // Of what was given to a customer.
      complaintId: k.id(),
      remedy: k.oneOf(valuesOf(remedyKinds)),
      /** Who gave it; none: Redress by itself. */
      staffId: k.id(),
      /** Who agreed, where somebody had to. */
      approvedById: k.id(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.currency, t.sequence] }),
      k.foreignKey({ columns: [t.storeId, t.currency], foreignColumns: [funds.storeId, funds.currency] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.foreignKey({ columns: [t.storeId, t.staffId], foreignColumns: [staff.storeId, staff.id] }),
      k.foreignKey({ columns: [t.storeId, t.approvedById], foreignColumns: [staff.storeId, staff.id] }),
      k.isOneOf('fund_entries_kind_known', t.kind, valuesOf(fundEntryKinds)),
      k.index('fund_entries_complaint').on(t.storeId, t.complaintId).where(k.isPresent(t.complaintId)),
    ],
  )

  return { funds, fundEntries }
}
