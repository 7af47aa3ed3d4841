import {
  AddMessage,
  ChooseOption,
  ConfirmSolved,
  CounterOffer,
  ReopenComplaint,
  type TrackedComplaintPartsFragment,
} from '@redress/schema/operations'
import type { Ask } from '../client/client.ts'
import { attempted, type Refusal } from '../delivery/attempted.ts'
import type { Attempt } from '../delivery/delivery.ts'
import { isRecord, Remembered } from '../delivery/storage.ts'
import type { SolutionWords } from './words/en.ts'

const kinds = ['choice', 'counter', 'solved', 'reopening', 'part', 'leftover'] as const

/** What the customer answers to what the store proposes, agreed or did. The key makes a repeat harmless. */
export interface Answer {
  readonly kind: (typeof kinds)[number]
  readonly key: string
  readonly trackingCode: string
  /** Of a choice: which option; else ''. */
  readonly optionId: string
  /** In the words of the customer; of a choice: the option as they read it. */
  readonly text: string
  readonly advice: string
}

/** Sent, and not acknowledged yet. */
export const pendingAnswer = new Remembered<Answer>('sessionStorage', (value): value is Answer => {
  if (!isRecord(value) || !kinds.some((kind) => kind === value.kind)) return false
  return ['key', 'trackingCode', 'optionId', 'text', 'advice'].every((name) => typeof value[name] === 'string')
})

export type Answered = Refusal | { readonly kind: 'done'; readonly complaint: TrackedComplaintPartsFragment }

/** One attempt to send it. */
export async function sendAnswer(post: Ask, answer: Answer, signal: AbortSignal): Promise<Attempt<Answered>> {
  const attempt = await send(post, answer, signal)
  if (attempt.kind === 'later') return attempt
  const { answer: came } = attempt
  if (came.kind !== 'done') return { kind: 'answer', answer: came }
  return { kind: 'answer', answer: { kind: 'done', complaint: came.result.complaint } }
}

async function send(post: Ask, { kind, key, trackingCode, optionId, text, advice }: Answer, signal: AbortSignal) {
  const input = { key, trackingCode }
  const withAdvice = { ...input, ...(advice && { advice }) }
  switch (kind) {
    case 'choice':
      return attempted(await post(ChooseOption, { input: { ...withAdvice, optionId } }, signal))
    case 'counter':
      return attempted(await post(CounterOffer, { input: { ...withAdvice, text } }, signal))
    case 'solved':
      return attempted(await post(ConfirmSolved, { input: withAdvice }, signal))
    case 'reopening':
      return attempted(await post(ReopenComplaint, { input: { ...input, text } }, signal))
    case 'part':
    case 'leftover':
      return attempted(await post(AddMessage, { input: { ...input, text } }, signal))
  }
}

/** One sentence that says what was done. */
export function saidOf({ kind }: Answer, words: SolutionWords): string {
  const said = {
    choice: words.agreed,
    counter: words.countered,
    solved: words.solvedSaid,
    reopening: words.reopened,
    part: words.partDone,
    leftover: '',
  }
  return said[kind]
}

/** The field in which an answer has to be mended. */
export function fieldOf(path: readonly string[], { kind }: Answer): string {
  if (path.includes('advice')) return 'advice'
  if (path.includes('optionId')) return 'chosen'
  return kind === 'reopening' ? 'why' : 'counter'
}
