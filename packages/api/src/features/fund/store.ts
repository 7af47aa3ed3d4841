import { and, asc, desc, eq, isNull, lt, sql } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'

export type Fund = Tables['funds']['$inferSelect']
export type FundEntry = Tables['fundEntries']['$inferSelect']
export type FundPlace = Pick<Fund, 'storeId' | 'currency'>

export async function fundOf(
  { tables: { funds } }: Database,
  reader: Reader,
  { storeId, currency }: FundPlace,
): Promise<Fund | undefined> {
  const [row] = await reader
    .select()
    .from(funds)
    .where(and(eq(funds.storeId, storeId), eq(funds.currency, currency)))
  return row
}

/** Adds a fund unless there is one. */
export async function insertFund({ tables: { funds } }: Database, writer: Writer, row: Fund): Promise<void> {
  await writer.insert(funds).values(row).onConflictDoNothing()
}

/**
 * Holds a fund until the end of the write, so that of two who draw on it the second sees what the first has left. Whoever
 * also holds a complaint holds that one first.
 */
export async function lockFund(
  { tables: { funds } }: Database,
  writer: Writer,
  { storeId, currency }: FundPlace,
): Promise<Fund | undefined> {
  const [row] = await writer
    .update(funds)
    .set({ storeId })
    .where(and(eq(funds.storeId, storeId), eq(funds.currency, currency)))
    .returning()
  return row
}

export async function updateFund(
  { tables: { funds } }: Database,
  writer: Writer,
  { storeId, currency, ...change }: Fund,
): Promise<void> {
  await writer
    .update(funds)
    .set(change)
    .where(and(eq(funds.storeId, storeId), eq(funds.currency, currency)))
}

export async function insertFundEntries(
  { tables: { fundEntries } }: Database,
  writer: Writer,
  rows: FundEntry[],
): Promise<void> {
  if (rows.length > 0) await writer.insert(fundEntries).values(rows)
}

/**
 * What was given in a case so far, in minor units. Asked under the lock of the complaint. Of people everything in the case
 * counts against what they may give; against what Redress may give by itself only what it gave by itself: the store owes
 * it to everybody, and owes it no less where people have given something too.
 */
export async function givenInCase(
  { tables: { fundEntries } }: Database,
  reader: Reader,
  { storeId, currency, complaintId, giver }: FundPlace & { complaintId: string; giver: object | 'ANYBODY' | null },
): Promise<number> {
  const [row] = await reader
    .select({ given: sql<number>`coalesce(-sum(${fundEntries.amountMinor}), 0)`.mapWith(Number) })
    .from(fundEntries)
    .where(
      and(
        eq(fundEntries.storeId, storeId),
        eq(fundEntries.complaintId, complaintId),
        eq(fundEntries.currency, currency),
        giver ? undefined : and(isNull(fundEntries.staffId), isNull(fundEntries.approvedById)),
      ),
    )
  return row?.given ?? 0
}

/** One line of a ledger. */
export async function fundEntry(
  { tables: { fundEntries } }: Database,
  reader: Reader,
  { storeId, currency, sequence }: FundPlace & { sequence: number },
): Promise<FundEntry | undefined> {
  const [row] = await reader
    .select()
    .from(fundEntries)
    .where(
      and(eq(fundEntries.storeId, storeId), eq(fundEntries.currency, currency), eq(fundEntries.sequence, sequence)),
    )
  return row
}

/** The last entries of a fund, the latest first, those before `before`. */
export async function listFundEntries(
  { tables: { fundEntries }, read }: Database,
  { storeId, currency }: FundPlace,
  { first, before }: { first: number; before?: number | undefined },
): Promise<FundEntry[]> {
  return read
    .select()
    .from(fundEntries)
    .where(
      and(
        eq(fundEntries.storeId, storeId),
        eq(fundEntries.currency, currency),
        before === undefined ? undefined : lt(fundEntries.sequence, before),
      ),
    )
    .orderBy(desc(fundEntries.sequence))
    .limit(first)
}

/** Funds that are not what their entries add up to: there must be none. */
export async function fundsThatDoNotAddUp({ tables: { funds, fundEntries }, read }: Database): Promise<FundPlace[]> {
  const sum = sql<number>`coalesce(sum(${fundEntries.amountMinor}), 0)`
  return read
    .select({ storeId: funds.storeId, currency: funds.currency })
    .from(funds)
    .leftJoin(fundEntries, and(eq(fundEntries.storeId, funds.storeId), eq(fundEntries.currency, funds.currency)))
    .groupBy(funds.storeId, funds.currency, funds.balanceMinor, funds.entryCount)
    .having(sql`${sum} <> ${funds.balanceMinor} or count(${fundEntries.sequence}) <> ${funds.entryCount}`)
    .orderBy(asc(funds.storeId), asc(funds.currency))
}
