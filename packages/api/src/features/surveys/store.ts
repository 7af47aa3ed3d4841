import type { SurveyKind, SurveySource } from '@redress/schema/enums'
import { and, asc, desc, eq, gte, inArray, isNotNull, lt, lte, or, sql } from 'drizzle-orm'
import type { Reach } from '../../access.ts'
import type { Database, Reader, Writer } from '../../db/database.ts'
import { keptInsert } from '../../db/kept.ts'
import type { Tables } from '../../db/schema.ts'
import { openStatuses } from '../complaints/rules.ts'

export type SurveyInvitation = Tables['surveyInvitations']['$inferSelect']
export type SurveyAnswer = Tables['surveyAnswers']['$inferSelect']
export type InvitationPlace = Pick<SurveyInvitation, 'storeId' | 'id'>

/** Adds an invitation unless there is one for this cycle of the case; tells whether it did. */
export async function insertInvitation(database: Database, writer: Writer, row: SurveyInvitation): Promise<boolean> {
  return (await insertUnlessAsked(database, writer, row)) > 0
}
const insertUnlessAsked = keptInsert('surveyInvitations', (insert, { surveyInvitations: { storeId, ...table } }) =>
  insert.onConflictDoNothing({ target: [storeId, table.complaintId, table.cycle] }),
)

/** Adds an answer unless there is one; tells whether it did. */
export async function insertAnswer(database: Database, writer: Writer, row: SurveyAnswer): Promise<boolean> {
  return (await insertUnlessAnswered(database, writer, row)) > 0
}
const insertUnlessAnswered = keptInsert('surveyAnswers', (insert, { surveyAnswers: { storeId, invitationId } }) =>
  insert.onConflictDoNothing({ target: [storeId, invitationId] }),
)

export async function invitationById(
  { tables: { surveyInvitations } }: Database,
  reader: Reader,
  { storeId, id }: InvitationPlace,
): Promise<SurveyInvitation | undefined> {
  const [row] = await reader
    .select()
    .from(surveyInvitations)
    .where(and(eq(surveyInvitations.storeId, storeId), eq(surveyInvitations.id, id)))
  return row
}

export async function invitationByTokenHash(
  { tables: { surveyInvitations } }: Database,
  reader: Reader,
  { storeId, tokenHash }: Pick<SurveyInvitation, 'storeId' | 'tokenHash'>,
): Promise<SurveyInvitation | undefined> {
  const [row] = await reader
    .select()
    .from(surveyInvitations)
    .where(and(eq(surveyInvitations.storeId, storeId), eq(surveyInvitations.tokenHash, tokenHash)))
  return row
}

export async function invitationOfCycle(
  { tables: { surveyInvitations } }: Database,
  reader: Reader,
  { storeId, id, cycle }: { storeId: string; id: string; cycle: number },
): Promise<SurveyInvitation | undefined> {
  const { storeId: ofStore, complaintId, cycle: ofCycle } = surveyInvitations
  const [row] = await reader
    .select()
    .from(surveyInvitations)
    .where(and(eq(ofStore, storeId), eq(complaintId, id), eq(ofCycle, cycle)))
  return row
}

/** Holds an invitation until the end of the write, so that of two who answer it the second sees that it was answered. */
export async function lockInvitation(
  { tables: { surveyInvitations }, speech }: Database,
  writer: Writer,
  { storeId, id }: InvitationPlace,
): Promise<SurveyInvitation | undefined> {
  const row = writer
    .select()
    .from(surveyInvitations)
    .where(and(eq(surveyInvitations.storeId, storeId), eq(surveyInvitations.id, id)))
  return (await speech.hold(row))[0]
}

export async function updateInvitation(
  { tables: { surveyInvitations } }: Database,
  writer: Writer,
  { storeId, id }: InvitationPlace,
  change: Partial<Pick<SurveyInvitation, 'nextAt' | 'askedAt' | 'mailedAt'>>,
): Promise<void> {
  await writer
    .update(surveyInvitations)
    .set(change)
    .where(and(eq(surveyInvitations.storeId, storeId), eq(surveyInvitations.id, id)))
}

export async function answerOf(
  { tables: { surveyAnswers } }: Database,
  reader: Reader,
  { storeId, id }: InvitationPlace,
): Promise<SurveyAnswer | undefined> {
  const [row] = await reader
    .select()
    .from(surveyAnswers)
    .where(and(eq(surveyAnswers.storeId, storeId), eq(surveyAnswers.invitationId, id)))
  return row
}

export async function updateAnswer(
  { tables: { surveyAnswers } }: Database,
  writer: Writer,
  { storeId, invitationId }: Pick<SurveyAnswer, 'storeId' | 'invitationId'>,
  change: Partial<Pick<SurveyAnswer, 'text' | 'completedAt' | 'complaintId'>>,
): Promise<void> {
  await writer
    .update(surveyAnswers)
    .set(change)
    .where(and(eq(surveyAnswers.storeId, storeId), eq(surveyAnswers.invitationId, invitationId)))
}

