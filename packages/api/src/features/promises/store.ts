import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'

export type Promised = Tables['promises']['$inferSelect']

export async function insertPromise({ tables }: Database, writer: Writer, promise: Promised): Promise<void> {
  await writer.insert(tables.promises).values(promise)
}

/** The open promises of the given complaints, what is due first first. */
export async function openPromises(
  { tables: { promises } }: Database,
  reader: Reader,
  storeId: string,
  complaintIds: readonly string[],
): Promise<Promised[]> {
  const [only] = complaintIds
  return reader
    .select()
    .from(promises)
    .where(
      and(
        eq(promises.storeId, storeId),
        only !== undefined && complaintIds.length === 1
          ? eq(promises.complaintId, only)
          : inArray(promises.complaintId, [...complaintIds]),
        isNull(promises.keptAt),
        isNull(promises.releasedAt),
      ),
    )
    .orderBy(asc(promises.dueAt))
}

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
