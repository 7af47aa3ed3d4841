/** The queries of a customer's file (mission D12). */
import type { EventType } from '@redress/schema/enums'
import { and, desc, eq, exists, inArray, isNotNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Reach } from '../../access.ts'
import type { Database } from '../../db/database.ts'
import type { Sought } from '../../db/kit.ts'
import type { ChainedEvent } from '../complaints/chain.ts'
import { type Complaint, storeWord } from '../complaints/store.ts'
import type { Customer } from '../customers/store.ts'

/** What of the complaints of a customer somebody may see: they are a customer of theirs when there is any. */
function seen({ tables: { complaints } }: Database, within: Reach): SQL | undefined {
  return within === 'STORE'
    ? undefined
    : or(eq(complaints.departmentId, within.departmentId), eq(complaints.ownerId, within.ownerId))
}

export interface CustomerFilter {
  id?: string | undefined
  email?: string | undefined
  number?: string | undefined
  /** The one who brought the complaint with this reference. */
  reference?: string | undefined
  /** Those who brought a complaint under a name with words that begin like these. */
  names?: readonly Sought[] | undefined
}

/** Who came last first, from the one `after` on. */
export async function listCustomers(
  database: Database,
  storeId: string,
  {
    filter,
    within,
    first,
    after,
  }: { filter: CustomerFilter; within: Reach; first: number; after?: string | undefined },
): Promise<Customer[]> {
  const { tables, read } = database
  const { customers, complaints } = tables
  const broughtBy = (what: SQL | undefined) =>
    exists(
      read
        .select({ id: complaints.id })
        .from(complaints)
        .where(and(eq(complaints.storeId, customers.storeId), eq(complaints.customerId, customers.id), what)),
    )
  const { id, email, number, reference, names } = filter
  const { complaintWords } = tables
  const sought = names && database.speech.matches(complaintWords, [storeWord(storeId), ...names])
  const named = sought
    ? read
        .select({ id: complaintWords.complaintId })
        .from(complaintWords)
        .where(and(sought, eq(complaintWords.storeId, storeId)))
    : undefined
  const ofName = named
    ? read
        .select({ id: complaints.customerId })
        .from(complaints)
        .where(and(eq(complaints.storeId, storeId), inArray(complaints.id, named), seen(database, within)))
    : undefined
  const ofReference = reference
    ? read
        .select({ id: complaints.customerId })
        .from(complaints)
        .where(and(eq(complaints.storeId, storeId), eq(complaints.reference, reference), seen(database, within)))
    : undefined
  return read
    .select()
    .from(customers)
    .where(
      and(
        eq(customers.storeId, storeId),
        id ? eq(customers.id, id) : undefined,
        email ? eq(customers.email, email) : undefined,
        number ? eq(customers.number, number) : undefined,
        ofReference && inArray(customers.id, ofReference),
        ofName && inArray(customers.id, ofName),
        after ? lt(customers.id, after) : undefined,
        within === 'STORE' ? undefined : broughtBy(seen(database, within)),
      ),
    )
    .orderBy(desc(customers.id))
    .limit(first)
}

/** The complaints of a customer that somebody may see, the latest `most`, latest first. */
export async function complaintsOfCustomer(
  database: Database,
  { storeId, id }: Pick<Customer, 'storeId' | 'id'>,
  { within, most }: { within: Reach; most: number },
): Promise<Complaint[]> {
  const { complaints } = database.tables
  return database.read
    .select()
    .from(complaints)
    .where(and(eq(complaints.storeId, storeId), eq(complaints.customerId, id), seen(database, within)))
    .orderBy(desc(complaints.id))
    .limit(most)
}

/** What happened on these complaints of one of these kinds, the latest first. */
export async function entriesOf(
  { tables: { events }, read }: Database,
  storeId: string,
  { complaintIds, types, first }: { complaintIds: readonly string[]; types: readonly EventType[]; first: number },
): Promise<ChainedEvent[]> {
  if (complaintIds.length === 0 || types.length === 0) return []
  return read
    .select()
    .from(events)
    .where(
      and(
        eq(events.storeId, storeId),
        inArray(events.complaintId, [...complaintIds]),
        inArray(events.type, [...types]),
      ),
    )
    .orderBy(desc(events.at), desc(events.complaintId), desc(events.sequence))
    .limit(first)
}

/** How many promises were missed on these complaints. */
export async function countMissed(
  { tables: { promises }, read }: Database,
  storeId: string,
  complaintIds: readonly string[],
): Promise<number> {
  if (complaintIds.length === 0) return 0
  return read.$count(
    promises,
    and(eq(promises.storeId, storeId), inArray(promises.complaintId, [...complaintIds]), isNotNull(promises.missedAt)),
  )
}

/** What these customers' complaints were given out of the funds, by currency, above 0. */
export async function givenOn(
  { tables: { fundEntries }, read }: Database,
  storeId: string,
  complaintIds: readonly string[],
): Promise<{ amountMinor: number; currency: string }[]> {
  if (complaintIds.length === 0) return []
  const given = sql<number>`-sum(${fundEntries.amountMinor})`.mapWith(Number)
  const rows = await read
    .select({ currency: fundEntries.currency, amountMinor: given })
    .from(fundEntries)
    .where(and(eq(fundEntries.storeId, storeId), inArray(fundEntries.complaintId, [...complaintIds])))
    .groupBy(fundEntries.currency)
  return rows.filter(({ amountMinor }) => amountMinor > 0)
}
