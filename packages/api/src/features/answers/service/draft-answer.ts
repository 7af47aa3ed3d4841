import { authorizeReader, callerOf, requireScope } from '../../../access.ts'
import type { Writer } from '../../../db/database.ts'
import { uuidv7 } from '../../../db/kit.ts'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { complaintById } from '../../complaints/store.ts'
import { onceForKey } from '../../idempotency/service.ts'
import { type AnswerContent, checkContent, checkNobodyIsNamed, wellFormed } from '../content.ts'
import { weighedWords } from '../finding.ts'
import { nameOfActor, remindTime } from '../rules.ts'
import { type Answer, indexAnswer, insertAnswer } from '../store.ts'
import { keepVersion } from './keep-version.ts'

export interface DraftAnswerInput extends Omit<AnswerContent, 'ownerId'> {
  key: string
  /** Whoever is signed in, unless told. */
  ownerId?: string | null | undefined
  /** The complaint that it was drafted from. */
  complaintId?: string | null | undefined
}

/**
 * Drafts an answer (mission B4). From a complaint it knows only which one: what is written was looked at by whoever sends
 * it, and is refused where it names the customer.
 * @throws NotFoundError for a complaint that the caller may not see, ValidationError, IdempotencyConflictError
 */
export async function draftAnswer(platform: Platform, request: Request, input: DraftAnswerInput): Promise<Answer> {
  const { database, now } = platform
  const { actor, store, words } = request
  requireScope(actor, 'complaints:read')
  requireScope(actor, 'complaints:write')
  const { storeId } = actor
  const row = input.complaintId ? await complaintById(database, database.read, storeId, input.complaintId) : undefined
  const complaint = authorizeReader(actor, row)
  if (input.complaintId && !complaint) throw new NotFoundError(words.error.notFound)
  const content = { ...input, ownerId: ownerOf(request, input) }
  const issues = new Issues(words)
  issues.key(input.key)
  checkContent(issues, { store, now: now() }, content)
  if (complaint) checkNobodyIsNamed(issues, input.texts, complaint)
  issues.throwIfAny()
  const told = { ...input, by: callerOf(actor) }
  return onceForKey(platform, { storeId, operation: 'draftAnswer', input: told, words }, (writer, at) =>
    writeAnswer(platform, writer, {
      ...{ ...content, storeId, state: 'DRAFT', timeZone: store.settings.timeZone, at },
      doneBy: nameOfActor(actor, store.people),
    }),
  )
}

/** Who answers for it: who is named, else who is signed in. */
export function ownerOf({ actor }: Request, { ownerId }: { ownerId?: string | null | undefined }): string {
  return ownerId ?? (actor.kind === 'STAFF' ? actor.staffId : '')
}

interface NewAnswer extends AnswerContent, Pick<Answer, 'storeId' | 'state'> {
  complaintId?: string | null | undefined
  importedAs?: string
  /** Under which name its first version is kept. None: Redress itself. */
  doneBy: string | null
  timeZone: string
  at: Date
}

/** Writes an answer that was checked, and makes it found when it is published. */
export async function writeAnswer(
  { database }: Pick<Platform, 'database'>,
  writer: Writer,
  { storeId, state, kind, categoryId, door, texts, ownerId, reviewOn, complaintId, importedAs, ...made }: NewAnswer,
): Promise<Answer> {
  const { timeZone, at, doneBy } = made
  const answer: Answer = {
    storeId,
    id: uuidv7(at.getTime()),
    kind,
    state,
    categoryId: categoryId ?? null,
    door: door ?? null,
    texts: wellFormed(texts),
    ownerId,
    reviewOn,
    remindAt: state === 'PUBLISHED' ? remindTime(reviewOn, timeZone) : null,
    version: 1,
    helped: 0,
    notHelped: 0,
    complaintId: complaintId ?? null,
    importedAs: importedAs ?? null,
    createdAt: at,
    changedAt: at,
  }
  await insertAnswer(database, writer, answer)
  await keepVersion({ database }, writer, answer, { act: state === 'PUBLISHED' ? 'PUBLISHED' : 'DRAFTED', doneBy })
  if (state === 'PUBLISHED') await indexAnswer(database, writer, answer, weighedWords(answer.texts))
  return answer
}
