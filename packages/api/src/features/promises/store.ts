import type { ComplaintStatus } from '@redress/schema/enums'
import { and, asc, eq, gte, inArray, isNotNull, isNull, lt, lte, ne, notExists, notInArray, sql } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import { keptInsert, keptQuery, type Place } from '../../db/kept.ts'
import type { Tables } from '../../db/schema.ts'
import type { KeptOnTime } from './rules.ts'

export type Promised = Tables['promises']['$inferSelect']

/** What the customer hears next: the first that falls due, of those that do not stand still. */
export function nextOf<Shown extends Pick<Promised, 'pausedAt'>>(open: readonly Shown[]): Shown | null {
  return open.find(({ pausedAt }) => pausedAt === null) ?? null
}

export const insertPromise = keptInsert('promises')

/** What is owed on the given complaints, what is due first first. */
export async function openPromises(
  database: Database,
  reader: Reader,
  storeId: string,
  complaintIds: readonly string[],
): Promise<Promised[]> {
  const [complaintId] = complaintIds
  if (complaintId !== undefined && complaintIds.length === 1) {
    // Sorted here: SQLite prepares for sorting before it knows that there is one row or none (14 of 15 µs).
    const open = await selectOpenOfOne(database, reader, { storeId, complaintId })
    return open.sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
  }
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
      ),
)

/**
 * The promises by which a store owes something however the case ends: a compensation for its own delay, the voucher of a
 * thank-you.
 */
export async function owedAnyway(
  { tables: { compensations, rewards } }: Database,
  reader: Reader,
  { storeId, id }: { storeId: string; id: string },
): Promise<string[]> {
  const forDelay = reader
    .select({ promiseId: compensations.remedyId })
    .from(compensations)
    .where(and(eq(compensations.storeId, storeId), eq(compensations.complaintId, id)))
  const inThanks = reader
    .select({ promiseId: sql<string>`${rewards.promiseId}`.as('remedy_id') })
    .from(rewards)
    .where(and(eq(rewards.storeId, storeId), eq(rewards.complaintId, id), isNotNull(rewards.promiseId)))
  const rows = await forDelay.unionAll(inThanks)
  return rows.map(({ promiseId }) => promiseId)
}

/** By what remedies are or were owed on the given complaints, what was due first first. */
export async function remedyPromises(
  { tables: { promises } }: Database,
  reader: Reader,
  storeId: string,
  complaintIds: readonly string[],
): Promise<Promised[]> {
  return reader
    .select()
    .from(promises)
    .where(
      and(eq(promises.storeId, storeId), inArray(promises.complaintId, [...complaintIds]), eq(promises.kind, 'REMEDY')),
    )
    .orderBy(asc(promises.dueAt), asc(promises.id))
}

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

/** Lets go of what is owed on a complaint that has ended otherwise. */
export async function releasePromises(
  { tables: { promises } }: Database,
  writer: Writer,
  { storeId, id }: { storeId: string; id: string },
  { releasedAt, except }: { releasedAt: Date; except: readonly string[] },
): Promise<void> {
  const ofComplaint = and(eq(promises.storeId, storeId), eq(promises.complaintId, id), isNull(promises.endedAt))
  await writer
    .update(promises)
    .set({ releasedAt, endedAt: releasedAt })
    .where(and(ofComplaint, except.length > 0 ? notInArray(promises.id, [...except]) : undefined))
}

export type PromiseToLookAt = Pick<Promised, 'storeId' | 'id' | 'complaintId' | 'nextLookAt'>

/** What is to be looked at, to warn or because it is overdue, over all stores, what has waited longest first, from the one `after` on. */
export async function promisesToLookAt(
  { tables: { promises }, read }: Database,
  { now, after, most }: { now: Date; after?: PromiseToLookAt | undefined; most: number },
): Promise<PromiseToLookAt[]> {
  const { storeId, id, complaintId, nextLookAt } = promises
  const beyond =
    after && sql`(${nextLookAt}, ${id}) > (${sql.param(after.nextLookAt, nextLookAt)}, ${sql.param(after.id, id)})`
  return read
    .select({ storeId, id, complaintId, nextLookAt })
    .from(promises)
    .where(and(isNull(promises.endedAt), lte(promises.nextLookAt, now), beyond))
    .orderBy(asc(promises.nextLookAt), asc(promises.id))
    .limit(most)
}

