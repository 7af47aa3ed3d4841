import { and, asc, eq, isNull, or } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'

export type SavedView = Tables['savedViews']['$inferSelect']

/** Those of the store and those of this person, in the order in which they were made. */
export async function savedViewsFor(
  { tables: { savedViews } }: Database,
  reader: Reader,
  storeId: string,
  staffId: string | null,
): Promise<SavedView[]> {
  const whose =
    staffId === null ? isNull(savedViews.staffId) : or(isNull(savedViews.staffId), eq(savedViews.staffId, staffId))
  return reader
    .select()
    .from(savedViews)
    .where(and(eq(savedViews.storeId, storeId), whose))
    .orderBy(asc(savedViews.id))
}

export async function insertView({ tables: { savedViews } }: Database, writer: Writer, view: SavedView): Promise<void> {
  await writer.insert(savedViews).values(view)
}

export async function updateView(
  { tables: { savedViews } }: Database,
  writer: Writer,
  { storeId, id, ...change }: SavedView,
): Promise<void> {
  await writer
    .update(savedViews)
    .set(change)
    .where(and(eq(savedViews.storeId, storeId), eq(savedViews.id, id)))
}

export async function deleteView(
  { tables: { savedViews } }: Database,
  writer: Writer,
  { storeId, id }: Pick<SavedView, 'storeId' | 'id'>,
): Promise<void> {
  await writer.delete(savedViews).where(and(eq(savedViews.storeId, storeId), eq(savedViews.id, id)))
}
