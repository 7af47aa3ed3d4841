import {
  type ComplaintStatus,
  type EventType,
  type PromiseKind,
  promiseKinds,
  type StaffedDoor,
  type SurveyKind,
} from '@redress/schema/enums'
import { builder } from '../../../graph/builder.ts'
import { type Connection, connectionOf, cursorFrom, cursorValues, pageSize } from '../../../graph/connection.ts'
import {
  ActorKindType,
  AudienceType,
  EventTypeType,
  PromiseKindType,
  StaffedDoorType,
  SurveyKindType,
} from '../../../graph/enums.ts'
import type { Words } from '../../../words/words.ts'
import { AttachmentType, type ShownAttachment } from '../../attachments/graph/attachment.ts'
import { attachmentIdsIn } from '../../attachments/rules.ts'
import { ResponsiblePersonType } from '../../staff/graph.ts'
import { type People, staffMember } from '../../staff/rules.ts'
import { isBad, scales } from '../../surveys/rules.ts'
import type { ChainedEvent } from '../chain.ts'
import type { ComplaintLoaders } from '../loaders.ts'

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

interface SurveyMark {
  kind: SurveyKind
  mark: number
  takenDownBy: string | undefined
}
const SurveyMarkType = builder.objectRef<SurveyMark>('SurveyMark').implement({
  description: 'A mark that a customer gave (mission E1).',
  fields: (t) => ({
    kind: t.expose('kind', { type: SurveyKindType, description: 'What was asked.' }),
    mark: t.exposeInt('mark', { description: 'The mark.' }),
    mostMark: t.int({ description: 'The highest that could be given.', resolve: ({ kind }) => scales[kind].most }),
    isBad: t.boolean({
      description: 'Whether something was wrong, by that mark.',
      resolve: ({ kind, mark }) => isBad(kind, mark),
    }),
    takenDownBy: t.string({
      nullable: true,
      description:
        'Who of the store wrote it down, as the customer sees their name. Null: the customer gave it by themselves.',
      resolve: (given) => given.takenDownBy ?? null,
    }),
  }),
})

/** The mark of an entry that has one: given, or why the case was opened again. What was said to it later is an entry without. */
const surveyMarkOf = ({ type, data: { kind, mark, takenDownBy } }: ChainedEvent): SurveyMark | null =>
  (type === 'SURVEY_ANSWERED' || type === 'REOPENED') && mark !== undefined
    ? { kind: kind as SurveyKind, mark: Number(mark), takenDownBy }
    : null

/** Who has the complaint after these, rather than who did it, is what matters. The name may change; the id does not. */
const tellsWhoHasIt: readonly EventType[] = ['ASSIGNED', 'HANDED_OVER', 'ESCALATED']

function summaryOf(event: ChainedEvent, words: Words, people: People): string {
  const { type, actorKind, actorName, data } = event
  const given = surveyMarkOf(event)
  if (given && type === 'REOPENED') return words.survey.reopened
  if (given) return words.survey.marked(given.kind, given.mark, given.takenDownBy)
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
      // Of a survey there is a kind too.
      resolve: ({ event: { data } }) => (data.kind && data.kind in promiseKinds ? (data.kind as PromiseKind) : null),
    }),
    door: t.field({
      type: StaffedDoorType,
      nullable: true,
      description:
        'How the customer said what a person of the store wrote down (`TAKEN_DOWN`). Null for everything else.',
      resolve: ({ event: { type, data } }) => (type === 'TAKEN_DOWN' ? (data.door as StaffedDoor) : null),
    }),
    surveyMark: t.field({
      type: SurveyMarkType,
      nullable: true,
      description:
        'The mark that the customer gave; of a case that was opened again by one (`REOPENED`), that mark. Null for everything else, also for what they said to it later.',
      resolve: ({ event }) => surveyMarkOf(event),
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
  {
    type: TimelineEntryType,
    name: 'TimelineConnection',
    description: 'A page of a timeline, newest first.',
    fields: (t) => ({
      attachments: t.field({
        type: [AttachmentType],
        description: 'The photos that came with the entries of this page.',
        // A page is counted by its entries, and few of those have any.
        complexity: { field: 1, multiplier: 1 },
        resolve: ({ edges }, _, { complaints }) => {
          // Made by `timelinePage`, so a list. Most pages have no photos: those make no statement and wait for nothing.
          const entries = Array.isArray(edges) ? edges.map(({ node }: { node: TimelineEntry }) => node.event) : []
          const withPhotos = entries.filter(({ data }) => data.attachments)
          return withPhotos.length > 0 ? photosOf(withPhotos, complaints.attachments) : []
        },
      }),
    }),
  },
  { name: 'TimelineEdge', description: 'One entry of a timeline, and where it stands.' },
)

async function photosOf(events: ChainedEvent[], loader: ComplaintLoaders['attachments']): Promise<ShownAttachment[]> {
  const shown = await Promise.all(
    events.map(async ({ data, complaintId, sequence }) => {
      const photos = await Promise.all(attachmentIdsIn(data).map((id) => loader.load(id)))
      return photos.flatMap((photo) => (photo ? [{ ...photo, entry: `${complaintId}:${sequence}` }] : []))
    }),
  )
  return shown.flat()
}

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
