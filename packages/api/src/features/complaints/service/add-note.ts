import { limits } from '@redress/schema/limits'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../input.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from './change-by-store.ts'
import type { Request } from './tracked-complaint.ts'

export interface AddNoteInput extends Doer {
  key: string
  complaintId: string
  text: string
}

/**
 * A note for colleagues, also on a case that is over: the customer never sees it, and it is part of the record like
 * everything else (mission D12).
 * @throws ValidationError, NotFoundError, IdempotencyConflictError
 */
export async function addNote(platform: Platform, request: Request, input: AddNoteInput): Promise<ActedOn> {
  const issues = new Issues(request.words)
  issues.key(input.key)
  issues.required('text', input.text, limits.messageLength)
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const by = { ...byStaff(request, input), audience: 'STAFF' } as const
  const text = input.text.trim().toWellFormed()
  return changeByStore(platform, request, { operation: 'addNote', input, complaintId: input.complaintId }, () => ({
    events: [{ ...by, type: 'NOTE', text, data: {} }],
  }))
}
