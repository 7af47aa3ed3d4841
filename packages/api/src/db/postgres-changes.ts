/**
 * Changes of complaints across nodes: each commit notifies (`postgres.ts`), and one connection of each node listens. It is
 * apart from the pool, because a pool hands connections out and PostgreSQL tells only the one that listens.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Listeners } from './changes.ts'

/** What is sent there is store and complaint by their ids, and nothing of what is in them. */
export const changeChannel = 'redress_complaint_changed'

export interface Hearing {
  /** Begins to listen. Until somebody wants to hear, no connection is held. */
  start(): void
  stop(): Promise<void>
}

const pulseEveryMs = 15_000
const patienceMs = 5000
const firstPauseMs = 250
const longestPauseMs = 30_000

/** Listens until it is stopped, and connects anew when the connection breaks or falls silent. */
export function hearChanges(url: string, listeners: Listeners): Hearing {
  const stopping = new AbortController()
  let listening: Promise<void> | undefined
  async function keepListening() {
    for (let pause = firstPauseMs; !stopping.signal.aborted; pause = Math.min(longestPauseMs, pause * 2)) {
      await listenOnce(url, listeners, stopping.signal, () => {
        pause = firstPauseMs
      }).catch(() => {})
      // Not all nodes at once, when it was the database that went away.
      await sleep(pause * (0.5 + Math.random() / 2), undefined, { signal: stopping.signal, ref: false }).catch(() => {})
    }
  }
  return {
    start() {
      listening ??= keepListening()
    },
    async stop() {
      stopping.abort()
      // A connection that is being made takes its time, and nobody needs it any more.
      await Promise.race([listening, sleep(1000, undefined, { ref: false })])
    },
  }
}

/** Settles when the connection is of no more use. */
async function listenOnce(url: string, listeners: Listeners, stopping: AbortSignal, works: () => void): Promise<void> {
  const over = new AbortController()
  const end = () => over.abort()
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
    keepAlive: true,
  })
  let pulses = 0
  client.on('error', end)
  client.on('end', end)
  client.on('notification', ({ payload }) => (payload ? listeners.tell(payload) : pulses++))
  stopping.addEventListener('abort', end)
  try {
    await client.connect()
    await client.query(`listen ${changeChannel}`)
    // What was committed until now, nobody here has heard of.
    listeners.tellAll()
    while (!over.signal.aborted) {
      const before = pulses
      await client.query(`notify ${changeChannel}`)
      // A pooler between us and PostgreSQL may take a LISTEN and tell nothing; then each new connection reads anew.
      if (pulses === before) await sleep(patienceMs, undefined, { signal: over.signal, ref: false })
      if (pulses === before) throw new Error('PostgreSQL does not tell this connection what it listens for.')
      works()
      await sleep(pulseEveryMs, undefined, { signal: over.signal, ref: false })
    }
  } finally {
    stopping.removeEventListener('abort', end)
    // A server that is gone does not say goodbye; nobody waits for it.
    await Promise.race([client.end().catch(() => {}), sleep(1000, undefined, { ref: false })])
  }
}
