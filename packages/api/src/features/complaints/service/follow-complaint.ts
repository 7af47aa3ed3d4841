import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import type { Streams } from '../../../streams.ts'
import { complaintOfTrackingCode, type Request, type TrackedComplaint } from './tracked-complaint.ts'

interface Followed {
  trackingCode: string
  streams: Streams
  /** Asked before each state: whether who follows is still let in. */
  mayStill: () => Promise<boolean>
}

/**
 * The states of a complaint: the present one at once, then each time that it has changed, as it is then. Whoever asks
 * more slowly than it changes gets the latest. As the first state is always the present one, nobody who comes back after a
 * cut has missed anything. Caller and code are proven anew for each state; when they open nothing any more, the states end.
 * @throws NotFoundError for a wrong, an unknown, a revoked and a foreign code alike; RateLimitError
 * @see mission C4
 */
export async function followComplaint(
  platform: Platform,
  { actor, words }: Pick<Request, 'actor' | 'words'>,
  { streams, mayStill, trackingCode }: Followed,
): Promise<AsyncIterableIterator<TrackedComplaint>> {
  const read = () => complaintOfTrackingCode(platform, actor, trackingCode)
  const found = await read()
  if (!found) throw new NotFoundError(words.error.notFound)
  const { storeId, id: complaintId } = found.complaint
  let isNews = true
  let isOver = false
  let wake = () => {}
  const end = () => {
    isOver = true
    leave()
    stopListening()
    wake()
  }
  const leave = streams.enter(complaintId, end, words)
  const heard = () => {
    isNews = true
    wake()
  }
  let listenedTo = complaintId
  let stopHearing = platform.database.listen({ storeId, complaintId }, heard)
  const stopListening = () => stopHearing()
  /** Merged meanwhile: from now on this is the case of the code. What changed until here is in the next state. */
  const listenTo = (id: string) => {
    if (id === listenedTo || isOver) return
    stopHearing()
    listenedTo = id
    stopHearing = platform.database.listen({ storeId, complaintId: id }, heard)
    isNews = true
  }
  const untilNews = async () => {
    while (!isNews && !isOver)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    // Before the reading: what changes during it is news again.
    isNews = false
  }
  const over = { done: true, value: undefined } as const
  const states: AsyncIterableIterator<TrackedComplaint> = {
    async next() {
      await untilNews()
      if (isOver) return over
      try {
        const value = (await mayStill()) ? await read() : undefined
        if (value) listenTo(value.complaint.id)
        if (value && !isOver) return { done: false, value }
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
