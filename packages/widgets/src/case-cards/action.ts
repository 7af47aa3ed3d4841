import {
  AddMessage,
  AskForPerson,
  ConfirmUnderstanding,
  CorrectUnderstanding,
  EscalateComplaint,
  type TrackedComplaintPartsFragment,
  WithdrawComplaint,
} from '@redress/schema/operations'
import type { Ask } from '../client/client.ts'
import { attempted, type Refusal } from '../delivery/attempted.ts'
import type { Attempt } from '../delivery/delivery.ts'
import { isRecord, Remembered } from '../delivery/storage.ts'

/** What the customer does on their case. The key makes a repeat harmless. */
export interface CaseAction {
  readonly kind: 'message' | 'withdrawal' | 'confirmation' | 'correction' | 'call' | 'escalation'
  readonly key: string
  readonly trackingCode: string
  /** The message, what is different from what we understood, the number to call, or the reason. */
  readonly text: string
  /** When to call. */
  readonly at?: string
  /** The photos that go with a message. */
  readonly attachmentIds?: readonly string[]
}

export type ActionAnswer = Refusal | { readonly kind: 'done'; readonly complaint: TrackedComplaintPartsFragment }

/** Something that the customer has sent and the store has not acknowledged: see `pendingSubmission`. Never a withdrawal. */
export const pendingAction = new Remembered<CaseAction>('sessionStorage', (value): value is CaseAction => {
  if (!isRecord(value) || !['message', 'correction', 'confirmation', 'call', 'escalation'].includes(String(value.kind)))
    return false
  return ['key', 'trackingCode', 'text'].every((name) => typeof value[name] === 'string')
})

/** One attempt to do it. */
export async function act(ask: Ask, action: CaseAction, signal: AbortSignal): Promise<Attempt<ActionAnswer>> {
  const attempt = await send(ask, action, signal)
  if (attempt.kind === 'later') return attempt
  const { answer } = attempt
  if (answer.kind !== 'done') return { kind: 'answer', answer }
  return { kind: 'answer', answer: { kind: 'done', complaint: answer.result.complaint } }
}

async function send(ask: Ask, { kind, text, at, ...action }: CaseAction, signal: AbortSignal) {
  switch (kind) {
    case 'message':
      return attempted(await ask(AddMessage, { input: { ...action, text } }, signal))
    case 'correction':
      return attempted(await ask(CorrectUnderstanding, { input: { ...action, text } }, signal))
    case 'confirmation':
      return attempted(await ask(ConfirmUnderstanding, { input: action }, signal))
    case 'call':
      return attempted(
        await ask(AskForPerson, { input: { ...action, way: 'CALL', at, ...(text && { phone: text }) } }, signal),
      )
    case 'escalation':
      return attempted(await ask(EscalateComplaint, { input: { ...action, ...(text && { reason: text }) } }, signal))
    case 'withdrawal':
      return attempted(await ask(WithdrawComplaint, { input: { ...action, ...(text && { reason: text }) } }, signal))
  }
}
