import { RateLimitError } from './errors.ts'
import type { Words } from './words/words.ts'

/** Open at once on this node: an idle one holds some 40 KB, and each change is read once for each. */
export const mostStreams = 10_000
/** On one complaint: more than anybody has windows, even with those that broke and have not been noticed yet. */
export const mostStreamsOfComplaint = 20
/** Whoever follows longer asks anew, and with it whether they still may; nodes that came later get their share. */
const longestMs = 15 * 60_000

/** The streams that this node keeps open. */
export interface Streams {
  /** How many are open. */
  readonly open: number
  /**
   * Takes a place for a stream on a complaint; `end` is called when it has to end by itself.
   * @returns how to give the place back
   * @throws RateLimitError when there are too many
   */
  enter(complaintId: string, end: () => void, words: Words): () => void
  /** Ends all of them, and opens no more. */
  close(): void
}

/** Counts in the memory of this node, as attempts are. */
export function countStreams(limits = { mostStreams, mostStreamsOfComplaint, longestMs }): Streams {
  const ends = new Set<() => void>()
  const byComplaint = new Map<string, number>()
  let closed = false
  return {
    get open() {
      return ends.size
    },
    enter(complaintId, end, words) {
      const onThis = byComplaint.get(complaintId) ?? 0
      if (closed || ends.size >= limits.mostStreams || onThis >= limits.mostStreamsOfComplaint)
        throw new RateLimitError(words.error.rateLimited, 60)
      byComplaint.set(complaintId, onThis + 1)
      ends.add(end)
      // Not all that came after a restart at the same moment.
      const timer = setTimeout(end, limits.longestMs * (0.8 + Math.random() / 5)).unref()
      return () => {
        clearTimeout(timer)
        if (!ends.delete(end)) return
        const left = (byComplaint.get(complaintId) ?? 1) - 1
        if (left > 0) byComplaint.set(complaintId, left)
        else byComplaint.delete(complaintId)
      }
    },
    close() {
      closed = true
      for (const end of [...ends]) end()
    },
  }
}
