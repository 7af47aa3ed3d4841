import { AddMessage, type TrackedComplaintPartsFragment, WithdrawComplaint } from '@redress/schema/operations'
import type { Ask } from '../client/client.ts'
import type { Attempt } from '../delivery/delivery.ts'
import { isRecord, Remembered } from '../delivery/storage.ts'

/** What the customer does on their case. The key makes a repeat harmless. */
export interface CaseAction {
  readonly kind: 'message' | 'withdrawal'
  readonly key: string
  readonly trackingCode: string
  /** The message, or the reason for the withdrawal. */
  readonly text: string
}

export type ActionAnswer =
  | { readonly kind: 'done'; readonly complaint: TrackedComplaintPartsFragment }
  | { readonly kind: 'invalid'; readonly message: string }
  /** Under this key the store holds other words. */
  | { readonly kind: 'conflict' }
  /** The case is in a state in which this cannot be done. */
  | { readonly kind: 'movedOn' }
  | { readonly kind: 'refused' }

/** A message that the customer has sent and the store has not acknowledged: see `pendingSubmission`. */
export const pendingMessage = new Remembered<CaseAction>('sessionStorage', (value): value is CaseAction => {
  if (!isRecord(value) || value.kind !== 'message') return false
  return ['key', 'trackingCode', 'text'].every((name) => typeof value[name] === 'string')
})

export async function act(ask: Ask, action: CaseAction, signal: AbortSignal): Promise<Attempt<ActionAnswer>> {
  const { kind, key, trackingCode, text } = action
  const reply =
    kind === 'message'
      ? await ask(AddMessage, { input: { key, trackingCode, text } }, signal)
      : await ask(WithdrawComplaint, { input: { key, trackingCode, ...(text && { reason: text }) } }, signal)
  if (reply.kind === 'unreachable') return { kind: 'later', retryAfterSeconds: reply.retryAfterSeconds }
  if (reply.kind === 'refused') return { kind: 'answer', answer: { kind: 'refused' } }
  const result = 'addMessage' in reply.data ? reply.data.addMessage : reply.data.withdrawComplaint
  switch (result.__typename) {
    case 'AddMessageSuccess':
    case 'WithdrawComplaintSuccess':
      return { kind: 'answer', answer: { kind: 'done', complaint: result.complaint } }
    case 'ValidationError':
      return { kind: 'answer', answer: { kind: 'invalid', message: result.issues[0]?.message ?? result.message } }
    case 'IdempotencyConflictError':
      return { kind: 'answer', answer: { kind: 'conflict' } }
    case 'NotFoundError':
    case 'StatusConflictError':
      return { kind: 'answer', answer: { kind: 'movedOn' } }
    case 'RateLimitError':
    case 'TemporarilyUnavailableError':
      return { kind: 'later', retryAfterSeconds: result.retryAfterSeconds }
  }
}
