import { limits } from '@redress/schema/limits'
import { requireScope } from '../../../access.ts'
import { uuidv7 } from '../../../db/kit.ts'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { answerGivenBefore, inputHashOf } from '../../idempotency/service.ts'
import { insertSuggestion } from '../store.ts'

export interface SendSuggestionInput {
  key: string
  text: string
  name?: string | null | undefined
  email?: string | null | undefined
  locale?: string | null | undefined
}

/**
 * Somebody proposes something, without a word about themselves if they like (mission A6).
 * @throws ValidationError, IdempotencyConflictError
 */
export async function sendSuggestion(
  { database, now }: Platform,
  { actor, words }: Request,
  input: SendSuggestionInput,
): Promise<void> {
  if (actor.kind === 'DEVELOPER') requireScope(actor, 'complaints:write')
  const issues = new Issues(words)
  issues.key(input.key)
  issues.required('text', input.text, limits.messageLength)
  issues.line('name', input.name, limits.nameLength)
  if (input.email?.trim()) issues.email('email', input.email)
  issues.throwIfAny()
  const { storeId } = actor
  const at = now()
  const use = { storeId, operation: 'sendSuggestion', key: input.key, inputHash: inputHashOf(input), at }
  await database.write(async (writer) => {
    if (await answerGivenBefore(database, writer, { ...use, answer: {} }, words)) return
    await insertSuggestion(database, writer, {
      storeId,
      id: uuidv7(at.getTime()),
      text: input.text.toWellFormed(),
      name: input.name?.trim().toWellFormed() || null,
      email: input.email?.trim() || null,
      locale: input.locale ?? words.locale,
      sentAt: at,
      state: 'OPEN',
      answer: null,
      answeredAt: null,
      answeredBy: null,
      complaintId: null,
    })
  })
}
