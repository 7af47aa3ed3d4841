import type { ComplaintStatus, EventType, PromiseKind } from '@redress/schema/enums'
import { builder } from '../../../graph/builder.ts'
import { type Connection, connectionOf, cursorFrom, cursorValues, pageSize } from '../../../graph/connection.ts'
import { ActorKindType, AudienceType, EventTypeType, PromiseKindType } from '../../../graph/enums.ts'
import type { Words } from '../../../words/words.ts'
import { ResponsiblePersonType } from '../../staff/graph.ts'
import { type People, staffMember } from '../../staff/rules.ts'
import type { ChainedEvent } from '../chain.ts'

/** An event with the words of the complaint at hand: those of a `FILED` event are the complaint's description. */
export interface TimelineEntry {
  event: ChainedEvent
  description: string
}

const TimelineActorType = builder.objectRef<ChainedEvent>('TimelineActor').implement({
  description: 'Who did something.',
  fields: (t) => ({
    kind: t.expose('actorKind', { type: ActorKindType, description: 'In which part.' }),
    displayName: t.exposeString('actorName', {
      nullable: true,
      description: 'The name that customers see. Null for the customer and for Redress itself.',
    }),
  }),
})

/** Who has the complaint after these, rather than who did it, is what matters. The name may change; the id does not. */
const tellsWhoHasIt: readonly EventType[] = ['ASSIGNED', 'HANDED_OVER', 'ESCALATED']

function summaryOf({ type, actorKind, actorName, data }: ChainedEvent, words: Words, people: People): string {
  // Where it stands now says more to a customer than that something changed.
  if (type === 'STATUS_CHANGED')
    return words.status[data.to as ComplaintStatus] ?? words.event[type](actorKind, undefined)
  if (tellsWhoHasIt.includes(type))
    return words.event[type](actorKind, staffMember(people, data.ownerId ?? null)?.displayName)
  return words.event[type](actorKind, actorName ?? undefined)
}

export const TimelineEntryType = builder.objectRef<TimelineEntry>('TimelineEntry').implement({
  description:
    'Something that happened to a complaint. Entries are only ever added; each carries the hash of the one before it.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque, unique over all types.',
      resolve: ({ event }) => ({ type: 'TimelineEntry', id: `${event.complaintId}:${event.sequence}` }),
    }),
    type: t.field({
      type: EventTypeType,
      description: 'What kind of thing happened.',
      resolve: ({ event }) => event.type,
    }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ event }) => event.at }),
    actor: t.field({ type: TimelineActorType, description: 'Who did it.', resolve: ({ event }) => event }),
    audience: t.field({ type: AudienceType, description: 'Who may see it.', resolve: ({ event }) => event.audience }),
    summary: t.string({
      description: "What happened in a few words, in the caller's language.",
      resolve: ({ event }, _, { words, store }) => summaryOf(event, words, store.people),
    }),
    text: t.string({
      nullable: true,
      description: 'What was written, to the letter. Null when nothing was.',
      resolve: ({ event, description }) => (event.type === 'FILED' ? description : event.text),
    }),
    person: t.field({
      type: ResponsiblePersonType,
      nullable: true,
      description: 'Who has the complaint from then on. Null where it does not change hands, and where nobody has it.',
      resolve: ({ event: { type, data } }, _, { store }) =>
        tellsWhoHasIt.includes(type) ? (staffMember(store.people, data.ownerId ?? null) ?? null) : null,
    }),
    promiseKind: t.field({
      type: PromiseKindType,
      nullable: true,
      description: 'What is owed by the promise that it is about. Null for everything else.',
      resolve: ({ event: { data } }) => (data.kind as PromiseKind | undefined) ?? null,
    }),
    dueAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'By when what it promises is owed; of a promise that was moved or missed, the new time.',
      resolve: ({ event: { type, data } }) => {
        const at = type.startsWith('PROMISE_') ? (data.newDueAt ?? data.dueAt) : undefined
        return at ? new Date(at) : null
      },
    }),
    hash: t.string({
      description: 'SHA-256 over the entry and the hash of the one before it, base64url.',
      resolve: ({ event }) => event.hash,
    }),
  }),
})

export const TimelineConnectionType = builder.connectionObject(
  { type: TimelineEntryType, name: 'TimelineConnection', description: 'A page of a timeline, newest first.' },
  { name: 'TimelineEdge', description: 'One entry of a timeline, and where it stands.' },
)

/** The page of a timeline that the arguments ask for, newest first. */
export async function timelinePage(
  description: string,
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
  read: (page: { first: number; after: number | undefined }) => Promise<ChainedEvent[]>,
): Promise<Connection<TimelineEntry>> {
  const size = pageSize(first)
  const [behind] = cursorValues(after, ['sequence']) ?? []
  const events = await read({ first: size + 1, after: behind as number | undefined })
  const entries = events.map((event) => ({ event, description }))
  return connectionOf(entries, { first: size, after, cursorOf: ({ event }) => cursorFrom([event.sequence]) })
}
