import type { ComplaintStatus } from '@redress/schema/enums'
import { and, asc, eq, inArray, isNull, lte, notExists, sql } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import { keptInsert, keptQuery, type Place } from '../../db/kept.ts'
import type { Tables } from '../../db/schema.ts'

export type Promised = Tables['promises']['$inferSelect']

export const insertPromise = keptInsert('promises')

/** What is owed on the given complaints, what is due first first. */
export async function openPromises(
  database: Database,
  reader: Reader,
  storeId: string,
  complaintIds: readonly string[],
): Promise<Promised[]> {
  const [complaintId] = complaintIds
  if (complaintId !== undefined && complaintIds.length === 1)
    return selectOpenOfOne(database, reader, { storeId, complaintId })
  const { promises } = database.tables
  return reader
    .select()
    .from(promises)
    .where(
      and(eq(promises.storeId, storeId), inArray(promises.complaintId, [...complaintIds]), isNull(promises.endedAt)),
    )
    .orderBy(asc(promises.dueAt))
}
const selectOpenOfOne = keptQuery(
  (reader, { tables: { promises } }, place: Place<{ storeId: string; complaintId: string }>) =>
    reader
      .select()
      .from(promises)
      .where(
        and(
          eq(promises.storeId, place('storeId')),
          eq(promises.complaintId, place('complaintId')),
          isNull(promises.endedAt),
        ),
      )
      .orderBy(asc(promises.dueAt)),
)

export async function promiseById(
  { tables: { promises } }: Database,
  reader: Reader,
  storeId: string,
  id: string,
): Promise<Promised | undefined> {
  const [row] = await reader
    .select()
    .from(promises)
    .where(and(eq(promises.storeId, storeId), eq(promises.id, id)))
  return row
}

/** How a promise ends. */
export type PromiseEnd = Partial<Pick<Promised, 'keptAt' | 'missedAt' | 'movedAt' | 'releasedAt'>> & { endedAt: Date }

/** Ends a promise that is still owed; tells whether it was. Of two at once only one ends it. */
export async function endPromise(
  { tables: { promises } }: Database,
  writer: Writer,
  { storeId, id }: { storeId: string; id: string },
  end: PromiseEnd,
): Promise<boolean> {
  const ended = await writer
    .update(promises)
    .set(end)
    .where(and(eq(promises.storeId, storeId), eq(promises.id, id), isNull(promises.endedAt)))
    .returning({ id: promises.id })
  return ended.length > 0
}

/** Lets go of every open promise of a complaint that has ended otherwise. */
export async function releasePromises(
  { tables: { promises } }: Database,
  writer: Writer,
  { storeId, id }: { storeId: string; id: string },
  releasedAt: Date,
): Promise<void> {
  await writer
    .update(promises)
    .set({ releasedAt, endedAt: releasedAt })
    .where(and(eq(promises.storeId, storeId), eq(promises.complaintId, id), isNull(promises.endedAt)))
}

export type OverduePromise = Pick<Promised, 'storeId' | 'id' | 'complaintId' | 'dueAt'>

/** What is overdue, over all stores, the longest first, from the one `after` on. */
export async function overduePromises(
  { tables: { promises }, read }: Database,
  { now, after, most }: { now: Date; after?: OverduePromise | undefined; most: number },
): Promise<OverduePromise[]> {
  const beyond =
    after &&
    sql`(${promises.dueAt}, ${promises.id}) > (${sql.param(after.dueAt, promises.dueAt)}, ${sql.param(after.id, promises.id)})`
  return read
    .select({ storeId: promises.storeId, id: promises.id, complaintId: promises.complaintId, dueAt: promises.dueAt })
    .from(promises)
    .where(and(isNull(promises.endedAt), lte(promises.dueAt, now), beyond))
    .orderBy(asc(promises.dueAt), asc(promises.id))
    .limit(most)
}

/**
 * Open complaints that wait on the store and are owed nothing: there must be none (design, "Promises" 1).
 * @param open the statuses in which a complaint is open
 */
export async function openWithoutPromise(
  { tables: { complaints, promises }, read }: Database,
  open: readonly ComplaintStatus[],
): Promise<{ reference: string }[]> {
  const owed = read
    .select({ id: promises.id })
    .from(promises)
    .where(
      and(eq(promises.storeId, complaints.storeId), eq(promises.complaintId, complaints.id), isNull(promises.endedAt)),
    )
  return read
    .select({ reference: complaints.reference })
    .from(complaints)
    .where(and(inArray(complaints.status, [...open]), eq(complaints.waitingOn, 'STORE'), notExists(owed)))
}

/** Promises in the order of their ids, for a walk over a whole database. */
export async function walkPromises(
  { tables: { promises }, read }: Database,
  after: Pick<Promised, 'storeId' | 'id'> | undefined,
  first: number,
): Promise<Promised[]> {
  const beyond =
    after &&
    sql`(${promises.storeId}, ${promises.id}) > (${sql.param(after.storeId, promises.storeId)}, ${sql.param(after.id, promises.id)})`
  return read.select().from(promises).where(beyond).orderBy(asc(promises.storeId), asc(promises.id)).limit(first)
}
