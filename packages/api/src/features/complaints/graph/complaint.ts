/** Complaints as the store's own systems and staff see them. */
import { type Actor, type Authorized, authorizeReader, requireScope } from '../../../access.ts'
import { badInput } from '../../../graph/bad-input.ts'
import { builder } from '../../../graph/builder.ts'
import { pageArguments } from '../../../graph/connection.ts'
import type { Context } from '../../../graph/context.ts'
import {
  ComplaintStatusType,
  ContactChannelType,
  DoorType,
  SeverityType,
  StoreActionType,
  WaitingOnType,
} from '../../../graph/enums.ts'
import { isRowId, localId } from '../../../graph/local-id.ts'
import type { Platform } from '../../../platform.ts'
import { CauseType } from '../../decisions/graph/cause.ts'
import { solutionFields } from '../../options/graph/solution-fields.ts'
import { PromiseType } from '../../promises/graph/promise.ts'
import { severityOf } from '../../promises/service/new-promise.ts'
import { nextOf } from '../../promises/store.ts'
import { DepartmentType, StaffMemberType } from '../../staff/graph.ts'
import { staffMember } from '../../staff/rules.ts'
import { CategoryType } from '../../stores/graph.ts'
import { excerptInOneLine, longestExcerpt, usualExcerpt } from '../excerpt.ts'
import { firstWaitingPlace } from '../rules.ts'
import type { ShownPromise } from '../service/tracked-complaint.ts'
import { type Complaint, complaintById, complaintsByIds } from '../store.ts'
import { storeActions } from '../store-actions.ts'
import type { Contact } from '../tables.ts'
import {
  ComplaintSubjectType,
  DesiredOutcomeType,
  NextStepType,
  nextStepsOf,
  subjectOf,
  UnderstandingType,
} from './record.ts'
import { TimelineConnectionType, timelinePage } from './timeline.ts'

const ContactType = builder.objectRef<Contact>('Contact').implement({
  description: 'How the customer can be reached, as given with the complaint. Personal data.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What they are called.' }),
    email: t.string({ nullable: true, description: 'E-mail address.', resolve: ({ email }) => email ?? null }),
    phone: t.string({ nullable: true, description: 'Phone number, as typed.', resolve: ({ phone }) => phone ?? null }),
    postalAddress: t.string({
      nullable: true,
      description: 'Where to write by post.',
      resolve: ({ postalAddress }) => postalAddress ?? null,
    }),
    preferredChannel: t.field({
      type: ContactChannelType,
      nullable: true,
      description: 'How they want to be reached.',
      resolve: ({ preferredChannel }) => preferredChannel ?? null,
    }),
    preferredTime: t.string({
      nullable: true,
      description: 'When they want to be reached, in own words.',
      resolve: ({ preferredTime }) => preferredTime ?? null,
    }),
  }),
})

/** The row, and what is owed next where an answer to a repeated key must say what was owed then. */
export type ComplaintParent = Authorized<Complaint, 'read'> & { nextPromise?: ShownPromise | null }

async function nextPromiseOf(
  { id, nextPromise }: ComplaintParent,
  _arguments: unknown,
  { complaints }: Pick<Context, 'complaints'>,
): Promise<ShownPromise | null> {
  return nextPromise === undefined ? nextOf(await complaints.promises.load(id)) : nextPromise
}

