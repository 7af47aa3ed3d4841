/** How a customer answers a survey: by the token of their invitation, or on a page of the store without one. */
import { requireScope } from '../../../access.ts'
import { NotFoundError, SurveyAnsweredError } from '../../../errors.ts'
import { countAttempt } from '../../../graph/attempt.ts'
import { builder } from '../../../graph/builder.ts'
import type { Context } from '../../../graph/context.ts'
import { SurveyKindType } from '../../../graph/enums.ts'
import { anyMutationErrors, mutate } from '../../../graph/errors.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { PromiseType } from '../../promises/graph/promise.ts'
import { isBad, scales } from '../rules.ts'
import { type AnsweredSurvey, answerSurvey } from '../service/answer-survey.ts'
import { completeSurvey } from '../service/complete-survey.ts'
import { type Survey, surveyOf } from '../service/survey.ts'

export const SurveyType = builder.objectRef<Survey>('Survey').implement({
  description: 'One question to a customer, and what they answered (mission E1).',
  fields: (t) => ({
    kind: t.expose('kind', { type: SurveyKindType, description: 'What is asked.' }),
    question: t.string({
      description: "The question, in the caller's language.",
      resolve: ({ kind, isAboutCase }, _, { words, store }) =>
        words.survey.question(kind, { store: store.name, isAboutCase }),
    }),
    leastMark: t.int({ description: 'The lowest mark.', resolve: ({ kind }) => scales[kind].least }),
    mostMark: t.int({ description: 'The highest mark.', resolve: ({ kind }) => scales[kind].most }),
    leastLabel: t.string({
      description: "What the lowest stands for, in the caller's language.",
      resolve: ({ kind }, _, { words }) => words.survey.ends[kind].least,
    }),
    mostLabel: t.string({
      description: "What the highest stands for, in the caller's language.",
      resolve: ({ kind }, _, { words }) => words.survey.ends[kind].most,
    }),
    badUpTo: t.int({
      description: 'Up to this mark something was wrong: a person is offered.',
      resolve: ({ kind }) => scales[kind].bad,
    }),
    isAboutCase: t.exposeBoolean('isAboutCase', {
      description: 'Whether it is about a case: then we know who answers, and whom to call.',
    }),
    mark: t.int({
      nullable: true,
      description: 'What was answered. Null: nothing yet.',
      resolve: ({ answer }) => answer?.mark ?? null,
    }),
    isBad: t.boolean({
      description: 'Whether something was wrong, by that mark.',
      resolve: ({ kind, answer }) => answer !== null && isBad(kind, answer.mark),
    }),
    isComplete: t.boolean({
      description: 'Whether more was said to it: then nothing is asked any more.',
      resolve: ({ answer }) => Boolean(answer?.completedAt),
    }),
    reference: t.string({
      nullable: true,
      description: 'The case that looks after a bad mark, to talk about it (mission E2).',
      resolve: ({ lookedAfter }) => lookedAfter?.reference ?? null,
    }),
    nextPromise: t.field({
      type: PromiseType,
      nullable: true,
      description: 'What is promised about it next.',
      resolve: ({ lookedAfter }) => lookedAfter?.nextPromise ?? null,
    }),
  }),
})

const tokenDescription = 'The secret of the link in the mail. It answers this one survey and opens nothing else.'

builder.queryField('survey', (t) =>
  t.field({
    type: SurveyType,
    nullable: true,
    description:
      'What a customer is asked. Null for a wrong, an unknown, a foreign and an old token alike. To read it changes nothing: programs that open each link of a mail answer for nobody.',
    args: {
      token: t.arg.string({ required: false, description: `${tokenDescription} Without one: on a page of the store.` }),
      kind: t.arg({
        type: SurveyKindType,
        required: false,
        description: 'What to ask, without a token. What the store asks unless told.',
      }),
    },
    resolve: async (_root, args, context) => {
      if (args.token) await countAttempt(context, 'trackCase')
      return (await surveyOf(context.platform, context, args)) ?? null
    },
  }),
)

