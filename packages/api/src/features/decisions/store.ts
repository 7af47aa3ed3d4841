import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'
import { type Placed, placed } from './rules.ts'

export type Decision = Tables['decisions']['$inferSelect']
export type Cause = Tables['causes']['$inferSelect']
export type PlacedCause = Placed<Cause>

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

export async function updateCause(
  { tables: { causes } }: Database,
  writer: Writer,
  { storeId, id, ...change }: Pick<Cause, 'storeId' | 'id'> & Partial<Cause>,
): Promise<void> {
  await writer
    .update(causes)
    .set(change)
    .where(and(eq(causes.storeId, storeId), eq(causes.id, id)))
}

/** All of them, offered or not, in their order. */
export async function causesOf(
  { tables: { causes }, read }: Database,
  storeId: string,
  reader: Reader = read,
): Promise<Cause[]> {
  return reader.select().from(causes).where(eq(causes.storeId, storeId)).orderBy(asc(causes.position))
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
  database: Database,
  storeId: string,
  complaints: readonly { id: string }[],
): Promise<{ complaintId: string; cycle: number; cause: PlacedCause }[]> {
  const { complaintCauses } = database.tables
  const ids = complaints.map(({ id }) => id)
  const recorded = await database.read
    .select()
    .from(complaintCauses)
    .where(and(eq(complaintCauses.storeId, storeId), inArray(complaintCauses.complaintId, ids)))
  const all = recorded.length > 0 ? await causesOf(database, storeId) : []
  return recorded.flatMap(({ complaintId, cycle, causeId }) => {
    const cause = all.find(({ id }) => id === causeId)
    return cause ? { complaintId, cycle, cause: placed(cause, all) } : []
  })
}

/** Whether it is on record why it happened, in this cycle. */
export async function hasCause(
  { tables: { complaintCauses } }: Database,
  reader: Reader,
  { storeId, id, cycle }: Cycle,
): Promise<boolean> {
  const rows = await reader
    .select({ causeId: complaintCauses.causeId })
    .from(complaintCauses)
    .where(
      and(eq(complaintCauses.storeId, storeId), eq(complaintCauses.complaintId, id), eq(complaintCauses.cycle, cycle)),
    )
  return rows.length > 0
}
