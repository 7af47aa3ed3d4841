/** The queries of complaints and their timelines. Each answers rows; nothing here decides. */
import { and, asc, between, desc, eq, gt, inArray, lte, or, sql } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import { keptInsert, keptQuery, type Place } from '../../db/kept.ts'
import type { Tables } from '../../db/schema.ts'
import type { ChainedEvent } from './chain.ts'

export type Complaint = Tables['complaints']['$inferSelect']
export type NewComplaint = Tables['complaints']['$inferInsert']

/** Adds a complaint unless its reference is taken; tells whether it did. */
export async function insertComplaint(database: Database, writer: Writer, complaint: Complaint): Promise<boolean> {
  return (await insertUnlessReferenceTaken(database, writer, complaint)) > 0
}
const insertUnlessReferenceTaken = keptInsert('complaints', (insert, { complaints }) =>
  insert.onConflictDoNothing({ target: [complaints.storeId, complaints.reference] }),
)

/** Changes the row, and says so to whoever shows the complaint. */
export async function updateComplaint(
  { tables: { complaints }, announce }: Database,
  writer: Writer,
  { storeId, id }: { storeId: string; id: string },
  change: Partial<NewComplaint>,
): Promise<void> {
  announce({ storeId, complaintId: id })
  await writer
    .update(complaints)
    .set(change)
    .where(and(eq(complaints.storeId, storeId), eq(complaints.id, id)))
}

export async function complaintById(
  { tables: { complaints } }: Database,
  reader: Reader,
  storeId: string,
  id: string,
): Promise<Complaint | undefined> {
  const [row] = await reader
    .select()
    .from(complaints)
    .where(and(eq(complaints.storeId, storeId), eq(complaints.id, id)))
  return row
}

/** In no order. */
export async function complaintsByIds(
  { tables: { complaints }, read }: Database,
  storeId: string,
  ids: readonly string[],
): Promise<Complaint[]> {
  if (ids.length === 0) return []
  return read
    .select()
    .from(complaints)
    .where(and(eq(complaints.storeId, storeId), inArray(complaints.id, [...ids])))
}

export async function complaintByTrackingCodeHash(
  database: Database,
  reader: Reader,
  storeId: string,
  trackingCodeHash: string,
): Promise<Complaint | undefined> {
  const [row] = await selectByTrackingCodeHash(database, reader, { storeId, trackingCodeHash })
  return row
}
const selectByTrackingCodeHash = keptQuery(
  (reader, { tables: { complaints } }, place: Place<{ storeId: string; trackingCodeHash: string }>) =>
    reader
      .select()
      .from(complaints)
      .where(and(eq(complaints.storeId, place('storeId')), eq(complaints.trackingCodeHash, place('trackingCodeHash')))),
)

export async function complaintByReference(
  { tables: { complaints } }: Database,
  reader: Reader,
  storeId: string,
  reference: string,
): Promise<Complaint | undefined> {
  const [row] = await reader
    .select()
    .from(complaints)
    .where(and(eq(complaints.storeId, storeId), eq(complaints.reference, reference)))
  return row
}

export async function complaintByImport(
  { tables: { complaints } }: Database,
  reader: Reader,
  storeId: string,
  importedAs: string,
): Promise<Pick<Complaint, 'id' | 'description'> | undefined> {
  const [row] = await reader
    .select({ id: complaints.id, description: complaints.description })
    .from(complaints)
    .where(and(eq(complaints.storeId, storeId), eq(complaints.importedAs, importedAs)))
  return row
}

/**
 * Holds a complaint's row until the end of the write, so that two writes on it follow one another. SQLite writes one at
 * a time anyway.
 */
export async function lockComplaint(
  { tables: { complaints } }: Database,
  writer: Writer,
  { storeId, id }: { storeId: string; id: string },
): Promise<Complaint | undefined> {
  const [row] = await writer
    .update(complaints)
    .set({ storeId })
    .where(and(eq(complaints.storeId, storeId), eq(complaints.id, id)))
    .returning()
  return row
}

/** What a customer does by turning to the store again. */
const contactTypes = [
  'FILED',
  'MESSAGE',
  'MERGED',
  'MERGED_MESSAGE',
  'UNDERSTANDING_CORRECTED',
  'PERSON_ASKED_FOR',
  'ESCALATED',
  'COUNTER_OFFERED',
  'REOPENED',
] as const

/** How often the customer had to turn to the store. What they did in one act is one contact. */
export async function countContacts(
  { tables: { events } }: Database,
  reader: Reader,
  { storeId, id }: { storeId: string; id: string },
): Promise<number> {
  const [row] = await reader
    .select({ contacts: sql<number>`count(distinct ${events.at})`.mapWith(Number) })
    .from(events)
    .where(
      and(
        eq(events.storeId, storeId),
        eq(events.complaintId, id),
        eq(events.actorKind, 'CUSTOMER'),
        inArray(events.type, [...contactTypes]),
      ),
    )
  return row?.contacts ?? 0
}

