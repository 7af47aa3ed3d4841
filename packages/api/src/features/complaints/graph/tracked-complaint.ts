import { countAttempt } from '../../../graph/attempt.ts'
import { builder } from '../../../graph/builder.ts'
import { pageArguments } from '../../../graph/connection.ts'
import { ComplaintStatusType, CustomerActionType, WaitingOnType } from '../../../graph/enums.ts'
import { solutionFields } from '../../options/graph/solution-fields.ts'
import { PromiseType } from '../../promises/graph/promise.ts'
import { callTimes } from '../../promises/rules.ts'
import { DisputeBodyType } from '../../rights/graph/dispute-body.ts'
import { disputeBodyFor } from '../../rights/rules.ts'
import { ResponsiblePersonType } from '../../staff/graph.ts'
import { staffMember } from '../../staff/rules.ts'
import { CategoryType } from '../../stores/graph.ts'
import { customerActions } from '../rules.ts'
import { followComplaint } from '../service/follow-complaint.ts'
import { complaintOfTrackingCode, type TrackedComplaint } from '../service/tracked-complaint.ts'
import { customerEvents } from '../store.ts'
import {
  ComplaintSubjectType,
  DesiredOutcomeType,
  NextStepType,
  nextStepsOf,
  statusLabelOf,
  subjectOf,
  UnderstandingType,
} from './record.ts'
import { TimelineConnectionType, timelinePage } from './timeline.ts'

export const TrackedComplaintType = builder.objectRef<TrackedComplaint>('TrackedComplaint').implement({
  description:
    'A complaint as its customer sees it, opened by the tracking code (mission C4). No notes of the staff, no other customer.',
  fields: (t) => ({
    reference: t.string({
      description: 'A short public number to talk about it. Opens nothing.',
      resolve: ({ complaint }) => complaint.reference,
    }),
    status: t.field({
      type: ComplaintStatusType,
      description: 'What has become of it.',
      resolve: ({ complaint }) => complaint.status,
    }),
    statusLabel: t.string({
      description: "Where it stands, in one sentence for customers and in the caller's language.",
      resolve: ({ complaint }, _, { words }) => statusLabelOf(complaint, words),
    }),
    waitingOn: t.field({
      type: WaitingOnType,
      description: 'Whose turn it is.',
      resolve: ({ complaint }) => complaint.waitingOn,
    }),
    receivedAt: t.field({
      type: 'DateTime',
      description: 'When the store received it.',
      resolve: ({ complaint }) => complaint.receivedAt,
    }),
    updatedAt: t.field({
      type: 'DateTime',
      description: 'When something last happened to it.',
      resolve: ({ complaint }) => complaint.updatedAt,
    }),
    description: t.string({
      description: "The customer's own words, to the letter.",
      resolve: ({ complaint }) => complaint.description,
    }),
    desiredOutcome: t.field({
      type: DesiredOutcomeType,
      nullable: true,
      description: 'What would put it right. Null: left to the store.',
      resolve: ({ complaint }) => complaint.desiredOutcome,
    }),
    about: t.field({
      type: ComplaintSubjectType,
      nullable: true,
      description: 'What it is about. Null: nobody said.',
      resolve: ({ complaint }) => subjectOf(complaint),
    }),
    category: t.field({
      type: CategoryType,
      nullable: true,
      description: 'The category, once it has one.',
      resolve: ({ complaint }, _, { store }) => store.categories.find(({ id }) => id === complaint.categoryId) ?? null,
    }),
    understanding: t.field({
      type: UnderstandingType,
      description: 'What we understood.',
      resolve: ({ complaint }) => complaint,
    }),
    owner: t.field({
      type: ResponsiblePersonType,
      nullable: true,
      description: 'Who answers for it. Null until somebody has taken it.',
      resolve: ({ complaint }, _, { store }) => staffMember(store.people, complaint.ownerId) ?? null,
    }),
    escalation: t.int({
      description: 'How far up the ladder it is: 0 to 3.',
      resolve: ({ complaint }) => complaint.escalation,
    }),
    remindAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When we remind the customer of what we wait for. Null: we wait for nothing, or remind no more.',
      resolve: ({ complaint }) => complaint.remindAt,
    }),
    callTimes: t.field({
      type: ['DateTime'],
      description:
        'Times at which a person could call, on the next three working days, the earliest first (mission B7). Any other time within working hours may be asked for too.',
      resolve: (_complaint, _, { platform, store }) => [...callTimes(store.calendar, platform.now())],
    }),
    nextPromise: t.field({
      type: PromiseType,
      nullable: true,
      description: 'What is owed next, and by when. Null when nothing is owed any more.',
      resolve: ({ nextPromise }) => nextPromise,
    }),
    nextSteps: t.field({
      type: [NextStepType],
      description: 'What happens next, step by step. Empty when it is over.',
      resolve: ({ complaint, nextPromise }) => nextStepsOf(complaint, nextPromise),
    }),
    ...solutionFields(t, ({ complaint }) => complaint, 'CUSTOMER'),
    disputeBody: t.field({
      type: DisputeBodyType,
      nullable: true,
      description:
        "Who looks at it from outside when we cannot agree: in the customer's country as far as the page said it, else in the store's. Null: we know none (mission B2).",
      resolve: ({ complaint }, _, { store }) => disputeBodyFor(complaint, store) ?? null,
    }),
    actions: t.field({
      type: [CustomerActionType],
      description: 'What the customer may do with it now.',
      resolve: ({ complaint }) => customerActions(complaint),
    }),
    timeline: t.field({
      type: TimelineConnectionType,
      description: 'Everything that happened and that the customer may see, newest first.',
      args: pageArguments,
      complexity: ({ first }) => ({ field: 1, multiplier: first ?? 20 }),
      resolve: ({ complaint, events }, page, { platform: { database } }) =>
        timelinePage(complaint.description, page, async ({ first, after }) => {
          // Up to the event that the answer is about: a repeated key gives the timeline of then.
          const upTo = after === undefined ? complaint.eventCount : Math.min(after - 1, complaint.eventCount)
          // What was written a moment ago need not be read back.
          if (events && after === undefined && first >= events.length) return events.toReversed()
          const { storeId, id: complaintId } = complaint
          return customerEvents(database, database.read, { storeId, complaintId, upTo, first })
        }),
    }),
  }),
})

