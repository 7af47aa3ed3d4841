import { type Authorized, authorizeReader, reachOf, requireScope } from '../../../access.ts'
import type { Platform } from '../../../platform.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { type Complaint, complaintsByIds } from '../../complaints/store.ts'
import { type GivenAnswer, listAnswers } from '../store.ts'

type SeenComplaint = Authorized<Complaint, 'read'>

/** What a customer answered, as the store sees it. */
export interface SurveyAnswerShown extends GivenAnswer {
  /** The case that it is about. None: none is, or not one that the caller may see. */
  about: SeenComplaint | null
  /** The case that looks after a bad mark, in the same way. */
  lookedAfterBy: SeenComplaint | null
}

export interface AnswersAsked {
  waitsForPerson: boolean
  first: number
  after?: { at: Date; id: string } | undefined
}

/** A page of what customers answered, with the cases that the caller may see: two statements, however many it holds. */
export async function surveyAnswers(
  { database }: Platform,
  { actor }: Request,
  asked: AnswersAsked,
): Promise<SurveyAnswerShown[]> {
  requireScope(actor, 'complaints:read')
  const given = await listAnswers(database, actor.storeId, { ...asked, within: reachOf(actor) })
  const ids = given.flatMap(({ answer, invitation }) => [answer.complaintId ?? [], invitation.complaintId ?? []].flat())
  const rows = await complaintsByIds(database, actor.storeId, [...new Set(ids)])
  const byId = new Map(rows.map((row) => [row.id, row]))
  const seen = (id: string | null) => authorizeReader(actor, byId.get(id ?? '')) ?? null
  return given.map((one) => ({
    ...one,
    about: seen(one.invitation.complaintId),
    lookedAfterBy: seen(one.answer.complaintId),
  }))
}
