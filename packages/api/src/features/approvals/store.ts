import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Reach } from '../../access.ts'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'
import type { Complaint } from '../complaints/store.ts'
import type { Promised } from '../promises/store.ts'

export type Approval = Tables['approvals']['$inferSelect']

export async function insertApproval(
  { tables: { approvals } }: Database,
  writer: Writer,
  row: Approval,
): Promise<void> {
  await writer.insert(approvals).values(row)
}

/** What was ever asked on the given complaints, in the order in which it was. */
export async function approvalsOf(
  { tables: { approvals } }: Database,
  reader: Reader,
  storeId: string,
  complaintIds: readonly string[],
): Promise<Approval[]> {
  return reader
    .select()
    .from(approvals)
    .where(and(eq(approvals.storeId, storeId), inArray(approvals.complaintId, [...complaintIds])))
    .orderBy(asc(approvals.askedAt), asc(approvals.id))
}

/** How a request for approval ends. */
export type ApprovalEnd = Pick<Approval, 'state' | 'endedAt' | 'endedIn'> &
  Partial<Pick<Approval, 'decidedById' | 'reason'>>

/** Ends requests that wait. */
export async function endApprovals(
  { tables: { approvals } }: Database,
  writer: Writer,
  { storeId, ids }: { storeId: string; ids: readonly string[] },
  end: ApprovalEnd,
): Promise<void> {
  if (ids.length === 0) return
  await writer
    .update(approvals)
    .set(end)
    .where(and(eq(approvals.storeId, storeId), inArray(approvals.id, [...ids]), isNull(approvals.endedAt)))
}

/** The promise by which something waits was missed or moved: the one that stands for it says until when. */
export async function passApprovals(
  { tables: { approvals } }: Database,
  writer: Writer,
  { storeId, complaintId, id }: Pick<Promised, 'storeId' | 'complaintId' | 'id'>,
  next: Pick<Promised, 'id' | 'dueAt'>,
): Promise<void> {
  await writer
    .update(approvals)
    .set({ promiseId: next.id, dueAt: next.dueAt })
    .where(and(eq(approvals.storeId, storeId), eq(approvals.complaintId, complaintId), eq(approvals.promiseId, id)))
}

/** Something that waits, and on which complaint. */
export interface WaitingApproval {
  approval: Approval
  complaint: Complaint
}

/** What waits in a store for whoever sees so far, what has to be decided first first, from the one `after` on. */
export async function listWaitingApprovals(
  { tables: { approvals, complaints }, read }: Database,
  storeId: string,
  { first, after, within }: { first: number; after?: Pick<Approval, 'dueAt' | 'id'> | undefined; within: Reach },
): Promise<WaitingApproval[]> {
  const { dueAt, id } = approvals
  const beyond = after && sql`(${dueAt}, ${id}) > (${sql.param(after.dueAt, dueAt)}, ${sql.param(after.id, id)})`
  const seen =
    within === 'STORE'
      ? undefined
      : or(eq(complaints.departmentId, within.departmentId), eq(complaints.ownerId, within.ownerId))
  return read
    .select({ approval: approvals, complaint: complaints })
    .from(approvals)
    .innerJoin(complaints, and(eq(complaints.storeId, approvals.storeId), eq(complaints.id, approvals.complaintId)))
    .where(and(eq(approvals.storeId, storeId), isNull(approvals.endedAt), seen, beyond))
    .orderBy(asc(dueAt), asc(id))
    .limit(first)
}
