/** The hash chain of a timeline: pure, no I/O. The record of a complaint cannot be changed unseen (design, "Domain"). */
import type { ActorKind, Audience, EventType } from '@redress/schema/enums'
import { hashOf } from '../../secret.ts'

export interface ChainedEvent {
  storeId: string
  complaintId: string
  sequence: number
  type: EventType
  at: Date
  actorKind: ActorKind
  actorId: string | null
  actorName: string | null
  audience: Audience
  /**
   * What somebody wrote, if anything. Not in the chain itself: `data.textHash` is, so that a person's words can be erased
   * without breaking the record of what happened. The words of a `FILED` event are the complaint's description.
   */
  text: string | null
  data: Record<string, string>
  previousHash: string
  hash: string
}
export type UnchainedEvent = Omit<ChainedEvent, 'sequence' | 'previousHash' | 'hash'>

/** What the first event of a timeline carries in place of the hash of the one before it. */
export const chainStart = ''

/** SHA-256 over the event and the hash of the one before it. Keys of `data` in order: PostgreSQL does not keep theirs. */
export function hashOfEvent(event: Omit<ChainedEvent, 'hash'>): string {
  const data = Object.keys(event.data)
    .sort()
    .map((name) => [name, event.data[name]])
  const content = [
    event.previousHash,
    event.storeId,
    event.complaintId,
    event.sequence,
    event.type,
    event.at.getTime(),
    event.actorKind,
    event.actorId,
    event.actorName,
    event.audience,
    data,
  ]
  return hashOf(JSON.stringify(content))
}

/** The end of a timeline, as the complaint's row keeps it. */
export interface ChainEnd {
  eventCount: number
  lastEventHash: string
}

/** Appends events to a timeline that ends in `end`. */
export function chain(end: ChainEnd, events: UnchainedEvent[]): { events: ChainedEvent[]; end: ChainEnd } {
  let { eventCount, lastEventHash } = end
  const chained = events.map((event) => {
    const data = event.text === null ? event.data : { ...event.data, textHash: hashOf(event.text) }
    const next = { ...event, data, sequence: ++eventCount, previousHash: lastEventHash }
    lastEventHash = hashOfEvent(next)
    return { ...next, hash: lastEventHash }
  })
  return { events: chained, end: { eventCount, lastEventHash } }
}

/** Where a timeline does not hold: the sequence of the first event that is wrong or missing. None when it holds. */
export function brokenAt(events: ChainedEvent[], end: ChainEnd, description: string): number | undefined {
  let previousHash = chainStart
  for (const [index, event] of events.entries()) {
    const holds =
      event.sequence === index + 1 &&
      event.previousHash === previousHash &&
      event.hash === hashOfEvent(event) &&
      wordsHold(event, description)
    if (!holds) return index + 1
    previousHash = event.hash
  }
  return events.length === end.eventCount && previousHash === end.lastEventHash ? undefined : events.length + 1
}

/** Whether the words at hand are those of the event: of a message, or of the complaint itself. Erased ones cannot be checked. */
function wordsHold({ type, text, data }: ChainedEvent, description: string): boolean {
  const words = type === 'FILED' ? description : text
  return words === null || data.textHash === hashOf(words)
}
