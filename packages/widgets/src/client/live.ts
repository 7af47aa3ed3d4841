import { ComplaintChanged, type ComplaintChangedSubscription } from '@redress/schema/operations'
import type { Line } from './client.ts'

/** A case that is followed while it is shown. */
export interface Live {
  /** States come by themselves, so nobody needs to ask. */
  isOpen: boolean
  /** The page is shown or hidden, or the network is back. */
  look(): void
}

interface Followed {
  readonly trackingCode: string
  readonly show: (complaint: ComplaintChangedSubscription['complaintChanged']) => void
  readonly signal: AbortSignal
}

/** The first state comes at once, unless a proxy on the way gathers what it should pass on. */
const firstWithin = 10_000
/** The server says something every 15 seconds, so whoever is silent for longer is gone. */
const silentFor = 35_000
/** A browser opens six connections to a host: pages that nobody looks at let go of theirs. */
const hiddenFor = 20_000
const shortestPause = 3000
const longestPause = 300_000

/**
 * Follows a case by a stream of its states, by `fetch` because an `EventSource` would put the code into an address. The
 * first state is always the present one, so after a cut nothing is missed. What fails is tried again, more and more rarely;
 * the element asks by itself meanwhile.
 */
export function follow({ endpoint, store, language }: Line, { trackingCode, show, signal }: Followed): Live {
  let stream = new AbortController()
  let heardAt = 0
  let wake = (): void => {}
  let hiding: ReturnType<typeof setTimeout> | undefined

  const live: Live = {
    isOpen: false,
    look() {
      clearTimeout(hiding)
      if (document.hidden) hiding = setTimeout(hangUp, hiddenFor)
      // A device that slept has timers that slept too.
      else if (live.isOpen && Date.now() - heardAt > silentFor) hangUp()
      if (!document.hidden) wake()
    },
  }
  const hangUp = (): void => {
    live.isOpen = false
    stream.abort()
  }

  /** Reads states until the stream ends. Answers whether any came. */
  async function read(): Promise<boolean> {
    stream = new AbortController()
    let isFollowed = false
    let watch = setTimeout(hangUp, firstWithin)
    try {
      const { ok, body } = await fetch(endpoint, {
        method: 'POST',
        credentials: 'omit',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          'x-redress-store': store,
          'accept-language': language,
        },
        body: JSON.stringify({ documentId: ComplaintChanged.documentId, variables: { trackingCode } }),
        signal: stream.signal,
      })
      const reader = ok && body?.getReader()
      const decoder = new TextDecoder()
      for (let text = ''; reader; ) {
        const { done, value } = await reader.read()
        if (done) break
        const events = (text + decoder.decode(value, { stream: true })).split('\n\n')
        text = events.pop() ?? ''
        for (const event of events) {
          const data = event.split('\ndata: ')[1]
          const state: ComplaintChangedSubscription | undefined = data && JSON.parse(data).data
          if (!state || signal.aborted) continue
          isFollowed = live.isOpen = true
          show(state.complaintChanged)
        }
        heardAt = Date.now()
        if (!isFollowed) continue
        clearTimeout(watch)
        watch = setTimeout(hangUp, silentFor)
      }
    } catch {
      // Cut, refused by a policy or hung up: all the same to who looks at the case.
    }
    clearTimeout(watch)
    live.isOpen = false
    return isFollowed
  }

  async function keepReading(): Promise<void> {
    for (let pause = shortestPause; !signal.aborted; ) {
      pause = (await read()) ? shortestPause : Math.min(pause * 2, longestPause)
      await new Promise<void>((resolve) => {
        wake = resolve
        // Not everybody at once, when it was the server that went away. Hidden, only being looked at again counts.
        setTimeout(() => document.hidden || resolve(), Math.random() * pause)
      })
    }
  }

  signal.addEventListener('abort', () => {
    clearTimeout(hiding)
    hangUp()
    wake()
  })
  // A page with a request under way could not be kept for the way back.
  addEventListener('pagehide', hangUp, { signal })
  live.look()
  void keepReading()
  return live
}
