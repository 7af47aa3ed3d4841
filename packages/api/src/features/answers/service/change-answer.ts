import type { AnswerAct, AnswerState } from '@redress/schema/enums'
import { callerOf, requireScope } from '../../../access.ts'
import type { Writer } from '../../../db/database.ts'
import { ForbiddenError, NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { complaintById } from '../../complaints/store.ts'
import { onceForKey } from '../../idempotency/service.ts'
import { AnswerChangedError } from '../answer-changed.ts'
import { type AnswerContent, checkContent, checkNobodyIsNamed, wellFormed } from '../content.ts'
import { weighedWords } from '../finding.ts'
import { mayBeReviewedOn, mayPublish, nameOfActor, remindTime } from '../rules.ts'
import { type Answer, indexAnswer, lockAnswer, updateAnswer } from '../store.ts'
import { keepVersion } from './keep-version.ts'

export interface AnswerAsSeen {
  key: string
  answerId: string
  /** The version that the caller saw. Whatever it is, unless told. */
  expectedVersion?: number | null | undefined
}

export interface ChangeAnswerInput extends AnswerAsSeen, Omit<AnswerContent, 'ownerId'> {
  /** Whoever has it, unless told. */
  ownerId?: string | null | undefined
}

type Change = Partial<Pick<Answer, 'kind' | 'state' | 'categoryId' | 'door' | 'texts' | 'ownerId' | 'reviewOn'>>

/**
 * Puts other words into an answer, or another owner, day or category. What is published says so from then on. Whoever
 * complained in the case that it was drafted from is still not named.
 * @throws ForbiddenError, NotFoundError, AnswerChangedError, ValidationError, IdempotencyConflictError
 */
export function changeAnswer(platform: Platform, request: Request, input: ChangeAnswerInput): Promise<Answer> {
  return change(
    platform,
    request,
    { act: 'CHANGED', operation: 'changeAnswer', input },
    async (answer, issues, { writer, now }) => {
      if (answer.state === 'PUBLISHED') requirePublisher(request)
      const content = { ...input, ownerId: input.ownerId ?? answer.ownerId }
      checkContent(issues, { store: request.store, now }, content, answer)
      const { storeId, complaintId } = answer
      const complaint = complaintId ? await complaintById(platform.database, writer, storeId, complaintId) : undefined
      if (complaint) checkNobodyIsNamed(issues, input.texts, complaint)
      const { kind, categoryId = null, door = null, texts, ownerId, reviewOn } = content
      return { kind, categoryId, door, texts: wellFormed(texts), ownerId, reviewOn }
    },
  )
}

/** From now on everybody sees it. @throws as `changeAnswer` */
export async function publishAnswer(platform: Platform, request: Request, input: AnswerAsSeen): Promise<Answer> {
  requirePublisher(request)
  return change(platform, request, { act: 'PUBLISHED', operation: 'publishAnswer', input }, () => ({
    state: 'PUBLISHED',
  }))
}

/** It does not hold any more: nobody but the people of the store sees it from now on. @throws as `changeAnswer` */
export async function retireAnswer(platform: Platform, request: Request, input: AnswerAsSeen): Promise<Answer> {
  requirePublisher(request)
  return change(platform, request, { act: 'RETIRED', operation: 'retireAnswer', input }, () => ({ state: 'RETIRED' }))
}

/** Somebody has looked: it still holds, until the day on which it is looked at again. @throws as `changeAnswer` */
export function reviewAnswer(
  platform: Platform,
  request: Request,
  input: AnswerAsSeen & { reviewOn: string },
): Promise<Answer> {
  return change(platform, request, { act: 'REVIEWED', operation: 'reviewAnswer', input }, (answer, issues, { now }) => {
    if (answer.state === 'PUBLISHED' && !isOwner(request, answer)) requirePublisher(request)
    const { reviewOn } = input
    if (!mayBeReviewedOn(reviewOn, now, request.store.settings.timeZone)) issues.add('reviewOn', 'OUT_OF_RANGE')
    return { reviewOn }
  })
}

/** One write: lock, version, what is decided, and what follows from it: when the owner is reminded, what is found. */
function change<Input extends AnswerAsSeen>(
  platform: Platform,
  { actor, store, words }: Request,
  { act, operation, input }: { act: AnswerAct; operation: string; input: Input },
  decide: (answer: Answer, issues: Issues, ground: { writer: Writer; now: Date }) => Change | Promise<Change>,
): Promise<Answer> {
  const { database } = platform
  requireScope(actor, 'complaints:read')
  requireScope(actor, 'complaints:write')
  const { storeId } = actor
  // Not of what is asked for: after an answer that was lost it is asked for again on what is seen then.
  const { expectedVersion, ...asked } = input
  const told = { ...asked, by: callerOf(actor) }
  return onceForKey(platform, { storeId, operation, input: told, words }, async (writer, at) => {
    const answer = await lockAnswer(database, writer, { storeId, id: input.answerId })
    if (!answer) throw new NotFoundError(words.error.notFound)
    if (expectedVersion !== null && expectedVersion !== undefined && expectedVersion !== answer.version)
      throw new AnswerChangedError(words.error.answerChanged, answer)
    const issues = new Issues(words)
    issues.key(input.key)
    const decided = await decide(answer, issues, { writer, now: at })
    issues.throwIfAny()
    const after: Answer = { ...answer, ...decided, version: answer.version + 1, changedAt: at }
    after.remindAt = remindAtAfter(answer, after, store.settings.timeZone)
    const { helped: _helped, notHelped: _notHelped, ...row } = after
    await updateAnswer(database, writer, answer, row)
    await keepVersion(platform, writer, after, { act, doneBy: nameOfActor(actor, store.people) })
    if (isFound(answer.state) || isFound(after.state))
      await indexAnswer(database, writer, answer, isFound(after.state) ? weighedWords(after.texts) : new Map())
    return after
  })
}

/** @throws ForbiddenError */
function requirePublisher({ actor, words }: Request): void {
  requireScope(actor, 'complaints:write')
  if (!mayPublish(actor)) throw new ForbiddenError(words.error.notAPublisher)
}

const isOwner = ({ actor }: Request, { ownerId }: Answer) => actor.kind === 'STAFF' && actor.staffId === ownerId

const isFound = (state: AnswerState) => state === 'PUBLISHED'

/** Whoever was reminded of a day is not reminded of it again. */
function remindAtAfter(before: Answer, after: Answer, timeZone: string): Date | null {
  if (!isFound(after.state)) return null
  const isTheSame = isFound(before.state) && before.reviewOn === after.reviewOn
  return isTheSame ? before.remindAt : remindTime(after.reviewOn, timeZone)
}
