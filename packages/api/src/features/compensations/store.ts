/** The queries of what a store owes for missing its own standard. Nothing here decides. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'
import type { Promised } from '../promises/store.ts'

export type Compensation = Tables['compensations']['$inferSelect']

/** Whether a missed standard was compensated in this cycle. Asked under the lock of the complaint. */
export async function hasCompensation(
  { tables: { compensations } }: Database,
  reader: Reader,
  { storeId, id, cycle }: { storeId: string; id: string; cycle: number },
): Promise<boolean> {
  const ofComplaint = and(eq(compensations.storeId, storeId), eq(compensations.complaintId, id))
  return (await reader.$count(compensations, and(ofComplaint, eq(compensations.cycle, cycle)))) > 0
}

export async function insertCompensation(
  { tables: { compensations } }: Database,
  writer: Writer,
  row: Compensation,
): Promise<void> {
  await writer.insert(compensations).values(row)
}

/** A compensation that was missed or moved is owed by the promise that stands for it now. */
export async function passCompensation(
  { tables: { compensations } }: Database,
  writer: Writer,
  { storeId, complaintId, id }: Pick<Promised, 'storeId' | 'complaintId' | 'id'>,
  next: Pick<Promised, 'id'>,
): Promise<void> {
  const ofComplaint = and(eq(compensations.storeId, storeId), eq(compensations.complaintId, complaintId))
  await writer
    .update(compensations)
    .set({ remedyId: next.id })
    .where(and(ofComplaint, eq(compensations.remedyId, id)))
}

/** What waits for a person to approve it on a complaint, the oldest first. Asked under the lock of the complaint. */
export async function waitingCompensations(
  { tables: { compensations } }: Database,
  reader: Reader,
  { storeId, id }: { storeId: string; id: string },
): Promise<Compensation[]> {
  return reader
    .select()
    .from(compensations)
    .where(
      and(eq(compensations.storeId, storeId), eq(compensations.complaintId, id), isNull(compensations.fundSequence)),
    )
    .orderBy(asc(compensations.cycle))
}

/** Says which entry of the fund pays a compensation that waited. */
export async function payCompensation(
  { tables: { compensations } }: Database,
  writer: Writer,
  { storeId, complaintId, cycle }: Compensation,
  fundSequence: number,
): Promise<void> {
  await writer
    .update(compensations)
    .set({ fundSequence })
    .where(
      and(
        eq(compensations.storeId, storeId),
        eq(compensations.complaintId, complaintId),
        eq(compensations.cycle, cycle),
        isNull(compensations.fundSequence),
      ),
    )
}

/** What waits for approval in a store, what has waited longest first, from the one `after` on. */
export async function listWaitingCompensations(
  { tables: { compensations }, read }: Database,
  storeId: string,
  { first, after }: { first: number; after?: Pick<Compensation, 'grantedAt' | 'complaintId'> | undefined },
): Promise<Compensation[]> {
  const { grantedAt, complaintId } = compensations
  const beyond =
    after &&
    sql`(${grantedAt}, ${complaintId}) > (${sql.param(after.grantedAt, grantedAt)}, ${sql.param(after.complaintId, complaintId)})`
  return read
    .select()
    .from(compensations)
    .where(and(eq(compensations.storeId, storeId), isNull(compensations.fundSequence), beyond))
    .orderBy(asc(grantedAt), asc(complaintId))
    .limit(first)
}
