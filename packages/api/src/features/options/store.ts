import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'

export type Option = Tables['options']['$inferSelect']

export async function insertOption({ tables: { options } }: Database, writer: Writer, row: Option): Promise<void> {
  await writer.insert(options).values(row)
}

/** The options of the given complaints, in the order in which they were proposed. */
export async function optionsOf(
  { tables: { options } }: Database,
  reader: Reader,
  storeId: string,
  complaintIds: readonly string[],
): Promise<Option[]> {
  return reader
    .select()
    .from(options)
    .where(and(eq(options.storeId, storeId), inArray(options.complaintId, [...complaintIds])))
    .orderBy(asc(options.position))
}

export async function optionById(
  { tables: { options } }: Database,
  reader: Reader,
  storeId: string,
  id: string,
): Promise<Option | undefined> {
  const [row] = await reader
    .select()
    .from(options)
    .where(and(eq(options.storeId, storeId), eq(options.id, id)))
  return row
}

/** Ends options that have not ended. */
export async function endOptions(
  { tables: { options } }: Database,
  writer: Writer,
  { storeId, ids }: { storeId: string; ids: readonly string[] },
  end: Required<Pick<Option, 'end' | 'endedAt' | 'endedIn'>>,
): Promise<void> {
  if (ids.length === 0) return
  await writer
    .update(options)
    .set(end)
    .where(and(eq(options.storeId, storeId), inArray(options.id, [...ids]), isNull(options.end)))
}

/** The customer gets options that waited. */
export async function setOffered(
  { tables: { options } }: Database,
  writer: Writer,
  { storeId, ids }: { storeId: string; ids: readonly string[] },
  offeredIn: number,
): Promise<void> {
  await writer
    .update(options)
    .set({ offeredIn })
    .where(and(eq(options.storeId, storeId), inArray(options.id, [...ids])))
}

/** Agreements that do not hold any more. */
export async function setFallen(
  { tables: { options } }: Database,
  writer: Writer,
  { storeId, ids }: { storeId: string; ids: readonly string[] },
  fallenIn: number,
): Promise<void> {
  await writer
    .update(options)
    .set({ fallenIn })
    .where(and(eq(options.storeId, storeId), inArray(options.id, [...ids])))
}

/** The customer did their part of an agreement. */
export async function setCustomerDone(
  { tables: { options } }: Database,
  writer: Writer,
  { storeId, id }: Pick<Option, 'storeId' | 'id'>,
  done: Required<Pick<Option, 'customerDoneAt' | 'customerDoneIn'>>,
): Promise<void> {
  await writer
    .update(options)
    .set(done)
    .where(and(eq(options.storeId, storeId), eq(options.id, id)))
}

/** What the store understood a counter-offer to come to, and who of it agreed. */
export async function updateOption(
  { tables: { options } }: Database,
  writer: Writer,
  {
    storeId,
    id,
    remedies,
    customerDuties,
    proposedById,
  }: Pick<Option, 'storeId' | 'id' | 'remedies' | 'customerDuties' | 'proposedById'>,
): Promise<void> {
  await writer
    .update(options)
    .set({ remedies, customerDuties, proposedById })
    .where(and(eq(options.storeId, storeId), eq(options.id, id)))
}
