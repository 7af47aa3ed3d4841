/** Questions and answers as the people of the store see them. */
import { limits } from '@redress/schema/limits'
import { requireScope } from '../../../access.ts'
import { badInput } from '../../../graph/bad-input.ts'
import { builder } from '../../../graph/builder.ts'
import { connectionOf, cursorFrom, cursorValues, pageArguments, pageSize } from '../../../graph/connection.ts'
import { AnswerDoorType, AnswerKindType, AnswerStateType } from '../../../graph/enums.ts'
import { localId } from '../../../graph/local-id.ts'
import { StaffMemberType } from '../../staff/graph.ts'
import { staffMember } from '../../staff/rules.ts'
import { CategoryType } from '../../stores/graph.ts'
import { blocksOf } from '../markdown.ts'
import { isStale, textFor } from '../rules.ts'
import { findAnswers } from '../service/find-answers.ts'
import { type Answer, answerById, listAnswers } from '../store.ts'
import type { AnswerText } from '../tables.ts'
import { AnswerBlockType } from './blocks.ts'

const WrittenStepType = builder.objectRef<AnswerText['steps'][number]>('WrittenGuideStep').implement({
  description: 'A step of a guide as it was written, in Markdown.',
  fields: (t) => ({
    you: t.exposeString('you', { description: 'What the customer does.' }),
    we: t.exposeString('we', { description: 'What the store does.' }),
  }),
})

export const WrittenAnswerType = builder.objectRef<AnswerText>('WrittenAnswer').implement({
  description: 'An answer in one language as it was written.',
  fields: (t) => ({
    locale: t.expose('locale', { type: 'Locale', description: 'Which language.' }),
    title: t.exposeString('title', { description: 'The question, or the situation.' }),
    text: t.exposeString('text', { description: 'The answer, in Markdown.' }),
    steps: t.field({ type: [WrittenStepType], description: 'Of a guide, in order.', resolve: ({ steps }) => steps }),
  }),
})

export const StoreAnswerType = builder.objectRef<Answer>('StoreAnswer').implement({
  description: 'A question and its answer, or a guide, as the people of the store see it.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque, the same as that of the `Answer` that everybody sees.',
      resolve: ({ id }) => ({ type: 'Answer', id }),
    }),
    kind: t.expose('kind', { type: AnswerKindType, description: 'Which of the two it is.' }),
    state: t.expose('state', { type: AnswerStateType, description: 'Who sees it.' }),
    title: t.string({
      description: "In the caller's language, else in the first of the store's that there is.",
      resolve: ({ texts }, _, { words, store }) => textFor(texts, words.locale, store.settings.locales).title,
    }),
    texts: t.field({
      type: [WrittenAnswerType],
      description: 'In each language.',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ texts }) => texts,
    }),
    category: t.field({
      type: CategoryType,
      nullable: true,
      description: 'What it is about. Null: anything.',
      resolve: ({ categoryId }, _, { store }) => store.categories.find(({ id }) => id === categoryId) ?? null,
    }),
    door: t.expose('door', { type: AnswerDoorType, nullable: true, description: 'Where a reader goes on.' }),
    owner: t.field({
      type: StaffMemberType,
      nullable: true,
      description: 'Who answers for it being right. Null: they are not here any more.',
      resolve: ({ ownerId }, _, { store }) => {
        const owner = staffMember(store.people, ownerId)
        return owner?.leftAt === null ? owner : null
      },
    }),
    reviewOn: t.expose('reviewOn', {
      type: 'Date',
      description: 'The day on which it is looked at again, on the clock of the store.',
    }),
    isStale: t.boolean({
      description: 'Whether that day has come.',
      resolve: (answer, _, { store, platform }) => isStale(answer, platform.now(), store.settings.timeZone),
    }),
    version: t.exposeInt('version', { description: 'One more with each change: pass it as `expectedVersion`.' }),
    helped: t.exposeInt('helped', { description: 'How many readers said that it helped.' }),
    notHelped: t.exposeInt('notHelped', { description: 'How many said that it did not.' }),
    complaintId: t.globalID({
      nullable: true,
      description: 'The complaint that it was drafted from.',
      resolve: ({ complaintId }) => (complaintId ? { type: 'Complaint', id: complaintId } : null),
    }),
    changedAt: t.expose('changedAt', { type: 'DateTime', description: 'When it was changed last.' }),
  }),
})

const StoreAnswerConnectionType = builder.connectionObject(
  { type: StoreAnswerType, name: 'StoreAnswerConnection', description: 'A page of answers.' },
  { name: 'StoreAnswerEdge', description: 'One answer of a list, and where it stands.' },
)

builder.queryFields((t) => ({
  storeAnswers: t.field({
    type: StoreAnswerConnectionType,
    description:
      'Questions and answers of the store, what has to be looked at soonest first: stale ones stand at the top (mission B4). Needs the scope `complaints:read`.',
    args: {
      state: t.arg({ type: AnswerStateType, required: false, description: 'Which ones. Published ones unless told.' }),
      ...pageArguments,
    },
    complexity: ({ first }) => ({ field: 5, multiplier: first ?? 20 }),
    resolve: async (_root, { state, first, after }, { platform: { database }, actor }) => {
      requireScope(actor, 'complaints:read')
      const size = pageSize(first)
      const behind = cursorValues(after, ['string', 'rowId'])
      const rows = await listAnswers(database, actor.storeId, {
        state: state ?? 'PUBLISHED',
        first: size + 1,
        after: behind && { reviewOn: String(behind[0]), id: String(behind[1]) },
      })
      return connectionOf(rows, { first: size, after, cursorOf: ({ reviewOn, id }) => cursorFrom([reviewOn, id]) })
    },
  }),
  foundAnswers: t.field({
    type: [StoreAnswerType],
    description:
      'What is published and fits these words, what fits best first: as everybody finds it. Needs the scope `complaints:read`.',
    args: {
      search: t.arg.string({ required: true, description: 'The words, up to 200 characters.' }),
      first: t.arg.int({ required: false, description: 'How many, at most 100. 20 unless told.' }),
    },
    complexity: ({ first }) => ({ field: 5, multiplier: first ?? 20 }),
    resolve: (_root, { search, first }, { platform: { database }, actor }) => {
      requireScope(actor, 'complaints:read')
      return findAnswers(database, actor.storeId, search.slice(0, limits.searchLength), { first: pageSize(first) })
    },
  }),
  storeAnswer: t.field({
    type: StoreAnswerType,
    nullable: true,
    description: 'One of them, whatever its state. Null when it is not there. Needs the scope `complaints:read`.',
    args: { id: t.arg.id({ required: true, description: 'Which one.' }) },
    resolve: async (_root, { id }, { platform: { database }, actor }) => {
      requireScope(actor, 'complaints:read')
      const known = localId('Answer', id)
      return (known && (await answerById(database, database.read, { storeId: actor.storeId, id: known }))) || null
    },
  }),
  answerPreview: t.field({
    type: [AnswerBlockType],
    description: 'How a text would be shown. Needs the scope `complaints:read`.',
    args: {
      text: t.arg.string({ required: true, description: 'In Markdown, up to 10,000 characters.' }),
    },
    complexity: { field: 1, multiplier: 5 },
    resolve: (_root, { text }, { actor }) => {
      requireScope(actor, 'complaints:read')
      if (text.length > limits.answerTextLength) throw badInput('"text" is longer than an answer may be.')
      return blocksOf(text)
    },
  }),
}))