const trackingCodeDescription = 'The code from the link, any case, spaces and hyphens as typed.'

builder.queryField('complaintByTrackingCode', (t) =>
  t.field({
    type: TrackedComplaintType,
    nullable: true,
    description:
      'The complaint that a tracking code opens. Null for a wrong, an unknown, a revoked and a foreign code alike.',
    args: {
      trackingCode: t.arg.string({ required: true, description: trackingCodeDescription }),
    },
    resolve: async (_root, { trackingCode }, context) => {
      const { platform, actor } = context
      await countAttempt(context, 'trackCase')
      return (await complaintOfTrackingCode(platform, actor, trackingCode)) ?? null
    },
  }),
)

builder.subscriptionField('complaintChanged', (t) =>
  t.field({
    type: TrackedComplaintType,
    description:
      'The complaint that a tracking code opens: as it is now, then anew each time that it has changed. Whoever comes back after a cut gets the present state first, so nothing is missed. A wrong, an unknown, a revoked and a foreign code alike are answered with the error `NOT_FOUND`. It completes after some minutes, when the code or the key is revoked, and when the server stops: subscribe again.',
    args: {
      trackingCode: t.arg.string({ required: true, description: trackingCodeDescription }),
    },
    subscribe: async (_root, { trackingCode }, context) => {
      await countAttempt(context, 'trackCase')
      // Each state is told with what the store is then: its people and its words change too.
      const mayStill = async () => {
        const renewed = await context.again()
        Object.assign(context, renewed)
        return renewed !== undefined
      }
      return followComplaint(context.platform, context, { streams: context.streams, mayStill, trackingCode })
    },
    resolve: (complaint) => complaint,
  }),
)
