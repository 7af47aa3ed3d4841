import type { TrackedComplaintPartsFragment } from '@redress/schema/operations'
import type { Line } from './client.ts'
import { Latest } from './latest.ts'
import type { Live } from './live.ts'
import { loadFollow } from './loaded-when-needed.ts'

/** The following of the case that is shown: from when it is opened until it is closed, or the element goes. */
export class Following {
  readonly #latest = new Latest()
  #followed = ''
  #live: Live | null = null

  /** States come by themselves; else somebody has to ask. */
  get isOpen(): boolean {
    return this.#live?.isOpen === true
  }

  /** Goes on with what is followed already, over the same line. */
  start(line: Line, trackingCode: string, show: (complaint: TrackedComplaintPartsFragment) => void): void {
    const followed = [...Object.values(line), trackingCode].join(' ')
    if (followed === this.#followed) return
    this.stop()
    this.#followed = followed
    const signal = this.#latest.next()
    loadFollow().then(
      (follow) => {
        if (!signal.aborted) this.#live = follow(line, { trackingCode, show, signal })
      },
      () => {},
    )
  }

  stop(): void {
    this.#latest.abort()
    this.#followed = ''
    this.#live = null
  }

  /** The page is shown or hidden, or the network is back. */
  look(): void {
    this.#live?.look()
  }
}