/** What looks after bad marks goes on as another case: from now on that one does. */
export async function lookAfterAlong(
  { tables: { surveyAnswers } }: Database,
  writer: Writer,
  { storeId, complaintId, intoId }: { storeId: string; complaintId: string; intoId: string },
): Promise<void> {
  await writer
    .update(surveyAnswers)
    .set({ complaintId: intoId })
    .where(and(eq(surveyAnswers.storeId, storeId), eq(surveyAnswers.complaintId, complaintId)))
}

export type InvitationDue = Pick<SurveyInvitation, 'storeId' | 'id' | 'nextAt'>

/** Who is to be asked or reminded, over all stores, who has waited longest first, from the one `after` on. */
export async function invitationsDue(
  { tables: { surveyInvitations }, read }: Database,
  { now, after, most }: { now: Date; after: InvitationDue | undefined; most: number },
): Promise<InvitationDue[]> {
  const { storeId, id, nextAt } = surveyInvitations
  const beyond = after && sql`(${nextAt}, ${id}) > (${sql.param(after.nextAt, nextAt)}, ${sql.param(after.id, id)})`
  return read
    .select({ storeId, id, nextAt })
    .from(surveyInvitations)
    .where(and(lte(nextAt, now), beyond))
    .orderBy(asc(nextAt), asc(id))
    .limit(most)
}

/** Which surveys a figure is about: those asked from `from` on and before `to`. */
export interface AskedSurveys {
  storeId: string
  from: Date
  to: Date
  departmentId?: string | undefined
  source?: SurveySource | undefined
}

/** How many were asked by mail and how many not, and which marks came of it. No mark: no answer. */
export interface AskedCount {
  kind: SurveyKind
  wasMailed: boolean
  mark: number | null
  count: number
}

/** One statement, whatever the period holds. */
export async function countAsked(
  { tables: { surveyInvitations, surveyAnswers }, read }: Database,
  { storeId, from, to, departmentId, source }: AskedSurveys,
): Promise<AskedCount[]> {
  const asked = surveyInvitations
  const wasMailed = sql<number>`case when ${isNotNull(asked.mailedAt)} then 1 else 0 end`.mapWith(Number)
  const rows = await read
    .select({
      kind: asked.kind,
      wasMailed,
      mark: surveyAnswers.mark,
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(asked)
    .leftJoin(surveyAnswers, and(eq(surveyAnswers.storeId, asked.storeId), eq(surveyAnswers.invitationId, asked.id)))
    .where(
      and(
        eq(asked.storeId, storeId),
        gte(asked.askedAt, from),
        lt(asked.askedAt, to),
        departmentId ? eq(asked.departmentId, departmentId) : undefined,
        source && eq(asked.source, source),
      ),
    )
    .groupBy(asked.kind, wasMailed, surveyAnswers.mark)
  return rows.map((row) => ({ ...row, wasMailed: row.wasMailed === 1 }))
}

/** An answer, to what, and where. */
export interface GivenAnswer {
  answer: SurveyAnswer
  invitation: SurveyInvitation
}

export interface AnswerList {
  within: Reach
  /** Only bad ones that are the store's turn: what waits longest first. Else all, the latest first. */
  waitsForPerson: boolean
  first: number
  after?: { at: Date; id: string } | undefined
}

/** A keyset page of what was answered about the work of whoever asks, or is looked after by them. */
export async function listAnswers(
  { tables: { surveyAnswers, surveyInvitations, complaints }, read }: Database,
  storeId: string,
  { within, waitsForPerson, first, after }: AnswerList,
): Promise<GivenAnswer[]> {
  const { answeredAt, invitationId } = surveyAnswers
  const order = waitsForPerson ? asc : desc
  const beyond = waitsForPerson ? sql`>` : sql`<`
  // What looks after a bad mark, else what it is about.
  const lookedAfter = surveyAnswers.complaintId
  const inQuestion = waitsForPerson ? lookedAfter : sql`coalesce(${lookedAfter}, ${surveyInvitations.complaintId})`
  return read
    .select({ answer: surveyAnswers, invitation: surveyInvitations })
    .from(surveyAnswers)
    .innerJoin(
      surveyInvitations,
      and(eq(surveyInvitations.storeId, surveyAnswers.storeId), eq(surveyInvitations.id, invitationId)),
    )
    .leftJoin(complaints, and(eq(complaints.storeId, storeId), eq(complaints.id, inQuestion)))
    .where(
      and(
        eq(surveyAnswers.storeId, storeId),
        waitsForPerson
          ? and(
              isNotNull(lookedAfter),
              eq(complaints.waitingOn, 'STORE'),
              inArray(complaints.status, [...openStatuses]),
            )
          : undefined,
        within === 'STORE'
          ? undefined
          : or(
              eq(surveyInvitations.departmentId, within.departmentId),
              eq(complaints.departmentId, within.departmentId),
              eq(complaints.ownerId, within.ownerId),
            ),
        after &&
          sql`(${answeredAt}, ${invitationId}) ${beyond} (${sql.param(after.at, answeredAt)}, ${sql.param(after.id, invitationId)})`,
      ),
    )
    .orderBy(order(answeredAt), order(invitationId))
    .limit(first)
}
