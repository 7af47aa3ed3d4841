import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import { keptInsert, keptQuery, type Place } from '../../db/kept.ts'
import type { Tables } from '../../db/schema.ts'

export type Promised = Tables['promises']['$inferSelect']

export const insertPromise = keptInsert('promises')

/** The open promises of the given complaints, what is due first first. */
export async function openPromises(
  database: Database,
  reader: Reader,
  storeId: string,
  complaintIds: readonly string[],
): Promise<Promised[]> {
  const [complaintId] = complaintIds
  if (complaintId !== undefined && complaintIds.length === 1)
    return selectOpenOfOne(database, reader, { storeId, complaintId })
  const { promises } = database.tables
  return reader
    .select()
    .from(promises)
    .where(and(eq(promises.storeId, storeId), inArray(promises.complaintId, [...complaintIds]), isOpen(promises)))
    .orderBy(asc(promises.dueAt))
}
const selectOpenOfOne = keptQuery(
  (reader, { tables: { promises } }, place: Place<{ storeId: string; complaintId: string }>) =>
    reader
      .select()
      .from(promises)
      .where(
        and(eq(promises.storeId, place('storeId')), eq(promises.complaintId, place('complaintId')), isOpen(promises)),
      )
      .orderBy(asc(promises.dueAt)),
)
const isOpen = ({ keptAt, releasedAt }: Tables['promises']) => and(isNull(keptAt), isNull(releasedAt))

/** Lets go of every open promise of a complaint that has ended otherwise. */
export async function releasePromises(
  { tables: { promises } }: Database,
  writer: Writer,
  { storeId, id }: { storeId: string; id: string },
  releasedAt: Date,
): Promise<void> {
  await writer
    .update(promises)
    .set({ releasedAt })
    .where(
      and(
        eq(promises.storeId, storeId),
        eq(promises.complaintId, id),
        isNull(promises.keptAt),
        isNull(promises.releasedAt),
      ),
    )
}
