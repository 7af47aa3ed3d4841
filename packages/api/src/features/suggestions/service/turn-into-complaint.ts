import { requireScope } from '../../../access.ts'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { refuse } from '../../complaints/input.ts'
import type { Doer } from '../../complaints/service/change-by-store.ts'
import { type FiledOnBehalf, fileOnBehalf } from '../../complaints/service/file-on-behalf.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { lockSuggestion, suggestionById, updateSuggestion } from '../store.ts'

export interface TurnIntoComplaintInput extends Doer {
  key: string
  suggestionId: string
  categoryId?: string | null | undefined
}

/**
 * What was in the suggestion box was a complaint: from now on it is one, by its sender's words and from the time at which
 * it was sent, once.
 * @throws NotFoundError, ValidationError, IdempotencyConflictError
 */
export async function turnIntoComplaint(
  platform: Platform,
  request: Request,
  { suggestionId, ...input }: TurnIntoComplaintInput,
): Promise<FiledOnBehalf> {
  const { database } = platform
  const { actor, words } = request
  requireScope(actor, 'complaints:read')
  requireScope(actor, 'complaints:write')
  const place = { storeId: actor.storeId, id: suggestionId }
  const suggestion = await suggestionById(database, database.read, place)
  if (!suggestion) throw new NotFoundError(words.error.notFound)
  const { text: description, name, email, locale, sentAt: receivedAt } = suggestion
  const contact = { name: name ?? words.unnamedCustomer, email }
  const complaint = { ...input, door: 'SUGGESTION_BOX', description, contact, locale, receivedAt } as const
  return fileOnBehalf(platform, request, complaint, {
    operation: 'turnIntoComplaint',
    async alongside(writer, { id: complaintId }) {
      const held = await lockSuggestion(database, writer, place)
      if (held?.complaintId !== null) refuse(words, 'suggestionId', 'INVALID', words.error.suggestionEnded)
      await updateSuggestion(database, writer, place, { state: 'BECAME_COMPLAINT', complaintId })
    },
  })
}
