import type { OperationResult } from '@urql/core'

/** Why somebody has to say again who they are: the session is over, or what they are about to do wants it fresh. */
export type Ended = 'SESSION_ENDED' | 'SIGN_IN_AGAIN'
type Again = 'BY_THE_SAME' | 'BY_SOMEBODY_ELSE'

/** What waits while somebody signs in again in the middle of their work. */
export class Session {
  readonly #ask: (why: Ended) => void
  /** Until somebody signs in again; then another one begins. */
  turn = Promise.withResolvers<Again>()
  /** Only who was signed in can be asked to do it again. */
  isOpen = false

  /** @param ask shows that signing in is needed */
  constructor(ask: (why: Ended) => void) {
    this.#ask = ask
  }

  /** Why this answer says that somebody has to sign in again; nothing when it does not. */
  endedBy({ error, data }: OperationResult): Ended | undefined {
    if (!this.isOpen) return undefined
    const codes = error?.graphQLErrors.map(({ extensions }) => extensions.code) ?? []
    // A role may lack a right, but never a scope: whoever lacks one is nobody.
    if (codes.includes('MISSING_SCOPE') || codes.includes('SESSION_ENDED')) return 'SESSION_ENDED'
    const answers: unknown[] = typeof data === 'object' && data ? Object.values(data) : []
    const isStale = (answer: unknown) =>
      typeof answer === 'object' && answer !== null && 'code' in answer && answer.code === 'SIGN_IN_AGAIN'
    return answers.some(isStale) ? 'SIGN_IN_AGAIN' : undefined
  }

  /**
   * Settles when somebody has signed in; for all that wait at once.
   * @param turn in which it was asked: what is answered late asks nobody who has signed in again since
   */
  signedInAgain(why: Ended, turn: Session['turn']): Promise<Again> {
    if (turn === this.turn) this.#ask(why)
    return turn.promise
  }

  /** What waits is asked again in the name of the same person, and never in another's. */
  resume(again: Again): void {
    this.turn.resolve(again)
    this.turn = Promise.withResolvers()
  }
}
