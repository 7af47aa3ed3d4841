import { and, asc, desc, eq, exists, getTableColumns, gt, isNull, lt, lte, or, sql } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'
import { longestWaitMs } from '../outbox/rules.ts'

export type WebhookEndpoint = Tables['webhookEndpoints']['$inferSelect']
export type WebhookDelivery = Tables['webhookDeliveries']['$inferSelect']

interface Place {
  storeId: string
  id: string
}

/** The endpoints that a store has, oldest first. */
export async function endpointsOf(
  { tables: { webhookEndpoints } }: Database,
  reader: Reader,
  storeId: string,
): Promise<WebhookEndpoint[]> {
  return reader
    .select()
    .from(webhookEndpoints)
    .where(and(eq(webhookEndpoints.storeId, storeId), isNull(webhookEndpoints.removedAt)))
    .orderBy(asc(webhookEndpoints.id))
}

/** Who wants to be told what at this moment. */
export type WantedWebhooks = readonly Pick<WebhookEndpoint, 'id' | 'events'>[]

export async function wantedWebhooks(database: Database, storeId: string): Promise<WantedWebhooks> {
  const endpoints = await endpointsOf(database, database.read, storeId)
  return endpoints.filter(({ disabledAt }) => disabledAt === null).map(({ id, events }) => ({ id, events }))
}

export async function insertEndpoint({ tables }: Database, writer: Writer, endpoint: WebhookEndpoint): Promise<void> {
  await writer.insert(tables.webhookEndpoints).values(endpoint)
}

/** Also one that was removed. */
export async function endpointById(
  { tables: { webhookEndpoints } }: Database,
  reader: Reader,
  { storeId, id }: Place,
): Promise<WebhookEndpoint | undefined> {
  const [endpoint] = await reader
    .select()
    .from(webhookEndpoints)
    .where(and(eq(webhookEndpoints.storeId, storeId), eq(webhookEndpoints.id, id)))
  return endpoint
}

/** Holds an endpoint until the write is over: of two changes at once the second sees the first. */
export async function lockEndpoint(
  { tables: { webhookEndpoints } }: Database,
  writer: Writer,
  { storeId, id }: Place,
): Promise<WebhookEndpoint | undefined> {
  const [endpoint] = await writer
    .update(webhookEndpoints)
    .set({ id })
    .where(and(eq(webhookEndpoints.storeId, storeId), eq(webhookEndpoints.id, id), isNull(webhookEndpoints.removedAt)))
    .returning()
  return endpoint
}

export async function updateEndpoint(
  { tables: { webhookEndpoints } }: Database,
  writer: Writer,
  { storeId, id }: Place,
  change: Partial<WebhookEndpoint>,
): Promise<void> {
  await writer
    .update(webhookEndpoints)
    .set(change)
    .where(and(eq(webhookEndpoints.storeId, storeId), eq(webhookEndpoints.id, id)))
}

export async function insertDelivery({ tables }: Database, writer: Writer, delivery: WebhookDelivery): Promise<void> {
  await writer.insert(tables.webhookDeliveries).values(delivery)
}

export async function deliveryById(
  { tables: { webhookDeliveries } }: Database,
  reader: Reader,
  { storeId, id }: Place,
): Promise<WebhookDelivery | undefined> {
  const [delivery] = await reader
    .select()
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.storeId, storeId), eq(webhookDeliveries.id, id)))
  return delivery
}

/** A delivery as people see it. */
export interface ShownDelivery extends WebhookDelivery {
  /** Until then its endpoint gets nothing. */
  restingUntil: Date | null
}

export interface DeliveryFilter {
  endpointId?: string | null | undefined
  state?: 'WAITING' | 'DELIVERED' | 'PARKED' | null | undefined
}

/** The latest first, from the one before `before` down. */
export async function listDeliveries(
  { tables: { webhookDeliveries, webhookEndpoints }, read }: Database,
  storeId: string,
  { endpointId, state }: DeliveryFilter,
  { first, before }: { first: number; before: string | undefined },
): Promise<ShownDelivery[]> {
  const { outcome } = webhookDeliveries
  return read
    .select({ ...getTableColumns(webhookDeliveries), restingUntil: webhookEndpoints.restingUntil })
    .from(webhookDeliveries)
    .innerJoin(
      webhookEndpoints,
      and(
        eq(webhookEndpoints.storeId, webhookDeliveries.storeId),
        eq(webhookEndpoints.id, webhookDeliveries.endpointId),
      ),
    )
    .where(
      and(
        eq(webhookDeliveries.storeId, storeId),
        endpointId ? eq(webhookDeliveries.endpointId, endpointId) : undefined,
        state === 'WAITING' ? isNull(outcome) : state ? eq(outcome, state) : undefined,
        before === undefined ? undefined : lt(webhookDeliveries.id, before),
      ),
    )
    .orderBy(desc(webhookDeliveries.id))
    .limit(first)
}

/**
 * What is to be delivered now. Nothing waits longer than `longestWaitMs`: what is due later than that was written while
 * the clock was wrong, and would wait for that wrong time to come.
 */
