import { and, asc, eq } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'

export type Place = Tables['places']['$inferSelect']

export async function placeByName(
  { tables: { places } }: Database,
  reader: Reader,
  { storeId, name }: { storeId: string; name: string },
): Promise<Place | undefined> {
  const [row] = await reader
    .select()
    .from(places)
    .where(and(eq(places.storeId, storeId), eq(places.name, name)))
  return row
}

/** The place with this code, of whichever store. */
export async function placeByCode(
  { tables: { places } }: Database,
  reader: Reader,
  code: string,
): Promise<Place | undefined> {
  const [row] = await reader.select().from(places).where(eq(places.code, code))
  return row
}

export async function insertPlace({ tables: { places } }: Database, writer: Writer, place: Place): Promise<void> {
  await writer.insert(places).values(place).onConflictDoNothing()
}

/** By name, retired ones too. */
export async function placesOf({ tables: { places } }: Database, reader: Reader, storeId: string): Promise<Place[]> {
  return reader.select().from(places).where(eq(places.storeId, storeId)).orderBy(asc(places.name), asc(places.id))
}

export async function updatePlace(
  { tables: { places } }: Database,
  writer: Writer,
  { storeId, id }: Pick<Place, 'storeId' | 'id'>,
  change: Pick<Place, 'name' | 'retiredAt'>,
): Promise<void> {
  await writer
    .update(places)
    .set(change)
    .where(and(eq(places.storeId, storeId), eq(places.id, id)))
}
