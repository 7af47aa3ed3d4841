import type { SurveyKind } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../../complaints/input.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from '../../complaints/service/change-by-store.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { tellOfAnswer } from '../../webhooks/service/tell-systems.ts'
import { isMark, isStillAskedAbout } from '../rules.ts'
import { insertAnswer, insertInvitation, invitationOfCycle, lockInvitation, updateInvitation } from '../store.ts'
import { afterMark } from './after-mark.ts'
import { refuseIfAnswered, unfinished } from './answer-survey.ts'
import { newInvitation, ofCase } from './invite.ts'
import { kindAskedBy } from './survey.ts'

export interface RecordSurveyAnswerInput extends Doer {
  key: string
  complaintId: string
  /** What was asked. As the customer was or would be asked by mail unless told. */
  kind?: SurveyKind | null | undefined
  mark: number
  text?: string | null | undefined
}

/**
 * A person of the store writes down what a customer answered by phone (mission E1): the same answer, once a cycle, with the
 * same consequences. Whoever answered by phone is not asked by mail.
 * @throws ValidationError, NotFoundError, StatusConflictError while the case is open, SurveyAnsweredError, IdempotencyConflictError
 */
export async function recordSurveyAnswer(
  platform: Platform,
  request: Request,
  input: RecordSurveyAnswerInput,
): Promise<ActedOn> {
  const { database } = platform
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  issues.text('text', input.text, limits.messageLength)
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const act = { operation: 'recordSurveyAnswer', input, complaintId: input.complaintId }
  return changeByStore(platform, request, act, async (ground) => {
    const { complaint, at, writer } = ground
    if (!isStillAskedAbout(complaint, complaint)) throw statusConflict(complaint, words)
    const asked = await invitationOfCycle(database, writer, complaint)
    const kind = asked?.kind ?? input.kind ?? kindAskedBy(store)
    const wrong = new Issues(words)
    if (input.kind && input.kind !== kind) wrong.add('kind', 'INVALID')
    if (!isMark(kind, input.mark)) wrong.add('mark', 'OUT_OF_RANGE')
    wrong.throwIfAny()
    const invitation = asked ?? newInvitation(platform, { ...ofCase(complaint), kind }, at)
    if (asked) await lockInvitation(database, writer, asked)
    else await insertInvitation(database, writer, invitation)
    await refuseIfAnswered(platform, request, writer, invitation)
    const { storeId, id: invitationId, askedAt } = invitation
    const by = byStaff(request, input)
    const text = input.text?.trim().toWellFormed() || null
    const given = { mark: input.mark, text, answeredAt: at, completedAt: at, takenDownBy: by.actorName ?? store.name }
    const after = await afterMark(platform, request, ground, { invitation, answer: given })
    const complaintId = after.lookedAfterBy
    await insertAnswer(database, writer, { ...unfinished, ...given, storeId, invitationId, complaintId })
    await tellOfAnswer(database, writer, store, { complaint, invitation, answer: given, at })
    await updateInvitation(database, writer, invitation, { nextAt: null, askedAt: askedAt ?? at })
    return after.change
  })
}
