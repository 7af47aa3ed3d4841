import { setTimeout as sleep } from 'node:timers/promises'
import { limits } from '@redress/schema/limits'
import { type Actor, type Authorized, authorizeReader, callerOf } from '../../../access.ts'
import { uuidv7 } from '../../../db/kit.ts'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import type { Streams } from '../../../streams.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { type Complaint, complaintsByIds } from '../../complaints/store.ts'
import { bePresent, leave, renewEveryMs, type Window } from './presence.ts'
import { watchStore } from './watch-store.ts'

/** What has happened at the desk since the last time. */
export interface DeskChange {
  /** Those that changed, as they are now. */
  complaints: Authorized<Complaint, 'read'>[]
  /** Of those on the screen, the ones that the caller saw and does not see any more. */
  gone: string[]
  /** More than can be told one by one may have changed. */
  readAnew: boolean
}

export interface Followed {
  streams: Streams
  /** Asked before each state: who follows, as they are now; nobody, when they are not let in any more. */
  renewed: () => Promise<Actor | undefined>
  /** The complaints on the screen. */
  shown: readonly string[]
  /** The one that is open. */
  open: string | undefined
}

/** What comes within so long is told at once. */
const gatherMs = 200
/** Of more, the screen is read anew: so much and no more is kept for whoever reads slowly. */
const mostWaiting = limits.pageMax

/**
 * What happens at the desk, as states: which of the complaints that the caller may see have changed, and what they are now.
 * Whoever was cut off reads anew. Who follows is proven before each state and every twenty seconds; while they follow with
 * a case open, colleagues see that they have it.
 * @throws NotFoundError for an open case that they may not see; RateLimitError
 */
export async function followDesk(
  platform: Platform,
  { actor, words }: Pick<Request, 'actor' | 'words'>,
  { streams, renewed, shown, open }: Followed,
): Promise<AsyncIterableIterator<DeskChange>> {
  const named = new Set(open ? [...shown, open] : shown)
  // Only what was theirs to see can be gone: else whoever names a foreign complaint would hear of each change of it.
  const onScreen = new Set((await readable(platform, actor, [...named])).map(({ id }) => id))
  const window = windowOf(actor, open)
  if (open && !onScreen.has(open)) throw new NotFoundError(words.error.notFound)
  const changed = new Set<string>()
  let readAnew = true
  let isDue = false
  let isOver = false
  let wake = () => {}
  const stopWatching = await watchStore(platform, actor.storeId, (complaintId) => {
    if (complaintId === undefined || changed.size >= mostWaiting) readAnew = true
    else changed.add(complaintId)
    wake()
  })
  let leaveStreams = () => {}
  const renewal = setInterval(() => {
    isDue = true
    wake()
  }, renewEveryMs).unref()
  function end() {
    if (isOver) return
    isOver = true
    clearInterval(renewal)
    leaveStreams()
    stopWatching()
    if (window) void leave(platform, window)
    wake()
  }
  try {
    leaveStreams = streams.enter(callerOf(actor), end, words)
    if (window) await bePresent(platform, window)
  } catch (error) {
    end()
    throw error
  }
  const untilNews = async () => {
    while (!readAnew && !isDue && changed.size === 0 && !isOver)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    // The first is told at once: it says that whoever asks is heard.
    if (!readAnew && !isOver) await sleep(gatherMs, undefined, { ref: false })
  }
  /** What is told next; nothing when there is none for the eyes of this caller. */
  async function read(now: Actor): Promise<DeskChange | undefined> {
    // Before the reading: what changes during it is news again.
    const [ids, anew] = [[...changed], readAnew]
    changed.clear()
    readAnew = false
    if (isDue && window && (await readable(platform, now, [window.complaintId])).length > 0)
      await bePresent(platform, window)
    isDue = false
    if (anew) return { complaints: [], gone: [], readAnew: true }
    const complaints = await readable(platform, now, ids)
    const seen = new Set(complaints.map(({ id }) => id))
    const gone = ids.filter((id) => !seen.has(id) && onScreen.delete(id))
    for (const id of seen) if (named.has(id)) onScreen.add(id)
    return complaints.length > 0 || gone.length > 0 ? { complaints, gone, readAnew: false } : undefined
  }
  const over = { done: true, value: undefined } as const
  const states: AsyncIterableIterator<DeskChange> = {
    async next() {
      try {
        for (;;) {
          await untilNews()
          const now = isOver ? undefined : await renewed()
          if (!now || callerOf(now) !== callerOf(actor)) break
          const value = await read(now)
          if (isOver) break
          if (value) return { done: false, value }
        }
      } catch (error) {
        end()
        throw error
      }
      end()
      return over
    },
    async return() {
      end()
      return over
    },
    [Symbol.asyncIterator]: () => states,
  }
  return states
}

function windowOf(actor: Actor, complaintId: string | undefined): Window | undefined {
  if (actor.kind !== 'STAFF' || complaintId === undefined) return undefined
  return { storeId: actor.storeId, id: uuidv7(), complaintId, staffId: actor.staffId }
}

async function readable({ database }: Platform, actor: Actor, ids: readonly string[]) {
  const rows = await complaintsByIds(database, actor.storeId, ids)
  return rows.map((row) => authorizeReader(actor, row)).filter((row) => row !== undefined)
}
