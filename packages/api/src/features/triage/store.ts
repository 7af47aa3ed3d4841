/** The queries of triage. Each answers rows; nothing here decides. */
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Database, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'

export type Classification = Tables['classifications']['$inferSelect']

/** Says what a complaint is, in place of what was said before. */
export async function setClassification(
  { tables: { classifications } }: Database,
  writer: Writer,
  row: Classification,
): Promise<void> {
  const { storeId, complaintId } = classifications
  const { categoryId, severity, classifiedAt } = row
  await writer
    .insert(classifications)
    .values(row)
    .onConflictDoUpdate({ target: [storeId, complaintId], set: { categoryId, severity, classifiedAt } })
}

/** A case that a person of the store has classified, as far as something can be learnt from it. */
export interface ClassifiedCase extends Pick<Classification, 'complaintId' | 'categoryId' | 'classifiedAt'> {
  departmentId: string | null
  description: string
  productName: string | null
}

/** What people of a store have classified, in the order in which they did, from the one `after` on. */
export async function classifiedCases(
  { tables: { classifications, complaints }, read }: Database,
  storeId: string,
  { after, most }: { after: Pick<Classification, 'classifiedAt' | 'complaintId'> | undefined; most: number },
): Promise<ClassifiedCase[]> {
  const { classifiedAt, complaintId, categoryId } = classifications
  const beyond =
    after &&
    sql`(${classifiedAt}, ${complaintId}) > (${sql.param(after.classifiedAt, classifiedAt)}, ${sql.param(after.complaintId, complaintId)})`
  const { departmentId, description, productName } = complaints
  return read
    .select({ complaintId, categoryId, classifiedAt, departmentId, description, productName })
    .from(classifications)
    .innerJoin(complaints, and(eq(complaints.storeId, classifications.storeId), eq(complaints.id, complaintId)))
    .where(and(eq(classifications.storeId, storeId), beyond))
    .orderBy(asc(classifiedAt), asc(complaintId))
    .limit(most)
}