/** The token that every row of words carries, so that one index serves all stores and a search reads only its own. */
export const storeWord = (storeId: string) => `s${storeId}`

export async function insertWords(
  database: Database,
  writer: Writer,
  {
    storeId,
    complaintId,
    sequence,
    words,
  }: { storeId: string; complaintId: string; sequence: number; words: string[] },
): Promise<void> {
  const all = [storeWord(storeId), ...words].join(' ')
  await insertWordsOnce(database, writer, { storeId, complaintId, sequence, words: all })
}
const insertWordsOnce = keptInsert('complaintWords')

export async function insertEvents(database: Database, writer: Writer, added: ChainedEvent[]): Promise<void> {
  await Promise.all(added.map((event) => insertEvent(database, writer, event)))
}
const insertEvent = keptInsert('events')

/** What a customer may see of a timeline, newest first: up to `first` events, from the one numbered `upTo` down. */
export const customerEvents = keptQuery(
  (
    reader,
    { tables: { events } },
    place: Place<{ storeId: string; complaintId: string; upTo: number; first: number }>,
  ) =>
    reader
      .select()
      .from(events)
      .where(
        and(
          eq(events.storeId, place('storeId')),
          eq(events.complaintId, place('complaintId')),
          eq(events.audience, 'CUSTOMER'),
          lte(events.sequence, place('upTo')),
        ),
      )
      .orderBy(desc(events.sequence))
      .limit(place('first')),
)

export type ComplaintToRemind = Pick<Complaint, 'storeId' | 'id' | 'remindAt'>

/** Whose customers are to be reminded, over all stores, who has waited longest first, from the one `after` on. */
export async function complaintsToRemind(
  { tables: { complaints }, read }: Database,
  { now, after, most }: { now: Date; after: ComplaintToRemind | undefined; most: number },
): Promise<ComplaintToRemind[]> {
  const { storeId, id, remindAt } = complaints
  const beyond =
    after && sql`(${remindAt}, ${id}) > (${sql.param(after.remindAt, remindAt)}, ${sql.param(after.id, id)})`
  return read
    .select({ storeId, id, remindAt })
    .from(complaints)
    .where(and(lte(remindAt, now), beyond))
    .orderBy(asc(remindAt), asc(id))
    .limit(most)
}

/** Complaints in the order of their ids, for walks over a whole database. */
export async function walkComplaints(
  { tables: { complaints }, read }: Database,
  after: { storeId: string; id: string } | undefined,
  first: number,
): Promise<Complaint[]> {
  return read
    .select()
    .from(complaints)
    .where(
      after &&
        sql`(${complaints.storeId}, ${complaints.id}) > (${sql.param(after.storeId, complaints.storeId)}, ${sql.param(after.id, complaints.id)})`,
    )
    .orderBy(asc(complaints.storeId), asc(complaints.id))
    .limit(first)
}

/** The timelines of the given complaints of a store, each in order. */
export async function eventsOf(
  { tables: { events }, read }: Database,
  storeId: string,
  complaintIds: readonly string[],
): Promise<ChainedEvent[]> {
  return read
    .select()
    .from(events)
    .where(and(eq(events.storeId, storeId), inArray(events.complaintId, [...complaintIds])))
    .orderBy(asc(events.complaintId), asc(events.sequence))
}

/** What came after an event of a timeline, the latest `most`, oldest first. */
export async function eventsAfter(
  { tables: { events } }: Database,
  reader: Reader,
  { storeId, id }: { storeId: string; id: string },
  { sequence, most }: { sequence: number; most: number },
): Promise<ChainedEvent[]> {
  const latest = await reader
    .select()
    .from(events)
    .where(and(eq(events.storeId, storeId), eq(events.complaintId, id), gt(events.sequence, sequence)))
    .orderBy(desc(events.sequence))
    .limit(most)
  return latest.reverse()
}

/** A stretch of one timeline, both ends included. */
export interface EventRange {
  complaintId: string
  from: number
  to: number
}

/** Stretches of several timelines in one statement, newest first. */
export async function listEventRanges(
  { tables: { events }, read }: Database,
  storeId: string,
  ranges: readonly EventRange[],
): Promise<ChainedEvent[]> {
  // The store in each branch: with it in front of all, SQLite would walk through every event of the store.
  const within = ranges.map(({ complaintId, from, to }) =>
    and(eq(events.storeId, storeId), eq(events.complaintId, complaintId), between(events.sequence, from, to)),
  )
  return read
    .select()
    .from(events)
    .where(or(...within))
    .orderBy(desc(events.sequence))
}
