/** The suggestion box as the staff see it, and what they do with what is in it. */
import { requireScope } from '../../../access.ts'
import { NotFoundError } from '../../../errors.ts'
import { builder } from '../../../graph/builder.ts'
import { connectionOf, cursorFrom, cursorValues, pageArguments, pageSize } from '../../../graph/connection.ts'
import { SuggestionStateType } from '../../../graph/enums.ts'
import { anyMutationErrors, mutate } from '../../../graph/errors.ts'
import { localId } from '../../../graph/local-id.ts'
import { ComplaintType } from '../../complaints/graph/complaint.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { HandOutType } from '../../complaints/graph/file-on-behalf.ts'
import {
  displayNameDescription,
  needsScopes,
  optionalRowOf,
  rowOf,
  staffIdDescription,
} from '../../complaints/graph/store-act.ts'
import type { FiledOnBehalf } from '../../complaints/service/file-on-behalf.ts'
import { answerSuggestion } from '../service/answer-suggestion.ts'
import { turnIntoComplaint } from '../service/turn-into-complaint.ts'
import { listSuggestions, type Suggestion } from '../store.ts'

const SuggestionType = builder.objectRef<Suggestion>('Suggestion').implement({
  description: 'What a customer proposes.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque, unique over all types.',
      resolve: ({ id }) => ({ type: 'Suggestion', id }),
    }),
    text: t.exposeString('text', { description: 'Their words, to the letter.' }),
    name: t.exposeString('name', { nullable: true, description: 'Who, if they said. Personal data.' }),
    email: t.exposeString('email', {
      nullable: true,
      description: 'Where an answer goes, if they want one. Personal data.',
    }),
    locale: t.expose('locale', { type: 'Locale', description: 'Their language.' }),
    sentAt: t.expose('sentAt', { type: 'DateTime', description: 'When they sent it.' }),
    state: t.expose('state', { type: SuggestionStateType, description: 'What became of it.' }),
    answer: t.exposeString('answer', { nullable: true, description: 'What the store answered.' }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true, description: 'When.' }),
    answeredBy: t.exposeString('answeredBy', { nullable: true, description: 'Who answered.' }),
    complaintId: t.globalID({
      nullable: true,
      description: 'The complaint that it became.',
      resolve: ({ complaintId }) => (complaintId ? { type: 'Complaint', id: complaintId } : null),
    }),
  }),
})

const SuggestionConnectionType = builder.connectionObject(
  { type: SuggestionType, name: 'SuggestionConnection', description: 'A page of suggestions.' },
  { name: 'SuggestionEdge', description: 'One suggestion of a list, and where it stands.' },
)

builder.queryField('suggestions', (t) =>
  t.field({
    type: SuggestionConnectionType,
    description: 'What is in the suggestion box of the store, the latest first. Needs the scope `complaints:read`.',
    args: {
      state: t.arg({ type: SuggestionStateType, required: false, description: 'Only these. All unless told.' }),
      ...pageArguments,
    },
    complexity: ({ first }) => ({ field: 5, multiplier: first ?? 20 }),
    resolve: async (_root, { state, first, after }, { platform: { database }, actor }) => {
      requireScope(actor, 'complaints:read')
      const size = pageSize(first)
      const behind = cursorValues(after, ['instant', 'rowId'])
      const rows = await listSuggestions(database, actor.storeId, {
        state: state ?? undefined,
        first: size + 1,
        after: behind && { at: new Date(Number(behind[0])), id: String(behind[1]) },
      })
      return connectionOf(rows, { first: size, after, cursorOf: (row) => cursorFrom([row.sentAt.getTime(), row.id]) })
    },
  }),
)

const AnswerSuggestionInput = builder.inputType('AnswerSuggestionInput', {
  description: 'What the store answers to a suggestion.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    suggestionId: t.id({ required: true, description: 'Which one.' }),
    text: t.string({ required: true, description: 'The answer, 1 to 20,000 characters.' }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})
const AnswerSuggestionSuccess = builder.objectRef<Suggestion>('AnswerSuggestionSuccess').implement({
  description: 'The answer is on record, and on its way to whoever left an address.',
  fields: (t) => ({
    suggestion: t.field({ type: SuggestionType, description: 'The suggestion after it.', resolve: (row) => row }),
  }),
})
builder.mutationField('answerSuggestion', (t) =>
  t.field({
    type: AnswerSuggestionSuccess,
    description: `A person of the store answers a suggestion, once. ${needsScopes}`,
    args: { input: t.arg({ type: AnswerSuggestionInput, required: true, description: 'The answer.' }) },
    errors: {
      types: [...anyMutationErrors, NotFoundError],
      union: { name: 'AnswerSuggestionResult', description: 'What came of answering a suggestion.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        answerSuggestion(context.platform, context, {
          ...input,
          suggestionId: rowOf('Suggestion', input.suggestionId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)

const TurnIntoComplaintInput = builder.inputType('TurnIntoComplaintInput', {
  description: 'Which suggestion was a complaint.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    suggestionId: t.id({ required: true, description: 'Which one.' }),
    categoryId: t.id({ required: false, description: 'The category, when it is clear.' }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})
const TurnIntoComplaintSuccess = builder.objectRef<FiledOnBehalf>('TurnIntoComplaintSuccess').implement({
  description: 'It is a complaint from now on.',
  fields: (t) => ({
    complaint: t.field({
      type: ComplaintType,
      description: 'The complaint as the store sees it.',
      resolve: ({ complaint, nextPromise }) => ({ ...complaint, nextPromise }),
    }),
    handOut: t.field({ type: HandOutType, description: 'What to hand to the customer.', resolve: (filed) => filed }),
  }),
})
builder.mutationField('turnIntoComplaint', (t) =>
  t.field({
    type: TurnIntoComplaintSuccess,
    description: `A suggestion was a complaint: it goes on as one, in the words and from the time of whoever sent it (mission A6). ${needsScopes}`,
    args: { input: t.arg({ type: TurnIntoComplaintInput, required: true, description: 'Which suggestion.' }) },
    errors: {
      types: [...anyMutationErrors, NotFoundError],
      union: { name: 'TurnIntoComplaintResult', description: 'What came of turning a suggestion into a complaint.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        turnIntoComplaint(context.platform, context, {
          ...input,
          suggestionId: rowOf('Suggestion', input.suggestionId),
          categoryId: input.categoryId && (localId('Category', input.categoryId) ?? input.categoryId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
