/** What the store tells everybody: questions and answers, and guides (mission B3, B4). */
import { limits } from '@redress/schema/limits'
import { NotFoundError } from '../../../errors.ts'
import { countAttempt } from '../../../graph/attempt.ts'
import { badInput } from '../../../graph/bad-input.ts'
import { builder } from '../../../graph/builder.ts'
import { connectionOf, cursorFrom, cursorValues, pageArguments, pageSize } from '../../../graph/connection.ts'
import type { Context } from '../../../graph/context.ts'
import { AnswerDoorType, AnswerKindType } from '../../../graph/enums.ts'
import { anyMutationErrors, mutate } from '../../../graph/errors.ts'
import { localId } from '../../../graph/local-id.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import { CategoryType } from '../../stores/graph.ts'
import { blocksOf } from '../markdown.ts'
import { textFor } from '../rules.ts'
import { findAnswers } from '../service/find-answers.ts'
import { sayAnswerHelped } from '../service/say-answer-helped.ts'
import { type Answer, answerById, listPublishedAnswers } from '../store.ts'
import type { AnswerText } from '../tables.ts'
import { AnswerBlockType } from './blocks.ts'

const GuideStepType = builder.objectRef<AnswerText['steps'][number]>('GuideStep').implement({
  description: 'A step of a guide.',
  fields: (t) => ({
    you: t.field({
      type: [AnswerBlockType],
      description: 'What the customer does. Empty: nothing.',
      resolve: ({ you }) => blocksOf(you),
    }),
    we: t.field({
      type: [AnswerBlockType],
      description: 'What the store does. Empty: nothing.',
      resolve: ({ we }) => blocksOf(we),
    }),
  }),
})

const shownText = ({ texts }: Answer, { words, store }: Pick<Context, 'words' | 'store'>) =>
  textFor(texts, words.locale, store.settings.locales)

export const AnswerType = builder.objectRef<Answer>('Answer').implement({
  description: 'A question and its answer, or a guide, as everybody sees it.',
  fields: (t) => ({
    id: t.globalID({ description: 'Opaque, unique over all types.', resolve: ({ id }) => ({ type: 'Answer', id }) }),
    kind: t.expose('kind', { type: AnswerKindType, description: 'Which of the two it is.' }),
    locale: t.field({
      type: 'Locale',
      description: "The language in which it is told: the caller's, else the store's first in which it was written.",
      resolve: (answer, _, context) => shownText(answer, context).locale,
    }),
    title: t.string({
      description: 'The question, or the situation. Plain text.',
      resolve: (answer, _, context) => shownText(answer, context).title,
    }),
    text: t.field({
      type: [AnswerBlockType],
      description: 'The answer; of a guide, what stands before its steps.',
      complexity: { field: 1, multiplier: 5 },
      resolve: (answer, _, context) => blocksOf(shownText(answer, context).text),
    }),
    steps: t.field({
      type: [GuideStepType],
      description: 'Of a guide, in order. None of an answer.',
      complexity: { field: 1, multiplier: 5 },
      resolve: (answer, _, context) => shownText(answer, context).steps,
    }),
    category: t.field({
      type: CategoryType,
      nullable: true,
      description: 'What it is about. Null: anything.',
      resolve: ({ categoryId }, _, { store }) => store.categories.find(({ id }) => id === categoryId) ?? null,
    }),
    door: t.expose('door', {
      type: AnswerDoorType,
      nullable: true,
      description: 'Where to go on. Null: nowhere else.',
    }),
    changedAt: t.expose('changedAt', { type: 'DateTime', description: 'Since when it says this.' }),
  }),
})

const AnswerConnectionType = builder.connectionObject(
  { type: AnswerType, name: 'AnswerConnection', description: 'A page of answers.' },
  { name: 'AnswerEdge', description: 'One answer of a list, and where it stands.' },
)

