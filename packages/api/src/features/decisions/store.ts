import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'

export type Decision = Tables['decisions']['$inferSelect']
export type Cause = Tables['causes']['$inferSelect']

interface Cycle {
  storeId: string
  id: string
  cycle: number
}

export async function insertDecision(
  { tables: { decisions } }: Database,
  writer: Writer,
  row: Decision,
): Promise<void> {
  await writer.insert(decisions).values(row)
}

/** The decision of this cycle. */
export async function decisionOf(
  { tables: { decisions } }: Database,
  reader: Reader,
  { storeId, id, cycle }: Cycle,
): Promise<Decision | undefined> {
  const [row] = await reader
    .select()
    .from(decisions)
    .where(and(eq(decisions.storeId, storeId), eq(decisions.complaintId, id), eq(decisions.cycle, cycle)))
  return row
}

/** The decisions on the given complaints, those of past cycles too. */
export async function decisionsOf(
  { tables: { decisions } }: Database,
  reader: Reader,
  storeId: string,
  complaintIds: readonly string[],
): Promise<Decision[]> {
  return reader
    .select()
    .from(decisions)
    .where(and(eq(decisions.storeId, storeId), inArray(decisions.complaintId, [...complaintIds])))
    .orderBy(desc(decisions.cycle))
}

export async function insertCause({ tables: { causes } }: Database, writer: Writer, row: Cause): Promise<void> {
  await writer.insert(causes).values(row)
}

export async function causesOf({ tables: { causes }, read }: Database, storeId: string): Promise<Cause[]> {
  return read.select().from(causes).where(eq(causes.storeId, storeId)).orderBy(asc(causes.position))
}

export async function setCause(
  { tables: { complaintCauses } }: Database,
  writer: Writer,
  row: Tables['complaintCauses']['$inferSelect'],
): Promise<void> {
  const { causeId, recordedAt } = row
  await writer
    .insert(complaintCauses)
    .values(row)
    .onConflictDoUpdate({
      target: [complaintCauses.storeId, complaintCauses.complaintId, complaintCauses.cycle],
      set: { causeId, recordedAt },
    })
}

/** Why the given complaints were filed, cycle by cycle, as far as it is on record. */
export async function causesOn(
  { tables: { causes, complaintCauses }, read }: Database,
  storeId: string,
  complaints: readonly { id: string }[],
): Promise<{ complaintId: string; cycle: number; cause: Cause }[]> {
  const ids = complaints.map(({ id }) => id)
  return read
    .select({ complaintId: complaintCauses.complaintId, cycle: complaintCauses.cycle, cause: causes })
    .from(complaintCauses)
    .innerJoin(causes, and(eq(causes.storeId, complaintCauses.storeId), eq(causes.id, complaintCauses.causeId)))
    .where(and(eq(complaintCauses.storeId, storeId), inArray(complaintCauses.complaintId, ids)))
}

/** The cause of this cycle. */
export async function causeOf(
  { tables: { causes, complaintCauses } }: Database,
  reader: Reader,
  { storeId, id, cycle }: Cycle,
): Promise<Cause | undefined> {
  const [row] = await reader
    .select({ cause: causes })
    .from(complaintCauses)
    .innerJoin(causes, and(eq(causes.storeId, complaintCauses.storeId), eq(causes.id, complaintCauses.causeId)))
    .where(
      and(eq(complaintCauses.storeId, storeId), eq(complaintCauses.complaintId, id), eq(complaintCauses.cycle, cycle)),
    )
  return row?.cause
}
