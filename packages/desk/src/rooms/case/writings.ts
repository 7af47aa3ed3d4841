/** What is being written goes on while whoever writes is elsewhere: with it what is still on its way. */
import { OnceKey } from './sent.ts'

/** The words of one act on one case, until they are sent or whoever writes them has signed out. */
export interface Writing<Shown> {
  /** Aborted at its end. */
  readonly signal: AbortSignal
  end(): void
  /** Under what these words are sent, wherever they were when they were sent first. */
  readonly key: OnceKey
  /** Where it is on the screen; nothing while another act is, another case or another room. */
  shown: Shown | undefined
}

export class Writings<Shown> {
  readonly #known = new Map<string, Writing<Shown>>()

  /**
   * @param opened who writes, on which case, in which act
   * @param left ends it too
   */
  of(opened: string, left: AbortSignal): Writing<Shown> {
    const known = this.#known.get(opened)
    if (known) return known
    const ending = new AbortController()
    const end = () => {
      this.#known.delete(opened)
      ending.abort()
    }
    left.addEventListener('abort', end, { signal: ending.signal })
    const writing = { signal: ending.signal, end, key: new OnceKey(), shown: undefined }
    this.#known.set(opened, writing)
    return writing
  }
}