builder.queryFields((t) => ({
  answers: t.field({
    type: AnswerConnectionType,
    description:
      'What is published: what has helped most first, or what fits a search best first. For everybody (mission B4).',
    args: {
      search: t.arg.string({ required: false, description: 'Only what fits these words, up to 200 characters.' }),
      categoryId: t.arg.id({ required: false, description: 'Only of this category. Not together with a search.' }),
      ...pageArguments,
    },
    complexity: ({ first }) => ({ field: 5, multiplier: first ?? 20 }),
    resolve: async (_root, { search, categoryId, first, after }, { platform: { database }, actor: { storeId } }) => {
      const size = pageSize(first)
      if (search?.trim())
        return pageOfSearch({ search, size, after }, (most) =>
          findAnswers(database, storeId, search.slice(0, limits.searchLength), { first: most }),
        )
      const behind = cursorValues(after, ['sequence', 'rowId'])
      const rows = await listPublishedAnswers(database, storeId, {
        categoryId: categoryId ? rowOf('Category', categoryId) : undefined,
        first: size + 1,
        after: behind && { helped: Number(behind[0]), id: String(behind[1]) },
      })
      return connectionOf(rows, { first: size, after, cursorOf: ({ helped, id }) => cursorFrom([helped, id]) })
    },
  }),
  answer: t.field({
    type: AnswerType,
    nullable: true,
    description: 'One that is published. Null when it is not there. For everybody.',
    args: { id: t.arg.id({ required: true, description: 'Which one.' }) },
    resolve: async (_root, { id }, { platform: { database }, actor: { storeId } }) => {
      const known = localId('Answer', id)
      const answer = known && (await answerById(database, database.read, { storeId, id: known }))
      return answer && answer.state === 'PUBLISHED' ? answer : null
    },
  }),
  suggestedAnswers: t.field({
    type: [AnswerType],
    nullable: true,
    description:
      'What may answer what somebody is writing, the best first; only what fits well, so mostly nothing. Null: the store does not want answers offered, and need not be asked again. Nothing of what was written is kept. For everybody.',
    args: {
      text: t.arg.string({ required: true, description: 'What was written so far; its first 4,000 characters count.' }),
      first: t.arg.int({ required: false, description: 'How many, at most 10. 3 unless told.' }),
    },
    complexity: ({ first }) => ({ field: 5, multiplier: first ?? 3 }),
    resolve: (_root, { text, first }, { platform: { database }, store, actor: { storeId } }) => {
      if (store.settings.suggestsAnswers === false) return null
      const most = first ?? 3
      if (most < 0 || most > 10) throw badInput('"first" must be from 0 to 10.')
      return findAnswers(database, storeId, text, { first: most, onlyGood: true })
    },
  }),
}))

/** What is found has no key to go on from but its place. */
async function pageOfSearch(
  { size, after }: { search: string; size: number; after: string | null | undefined },
  find: (most: number) => Promise<Answer[]>,
) {
  const [behind] = cursorValues(after, ['sequence']) ?? [-1]
  const from = Math.min(Number(behind) + 1, mostFound)
  const found = (await find(from + size + 1)).map((answer, index) => ({ answer, index }))
  const page = connectionOf(found.slice(from), { first: size, after, cursorOf: ({ index }) => cursorFrom([index]) })
  return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: node.answer })) }
}
/** Whoever has not found it among so many will not. */
const mostFound = 1000

const SayAnswerHelpedInput = builder.inputType('SayAnswerHelpedInput', {
  description: 'Whether an answer helped. Nothing about the reader is kept.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    answerId: t.id({ required: true, description: 'Which one.' }),
    helped: t.boolean({ required: true, description: 'Whether it did.' }),
  }),
})
const SayAnswerHelpedSuccess = builder.objectRef<{ message: string }>('SayAnswerHelpedSuccess').implement({
  description: 'It is counted, once for a key.',
  fields: (t) => ({
    message: t.exposeString('message', { description: "What to tell the reader, in the caller's language." }),
  }),
})
builder.mutationField('sayAnswerHelped', (t) =>
  t.field({
    type: SayAnswerHelpedSuccess,
    description: 'Counts whether an answer helped. For everybody.',
    args: { input: t.arg({ type: SayAnswerHelpedInput, required: true, description: 'What the reader says.' }) },
    errors: {
      types: [...anyMutationErrors, NotFoundError],
      union: { name: 'SayAnswerHelpedResult', description: 'What came of saying whether it helped.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, async () => {
        const { platform, actor, words } = context
        const repeat = { operation: 'sayAnswerHelped', key: input.key }
        if (actor.kind === 'STOREFRONT') await countAttempt(context, 'sayAnswerHelped', { repeat })
        await sayAnswerHelped(platform, context, { ...input, answerId: rowOf('Answer', input.answerId) })
        return { message: input.helped ? words.answerHelped : words.answerDidNotHelp }
      }),
  }),
)
