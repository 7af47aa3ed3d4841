import type { TrackedComplaintPartsFragment } from '@redress/schema/operations'
import type { Line } from './client.ts'
import type { Live } from './live.ts'
import { loadFollow } from './loaded-when-needed.ts'

type Show = (complaint: TrackedComplaintPartsFragment) => void

/** One stream for all cards of the page that show the same case: a browser opens few connections to one address. */
interface Stream {
  live: Live | null
  readonly end: AbortController
  readonly shown: Set<Show>
}

const streams = new Map<string, Stream>()

function open(line: Line, trackingCode: string): Stream {
  const end = new AbortController()
  const stream: Stream = { live: null, end, shown: new Set() }
  const show: Show = (complaint) => {
    for (const card of stream.shown) card(complaint)
  }
  loadFollow().then(
    (follow) => {
      if (!end.signal.aborted) stream.live = follow(line, { trackingCode, show, signal: end.signal })
    },
    () => {},
  )
  return stream
}

/** The following of the case that is shown: from when it is opened until it is closed, or the element goes. */
export class Following {
  #followed = ''
  #show: Show = () => {}

  get #stream(): Stream | undefined {
    return streams.get(this.#followed)
  }

  /** States come by themselves; else somebody has to ask. */
  get isOpen(): boolean {
    return this.#stream?.live?.isOpen === true
  }

  /** Goes on with what is followed already, over the same line. */
  start(line: Line, trackingCode: string, show: Show): void {
    const followed = [...Object.values(line), trackingCode].join(' ')
    if (followed === this.#followed) return
    this.stop()
    this.#followed = followed
    this.#show = show
    const stream = streams.get(followed) ?? open(line, trackingCode)
    streams.set(followed, stream)
    stream.shown.add(show)
  }

  stop(): void {
    const stream = this.#stream
    stream?.shown.delete(this.#show)
    if (stream?.shown.size === 0) {
      stream.end.abort()
      streams.delete(this.#followed)
    }
    this.#followed = ''
  }

  /** The page is shown or hidden, or the network is back. */
  look(): void {
    this.#stream?.live?.look()
  }
}
