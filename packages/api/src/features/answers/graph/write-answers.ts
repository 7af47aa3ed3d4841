/** What the people of the store do with questions and answers. */
import { ForbiddenError, NotFoundError } from '../../../errors.ts'
import { builder } from '../../../graph/builder.ts'
import { AnswerDoorType, AnswerKindType } from '../../../graph/enums.ts'
import { anyMutationErrors, ErrorInterface, mutate } from '../../../graph/errors.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { needsScopes, optionalRowOf, rowOf } from '../../complaints/graph/store-act.ts'
import { AnswerChangedError } from '../answer-changed.ts'
import { changeAnswer, publishAnswer, retireAnswer, reviewAnswer } from '../service/change-answer.ts'
import { draftAnswer } from '../service/draft-answer.ts'
import type { Answer } from '../store.ts'
import { StoreAnswerType } from './store-answers.ts'

builder.objectType(AnswerChangedError, {
  name: 'AnswerChangedError',
  description:
    'Returned when somebody has changed the answer since the version that the caller saw. Nothing was stored.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    answer: t.field({ type: StoreAnswerType, description: 'As it stands now.', resolve: ({ answer }) => answer }),
  }),
})

const GuideStepInput = builder.inputType('GuideStepInput', {
  description: 'A step of a guide, in Markdown; one of the two may be empty.',
  fields: (t) => ({
    you: t.string({ required: true, description: 'What the customer does, up to 10,000 characters.' }),
    we: t.string({ required: true, description: 'What the store does, up to 10,000 characters.' }),
  }),
})
const WrittenAnswerInput = builder.inputType('WrittenAnswerInput', {
  description: 'An answer in one language.',
  fields: (t) => ({
    locale: t.field({ type: 'Locale', required: true, description: 'Which language; each once.' }),
    title: t.string({
      required: true,
      description: 'The question, or the situation of a guide, in plain text, 1 to 200 characters.',
    }),
    text: t.string({
      required: true,
      description:
        'In Markdown, up to 10,000 characters: paragraphs, headings, lists, strong, emphasis, links. HTML is text. Of a guide it may be empty.',
    }),
    steps: t.field({
      type: [GuideStepInput],
      required: false,
      description: 'Of a guide, 1 to 20, in order. None of an answer.',
    }),
  }),
})

const DraftAnswerInput = builder.inputType('DraftAnswerInput', {
  description: 'A question and its answer, or a guide.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    kind: t.field({ type: AnswerKindType, required: true, description: 'Which of the two it is.' }),
    texts: t.field({ type: [WrittenAnswerInput], required: true, description: 'One for each language, 1 to 20.' }),
    categoryId: t.id({ required: false, description: 'What it is about. Anything unless told.' }),
    door: t.field({ type: AnswerDoorType, required: false, description: 'Where a reader goes on.' }),
    ownerId: t.id({
      required: false,
      description: 'Who answers for it being right. Whoever is signed in unless told; a key has to tell.',
    }),
    reviewOn: t.field({
      type: 'Date',
      required: true,
      description: 'When it is looked at again: after today on the clock of the store, and within three years.',
    }),
    complaintId: t.id({
      required: false,
      description:
        'The complaint that it is drafted from. Nothing is copied from it, and a text that names its customer is refused.',
    }),
  }),
})
const ChangeAnswerInput = builder.inputType('ChangeAnswerInput', {
  description: 'An answer as it is to be from now on, all of it.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    answerId: t.id({ required: true, description: 'Which one.' }),
    expectedVersion: t.int({
      required: false,
      description: 'The version that the caller saw. Whatever it is, unless told.',
    }),
    kind: t.field({ type: AnswerKindType, required: true, description: 'Which of the two it is.' }),
    texts: t.field({ type: [WrittenAnswerInput], required: true, description: 'One for each language, 1 to 20.' }),
    categoryId: t.id({ required: false, description: 'What it is about. Anything unless told.' }),
    door: t.field({ type: AnswerDoorType, required: false, description: 'Where a reader goes on.' }),
    ownerId: t.id({ required: false, description: 'Who answers for it. Whoever has it unless told.' }),
    reviewOn: t.field({
      type: 'Date',
      required: true,
      description: 'As it is, or another day: after today on the clock of the store, and within three years.',
    }),
  }),
})

const SeenAnswerInput = (name: string) =>
  builder.inputType(name, {
    description: 'Which answer, as it was seen.',
    fields: (t) => ({
      key: t.id({ required: true, description: keyDescription }),
      answerId: t.id({ required: true, description: 'Which one.' }),
      expectedVersion: t.int({
        required: false,
        description: 'The version that the caller saw. Whatever it is, unless told.',
      }),
    }),
  })
