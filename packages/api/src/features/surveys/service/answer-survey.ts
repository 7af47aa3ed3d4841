import type { SurveyKind } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import { authorizeSystem } from '../../../access.ts'
import type { Writer } from '../../../db/database.ts'
import { NotFoundError, SurveyAnsweredError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../../complaints/input.ts'
import { applyChange } from '../../complaints/service/apply-change.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { lockWhereItGoesOn } from '../../duplicates/store.ts'
import { answerGivenBefore, inputHashOf } from '../../idempotency/service.ts'
import { placeByName } from '../../places/store.ts'
import { tellOfAnswer } from '../../webhooks/service/tell-systems.ts'
import { isMark } from '../rules.ts'
import {
  answerOf,
  insertAnswer,
  insertInvitation,
  invitationById,
  lockInvitation,
  type SurveyAnswer,
  type SurveyInvitation,
  updateInvitation,
} from '../store.ts'
import { surveyTokenOf } from '../token.ts'
import { afterMark } from './after-mark.ts'
import { newInvitation } from './invite.ts'
import { invitationOfToken, kindAskedBy, type Survey, surveyWith } from './survey.ts'

export interface AnswerSurveyInput {
  key: string
  /** Of the invitation. None: on a page of the store, without one. */
  token?: string | null | undefined
  /** What was asked, without an invitation. */
  kind?: SurveyKind | null | undefined
  mark: number
  /** On which page or at which counter, without an invitation. */
  place?: string | null | undefined
  locale?: string | null | undefined
}

/** With the token by which more is said to the same answer. */
export interface AnsweredSurvey extends Survey {
  token: string
}

/**
 * The mark counts from the first tap, once for each invitation: of two at the same moment one is kept and the other told.
 * A bad one opens the case again in the same write, or begins a new one where that cannot be (mission E1, E2, C6).
 * @throws ValidationError, NotFoundError, SurveyAnsweredError, IdempotencyConflictError
 */
export async function answerSurvey(
  platform: Platform,
  request: Request,
  input: AnswerSurveyInput,
): Promise<AnsweredSurvey> {
  const { database, now, secret } = platform
  const { actor, store, words } = request
  const { storeId } = actor
  const { token, mark } = input
  const invited = token ? await invitationOfToken(platform, database.read, { storeId, token }) : undefined
  if (token && !invited) throw new NotFoundError(words.error.notFound)
  const kind = invited?.kind ?? input.kind ?? kindAskedBy(store)
  const issues = new Issues(words)
  issues.key(input.key)
  if (!isMark(kind, mark)) issues.add('mark', 'OUT_OF_RANGE')
  issues.line('place', input.place, limits.nameLength)
  issues.throwIfAny()
  const at = now()
  const locale = input.locale ?? words.locale
  const place = input.place?.trim().toWellFormed() || null
  const stands = place && !invited && (await placeByName(database, database.read, { storeId, name: place }))
  const source = stands ? 'PLACE' : 'STORE_PAGE'
  const fresh = newInvitation(platform, { storeId, source, kind, locale, place, askedAt: at }, at)
  const inputHash = inputHashOf({ ...input, token: invited?.id ?? null })
  const use = { storeId, operation: 'answerSurvey', key: input.key, inputHash, at }
  return database.write(async (writer) => {
    const answered = { invitationId: invited?.id ?? fresh.id }
    const held = invited && (await lockInvitation(database, writer, invited))
    const before = await answerGivenBefore(database, writer, { ...use, answer: answered }, words)
    if (before) return shown(writer, await invitationById(database, writer, { storeId, id: before.invitationId }))
    if (!held) await insertInvitation(database, writer, fresh)
    await keepAnswer(platform, request, { at, writer }, { invitation: held ?? fresh, mark })
    return shown(writer, held ?? fresh)
  })

  async function shown(writer: Writer, invitation: SurveyInvitation | undefined): Promise<AnsweredSurvey> {
    if (!invitation) throw new Error('A key answers with a survey that is not there.')
    const answer = await answerOf(database, writer, invitation)
    return { ...(await surveyWith(database, writer, invitation, answer)), token: surveyTokenOf(secret, invitation) }
  }
}

/** Writes the one answer of a locked invitation, and what a mark does to its case. */
async function keepAnswer(
  platform: Platform,
  request: Request,
  { at, writer }: { at: Date; writer: Writer },
  { invitation, mark }: { invitation: SurveyInvitation; mark: number },
): Promise<void> {
  const { database } = platform
  const { storeId, id: invitationId, complaintId } = invitation
  const row = complaintId ? await lockWhereItGoesOn(database, writer, { storeId, id: complaintId }) : undefined
  const complaint = authorizeSystem(storeId, row)
  const ground = complaint && { complaint, at, writer }
  const bare: SurveyAnswer = { ...unfinished, storeId, invitationId, mark, answeredAt: at }
  await refuseIfAnswered(platform, request, writer, invitation)
  const after = ground && (await afterMark(platform, request, ground, { invitation, answer: bare }))
  const kept = await insertAnswer(database, writer, { ...bare, complaintId: after?.lookedAfterBy ?? null })
  // Nobody else holds the invitation; were it so, the key of the table refuses, and nothing of this is kept.
  if (!kept) throw new Error('A survey was answered by two at once.')
  await tellOfAnswer(database, writer, request.store, { complaint, invitation, answer: bare, at })
  await updateInvitation(database, writer, invitation, { nextAt: null, askedAt: invitation.askedAt ?? at })
  if (ground && after) await applyChange(platform, request.store, ground, after.change)
}

export const unfinished = { takenDownBy: null, text: null, completedAt: null, complaintId: null } as const

/** @throws SurveyAnsweredError with the mark that counts */
export async function refuseIfAnswered(
  { database }: Platform,
  { words }: Request,
  writer: Writer,
  invitation: SurveyInvitation,
): Promise<void> {
  const before = await answerOf(database, writer, invitation)
  if (before) throw new SurveyAnsweredError(words.error.surveyAnswered, before.mark)
}
