/** Only the latest question counts: asking anew aborts the one before, and a late answer finds its signal aborted. */
export class Latest {
  #abort: AbortController | null = null

  next(): AbortSignal {
    this.#abort?.abort()
    this.#abort = new AbortController()
    return this.#abort.signal
  }

  abort(): void {
    this.#abort?.abort()
    this.#abort = null
  }
}
