import { limits } from '@redress/schema/limits'
import { authorizeSystem } from '../../../access.ts'
import type { Writer } from '../../../db/database.ts'
import { NotFoundError, SurveyAnsweredError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { wordsFor } from '../../../words/words.ts'
import { Issues } from '../../complaints/input.ts'
import { applyChange, bySystem, type Change, type NewEvent } from '../../complaints/service/apply-change.ts'
import { byCustomer } from '../../complaints/service/change-by-customer.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import type { Complaint } from '../../complaints/store.ts'
import { lockWhereItGoesOn } from '../../duplicates/store.ts'
import { answerGivenBefore, inputHashOf } from '../../idempotency/service.ts'
import { promiseByStandard, promiseData } from '../../promises/service/new-promise.ts'
import { insertPromise } from '../../promises/store.ts'
import { whoAnswers } from '../../staff/rules.ts'
import { isBad } from '../rules.ts'
import { answerOf, lockInvitation, type SurveyAnswer, type SurveyInvitation, updateAnswer } from '../store.ts'
import { fileAnew, lookAfter } from './after-mark.ts'
import { invitationOfToken, type Survey, surveyWith } from './survey.ts'

export interface CompleteSurveyInput {
  key: string
  token: string
  /** What they say to their mark. */
  text?: string | null | undefined
  /** Where to call them. None: they need no call. */
  phone?: string | null | undefined
  /** Who they are, where we do not know: so that somebody can answer a bad mark. */
  name?: string | null | undefined
  email?: string | null | undefined
}

/**
 * More is said to an answer, once: why, and where to call (mission E1, E2). Whoever looks after a bad mark gets it, also where
 * its case has ended meanwhile; one from a page without a case becomes a complaint as soon as we know whom to answer.
 * @throws ValidationError, NotFoundError, SurveyAnsweredError, IdempotencyConflictError
 */
export async function completeSurvey(
  platform: Platform,
  request: Request,
  input: CompleteSurveyInput,
): Promise<Survey> {
  const { database, now } = platform
  const { actor, words } = request
  const { storeId } = actor
  const { token } = input
  const invited = await invitationOfToken(platform, database.read, { storeId, token })
  const first = invited && (await answerOf(database, database.read, invited))
  if (!invited || !first) throw new NotFoundError(words.error.notFound)
  checkCompletion(request, input, { invited, first })
  const at = now()
  const use = { storeId, operation: 'completeSurvey', key: input.key, at }
  const inputHash = inputHashOf({ ...input, token: invited.id })
  return database.write(async (writer) => {
    const invitation = await lockInvitation(database, writer, invited)
    const answer = await answerOf(database, writer, invited)
    if (!invitation || !answer) throw new NotFoundError(words.error.notFound)
    const before = await answerGivenBefore(database, writer, { ...use, inputHash, answer: {} }, words)
    if (before) return surveyWith(database, writer, invitation, answer)
    if (answer.completedAt) throw new SurveyAnsweredError(words.error.surveyAnswered, answer.mark)
    const text = input.text?.trim().toWellFormed() || null
    const said = { text, phone: input.phone?.trim() || null }
    const complaintId = await reachPerson(platform, request, { at, writer }, { invitation, answer, said, input })
    const completed = { text, completedAt: at, complaintId }
    await updateAnswer(database, writer, answer, completed)
    return surveyWith(database, writer, invitation, { ...answer, ...completed })
  })
}

function checkCompletion(
  { words }: Request,
  { key, text, phone, name, email }: CompleteSurveyInput,
  { invited, first }: { invited: SurveyInvitation; first: SurveyAnswer },
): void {
  const issues = new Issues(words)
  issues.key(key)
  issues.text('text', text, limits.messageLength)
  issues.phone('phone', phone)
  issues.line('name', name, limits.nameLength)
  if (email?.trim()) issues.email('email', email)
  const wantsAnswer = Boolean(name?.trim() || phone?.trim() || email?.trim())
  const bad = isBad(invited.kind, first.mark)
  if (phone?.trim() && !bad) issues.add('phone', 'INVALID', { message: words.error.callAfterBadMark })
  const isUnknown = !invited.complaintId && bad
  if (isUnknown && wantsAnswer) {
    if (!name?.trim()) issues.add('name', 'REQUIRED')
    if (!phone?.trim() && !email?.trim()) issues.add('phone', 'REQUIRED', { message: words.error.contactMissing })
  }
  issues.throwIfAny()
}

interface Said {
  invitation: SurveyInvitation
  answer: SurveyAnswer
  said: { text: string | null; phone: string | null }
  input: CompleteSurveyInput
}

/**
 * What is said reaches somebody, wherever the case stands by now; whoever left a number is promised a call there.
 * @returns the case that looks after the mark
 */
async function reachPerson(
  platform: Platform,
  request: Request,
  { at, writer }: { at: Date; writer: Writer },
  { invitation, answer, said, input }: Said,
): Promise<string | null> {
  const { database } = platform
  const { storeId, kind, locale } = invitation
  const { text, phone } = said
  const name = input.name?.trim()
  const bad = isBad(kind, answer.mark)
  if (bad && !answer.complaintId && name) {
    const description = text ?? wordsFor(locale).survey.badMark(kind, answer.mark)
    const marked = { kind, mark: answer.mark, at: answer.answeredAt }
    const preferredChannel = phone ? ('PHONE' as const) : ('EMAIL' as const)
    const contact = { name, email: input.email?.trim() || null, phone, preferredChannel }
    const anew = await fileAnew(platform, request, { at, writer }, { description, contact, locale }, marked)
    await promiseCallOn(anew)
    return anew.id
  }
  const id = bad ? answer.complaintId : invitation.complaintId
  const row = id ? await lockWhereItGoesOn(database, writer, { storeId, id }) : undefined
  const complaint = authorizeSystem(storeId, row)
  if (!complaint) return null
  if (!text && !phone) return bad ? complaint.id : null
  const ground = { complaint, at, writer }
  // The mark is an entry of its own.
  const told: NewEvent = { ...byCustomer, type: 'SURVEY_ANSWERED', text, data: {} }
  if (!bad) {
    await applyChange(platform, request.store, ground, { events: [told] })
    return null
  }
  const marked = { invitation, answer: { ...answer, text } }
  const { lookedAfterBy, change, events } = await lookAfter(platform, request, ground, marked)
  if (lookedAfterBy.id !== complaint.id) {
    await applyChange(platform, request.store, ground, { events: text ? [told] : [] })
    await promiseCallOn(lookedAfterBy)
    return lookedAfterBy.id
  }
  const call = phone
    ? await promisedCall(platform, request, { ...complaint, ...change }, { at, writer, phone })
    : noCall
  const message: NewEvent[] = text ? [{ ...byCustomer, type: 'MESSAGE', text, data: {} }] : []
  await applyChange(platform, request.store, ground, {
    ...call,
    change: { ...change, ...call.change },
    events: [...message, ...events, ...call.events],
  })
  return complaint.id

  /** On a case that began in this very write. */
  async function promiseCallOn(row: Complaint): Promise<void> {
    const anew = authorizeSystem(storeId, row)
    if (!anew || !phone) return
    const promised = await promisedCall(platform, request, anew, { at, writer, phone })
    await applyChange(platform, request.store, { complaint: anew, at, writer }, promised)
  }
}

const noCall: Change = { events: [] }

/** Whoever is to call has promised it. */
async function promisedCall(
  { database }: Platform,
  { store }: Request,
  complaint: Complaint,
  { at, writer, phone }: { at: Date; writer: Writer; phone: string },
): Promise<Change> {
  const person = whoAnswers(store.people, complaint)
  const owned = { ...complaint, ownerId: person?.id ?? complaint.ownerId }
  const promise = { ...promiseByStandard(owned, store, { kind: 'CALLBACK', at }), phone }
  await insertPromise(database, writer, promise)
  return {
    change: { ownerId: owned.ownerId },
    events: [
      { ...byCustomer, type: 'PERSON_ASKED_FOR', text: null, data: { way: 'CALL' } },
      { ...bySystem, type: 'PROMISE_MADE', text: null, data: promiseData(promise) },
    ],
    deliveries: [
      { kind: 'PROMISE_MAIL', complaintId: complaint.id, promiseId: promise.id },
      { kind: 'WARNING_MAIL', complaintId: complaint.id, promiseId: promise.id, staffId: person?.id ?? null },
    ],
  }
}
