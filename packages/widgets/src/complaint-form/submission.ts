import {
  AddMessage,
  type ConfirmationPartsFragment,
  FileComplaint,
  type FileComplaintInput,
} from '@redress/schema/operations'
import type { Ask } from '../client/client.ts'
import { attempted, type Refusal } from '../delivery/attempted.ts'
import type { Attempt } from '../delivery/delivery.ts'
import type { Receipt } from '../delivery/receipt.ts'
import { isRecord, Remembered } from '../delivery/storage.ts'
import type { Words } from '../words/words.ts'

/** A complaint that the customer has pressed Send for. */
export interface Submission {
  readonly input: FileComplaintInput
  /**
   * What was sent before under the same key with other words and without a known result, latest first. One of these may
   * have arrived: the key stays the same until an answer comes, so that one complaint never becomes two.
   */
  readonly earlier: readonly FileComplaintInput[]
  /** The customer took it back to change the words: it is not to be sent by itself. */
  readonly held: boolean
}

export type SubmissionAnswer = Receipt | Refusal

/**
 * A submission that the store has not acknowledged yet. It lies in sessionStorage with the name and the address to
 * answer to: the customer pressed Send and so asked us to deliver it, and a reload must not break that. Only this tab
 * can read it, it is wiped on success, and it is never older than 24 hours. Drafts hold the words alone.
 */
export const pendingSubmission = new Remembered<Submission>('sessionStorage', (value): value is Submission => {
  if (!isRecord(value) || !isRecord(value.input) || !Array.isArray(value.earlier)) return false
  const { key, description, contact } = value.input
  return typeof key === 'string' && typeof description === 'string' && isRecord(contact)
})

/** The message that adds changed words to a case that had arrived with the words before. */
export function changedWords(say: Words, { description, desiredOutcome, contact }: FileComplaintInput): string {
  const reach = [contact.name, contact.email, contact.phone].filter(Boolean).join(', ')
  return [say.addedLater, description, desiredOutcome?.words, reach].filter(Boolean).join('\n\n')
}

/**
 * One attempt to deliver. If the words were changed after a try whose result got lost, the store may hold the first
 * version and says so (idempotency conflict): then we fetch that case by sending the first version again, and add the
 * new words to it as a message. One complaint, and no word lost.
 */
export async function deliver(
  ask: Ask,
  { input, earlier }: Submission,
  changed: (input: FileComplaintInput) => string,
  signal: AbortSignal,
): Promise<Attempt<SubmissionAnswer>> {
  const attempt = await file(ask, input, signal)
  if (attempt.kind === 'later' || attempt.answer.kind !== 'conflict') return attempt
  for (const version of earlier) {
    const again = await file(ask, version, signal)
    if (again.kind === 'later') return again
    if (again.answer.kind !== 'received') continue
    const { trackingCode } = again.answer
    // The key is derived, so that a repeat of all this adds the message once.
    const message = { key: `${input.key}-changed`, trackingCode, text: changed(input) }
    const adding = attempted(await ask(AddMessage, { input: message }, signal))
    if (adding.kind === 'later') return adding
    return adding.answer.kind === 'done' ? received(adding.answer.result.complaint, trackingCode) : again
  }
  return attempt
}

async function file(ask: Ask, input: FileComplaintInput, signal: AbortSignal): Promise<Attempt<SubmissionAnswer>> {
  const attempt = attempted(await ask(FileComplaint, { input }, signal))
  if (attempt.kind === 'later') return attempt
  const { answer } = attempt
  if (answer.kind !== 'done') return { kind: 'answer', answer }
  return received(answer.result.complaint, answer.result.trackingCode)
}

const received = (complaint: ConfirmationPartsFragment, trackingCode: string): Attempt<SubmissionAnswer> => ({
  kind: 'answer',
  answer: { kind: 'received', complaint, trackingCode },
})
