import { limits } from '@redress/schema/limits'
import { callerOf, requireScope } from '../../../access.ts'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import { byStaff, checkDoer, type Doer } from '../../complaints/service/change-by-store.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { answerGivenBefore, inputHashOf } from '../../idempotency/service.ts'
import { enqueue } from '../../outbox/store.ts'
import { lockSuggestion, type Suggestion, updateSuggestion } from '../store.ts'

export interface AnswerSuggestionInput extends Doer {
  key: string
  suggestionId: string
  text: string
}

/**
 * A person of the store answers, once; whoever left an address gets it by mail.
 * @throws NotFoundError, ValidationError, IdempotencyConflictError
 */
export async function answerSuggestion(
  { database, now }: Platform,
  request: Request,
  input: AnswerSuggestionInput,
): Promise<Suggestion> {
  const { actor, store, words } = request
  requireScope(actor, 'complaints:read')
  requireScope(actor, 'complaints:write')
  const issues = new Issues(words)
  issues.key(input.key)
  issues.required('text', input.text, limits.messageLength)
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const { storeId } = actor
  const at = now()
  const answered = {
    state: 'ANSWERED',
    answer: input.text.trim().toWellFormed(),
    answeredBy: byStaff(request, input).actorName ?? store.name,
  } as const
  const told = { ...input, by: callerOf(actor) }
  const use = { storeId, operation: 'answerSuggestion', key: input.key, inputHash: inputHashOf(told), at }
  return database.write(async (writer) => {
    const suggestion = await lockSuggestion(database, writer, { storeId, id: input.suggestionId })
    if (!suggestion) throw new NotFoundError(words.error.notFound)
    const before = await answerGivenBefore(database, writer, { ...use, answer: { at: at.toISOString() } }, words)
    // What was answered then; that it became a complaint since is another story.
    if (before) return { ...suggestion, ...answered, answeredAt: new Date(before.at), complaintId: null }
    if (suggestion.state !== 'OPEN') refuse(words, 'suggestionId', 'INVALID', words.error.suggestionEnded)
    await updateSuggestion(database, writer, suggestion, { ...answered, answeredAt: at })
    const delivery = { kind: 'SUGGESTION_MAIL', suggestionId: suggestion.id } as const
    if (suggestion.email) await enqueue(database, writer, { storeId, at, delivery })
    return { ...suggestion, ...answered, answeredAt: at }
  })
}
