import { and, asc, eq, gt, gte, isNull, lt, lte, sql } from 'drizzle-orm'
import type { Database, Writer } from '../../db/database.ts'
import { keptInsert } from '../../db/kept.ts'
import { firstIdOf, uuidv7 } from '../../db/kit.ts'
import type { Tables } from '../../db/schema.ts'
import { longestWaitMs } from './rules.ts'
import type { Delivery } from './tables.ts'

export type OutboxItem = Tables['outbox']['$inferSelect']

/** Puts a delivery into the outbox, to go out as soon as the write is committed. */
export async function enqueue(
  database: Database,
  writer: Writer,
  { storeId, delivery, at }: { storeId: string; delivery: Delivery; at: Date },
): Promise<void> {
  const id = uuidv7(at.getTime())
  const open = { attempts: 0, outcome: null, settledAt: null, lastError: null }
  await insert(database, writer, { storeId, id, delivery, createdAt: at, dueAt: at, ...open })
}
const insert = keptInsert('outbox')

/**
 * What is to be delivered now, first what is due. Nothing waits longer than `longestWaitMs`: what is due later than that
 * was written while the clock was wrong, and would wait for that wrong time to come. Two conditions, because the index
 * leads to each of them and not to both at once.
 */
function dueNow({ outbox }: Tables, now: Date) {
  const furthest = new Date(now.getTime() + longestWaitMs)
  return [lte(outbox.dueAt, now), gt(outbox.dueAt, furthest)].map((due) => and(isNull(outbox.outcome), due))
}

/** Whether anything is due: an idle sweep asks this and no more. */
export async function anythingDue({ tables, read }: Database, now: Date): Promise<boolean> {
  for (const due of dueNow(tables, now)) {
    const rows = await read.select({ id: tables.outbox.id }).from(tables.outbox).where(due).limit(1)
    if (rows.length > 0) return true
  }
  return false
}

/**
 * Takes what is due, the longest overdue first, and moves it ahead to `until`. Two workers never take the same; what a
 * worker that died had taken comes back at that time.
 */
export async function claimDue(
  { tables, speech }: Database,
  writer: Writer,
  { now, until, most }: { now: Date; until: Date; most: number },
): Promise<OutboxItem[]> {
  const { outbox } = tables
  for (const due of dueNow(tables, now)) {
    const rows = writer.select({ storeId: outbox.storeId, id: outbox.id }).from(outbox).where(due)
    const claimed = await writer
      .update(outbox)
      .set({ dueAt: until, attempts: sql`${outbox.attempts} + 1` })
      .where(sql`(${outbox.storeId}, ${outbox.id}) in ${speech.claim(rows.orderBy(asc(outbox.dueAt)).limit(most))}`)
      .returning()
    if (claimed.length > 0) return claimed
  }
  return []
}

/** What became of a delivery: an end, or another try later. */
export type Settlement =
  | { outcome: NonNullable<OutboxItem['outcome']>; settledAt: Date; lastError?: string }
  | { dueAt: Date; lastError: string }

/**
 * Writes down what became of a delivery. That it was taken always counts; a failure only while nobody else has the
 * delivery in hand: theirs may just be succeeding.
 */
export async function settle(
  { tables: { outbox } }: Database,
  writer: Writer,
  { storeId, id, attempts }: Pick<OutboxItem, 'storeId' | 'id' | 'attempts'>,
  settlement: Settlement,
): Promise<void> {
  const isOver = 'outcome' in settlement && settlement.outcome !== 'PARKED'
  const stillOurs = isOver ? undefined : eq(outbox.attempts, attempts)
  await writer
    .update(outbox)
    .set(settlement)
    .where(and(eq(outbox.storeId, storeId), eq(outbox.id, id), isNull(outbox.outcome), stillOurs))
}

/** How many complaints this customer filed from the given time on and before this one: each had its acknowledgement. */
export async function complaintsSince(
  { tables: { complaints }, read }: Database,
  { storeId, customerId, id }: { storeId: string; customerId: string; id: string },
  since: Date,
): Promise<number> {
  return read.$count(
    complaints,
    and(
      eq(complaints.storeId, storeId),
      eq(complaints.customerId, customerId),
      gte(complaints.id, firstIdOf(since)),
      lt(complaints.id, id),
    ),
  )
}

/** How many deliveries wait for a person. */
export function countParked({ tables: { outbox }, read }: Database): Promise<number> {
  return read.$count(outbox, eq(outbox.outcome, 'PARKED'))
}
