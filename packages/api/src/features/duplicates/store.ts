/** The queries of duplicates and merges. Each answers rows; nothing here decides. */
import { and, asc, desc, eq, gte, inArray, isNotNull, lt } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import { firstIdOf } from '../../db/kit.ts'
import type { Tables } from '../../db/schema.ts'
import type { ChainedEvent } from '../complaints/chain.ts'
import { type Complaint, lockComplaint, storeWord } from '../complaints/store.ts'

export type Merge = Tables['merges']['$inferSelect']

/** From a time up to, and not with, another. */
interface Around {
  from: Date
  until: Date
  /** So many of each kind at most. */
  most: number
}

/** Complaints that may be about the same: of the customer, of the order, with all of the given words. Not in any order. */
export async function duplicateCandidates(
  database: Database,
  { storeId, customerId, orderNumber }: Pick<Complaint, 'storeId' | 'customerId' | 'orderNumber'>,
  { from, until, most, words }: Around & { words: readonly string[] },
): Promise<Complaint[]> {
  const { tables, read, speech } = database
  const { complaints, complaintWords } = tables
  const latest = (where: ReturnType<typeof eq>) =>
    read
      .select()
      .from(complaints)
      .where(
        and(
          eq(complaints.storeId, storeId),
          where,
          gte(complaints.id, firstIdOf(from)),
          lt(complaints.id, firstIdOf(until)),
        ),
      )
      .orderBy(desc(complaints.id))
      .limit(most)
  const withWords = read
    .select({ id: complaintWords.complaintId })
    .from(complaintWords)
    .where(and(speech.matches(complaintWords, [storeWord(storeId), ...words]), eq(complaintWords.storeId, storeId)))
    .limit(most)
  const found = await Promise.all([
    latest(eq(complaints.customerId, customerId)),
    orderNumber === null ? [] : latest(eq(complaints.orderNumber, orderNumber)),
    words.length === 0
      ? []
      : read
          .select()
          .from(complaints)
          .where(and(eq(complaints.storeId, storeId), inArray(complaints.id, withWords))),
  ])
  return [...new Map(found.flat().map((complaint) => [complaint.id, complaint])).values()]
}

export async function insertMerge({ tables: { merges } }: Database, writer: Writer, row: Merge): Promise<void> {
  await writer.insert(merges).values(row)
}

/** What was merged into one complaint goes along into another: a link leads to its case in one step. */
export async function mergeAlong(
  { tables: { merges } }: Database,
  writer: Writer,
  { storeId, complaintId, intoId }: Omit<Merge, 'mergedAt'>,
): Promise<void> {
  await writer
    .update(merges)
    .set({ intoId })
    .where(and(eq(merges.storeId, storeId), eq(merges.intoId, complaintId)))
}

/** Where a complaint that was merged goes on. */
export async function mergeOf(
  { tables: { merges } }: Database,
  reader: Reader,
  { storeId, id }: Pick<Complaint, 'storeId' | 'id'>,
): Promise<Merge | undefined> {
  const [row] = await reader
    .select()
    .from(merges)
    .where(and(eq(merges.storeId, storeId), eq(merges.complaintId, id)))
  return row
}

/** Holds a complaint until the end of the write; of one that was merged the one under which it goes on. */
export async function lockWhereItGoesOn(
  database: Database,
  writer: Writer,
  place: Pick<Complaint, 'storeId' | 'id'>,
): Promise<Complaint | undefined> {
  const merge = await mergeOf(database, writer, place)
  const row = await lockComplaint(database, writer, merge ? { ...place, id: merge.intoId } : place)
  // Merged while we waited for it.
  return row?.status === 'MERGED' ? lockWhereItGoesOn(database, writer, row) : row
}

/** What was merged into a complaint, the first first. */
export async function mergesInto(
  { tables: { merges } }: Database,
  reader: Reader,
  { storeId, id }: Pick<Complaint, 'storeId' | 'id'>,
): Promise<Merge[]> {
  return reader
    .select()
    .from(merges)
    .where(and(eq(merges.storeId, storeId), eq(merges.intoId, id)))
    .orderBy(asc(merges.mergedAt), asc(merges.complaintId))
}

/** What customer and store have written on a complaint, as the customer sees it: the latest, oldest first. */
export async function writtenOn(
  { tables: { events } }: Database,
  reader: Reader,
  { storeId, id }: Pick<Complaint, 'storeId' | 'id'>,
  most: number,
): Promise<ChainedEvent[]> {
  const latest = await reader
    .select()
    .from(events)
    .where(
      and(
        eq(events.storeId, storeId),
        eq(events.complaintId, id),
        eq(events.audience, 'CUSTOMER'),
        inArray(events.type, ['MESSAGE', 'MERGED', 'MERGED_MESSAGE']),
        isNotNull(events.text),
      ),
    )
    .orderBy(desc(events.sequence))
    .limit(most)
  return latest.reverse()
}
