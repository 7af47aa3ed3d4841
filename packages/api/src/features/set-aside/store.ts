/** The queries of what was set aside. Each answers rows; nothing here decides. */
import type { ActorKind } from '@redress/schema/enums'
import { and, count, desc, eq, exists, gte, isNull, lt, ne, notExists, or } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'

export type SetAside = Tables['setAsides']['$inferSelect']

export async function insertSetAside(
  { tables: { setAsides } }: Database,
  writer: Writer,
  row: SetAside,
): Promise<void> {
  await writer.insert(setAsides).values(row)
}

/** Each time that a complaint was set aside, the last first. */
export async function setAsidesOf(
  { tables: { setAsides } }: Database,
  reader: Reader,
  { storeId, id }: { storeId: string; id: string },
): Promise<SetAside[]> {
  return reader
    .select()
    .from(setAsides)
    .where(and(eq(setAsides.storeId, storeId), eq(setAsides.complaintId, id)))
    .orderBy(desc(setAsides.sequence))
}

/** How often something was set aside from `from` on and before `to`, by why, and by who took it up again. */
export async function countSetAside(
  { tables: { complaints, setAsides }, read }: Database,
  storeId: string,
  { from, to, departmentId }: { from: Date; to: Date; departmentId: string | undefined },
): Promise<(Pick<SetAside, 'reason' | 'takenUpBy'> & { count: number })[]> {
  const { reason, takenUpBy, setAsideAt, complaintId } = setAsides
  return read
    .select({ reason, takenUpBy, count: count() })
    .from(setAsides)
    .innerJoin(complaints, and(eq(complaints.storeId, setAsides.storeId), eq(complaints.id, complaintId)))
    .where(
      and(
        eq(setAsides.storeId, storeId),
        gte(setAsideAt, from),
        lt(setAsideAt, to),
        departmentId ? eq(complaints.departmentId, departmentId) : undefined,
      ),
    )
    .groupBy(reason, takenUpBy)
}

/** Says that it was taken up again, and in which part. */
export async function endSetAside(
  { tables: { setAsides } }: Database,
  writer: Writer,
  { storeId, id }: { storeId: string; id: string },
  { takenUpAt, takenUpBy }: { takenUpAt: Date; takenUpBy: ActorKind },
): Promise<void> {
  await writer
    .update(setAsides)
    .set({ takenUpAt, takenUpBy })
    .where(and(eq(setAsides.storeId, storeId), eq(setAsides.complaintId, id), isNull(setAsides.takenUpAt)))
}

/**
 * Complaints of which the status and this record say different things, or on which something is owed while they are set
 * aside: there must be none.
 */
export async function setAsideOutOfStep({
  tables: { complaints, setAsides, promises },
  read,
}: Database): Promise<{ reference: string }[]> {
  const lies = read
    .select({ id: setAsides.complaintId })
    .from(setAsides)
    .where(
      and(
        eq(setAsides.storeId, complaints.storeId),
        eq(setAsides.complaintId, complaints.id),
        isNull(setAsides.takenUpAt),
      ),
    )
  const owed = read
    .select({ id: promises.id })
    .from(promises)
    .where(
      and(eq(promises.storeId, complaints.storeId), eq(promises.complaintId, complaints.id), isNull(promises.endedAt)),
    )
  const isSetAside = eq(complaints.status, 'SET_ASIDE')
  return read
    .select({ reference: complaints.reference })
    .from(complaints)
    .where(
      or(and(isSetAside, or(notExists(lies), exists(owed))), and(ne(complaints.status, 'SET_ASIDE'), exists(lies))),
    )
}
