import type { Database } from '../../../db/database.ts'
import type { Platform } from '../../../platform.ts'
import { presentIn, receivedSince } from '../store.ts'
import { presentSince } from './presence.ts'

/** Told the id of a complaint of which there is something to read, or nothing when something may have been missed. */
export type Heard = (complaintId?: string) => void

const lookEveryMs = 2000
/** A complaint counts as received when its request came, and is there once it is committed; clocks of nodes differ too. */
const overlapMs = 30_000
const mostReceived = 200
const mostPresent = 1000

interface Watch {
  listeners: Set<Heard>
  /** Once it is known what is there already: what comes later is news. */
  ready: Promise<void>
  stop(): void
}

const watches = new WeakMap<Database, Map<string, Watch>>()

/**
 * Calls `heard` for each complaint of the store that changed, was received, or that somebody opened or left. What changed
 * is announced. What was received is looked for, as long as anybody watches: to announce it would make filing dearer, for
 * a node and for all of them. So is who has what open, which also ends by itself.
 * @returns how to stop, once nothing that is committed from now on is missed
 */
export async function watchStore(platform: Platform, storeId: string, heard: Heard): Promise<() => void> {
  const ofDatabase = watches.get(platform.database) ?? new Map<string, Watch>()
  watches.set(platform.database, ofDatabase)
  const watch = ofDatabase.get(storeId) ?? startWatch(platform, storeId)
  ofDatabase.set(storeId, watch)
  watch.listeners.add(heard)
  await watch.ready
  return () => {
    if (!watch.listeners.delete(heard) || watch.listeners.size > 0) return
    watch.stop()
    ofDatabase.delete(storeId)
  }
}

/** One for each store on a node, however many watch it. */
function startWatch(platform: Platform, storeId: string): Watch {
  const listeners = new Set<Heard>()
  const tell: Heard = (complaintId) => {
    for (const heard of [...listeners]) heard(complaintId)
  }
  const stopListening = platform.database.listenToStore(storeId, tell)
  let seen: Seen | undefined
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const look = async () => {
    try {
      const now = await lookAt(platform, storeId)
      if (!stopped && seen) tellNews(seen, now, tell)
      seen = now
    } catch (error) {
      // The database is away. What happens meanwhile nobody here hears of.
      platform.log.warn({ err: error }, 'Nobody could look what the desk shows.')
      seen = undefined
      tell()
    }
    if (!stopped) timer = setTimeout(look, lookEveryMs).unref()
  }
  return {
    listeners,
    ready: look(),
    stop() {
      stopped = true
      clearTimeout(timer)
      stopListening()
    },
  }
}

interface Seen {
  received: ReadonlySet<string>
  /** Who has what open: complaint and person as one text. */
  present: ReadonlySet<string>
}

async function lookAt({ database, now }: Platform, storeId: string): Promise<Seen> {
  const at = now()
  const since = new Date(at.getTime() - overlapMs)
  const [received, present] = await Promise.all([
    receivedSince(database, storeId, { since, most: mostReceived }),
    presentIn(database, storeId, { since: presentSince(at), most: mostPresent }),
  ])
  return {
    received: new Set(received),
    present: new Set(present.map(({ complaintId, staffId }) => `${complaintId}/${staffId}`)),
  }
}

function tellNews(before: Seen, now: Seen, tell: Heard): void {
  const received = without(now.received, before.received)
  // More than were looked at: which ones lie between is not known.
  if (received.length >= mostReceived) {
    tell()
    return
  }
  const moved = [...without(now.present, before.present), ...without(before.present, now.present)]
  const complaints = moved.map((one) => one.slice(0, one.indexOf('/')))
  for (const complaintId of new Set([...received, ...complaints])) tell(complaintId)
}

const without = (all: ReadonlySet<string>, known: ReadonlySet<string>) => [...all].filter((one) => !known.has(one))
