import { promiseKinds, valuesOf } from '@redress/schema/enums'
import type { Kit } from '../../db/kit.ts'
import type { calendarTables } from '../calendars/tables.ts'
import type { complaintTables } from '../complaints/tables.ts'
import type { fundTables } from '../fund/tables.ts'
import type { staffTables } from '../staff/tables.ts'

export function promiseTables(
  k: Kit,
  {
    complaints,
    staff,
    calendars,
    fundEntries,
  }: ReturnType<typeof complaintTables> &
    ReturnType<typeof staffTables> &
    ReturnType<typeof calendarTables> &
    ReturnType<typeof fundTables>,
) {
  /** Something owed to the customer by an exact time (mission C1). */
  const promises = k.table(
    'promises',
    {
      storeId: k.storeId().notNull(),
      id: k.id().notNull(),
      complaintId: k.id().notNull(),
      cycle: k.int().notNull(),
      kind: k.oneOf(valuesOf(promiseKinds)).notNull(),
      /** What is owed, as the customer reads it; none: what the kind says. */
      wording: k.text(),
      /** Who owes it. None while nobody has the complaint. */
      ownerId: k.id(),
      /** The number at which a customer wants to be called. */
      phone: k.text(),
      madeAt: k.instant().notNull(),
      dueAt: k.instant().notNull(),
      // How the time came about, so that it can be worked out again at any time (mission B5). None of these when a person
      // named the time.
      /** From when the working time was counted. */
      startsAt: k.instant(),
      workingMinutes: k.int(),
      calendarId: k.id(),
      calendarVersion: k.int(),
      standardVersion: k.int(),
      /** When whoever owes it is warned. */
      warnAt: k.instant(),
      /** When they were. */
      warnedAt: k.instant(),
      /** When the sweep looks at it next: to warn, then because it is due. None while it is paused. */
      nextLookAt: k.instant(),
      /** Since when it stands still because the store waits on the customer. */
      pausedAt: k.instant(),
      /** The figure "kept on time" counts this one; `dueAt` may move. */
      firstDueAt: k.instant().notNull(),
      keptAt: k.instant(),
      /** When it was found to be overdue: once. */
      missedAt: k.instant(),
      /** When it was replaced by one at another time. */
      movedAt: k.instant(),
      /** The promise that this one stands for now. */
      movedFromId: k.id(),
      /** The time that it was moved from. */
      previousDueAt: k.instant(),
      /** Why it was moved, as the customer reads it. None when it was missed: then that is the reason. */
      reason: k.text(),
      /** Given up because the complaint ended otherwise, for example withdrawn. */
      releasedAt: k.instant(),
      /** The first of kept, missed, moved and released: while there is none, it is owed. */
      endedAt: k.instant(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      // First what is owed on a complaint, past all that has ended.
      k.index('promises_complaint').on(t.storeId, t.complaintId, t.endedAt),
      k.foreignKey({ columns: [t.storeId, t.movedFromId], foreignColumns: [t.storeId, t.id] }),
      k.foreignKey({ columns: [t.storeId, t.ownerId], foreignColumns: [staff.storeId, staff.id] }),
      k.foreignKey({
        columns: [t.storeId, t.calendarId, t.calendarVersion],
        foreignColumns: [calendars.storeId, calendars.id, calendars.version],
      }),
      // Over all stores, for the sweep. Only what is owed is in it.
      k.index('promises_next_look').on(t.nextLookAt).where(k.isNull(t.endedAt)),
    ],
  )

  /** What a store owes for missing its own standard (mission B6): once in a cycle of a complaint. */
  const compensations = k.table(
    'compensations',
    {
      storeId: k.storeId().notNull(),
      complaintId: k.id().notNull(),
      cycle: k.int().notNull(),
      /** The promise that was missed. */
      promiseId: k.id().notNull(),
      /** The promise by which it is owed now: the last one, when it was missed or moved. */
      remedyId: k.id().notNull(),
      amountMinor: k.minor().notNull(),
      currency: k.text().notNull(),
      standardVersion: k.int().notNull(),
      grantedAt: k.instant().notNull(),
      /** The entry of the fund that pays it. None: it waits until a person approves it. */
      fundSequence: k.int(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.complaintId, t.cycle] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.foreignKey({ columns: [t.storeId, t.promiseId], foreignColumns: [promises.storeId, promises.id] }),
      k.foreignKey({ columns: [t.storeId, t.remedyId], foreignColumns: [promises.storeId, promises.id] }),
      k.foreignKey({
        columns: [t.storeId, t.currency, t.fundSequence],
        foreignColumns: [fundEntries.storeId, fundEntries.currency, fundEntries.sequence],
      }),
      // Only what waits is in it.
      k.index('compensations_waiting').on(t.storeId, t.grantedAt, t.complaintId).where(k.isNull(t.fundSequence)),
    ],
  )
  return { promises, compensations }
}