const PublishAnswerInput = SeenAnswerInput('PublishAnswerInput')
const RetireAnswerInput = SeenAnswerInput('RetireAnswerInput')
const ReviewAnswerInput = builder.inputType('ReviewAnswerInput', {
  description: 'Somebody has looked at an answer, and it still holds.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    answerId: t.id({ required: true, description: 'Which one.' }),
    expectedVersion: t.int({
      required: false,
      description: 'The version that the caller saw. Whatever it is, unless told.',
    }),
    reviewOn: t.field({
      type: 'Date',
      required: true,
      description: 'When it is looked at next: after today on the clock of the store, and within three years.',
    }),
  }),
})

const success = (name: string, description: string) =>
  builder.objectRef<Answer>(name).implement({
    description,
    fields: (t) => ({
      answer: t.field({ type: StoreAnswerType, description: 'The answer after it.', resolve: (answer) => answer }),
    }),
  })
const failures = [...anyMutationErrors, NotFoundError, ForbiddenError, AnswerChangedError]
/** What an act on an answer that is there may come to. */
const outcome = (name: string, of: string) => ({
  types: failures,
  union: { name: `${name}Result`, description: `What came of ${of}.` },
})
const needsPublisher = 'For supervisors, managers, administrators, and keys.'

interface Named {
  answerId: string
}
const named = <Input extends Named>(input: Input) => ({ ...input, answerId: rowOf('Answer', input.answerId) })

interface Written {
  texts: { locale: string; title: string; text: string; steps?: { you: string; we: string }[] | null | undefined }[]
  categoryId?: string | null | undefined
  ownerId?: string | null | undefined
}
const written = <Input extends Written>(input: Input) => ({
  ...input,
  texts: input.texts.map((text) => ({ ...text, steps: text.steps ?? [] })),
  categoryId: optionalRowOf('Category', input.categoryId),
  ownerId: optionalRowOf('StaffMember', input.ownerId),
})

builder.mutationFields((t) => ({
  draftAnswer: t.field({
    type: success('DraftAnswerSuccess', 'The draft is kept. Only the people of the store see it.'),
    description: `Drafts a question and its answer, or a guide (mission B3, B4). ${needsScopes}`,
    args: { input: t.arg({ type: DraftAnswerInput, required: true, description: 'The draft.' }) },
    errors: {
      types: [...anyMutationErrors, NotFoundError],
      union: { name: 'DraftAnswerResult', description: 'What came of drafting an answer.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        draftAnswer(context.platform, context, {
          ...written(input),
          complaintId: optionalRowOf('Complaint', input.complaintId),
        }),
      ),
  }),
  changeAnswer: t.field({
    type: success('ChangeAnswerSuccess', 'The answer was changed. What is published says so from now on.'),
    description: `Changes an answer, whatever its state; what is published is not for the front line to change. ${needsScopes}`,
    args: { input: t.arg({ type: ChangeAnswerInput, required: true, description: 'The answer.' }) },
    errors: outcome('ChangeAnswer', 'changing an answer'),
    resolve: (_root, { input }, context) =>
      mutate(context, () => changeAnswer(context.platform, context, named(written(input)))),
  }),
  publishAnswer: t.field({
    type: success('PublishAnswerSuccess', 'Everybody sees it.'),
    description: `Shows an answer to everybody. ${needsPublisher} ${needsScopes}`,
    args: { input: t.arg({ type: PublishAnswerInput, required: true, description: 'Which one.' }) },
    errors: outcome('PublishAnswer', 'publishing an answer'),
    resolve: (_root, { input }, context) =>
      mutate(context, () => publishAnswer(context.platform, context, named(input))),
  }),
  retireAnswer: t.field({
    type: success('RetireAnswerSuccess', 'Nobody but the people of the store sees it any more.'),
    description: `Takes an answer back that does not hold any more. It stays on record. ${needsPublisher} ${needsScopes}`,
    args: { input: t.arg({ type: RetireAnswerInput, required: true, description: 'Which one.' }) },
    errors: outcome('RetireAnswer', 'retiring an answer'),
    resolve: (_root, { input }, context) =>
      mutate(context, () => retireAnswer(context.platform, context, named(input))),
  }),
  reviewAnswer: t.field({
    type: success('ReviewAnswerSuccess', 'It holds, until the day that was named.'),
    description: `Says that an answer still holds, and when it is looked at next. Of what is published the front line does so only where they answer for it being right. ${needsScopes}`,
    args: { input: t.arg({ type: ReviewAnswerInput, required: true, description: 'Which one, until when.' }) },
    errors: outcome('ReviewAnswer', 'reviewing an answer'),
    resolve: (_root, { input }, context) =>
      mutate(context, () => reviewAnswer(context.platform, context, named(input))),
  }),
}))
