import type { SurveyPartsFragment } from '@redress/schema/operations'
import type { Ask } from '../client/client.ts'
import type { attempted, Refusal } from '../delivery/attempted.ts'
import type { Attempt, Delivery, DeliveryState } from '../delivery/delivery.ts'
import type { promiseCard } from '../templates/promise.ts'
import type { Kept } from './kept.ts'
import type { SurveyCard } from './survey-card.ts'

/** What came of what was sent. */
export type Answer =
  | Refusal
  | { kind: 'done'; token: string; survey: SurveyPartsFragment }
  | { kind: 'before'; mark: number }

/**
 * What this needs of the element around it, which stands on what the page has loaded anyway. Names as they are: it lies in a
 * file of its own (see `build-steps/apart.ts`).
 */
export interface SurveySurroundings {
  readonly element: SurveyCard
  readonly post: Ask
  readonly attempted: typeof attempted
  /** Keeps on sending. */
  deliver(
    send: (kept: Kept, signal: AbortSignal) => Promise<Attempt<Answer>>,
    arrived: (answer: Answer) => void,
  ): Delivery<Kept, Answer>
  /** A first try failed. */
  isWaiting(state: DeliveryState): boolean
  /** Who gets back to the customer, and by when. */
  promise(about: Parameters<typeof promiseCard>[1]): ReturnType<typeof promiseCard>
}