const AnswerSurveyInput = builder.inputType('AnswerSurveyInput', {
  description: 'A mark.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    token: t.string({ required: false, description: `${tokenDescription} Without one: on a page of the store.` }),
    kind: t.field({
      type: SurveyKindType,
      required: false,
      description: 'What was asked, without a token. What the store asks unless told.',
    }),
    mark: t.int({ required: true, description: 'From `leastMark` to `mostMark` of the survey.' }),
    place: t.string({
      required: false,
      description: 'On which page or at which counter, without a token: up to 200 characters.',
    }),
    locale: t.field({
      type: 'Locale',
      required: false,
      description: 'The language in which to get back to them. Else that of the request.',
    }),
  }),
})
const AnswerSurveySuccess = builder.objectRef<AnsweredSurvey>('AnswerSurveySuccess').implement({
  description: 'The mark is on record and counts.',
  fields: (t) => ({
    survey: t.field({ type: SurveyType, description: 'The survey after it.', resolve: (survey) => survey }),
    token: t.exposeString('token', { description: 'With this more is said to it: `completeSurvey`.' }),
  }),
})
const surveyErrors = [...anyMutationErrors, NotFoundError, SurveyAnsweredError]

builder.mutationField('answerSurvey', (t) =>
  t.field({
    type: AnswerSurveySuccess,
    description:
      'The customer gives a mark, once for each invitation. A bad one opens its case again, or begins a new one where that cannot be (mission E1, E2, C6). A system needs the scope `complaints:write`.',
    args: { input: t.arg({ type: AnswerSurveyInput, required: true, description: 'The mark.' }) },
    errors: { types: surveyErrors, union: { name: 'AnswerSurveyResult', description: 'What came of a mark.' } },
    resolve: (_root, { input }, context) =>
      once(context, { operation: 'answerSurvey', key: input.key }, () =>
        answerSurvey(context.platform, context, input),
      ),
  }),
)

const CompleteSurveyInput = builder.inputType('CompleteSurveyInput', {
  description: 'What the customer says to their mark. All of it may be left out: then nothing more is asked.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    token: t.string({ required: true, description: tokenDescription }),
    text: t.string({ required: false, description: 'In own words, up to 20,000 characters, kept to the letter.' }),
    phone: t.string({
      required: false,
      description:
        'Where to call them after a bad mark, up to 40 characters. A call is promised, wherever the case stands by then.',
    }),
    name: t.string({
      required: false,
      description: 'Who they are, up to 200 characters, where the survey is about no case.',
    }),
    email: t.string({
      required: false,
      description: 'Where to write to them, up to 254 characters, where the survey is about no case.',
    }),
  }),
})
const CompleteSurveySuccess = builder.objectRef<Survey>('CompleteSurveySuccess').implement({
  description: 'It is on record, and where something was wrong somebody has it.',
  fields: (t) => ({
    survey: t.field({ type: SurveyType, description: 'The survey after it.', resolve: (survey) => survey }),
  }),
})
builder.mutationField('completeSurvey', (t) =>
  t.field({
    type: CompleteSurveySuccess,
    description:
      'The customer says more to their mark, once. Where it was bad, whoever has the case gets it, and whoever left a number is promised a call; a case that has ended meanwhile is taken up again, or a new one begins. Without a case, and with a name and an address or a number, it becomes a complaint (mission E2). A system needs the scope `complaints:write`.',
    args: { input: t.arg({ type: CompleteSurveyInput, required: true, description: 'What they say.' }) },
    errors: { types: surveyErrors, union: { name: 'CompleteSurveyResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) =>
      once(context, { operation: 'completeSurvey', key: input.key }, () =>
        completeSurvey(context.platform, context, input),
      ),
  }),
)

/** Counts the attempt, then runs it. Either may become a complaint, so a system needs what it needs to file one. */
function once<T>(context: Context, repeat: { operation: string; key: string }, work: () => Promise<T>): Promise<T> {
  return mutate(context, async () => {
    if (context.actor.kind === 'DEVELOPER') requireScope(context.actor, 'complaints:write')
    if (context.actor.kind === 'STOREFRONT') await countAttempt(context, 'answerSurvey', { repeat })
    return work()
  })
}