/** Changes a promise that is still owed. */
export async function updatePromise(
  { tables: { promises } }: Database,
  writer: Writer,
  { storeId, id }: Pick<Promised, 'storeId' | 'id'>,
  change: Partial<Promised>,
): Promise<void> {
  await writer
    .update(promises)
    .set(change)
    .where(and(eq(promises.storeId, storeId), eq(promises.id, id), isNull(promises.endedAt)))
}

/** Gives everything that is owed on a complaint to its new owner. */
export async function passPromises(
  { tables: { promises } }: Database,
  writer: Writer,
  { storeId, id }: { storeId: string; id: string },
  ownerId: string | null,
): Promise<void> {
  await writer
    .update(promises)
    .set({ ownerId })
    .where(and(eq(promises.storeId, storeId), eq(promises.complaintId, id), isNull(promises.endedAt)))
}

/**
 * Open complaints that do not wait on their customer and are owed nothing: there must be none (design, "Promises" 1).
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
    .where(and(inArray(complaints.status, [...open]), ne(complaints.waitingOn, 'CUSTOMER'), notExists(owed)))
}

/**
 * When something promised on a complaint was past its first time, up to now at most. What was moved or missed goes on in the
 * promise that stands for it; what stands still is late until then.
 */
export async function lateTimes(
  { tables: { promises } }: Database,
  reader: Reader,
  { storeId, id }: { storeId: string; id: string },
  now: Date,
): Promise<{ firstDueAt: Date; until: Date }[]> {
  const { firstDueAt, endedAt, pausedAt } = promises
  const rows = await reader
    .select({ firstDueAt, endedAt, pausedAt })
    .from(promises)
    .where(
      and(
        eq(promises.storeId, storeId),
        eq(promises.complaintId, id),
        isNull(promises.movedAt),
        isNull(promises.missedAt),
        lt(firstDueAt, now),
      ),
    )
  return rows.map((row) => ({ firstDueAt: row.firstDueAt, until: row.endedAt ?? row.pausedAt ?? now }))
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

/**
 * The promises of a store whose first time lies in the period, and how many of them were kept by then. A promise that was
 * moved or missed goes on in the one that stands for it and is counted once, by its last. One that was let go of before
 * its time, or that stands still, never fell due; nor one on what is set aside, which was no complaint.
 * @param period from its beginning up to, and not with, its end
 */
export async function keptOnTime(
  { tables: { complaints, promises }, read }: Database,
  storeId: string,
  { from, until }: { from: Date; until: Date },
): Promise<KeptOnTime> {
  const { firstDueAt, keptAt, pausedAt, releasedAt } = promises
  const setAside = read
    .select({ id: complaints.id })
    .from(complaints)
    .where(and(eq(complaints.storeId, storeId), eq(complaints.status, 'SET_ASIDE')))
  const stoodStill = sql`coalesce(${pausedAt} < ${firstDueAt}, false)`
  const wasKept = isNotNull(keptAt)
  const fellDue = sql`(${wasKept} or not (coalesce(${releasedAt} < ${firstDueAt}, false) or ${stoodStill}))`
  const inTime = sql`(${wasKept} and (${keptAt} <= ${firstDueAt} or ${stoodStill}))`
  const [counted] = await read
    .select({
      fellDue: sql<number>`count(case when ${fellDue} then 1 end)`.mapWith(Number),
      onTime: sql<number>`count(case when ${inTime} then 1 end)`.mapWith(Number),
    })
    .from(promises)
    .where(
      and(
        eq(promises.storeId, storeId),
        gte(firstDueAt, from),
        lt(firstDueAt, until),
        isNull(promises.movedAt),
        isNull(promises.missedAt),
        notInArray(promises.complaintId, setAside),
      ),
    )
  return counted ?? { fellDue: 0, onTime: 0 }
}
