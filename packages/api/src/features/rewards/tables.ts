import { rewardKinds, valuesOf } from '@redress/schema/enums'
import type { Kit } from '../../db/kit.ts'
import type { complaintTables } from '../complaints/tables.ts'
import type { customerTables } from '../customers/tables.ts'
import type { fundTables } from '../fund/tables.ts'
import type { promiseTables } from '../promises/tables.ts'
import type { staffTables } from '../staff/tables.ts'
import type { storeTables } from '../stores/tables.ts'
import type { RewardRule } from './rules.ts'

export function rewardTables(
  k: Kit,
  {
    stores,
    staff,
    customers,
    complaints,
    promises,
    fundEntries,
  }: ReturnType<typeof storeTables> &
    ReturnType<typeof staffTables> &
    ReturnType<typeof customerTables> &
    ReturnType<typeof complaintTables> &
    ReturnType<typeof promiseTables> &
    ReturnType<typeof fundTables>,
) {
  /** What a store gives for useful complaints (mission A8). A change is a new version. */
  const rewardRules = k.table(
    'reward_rules',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      version: k.int().notNull(),
      rules: k.json<RewardRule[]>().notNull(),
      /** That of the store when this was published; every amount of it is in it. */
      currency: k.text().notNull(),
      /** How often a customer gets a voucher in a calendar year. */
      mostPerYear: k.int().notNull(),
      publishedAt: k.instant().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.storeId, t.version] })],
  )

  /** What customers were thanked for, once for each kind in a case. */
  const rewards = k.table(
    'rewards',
    {
      storeId: k.storeId().notNull(),
      complaintId: k.id().notNull(),
      kind: k.oneOf(valuesOf(rewardKinds)).notNull(),
      customerId: k.id().notNull(),
      /** What it led to, as the customer reads it. */
      ledTo: k.text().notNull(),
      /** The event that says so: an answer to a repeated key tells of nothing later than itself. */
      sequence: k.int().notNull(),
      thankedAt: k.instant().notNull(),
      /** On the calendar of the store: `2026`. */
      year: k.text().notNull(),
      staffId: k.id(),
      // Of one with a voucher; a thank-you in words has none of these.
      amountMinor: k.minor(),
      currency: k.text(),
      rulesVersion: k.int(),
      fundSequence: k.int(),
      /** The promise by which it is owed now: the last one, when it was missed or moved. */
      promiseId: k.id(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.complaintId, t.kind] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.foreignKey({ columns: [t.storeId, t.customerId], foreignColumns: [customers.storeId, customers.id] }),
      k.foreignKey({ columns: [t.storeId, t.staffId], foreignColumns: [staff.storeId, staff.id] }),
      k.foreignKey({ columns: [t.storeId, t.promiseId], foreignColumns: [promises.storeId, promises.id] }),
      k.foreignKey({
        columns: [t.storeId, t.rulesVersion],
        foreignColumns: [rewardRules.storeId, rewardRules.version],
      }),
      k.foreignKey({
        columns: [t.storeId, t.currency, t.fundSequence],
        foreignColumns: [fundEntries.storeId, fundEntries.currency, fundEntries.sequence],
      }),
      k.isOneOf('rewards_kind_known', t.kind, valuesOf(rewardKinds)),
      // Only what counts against the rules is in it.
      k.index('rewards_customer').on(t.storeId, t.customerId, t.year).where(k.isPresent(t.fundSequence)),
    ],
  )
  return { rewardRules, rewards }
}
