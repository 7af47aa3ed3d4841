import {
  actorKinds,
  audiences,
  type ContactChannel,
  complaintStatuses,
  doors,
  eventTypes,
  type RemedyKind,
  severities,
  understandingStates,
  valuesOf,
  waitingOn,
} from '@redress/schema/enums'
import { sql } from 'drizzle-orm'
import type { Kit } from '../../db/kit.ts'
import type { customerTables } from '../customers/tables.ts'
import type { staffTables } from '../staff/tables.ts'
import type { storeTables } from '../stores/tables.ts'

/** What would put it right, in the customer's choice and words (mission A2). */
export interface DesiredOutcome {
  remedies: RemedyKind[]
  words?: string
}

/** How the customer can be reached, as given with this complaint. */
export interface Contact {
  name: string
  email?: string
  phone?: string
  /** Where to write by post; from a letter. */
  postalAddress?: string
  preferredChannel?: ContactChannel
  preferredTime?: string
}

export function complaintTables(
  k: Kit,
  {
    stores,
    departments,
    categories,
    staff,
    customers,
  }: ReturnType<typeof storeTables> & ReturnType<typeof staffTables> & ReturnType<typeof customerTables>,
) {
  /** The record of a complaint: what its events add up to, kept ready for lists. */
  const complaints = k.table(
    'complaints',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      id: k.id().notNull(),
      /** Public, to talk about it (`RD-7K3M-42`). Opens nothing. */
      reference: k.text().notNull(),
      /** Its first four characters, which tell the time, and its SHA-256. The code itself is nowhere in the database. */
      trackingCodeHash: k.text().notNull(),
      door: k.oneOf(valuesOf(doors)).notNull(),
      /** Where an imported row came from, so that importing again adds nothing. */
      importedAs: k.text(),
      customerId: k.id().notNull(),
      contact: k.json<Contact>().notNull(),
      locale: k.text().notNull(),
      countryCode: k.text(),
      /** The customer's own words, kept as written (mission A1). */
      description: k.text().notNull(),
      desiredOutcome: k.json<DesiredOutcome>(),
      categoryId: k.id(),
      /** How bad a person said it is. None: as bad as its category. */
      severity: k.oneOf(valuesOf(severities)),
      // What it is about, as fields of their own (mission A2).
      orderNumber: k.text(),
      productName: k.text(),
      sku: k.text(),
      priceMinor: k.minor(),
      priceCurrency: k.text(),
      /** A calendar day, `YYYY-MM-DD`. */
      purchasedOn: k.text(),
      place: k.text(),
      staffName: k.text(),
      /** What a person understood (mission A4). None: the summary made of the record itself stands. */
      understanding: k.text(),
      understandingState: k.oneOf(valuesOf(understandingStates)).notNull(),
      /** What the customer says we have not understood right, kept beside our words. */
      understandingCorrection: k.text(),
      status: k.oneOf(valuesOf(complaintStatuses)).notNull(),
      waitingOn: k.oneOf(valuesOf(waitingOn)).notNull(),
      departmentId: k.id(),
      /** The one person who answers for it towards the customer (mission C7). */
      ownerId: k.id(),
      /** When the customer is reminded of what they were asked for. None: nothing is asked, or they want no reminders. */
      remindAt: k.instant(),
      /** How often they were, since they were asked. */
      reminders: k.int().notNull(),
      remindersStopped: k.bool().notNull(),
      /** 0 to 3: how far up the ladder it is. */
      escalation: k.int().notNull(),
      /** 1, and one more with each reopening. */
      cycle: k.int().notNull(),
      /** The time with which the id begins, for good. */
      receivedAt: k.instant().notNull(),
      /** When something last happened to it. */
      updatedAt: k.instant().notNull(),
      /** Its place among what is to be done, by `placeInQueue`. None: nothing is owed and nobody is waited for. */
      queueAt: k.instant(),
      /** The length of the timeline and the hash of its last event: a cut-off end is seen as well as a changed middle. */
      eventCount: k.int().notNull(),
      lastEventHash: k.text().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.unique('complaints_reference').on(t.storeId, t.reference),
      k.unique('complaints_tracking_code').on(t.storeId, t.trackingCodeHash),
      k.uniqueIndex('complaints_imported_as').on(t.storeId, t.importedAs).where(k.isPresent(t.importedAs)),
      k.foreignKey({ columns: [t.storeId, t.customerId], foreignColumns: [customers.storeId, customers.id] }),
      k.foreignKey({ columns: [t.storeId, t.categoryId], foreignColumns: [categories.storeId, categories.id] }),
      k.foreignKey({ columns: [t.storeId, t.departmentId], foreignColumns: [departments.storeId, departments.id] }),
      k.foreignKey({ columns: [t.storeId, t.ownerId], foreignColumns: [staff.storeId, staff.id] }),
      k.isOneOf('complaints_status_known', t.status, valuesOf(complaintStatuses)),
      k.isOneOf('complaints_severity_known', t.severity, valuesOf(severities)),
      k.isOneOf('complaints_understanding_known', t.understandingState, valuesOf(understandingStates)),
      k.isOneOf('complaints_waiting_on_known', t.waitingOn, valuesOf(waitingOn)),
      // An id begins with the time of receipt, so the complaints of a store stand in that order by their key alone.
      k.index('complaints_updated').on(t.storeId, t.updatedAt, t.id),
      k.index('complaints_status').on(t.storeId, t.status, t.id),
      // A complaint that has none pays nothing for these two, nor for that of imports.
      k.index('complaints_category').on(t.storeId, t.categoryId, t.id).where(k.isPresent(t.categoryId)),
      k.index('complaints_order').on(t.storeId, t.orderNumber, t.id).where(k.isPresent(t.orderNumber)),
      // What a person of the store may see: their department's, and what they answer for.
      k.index('complaints_department').on(t.storeId, t.departmentId, t.id).where(k.isPresent(t.departmentId)),
      k.index('complaints_owner').on(t.storeId, t.ownerId, t.id).where(k.isPresent(t.ownerId)),
      // What breaks first: of a department, of a person, and of those that nobody has. Each complaint is in two of the three,
      // and in none once nothing is owed. A whole store is its departments together.
      k
        .index('complaints_department_queue')
        .on(t.storeId, t.departmentId, t.queueAt, t.id)
        .where(k.isPresent(t.queueAt)),
      k
        .index('complaints_owner_queue')
        .on(t.storeId, t.ownerId, t.queueAt, t.id)
        .where(sql`${k.isPresent(t.queueAt)} and ${k.isPresent(t.ownerId)}`),
      k
        .index('complaints_unowned_queue')
        .on(t.storeId, t.departmentId, t.queueAt, t.id)
        .where(sql`${k.isPresent(t.queueAt)} and ${k.isNull(t.ownerId)}`),
      // Over all stores, for the sweep. Only the few that wait on their customer are in it.
      k.index('complaints_remind').on(t.remindAt).where(k.isPresent(t.remindAt)),
      k.index('complaints_customer').on(t.storeId, t.customerId, t.id),
    ],
  )

  /** The append-only timeline. Each event carries the hash of the one before it: the record cannot be changed unseen. */
  const events = k.table(
    'events',
    {
      storeId: k.storeId().notNull(),
      complaintId: k.id().notNull(),
      /** 1, 2, 3 … within the complaint. */
      sequence: k.int().notNull(),
      type: k.oneOf(valuesOf(eventTypes)).notNull(),
      at: k.instant().notNull(),
      actorKind: k.oneOf(valuesOf(actorKinds)).notNull(),
      actorId: k.text(),
      actorName: k.text(),
      audience: k.oneOf(valuesOf(audiences)).notNull(),
      /** What somebody wrote. Erasable: the chain holds only its hash, in `data.textHash`. */
      text: k.text(),
      data: k.json<Record<string, string>>().notNull(),
      previousHash: k.text().notNull(),
      hash: k.text().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.complaintId, t.sequence] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.isOneOf('events_actor_known', t.actorKind, valuesOf(actorKinds)),
      k.isOneOf('events_audience_known', t.audience, valuesOf(audiences)),
    ],
  )

  return { complaints, events }
}

/** The words of a complaint and of the messages on it, for full-text search. On SQLite an FTS5 table of the same name. */
export function complaintWordTables(k: Kit) {
  const complaintWords = k.table(
    'complaint_words',
    {
      storeId: k.storeId().notNull(),
      complaintId: k.id().notNull(),
      /** The sequence of the event that brought the words. */
      sequence: k.int().notNull(),
      words: k.words().notNull(),
    },
    (t) =>
      k.dialect === 'sqlite'
        ? []
        : [
            k.primaryKey({ columns: [t.storeId, t.complaintId, t.sequence] }),
            k.index('complaint_words_words').using('gin', t.words),
          ],
  )
  return { complaintWords }
}