export const ComplaintType = builder.objectRef<ComplaintParent>('Complaint')
builder.node(ComplaintType, {
  description: 'A complaint as the store sees it: the record from the first word to the end.',
  id: { resolve: ({ id }) => id, description: 'Opaque, unique over all types.' },
  loadMany: (ids, { platform, actor }) => readComplaints(platform, actor, ids),
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'A short public number to talk about it. Opens nothing.' }),
    status: t.expose('status', { type: ComplaintStatusType, description: 'What has become of it.' }),
    waitingOn: t.expose('waitingOn', { type: WaitingOnType, description: 'Whose turn it is.' }),
    escalation: t.exposeInt('escalation', { description: 'How far up the ladder it is: 0 to 3.' }),
    version: t.exposeInt('eventCount', {
      description: 'Rises with everything that happens to it; `expectedVersion` takes it.',
    }),
    cycle: t.exposeInt('cycle', { description: '1, and one more with each reopening.' }),
    door: t.expose('door', { type: DoorType, description: 'How it came in.' }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', description: 'When the store received it.' }),
    breaksAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When the first thing that is owed on it breaks, or broke when it was missed: its place in the order `WHAT_BREAKS_FIRST`. Null while nothing is owed that does not stand still.',
      resolve: ({ queueAt }) => (queueAt && queueAt < firstWaitingPlace ? queueAt : null),
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When something last happened to it.' }),
    description: t.exposeString('description', { description: "The customer's own words, to the letter." }),
    excerpt: t.string({
      description: "The first of the customer's own words, in one line and cut behind a word: for lists.",
      args: {
        length: t.arg.int({
          required: false,
          description: `So many characters at most, up to ${longestExcerpt}. ${usualExcerpt} unless told.`,
        }),
      },
      resolve: ({ description }, { length }) => excerptInOneLine(description, excerptLength(length)),
    }),
    desiredOutcome: t.expose('desiredOutcome', {
      type: DesiredOutcomeType,
      nullable: true,
      description: 'What would put it right. Null: left to the store.',
    }),
    about: t.field({
      type: ComplaintSubjectType,
      nullable: true,
      description: 'What it is about. Null: nobody said.',
      resolve: subjectOf,
    }),
    category: t.field({
      type: CategoryType,
      nullable: true,
      description: 'The category, once it has one.',
      resolve: ({ categoryId }, _, { store }) => store.categories.find(({ id }) => id === categoryId) ?? null,
    }),
    severity: t.field({
      type: SeverityType,
      description: 'How bad it is: as a person of the store said, else as its category says.',
      resolve: (complaint, _, { store }) => severityOf(complaint, store),
    }),
    contact: t.expose('contact', { type: ContactType, description: 'How the customer can be reached.' }),
    locale: t.expose('locale', { type: 'Locale', description: 'The language of the customer.' }),
    countryCode: t.expose('countryCode', {
      type: 'CountryCode',
      nullable: true,
      description: 'The country of the customer, as far as the page said it.',
    }),
    understanding: t.field({
      type: UnderstandingType,
      description: 'What we understood.',
      resolve: (complaint) => complaint,
    }),
    owner: t.field({
      type: StaffMemberType,
      nullable: true,
      description: 'Who answers for it. Null until somebody has taken it.',
      resolve: ({ ownerId }, _, { store }) => staffMember(store.people, ownerId) ?? null,
    }),
    department: t.field({
      type: DepartmentType,
      nullable: true,
      description: 'Which department has it.',
      resolve: ({ departmentId }, _, { store }) =>
        store.people.departments.find(({ id }) => id === departmentId) ?? null,
    }),
    remindAt: t.expose('remindAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the customer is reminded of what they were asked for. Null: not at all.',
    }),
    nextPromise: t.field({
      type: PromiseType,
      nullable: true,
      description: 'What is owed next, and by when. Null when nothing is.',
      resolve: nextPromiseOf,
    }),
    promises: t.field({
      type: [PromiseType],
      description: 'Everything that is owed now, what is due first first. Empty when nothing is.',
      resolve: ({ id }, _, { complaints }) => complaints.promises.load(id),
    }),
    cause: t.field({
      type: CauseType,
      nullable: true,
      description: 'Why it happened, as recorded in this cycle (mission D3). Null until somebody has said.',
      resolve: (complaint, _, { complaints }) => complaints.cause.load(complaint),
    }),
    actions: t.field({
      type: [StoreActionType],
      description: 'What the store may do with it, as it stands. Who may do it is another matter.',
      resolve: storeActions,
    }),
    ...solutionFields(t, (complaint) => complaint, 'STAFF'),
    nextSteps: t.field({
      type: [NextStepType],
      description: 'What happens next, step by step, as the customer sees it.',
      resolve: async (complaint, _, context) =>
        nextStepsOf(complaint, await nextPromiseOf(complaint, undefined, context)),
    }),
    timeline: t.field({
      type: TimelineConnectionType,
      description: 'Everything that happened, newest first.',
      args: pageArguments,
      complexity: ({ first }) => ({ field: 1, multiplier: first ?? 20 }),
      resolve: (complaint, page, { complaints }) =>
        timelinePage(complaint.description, page, ({ first, after }) => {
          const to = Math.min(after === undefined ? complaint.eventCount : after - 1, complaint.eventCount)
          return complaints.events.load({ complaintId: complaint.id, from: Math.max(1, to - first + 1), to })
        }),
    }),
  }),
})

async function readComplaint(
  { database }: Platform,
  actor: Actor,
  id: string,
): Promise<Authorized<Complaint, 'read'> | null> {
  requireScope(actor, 'complaints:read')
  const row = isRowId(id) ? await complaintById(database, database.read, actor.storeId, id) : undefined
  return authorizeReader(actor, row) ?? null
}

/** In the order of the ids; null for each that is not there for this caller. */
async function readComplaints(
  { database }: Platform,
  actor: Actor,
  ids: readonly string[],
): Promise<(Authorized<Complaint, 'read'> | null)[]> {
  requireScope(actor, 'complaints:read')
  const rows = await complaintsByIds(database, actor.storeId, ids.filter(isRowId))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => authorizeReader(actor, byId.get(id)) ?? null)
}

builder.queryField('complaint', (t) =>
  t.field({
    type: ComplaintType,
    nullable: true,
    description: 'One complaint of the store. Null when it is not there. Needs the scope `complaints:read`.',
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (_root, { id }, { platform, actor }) => readComplaint(platform, actor, localId('Complaint', id) ?? ''),
  }),
)

function excerptLength(length: number | null | undefined): number {
  const asked = length ?? usualExcerpt
  if (asked < 1 || asked > longestExcerpt) throw badInput(`"length" must be from 1 to ${longestExcerpt}.`)
  return asked
}
