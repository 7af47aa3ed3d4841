/** The queries of what the desk shows as it happens. */
import { and, desc, eq, gt, gte, inArray, lt } from 'drizzle-orm'
import type { Database, Writer } from '../../db/database.ts'
import { firstIdOf } from '../../db/kit.ts'
import type { Tables } from '../../db/schema.ts'

export type Presence = Tables['presences']['$inferSelect']

/** Says that somebody is still there; what nobody has renewed since `before` is forgotten on the way. */
export async function renewPresence(
  { tables: { presences } }: Database,
  writer: Writer,
  presence: Presence,
  before: Date,
): Promise<void> {
  const { storeId, seenAt } = presence
  await writer.delete(presences).where(and(eq(presences.storeId, storeId), lt(presences.seenAt, before)))
  await writer
    .insert(presences)
    .values(presence)
    .onConflictDoUpdate({ target: [presences.storeId, presences.id], set: { seenAt } })
}

export async function removePresence(
  { tables: { presences } }: Database,
  writer: Writer,
  { storeId, id }: Pick<Presence, 'storeId' | 'id'>,
): Promise<void> {
  await writer.delete(presences).where(and(eq(presences.storeId, storeId), eq(presences.id, id)))
}

type Present = Pick<Presence, 'complaintId' | 'staffId'>

/** Who was seen on these complaints since then. */
export async function presentOn(
  { tables: { presences }, read }: Database,
  storeId: string,
  { complaintIds, since }: { complaintIds: readonly string[]; since: Date },
): Promise<Present[]> {
  return read
    .selectDistinct({ complaintId: presences.complaintId, staffId: presences.staffId })
    .from(presences)
    .where(
      and(
        eq(presences.storeId, storeId),
        inArray(presences.complaintId, [...complaintIds]),
        gt(presences.seenAt, since),
      ),
    )
}

/** Who was seen in a store since then, on `most` screens at most. */
export async function presentIn(
  { tables: { presences }, read }: Database,
  storeId: string,
  { since, most }: { since: Date; most: number },
): Promise<Present[]> {
  const { complaintId, staffId, seenAt } = presences
  return read
    .select({ complaintId, staffId })
    .from(presences)
    .where(and(eq(presences.storeId, storeId), gt(seenAt, since)))
    .limit(most)
}

/** What was received then or since, the latest `most`. */
export async function receivedSince(
  { tables: { complaints }, read }: Database,
  storeId: string,
  { since, most }: { since: Date; most: number },
): Promise<string[]> {
  const rows = await read
    .select({ id: complaints.id })
    .from(complaints)
    .where(and(eq(complaints.storeId, storeId), gte(complaints.id, firstIdOf(since))))
    .orderBy(desc(complaints.id))
    .limit(most)
  return rows.map(({ id }) => id)
}
