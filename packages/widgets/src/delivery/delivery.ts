import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** What became of one attempt: it is over (`answer`), or it must be tried again. */
export type Attempt<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'later'; readonly retryAfterSeconds: number | null }

export type DeliveryState =
  | { readonly kind: 'idle' }
  /** `again`: an attempt failed before this one, or the parcel was taken up from an earlier visit. */
  | { readonly kind: 'sending'; readonly again: boolean }
  | { readonly kind: 'waiting' }

interface Options<Parcel, Answer> {
  /** Sends once. Must carry the parcel's own idempotency key, so that a repeat is harmless. */
  send(parcel: Parcel, signal: AbortSignal): Promise<Attempt<Answer>>
  /** The parcel got an answer that is final. */
  arrived(answer: Answer, parcel: Parcel): void
}

const firstPauseSeconds = 2
const longestPauseSeconds = 60

/**
 * Keeps on trying until a parcel has an answer: again when the network comes back, else after 2, 4, 8 … 60 seconds, and
 * never before the server's own `Retry-After`. Guarantee: at most one attempt is under way, and an answer that comes
 * after `stop` or after the element left the page is dropped.
 */
export class Delivery<Parcel, Answer> implements ReactiveController {
  state: DeliveryState = { kind: 'idle' }
  readonly #host: ReactiveControllerHost
  readonly #options: Options<Parcel, Answer>
  #parcel: Parcel | null = null
  #abort: AbortController | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0
  #again = false
  #notBefore = 0

  constructor(host: ReactiveControllerHost, options: Options<Parcel, Answer>) {
    this.#host = host
    this.#options = options
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('online', this.#online)
    addEventListener('offline', this.#offline)
    // Moved within the page, or taken out and put back: go on with the same parcel.
    if (this.#parcel !== null) void this.#attempt()
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online)
    removeEventListener('offline', this.#offline)
    this.#halt()
  }

  /** Takes over a parcel and begins to send it. */
  start(parcel: Parcel, again = false): void {
    this.#halt()
    this.#parcel = parcel
    this.#again = again
    this.#failures = 0
    this.#notBefore = 0
    void this.#attempt()
  }

  /** The customer wants it tried at once. */
  retry(): void {
    if (this.state.kind !== 'waiting') return
    clearTimeout(this.#timer)
    void this.#attempt()
  }

  /** Gives the parcel up. What is under way may still arrive at the server: keep the key. */
  stop(): void {
    this.#halt()
    this.#parcel = null
    this.#become({ kind: 'idle' })
  }

  #halt(): void {
    clearTimeout(this.#timer)
    this.#abort?.abort()
    this.#abort = null
  }

  async #attempt(): Promise<void> {
    const parcel = this.#parcel
    if (parcel === null) return
    this.#halt()
    const abort = new AbortController()
    this.#abort = abort
    this.#become({ kind: 'sending', again: this.#again })
    const attempt = await this.#options.send(parcel, abort.signal)
    if (abort.signal.aborted) return
    this.#abort = null
    switch (attempt.kind) {
      case 'answer':
        this.#parcel = null
        this.#become({ kind: 'idle' })
        return this.#options.arrived(attempt.answer, parcel)
      case 'later':
        return this.#wait(attempt.retryAfterSeconds ?? 0)
    }
  }

  #wait(retryAfterSeconds: number): void {
    this.#again = true
    const pause = Math.min(firstPauseSeconds * 2 ** this.#failures++, longestPauseSeconds)
    // Up to a quarter longer by chance: not all customers of a store that was down knock in the same second.
    const seconds = Math.max(retryAfterSeconds, pause) * (1 + Math.random() / 4)
    this.#notBefore = Date.now() + retryAfterSeconds * 1000
    this.#timer = setTimeout(() => void this.#attempt(), seconds * 1000)
    this.#become({ kind: 'waiting' })
  }

  #become(state: DeliveryState): void {
    this.state = state
    this.#host.requestUpdate()
  }

  readonly #online = (): void => {
    if (this.state.kind !== 'waiting') return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#attempt(), Math.max(0, this.#notBefore - Date.now()))
    this.#become({ kind: 'waiting' })
  }

  readonly #offline = (): void => {
    if (this.state.kind === 'waiting') this.#become({ kind: 'waiting' })
  }
}
