/** The queries of triage. Each answers rows; nothing here decides. */
import { and, asc, count, desc, eq, isNotNull, lt, min, ne, sql } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'
import { firstWaitingPlace } from '../complaints/rules.ts'
import type { Load, Presence, Routing } from './routing.ts'

export type Classification = Tables['classifications']['$inferSelect']

/** Says what a complaint is, in place of what was said before. */
export async function setClassification(
  { tables: { classifications } }: Database,
  writer: Writer,
  row: Classification,
): Promise<void> {
  const { storeId, complaintId } = classifications
  const { categoryId, severity, classifiedAt } = row
  await writer
    .insert(classifications)
    .values(row)
    .onConflictDoUpdate({ target: [storeId, complaintId], set: { categoryId, severity, classifiedAt } })
}

/** A case that a person of the store has classified, as far as something can be learnt from it. */
export interface ClassifiedCase extends Pick<Classification, 'complaintId' | 'categoryId' | 'classifiedAt'> {
  departmentId: string | null
  description: string
  productName: string | null
}

/** What people of a store have classified and not set aside, in the order in which they did, from the one `after` on. */
export async function classifiedCases(
  { tables: { classifications, complaints }, read }: Database,
  storeId: string,
  { after, most }: { after: Pick<Classification, 'classifiedAt' | 'complaintId'> | undefined; most: number },
): Promise<ClassifiedCase[]> {
  const { classifiedAt, complaintId, categoryId } = classifications
  const beyond =
    after &&
    sql`(${classifiedAt}, ${complaintId}) > (${sql.param(after.classifiedAt, classifiedAt)}, ${sql.param(after.complaintId, complaintId)})`
  const { departmentId, description, productName } = complaints
  return read
    .select({ complaintId, categoryId, classifiedAt, departmentId, description, productName })
    .from(classifications)
    .innerJoin(complaints, and(eq(complaints.storeId, classifications.storeId), eq(complaints.id, complaintId)))
    .where(and(eq(classifications.storeId, storeId), ne(complaints.status, 'SET_ASIDE'), beyond))
    .orderBy(asc(classifiedAt), asc(complaintId))
    .limit(most)
}

export type RoutingRules = Tables['routingRules']['$inferSelect']

/** The rules in force, once some were set. */
export async function currentRoutingRules(
  { tables: { routingRules } }: Database,
  reader: Reader,
  storeId: string,
): Promise<RoutingRules | undefined> {
  const [row] = await reader
    .select()
    .from(routingRules)
    .where(eq(routingRules.storeId, storeId))
    .orderBy(desc(routingRules.version))
    .limit(1)
  return row
}

export async function insertRoutingRules(
  { tables: { routingRules } }: Database,
  writer: Writer,
  row: RoutingRules,
): Promise<void> {
  await writer.insert(routingRules).values(row)
}

/** The routing of a store; how busy its people are is read only where a rule goes by it. */
export async function routingOf(database: Database, reader: Reader, storeId: string): Promise<Routing> {
  const { version = 0, rules = [] } = (await currentRoutingRules(database, reader, storeId)) ?? {}
  const goesByLoad = rules.some(({ owner }) => owner === 'LEAST_LOADED')
  return { version, rules, presence: goesByLoad ? await presenceOf(database, reader, storeId) : undefined }
}

/** How busy the people of a store are, out of the index of their queues, and who is signed in. */
export async function presenceOf(
  { tables: { complaints, sessions } }: Database,
  reader: Reader,
  storeId: string,
): Promise<Presence> {
  const { ownerId, queueAt } = complaints
  const owed = await reader
    .select({ ownerId, complaints: count(), firstDueAt: min(queueAt) })
    .from(complaints)
    .where(and(eq(complaints.storeId, storeId), isNotNull(ownerId), isNotNull(queueAt), lt(queueAt, firstWaitingPlace)))
    .groupBy(ownerId)
  const signedIn = await reader
    .selectDistinct({ staffId: sessions.staffId })
    .from(sessions)
    .where(eq(sessions.storeId, storeId))
  const loads = new Map<string, Load>()
  for (const { ownerId: id, ...load } of owed) if (id) loads.set(id, load)
  return { loads, signedIn: new Set(signedIn.map(({ staffId }) => staffId)) }
}
