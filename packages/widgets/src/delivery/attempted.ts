import type { Reply } from '../client/post-exchange.ts'
import type { Attempt } from './delivery.ts'

interface Issue {
  readonly path: readonly string[]
  readonly message: string
}

/** What can become of any mutation. */
type ExpectedError =
  | { readonly __typename: 'ValidationError'; readonly issues: readonly Issue[] }
  | { readonly __typename: 'IdempotencyConflictError' | 'NotFoundError' | 'StatusConflictError' }
  | { readonly __typename: 'RateLimitError' | 'TemporarilyUnavailableError'; readonly retryAfterSeconds: number }

/** A final answer that is not what was hoped for. */
export type Refusal =
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  /** Under this key the store holds other words. */
  | { readonly kind: 'conflict' }
  /** The case is in a state in which this cannot be done. */
  | { readonly kind: 'movedOn' }
  /** The store answers this page nothing. */
  | { readonly kind: 'refused' }

type Success<Data> = Exclude<Data[keyof Data], ExpectedError>

/** What came of one mutation: it is done, refused, or must be tried again. `Data` is the mutation's, with its one field. */
export function attempted<Data extends object>(
  reply: Reply<Data>,
): Attempt<Refusal | { readonly kind: 'done'; readonly result: Success<Data> }> {
  if (reply.kind === 'unreachable') return { kind: 'later', retryAfterSeconds: reply.retryAfterSeconds }
  if (reply.kind === 'refused') return { kind: 'answer', answer: { kind: 'refused' } }
  const result: ExpectedError | Success<Data> = Object.values(reply.data)[0]
  if (isDone(result)) return { kind: 'answer', answer: { kind: 'done', result } }
  switch (result.__typename) {
    case 'ValidationError':
      return { kind: 'answer', answer: { kind: 'invalid', issues: result.issues } }
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

/** By the contract each result is one success, named so, or one of the expected errors. */
const isDone = <Done>(result: ExpectedError | Done): result is Done =>
  typeof result === 'object' &&
  result !== null &&
  '__typename' in result &&
  String(result.__typename).endsWith('Success')
