import { DeskChanged, type DeskChangedSubscription } from '@redress/schema/operations'
import type { Line } from './post-exchange.ts'

type Change = DeskChangedSubscription['deskChanged']

export interface Followed {
  /** The complaint that is open: colleagues see that somebody has it. */
  readonly open?: string
  readonly heard: (change: Change) => void
  readonly signal: AbortSignal
}

/** The server says something every 15 seconds, so whoever is silent for longer is gone. */
const silentForMs = 35_000
/** A browser opens six connections to a host: pages that nobody looks at let go of theirs. */
const hiddenForMs = 60_000
const shortestPauseMs = 1000
const longestPauseMs = 60_000

/**
 * Follows what happens at the desk, by `fetch`, for an `EventSource` sends no header. Every stream begins with a state that
 * says to read anew, so after a cut nothing is missed. What fails is tried again, more and more rarely.
 */
export async function followDesk(line: Line, { open, heard, signal }: Followed): Promise<void> {
  let stream = new AbortController()
  let wake = (): void => {}
  let hiding: ReturnType<typeof setTimeout> | undefined
  const hangUp = (): void => stream.abort()
  const look = (): void => {
    clearTimeout(hiding)
    if (document.hidden) hiding = setTimeout(hangUp, hiddenForMs)
    else wake()
  }
  document.addEventListener('visibilitychange', look, { signal })
  addEventListener('online', () => wake(), { signal })
  addEventListener('pagehide', hangUp, { signal })
  signal.addEventListener('abort', () => {
    clearTimeout(hiding)
    hangUp()
    wake()
  })
  for (let pause = shortestPauseMs; !signal.aborted; ) {
    stream = new AbortController()
    const wasHeard = await read(line, { open: open ?? null }, { stream, heard })
    pause = wasHeard ? shortestPauseMs : Math.min(pause * 2, longestPauseMs)
    if (signal.aborted) return
    await new Promise<void>((resolve) => {
      wake = resolve
      // Not everybody at once, when it was the server that went away. Hidden, only being looked at again counts.
      setTimeout(() => document.hidden || resolve(), pause * (0.5 + Math.random()))
    })
  }
}

/** Reads states until the stream ends. Answers whether any came. */
async function read(
  { endpoint, language, who }: Line,
  variables: { open: string | null },
  { stream, heard }: { stream: AbortController; heard: Followed['heard'] },
): Promise<boolean> {
  let wasHeard = false
  let watch: ReturnType<typeof setTimeout> | undefined
  const hold = (): void => {
    clearTimeout(watch)
    watch = setTimeout(() => stream.abort(), silentForMs)
  }
  try {
    hold()
    const { ok, body } = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        'accept-language': language,
        ...who(),
      },
      body: JSON.stringify({ documentId: DeskChanged.documentId, variables }),
      signal: stream.signal,
    })
    const reader = ok && body?.pipeThrough(new TextDecoderStream()).getReader()
    for (let text = ''; reader; ) {
      const { done, value } = await reader.read()
      if (done) break
      hold()
      const events = (text + value).split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) {
        const data = event.split('\ndata: ')[1]
        const state: { data?: DeskChangedSubscription | null } = data ? JSON.parse(data) : {}
        if (!state.data) continue
        wasHeard = true
        heard(state.data.deskChanged)
      }
    }
  } catch {
    // Cut, or hung up: all the same to who looks at the case.
  }
  clearTimeout(watch)
  return wasHeard
}
