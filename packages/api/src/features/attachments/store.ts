/** The queries of attachments. Nothing here decides. */
import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'
import type { Unclaimed } from './rules.ts'

export type Attachment = Tables['attachments']['$inferSelect']
export type AttachmentPlace = Pick<Attachment, 'storeId' | 'id'>

export async function insertAttachment({ tables }: Database, writer: Writer, row: Attachment): Promise<void> {
  await writer.insert(tables.attachments).values(row)
}

/** In no order. */
export async function attachmentsByIds(
  { tables: { attachments } }: Database,
  reader: Reader,
  storeId: string,
  ids: readonly string[],
): Promise<Attachment[]> {
  return reader
    .select()
    .from(attachments)
    .where(and(eq(attachments.storeId, storeId), inArray(attachments.id, [...ids])))
}

/** What belongs to a complaint, in the order in which places for it were asked for. */
export async function attachmentsOf(
  { tables: { attachments } }: Database,
  reader: Reader,
  { storeId, id }: { storeId: string; id: string },
): Promise<Attachment[]> {
  return reader
    .select()
    .from(attachments)
    .where(and(eq(attachments.storeId, storeId), eq(attachments.complaintId, id)))
    .orderBy(asc(attachments.id))
}

/** Puts down what was made of what came, once: of two who send at the same moment the second is told `false`. */
export async function setReceived(
  { tables: { attachments } }: Database,
  writer: Writer,
  { storeId, id }: AttachmentPlace,
  received: Required<
    Pick<Attachment, 'receivedAt' | 'mediaType' | 'bytes' | 'width' | 'height' | 'contentHash' | 'name' | 'endsAt'>
  >,
): Promise<boolean> {
  const rows = await writer
    .update(attachments)
    .set(received)
    .where(and(eq(attachments.storeId, storeId), eq(attachments.id, id), isNull(attachments.receivedAt)))
    .returning({ id: attachments.id })
  return rows.length > 0
}

/** How much strangers have sent to a store, and from one network, that belongs to nothing yet. */
export async function unclaimedOf(
  { tables: { attachments } }: Database,
  reader: Reader,
  { storeId, network }: { storeId: string; network: string },
): Promise<Unclaimed> {
  const ofNetwork = sql`case when ${attachments.network} = ${network} then 1 else 0 end`
  const sum = (what: ReturnType<typeof sql>) => sql<number>`coalesce(sum(${what}), 0)`.mapWith(Number)
  const [row] = await reader
    .select({
      photos: sql<number>`count(*)`.mapWith(Number),
      bytes: sum(sql`${attachments.bytes}`),
      photosOfNetwork: sum(ofNetwork),
      bytesOfNetwork: sum(sql`${attachments.bytes} * ${ofNetwork}`),
    })
    .from(attachments)
    .where(and(eq(attachments.storeId, storeId), isNotNull(attachments.network), isNotNull(attachments.receivedAt)))
  const { photos = 0, bytes = 0, photosOfNetwork = 0, bytesOfNetwork = 0 } = row ?? {}
  return { store: { photos, bytes }, network: { photos: photosOfNetwork, bytes: bytesOfNetwork } }
}

/** Makes them part of a complaint, each once; answers how many were free to be. */
export async function claimAttachments(
  { tables: { attachments } }: Database,
  writer: Writer,
  { storeId, ids, complaintId, at }: { storeId: string; ids: readonly string[]; complaintId: string | null; at: Date },
): Promise<number> {
  const rows = await writer
    .update(attachments)
    .set({ complaintId, endsAt: null, network: null })
    .where(
      and(
        eq(attachments.storeId, storeId),
        inArray(attachments.id, [...ids]),
        isNotNull(attachments.receivedAt),
        // What belongs to nothing yet, and is not about to be cleared away.
        gt(attachments.endsAt, at),
        isNull(attachments.complaintId),
      ),
    )
    .returning({ id: attachments.id })
  return rows.length
}

/** What belongs to nothing and has ended, over all stores, what ended first first. */
export async function endedAttachments(
  { tables: { attachments }, read }: Database,
  { before, most }: { before: Date; most: number },
): Promise<Attachment[]> {
  return read
    .select()
    .from(attachments)
    .where(lte(attachments.endsAt, before))
    .orderBy(asc(attachments.endsAt))
    .limit(most)
}

export async function deleteAttachment(
  { tables: { attachments } }: Database,
  writer: Writer,
  { storeId, id }: AttachmentPlace,
): Promise<void> {
  await writer.delete(attachments).where(and(eq(attachments.storeId, storeId), eq(attachments.id, id)))
}