function dueNow({ webhookDeliveries }: Tables, now: Date) {
  const furthest = new Date(now.getTime() + longestWaitMs)
  return [lte(webhookDeliveries.dueAt, now), gt(webhookDeliveries.dueAt, furthest)].map((due) =>
    and(isNull(webhookDeliveries.outcome), due),
  )
}

/** The endpoints for which something is due, of whichever store, without those that rest. */
export async function endpointsWithDue(
  { tables, read }: Database,
  now: Date,
  most: number,
): Promise<WebhookEndpoint[]> {
  const { webhookEndpoints, webhookDeliveries } = tables
  const { restingUntil } = webhookEndpoints
  const isTheirs = and(
    eq(webhookDeliveries.storeId, webhookEndpoints.storeId),
    eq(webhookDeliveries.endpointId, webhookEndpoints.id),
  )
  const something = dueNow(tables, now).map((due) =>
    exists(read.select({ id: webhookDeliveries.id }).from(webhookDeliveries).where(and(isTheirs, due))),
  )
  // None rests longer: that was written while the clock was wrong.
  const furthest = new Date(now.getTime() + longestWaitMs)
  const isAwake = or(isNull(restingUntil), lte(restingUntil, now), gt(restingUntil, furthest))
  return read
    .select()
    .from(webhookEndpoints)
    .where(and(isAwake, or(...something)))
    .limit(most)
}

/**
 * Takes what is due for an endpoint, the longest overdue first, and moves it ahead to `until`. Two workers never take the
 * same; what a worker that died had taken comes back at that time.
 */
export async function claimDue(
  { tables, speech }: Database,
  writer: Writer,
  { storeId, id }: Place,
  { now, until, most }: { now: Date; until: Date; most: number },
): Promise<WebhookDelivery[]> {
  const { webhookDeliveries } = tables
  const claimed: WebhookDelivery[] = []
  for (const due of dueNow(tables, now)) {
    const rows = writer
      .select({ storeId: webhookDeliveries.storeId, id: webhookDeliveries.id })
      .from(webhookDeliveries)
      .where(and(eq(webhookDeliveries.storeId, storeId), eq(webhookDeliveries.endpointId, id), due))
      .orderBy(asc(webhookDeliveries.dueAt))
      .limit(most)
    claimed.push(
      ...(await writer
        .update(webhookDeliveries)
        .set({ dueAt: until, attempts: sql`${webhookDeliveries.attempts} + 1` })
        .where(sql`(${webhookDeliveries.storeId}, ${webhookDeliveries.id}) in ${speech.claim(rows)}`)
        .returning()),
    )
  }
  return claimed.sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** What is written down after a try. */
export type Tried = Pick<WebhookDelivery, 'outcome'> &
  Partial<Pick<WebhookDelivery, 'dueAt' | 'attempts' | 'tries' | 'lastFault' | 'settledAt'>>

/**
 * Writes down what became of a try. That it was taken always counts; a failure only while nobody else has the delivery in
 * hand: theirs may just be succeeding.
 */
export async function settle(
  { tables: { webhookDeliveries } }: Database,
  writer: Writer,
  { storeId, id, attempts }: Pick<WebhookDelivery, 'storeId' | 'id' | 'attempts'>,
  tried: Tried,
): Promise<void> {
  const stillOurs = tried.outcome === 'DELIVERED' ? undefined : eq(webhookDeliveries.attempts, attempts)
  await writer
    .update(webhookDeliveries)
    .set(tried)
    .where(
      and(
        eq(webhookDeliveries.storeId, storeId),
        eq(webhookDeliveries.id, id),
        isNull(webhookDeliveries.outcome),
        stillOurs,
      ),
    )
}

/** Gives up what waits for an endpoint that takes nothing any more. */
export async function parkOpen(
  { tables: { webhookDeliveries } }: Database,
  writer: Writer,
  { storeId, id }: Place,
  settledAt: Date,
): Promise<void> {
  await writer
    .update(webhookDeliveries)
    .set({ outcome: 'PARKED', settledAt, lastFault: 'SWITCHED_OFF' })
    .where(
      and(
        eq(webhookDeliveries.storeId, storeId),
        eq(webhookDeliveries.endpointId, id),
        isNull(webhookDeliveries.outcome),
      ),
    )
}

/** Opens a delivery anew, as if it had just happened. */
export async function reopenDelivery(
  { tables: { webhookDeliveries } }: Database,
  writer: Writer,
  { storeId, id }: Place,
  { dueAt, triedUntil }: { dueAt: Date; triedUntil: Date },
): Promise<void> {
  await writer
    .update(webhookDeliveries)
    .set({ outcome: null, settledAt: null, dueAt, triedUntil, attempts: 0 })
    .where(and(eq(webhookDeliveries.storeId, storeId), eq(webhookDeliveries.id, id)))
}

/** Forgets what ended before the given time. */
export async function forgetSettled(
  { tables: { webhookDeliveries } }: Database,
  writer: Writer,
  before: Date,
): Promise<void> {
  await writer.delete(webhookDeliveries).where(lt(webhookDeliveries.settledAt, before))
}

/** How many wait for a person. */
export function countParkedWebhooks({ tables: { webhookDeliveries }, read }: Database): Promise<number> {
  return read.$count(webhookDeliveries, eq(webhookDeliveries.outcome, 'PARKED'))
}
