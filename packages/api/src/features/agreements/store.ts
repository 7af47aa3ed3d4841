import { and, asc, eq, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'
import type { Promised } from '../promises/store.ts'

export type AgreedRemedy = Tables['agreedRemedies']['$inferSelect']

export async function insertAgreed(
  { tables: { agreedRemedies } }: Database,
  writer: Writer,
  rows: AgreedRemedy[],
): Promise<void> {
  if (rows.length > 0) await writer.insert(agreedRemedies).values(rows)
}

/** What was ever agreed on the given complaints, what belongs to one option together. */
export async function agreedOn(
  { tables: { agreedRemedies } }: Database,
  reader: Reader,
  storeId: string,
  complaintIds: readonly string[],
): Promise<AgreedRemedy[]> {
  return reader
    .select()
    .from(agreedRemedies)
    .where(and(eq(agreedRemedies.storeId, storeId), inArray(agreedRemedies.complaintId, [...complaintIds])))
    .orderBy(asc(agreedRemedies.optionId), asc(agreedRemedies.position))
}

/** The agreed remedy that a promise stands for, if it stands for one. */
export async function agreedByPromise(
  { tables: { agreedRemedies } }: Database,
  reader: Reader,
  { storeId, complaintId, id }: Pick<Promised, 'storeId' | 'complaintId' | 'id'>,
): Promise<AgreedRemedy | undefined> {
  const [row] = await reader
    .select()
    .from(agreedRemedies)
    .where(
      and(
        eq(agreedRemedies.storeId, storeId),
        eq(agreedRemedies.complaintId, complaintId),
        eq(agreedRemedies.promiseId, id),
      ),
    )
  return row
}

export async function updateAgreed(
  { tables: { agreedRemedies } }: Database,
  writer: Writer,
  { storeId, optionId, position }: Pick<AgreedRemedy, 'storeId' | 'optionId' | 'position'>,
  change: Partial<
    Pick<
      AgreedRemedy,
      'fundSequence' | 'waitingSince' | 'deliveredAt' | 'deliveredIn' | 'reference' | 'droppedAt' | 'returnedSequence'
    >
  >,
): Promise<void> {
  await writer
    .update(agreedRemedies)
    .set(change)
    .where(
      and(
        eq(agreedRemedies.storeId, storeId),
        eq(agreedRemedies.optionId, optionId),
        eq(agreedRemedies.position, position),
      ),
    )
}

/** An agreed remedy whose promise was missed or moved is owed by the one that stands for it now. */
export async function passAgreed(
  { tables: { agreedRemedies } }: Database,
  writer: Writer,
  { storeId, complaintId, id }: Pick<Promised, 'storeId' | 'complaintId' | 'id'>,
  next: Pick<Promised, 'id'>,
): Promise<void> {
  await writer
    .update(agreedRemedies)
    .set({ promiseId: next.id })
    .where(
      and(
        eq(agreedRemedies.storeId, storeId),
        eq(agreedRemedies.complaintId, complaintId),
        eq(agreedRemedies.promiseId, id),
      ),
    )
}

/** An agreement that waits for the fund. `id` is that of the option. */
export interface WaitingAgreement {
  storeId: string
  id: string
  complaintId: string
  currency: string
  waitingSince: Date
  amountMinor: number
}

/** Agreements that wait for the fund, over all stores, what has waited longest first, from the one `after` on. */
export async function waitingAgreements(
  { tables: { agreedRemedies }, read }: Database,
  { after, most }: { after: WaitingAgreement | undefined; most: number },
): Promise<WaitingAgreement[]> {
  const { storeId, optionId, complaintId, currency, waitingSince, costMinor } = agreedRemedies
  const beyond =
    after &&
    sql`(${waitingSince}, ${optionId}) > (${sql.param(after.waitingSince, waitingSince)}, ${sql.param(after.id, optionId)})`
  const rows = await read
    .select({
      storeId,
      id: optionId,
      complaintId,
      currency,
      waitingSince,
      amountMinor: sql<number>`sum(${costMinor})`.mapWith(Number),
    })
    .from(agreedRemedies)
    // A range and not only that it is there: by that alone SQLite would read every agreement there ever was.
    .where(and(gt(waitingSince, new Date(0)), beyond))
    .groupBy(waitingSince, optionId, storeId, complaintId, currency)
    .orderBy(asc(waitingSince), asc(optionId))
    .limit(most)
  return rows.flatMap((row) => (row.waitingSince ? { ...row, waitingSince: row.waitingSince } : []))
}

/** What waits for the fund of a store, all together. */
export async function waitingForFund(
  { tables: { agreedRemedies } }: Database,
  reader: Reader,
  { storeId, currency }: { storeId: string; currency: string },
): Promise<number> {
  const [row] = await reader
    .select({ sum: sql<number>`coalesce(sum(${agreedRemedies.costMinor}), 0)`.mapWith(Number) })
    .from(agreedRemedies)
    .where(
      and(
        eq(agreedRemedies.storeId, storeId),
        eq(agreedRemedies.currency, currency),
        isNotNull(agreedRemedies.waitingSince),
      ),
    )
  return row?.sum ?? 0
}

/** Agreed remedies whose money is not where they say that it is: there must be none. */
export async function agreedOutOfLedger({
  tables: { agreedRemedies, fundEntries },
  read,
}: Database): Promise<Pick<AgreedRemedy, 'storeId' | 'complaintId'>[]> {
  const drawn = and(
    eq(fundEntries.storeId, agreedRemedies.storeId),
    eq(fundEntries.currency, agreedRemedies.currency),
    eq(fundEntries.sequence, agreedRemedies.fundSequence),
  )
  const wrong = sql`${fundEntries.kind} <> 'DRAW' or ${fundEntries.amountMinor} <> -${agreedRemedies.costMinor} or ${fundEntries.complaintId} <> ${agreedRemedies.complaintId}`
  const notReturned = and(isNotNull(agreedRemedies.droppedAt), isNull(agreedRemedies.returnedSequence))
  return read
    .select({ storeId: agreedRemedies.storeId, complaintId: agreedRemedies.complaintId })
    .from(agreedRemedies)
    .innerJoin(fundEntries, drawn)
    .where(sql`(${wrong}) or (${notReturned})`)
}
