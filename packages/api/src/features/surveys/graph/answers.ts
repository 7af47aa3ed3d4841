/** What customers answered, as the people of the store read it, and what a customer is asked about a case. */
import { builder } from '../../../graph/builder.ts'
import { connectionOf, cursorFrom, cursorValues, pageSize } from '../../../graph/connection.ts'
import { SurveyKindType, SurveySourceType } from '../../../graph/enums.ts'
import { ComplaintType } from '../../complaints/graph/complaint.ts'
import { isBad, scales } from '../rules.ts'
import { surveyOfCase } from '../service/survey.ts'
import { type SurveyAnswerShown, surveyAnswers } from '../service/survey-answers.ts'
import { SurveyType } from './survey.ts'

const SurveyAnswerType = builder.objectRef<SurveyAnswerShown>('SurveyAnswer').implement({
  description: 'What a customer answered (mission E1).',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque, unique over all types.',
      resolve: ({ invitation: { id } }) => ({ type: 'SurveyAnswer', id }),
    }),
    kind: t.field({
      type: SurveyKindType,
      description: 'What was asked.',
      resolve: ({ invitation: { kind } }) => kind,
    }),
    mark: t.int({ description: 'The mark.', resolve: ({ answer: { mark } }) => mark }),
    mostMark: t.int({ description: 'The highest there is.', resolve: ({ invitation: { kind } }) => scales[kind].most }),
    isBad: t.boolean({
      description: 'Whether something was wrong, by that mark.',
      resolve: ({ invitation: { kind }, answer: { mark } }) => isBad(kind, mark),
    }),
    text: t.string({
      nullable: true,
      description: 'What they said to it, to the letter.',
      resolve: ({ answer: { text } }) => text,
    }),
    answeredAt: t.field({
      type: 'DateTime',
      description: 'When.',
      resolve: ({ answer: { answeredAt } }) => answeredAt,
    }),
    source: t.field({
      type: SurveySourceType,
      description: 'Where they were asked.',
      resolve: ({ invitation: { source } }) => source,
    }),
    place: t.string({
      nullable: true,
      description: 'At which counter or on which page, where it was about no case.',
      resolve: ({ invitation: { place } }) => place,
    }),
    takenDownBy: t.string({
      nullable: true,
      description: 'Who of the store wrote it down, of an answer by phone.',
      resolve: ({ answer: { takenDownBy } }) => takenDownBy,
    }),
    complaint: t.field({
      type: ComplaintType,
      nullable: true,
      description: 'The case that it is about. Null: none, or not one for the caller.',
      resolve: ({ about }) => about,
    }),
    lookedAfterBy: t.field({
      type: ComplaintType,
      nullable: true,
      description: 'The case that looks after a bad mark (mission E2), in the same way.',
      resolve: ({ lookedAfterBy }) => lookedAfterBy,
    }),
  }),
})

const SurveyAnswerConnectionType = builder.connectionObject(
  { type: SurveyAnswerType, name: 'SurveyAnswerConnection', description: 'A page of answers.' },
  { name: 'SurveyAnswerEdge', description: 'One answer of a list, and where it stands.' },
)

builder.queryField('surveyAnswers', (t) =>
  t.field({
    type: SurveyAnswerConnectionType,
    description:
      'What customers answered, the latest first. Whoever sees one department gets what is about its work or looked after by it. Needs the scope `complaints:read`.',
    args: {
      waitsForPerson: t.arg.boolean({
        required: false,
        description: "Only bad marks whose case is open and the store's turn: what waits longest first (mission E2).",
      }),
      first: t.arg.int({ required: false, description: 'How many, at most 100. 20 unless told.' }),
      after: t.arg.string({ required: false, description: 'The cursor behind which to go on.' }),
    },
    complexity: ({ first }) => ({ field: 5, multiplier: first ?? 20 }),
    resolve: async (_root, { waitsForPerson, first, after }, context) => {
      const size = pageSize(first)
      const behind = cursorValues(after, ['instant', 'rowId'])
      const rows = await surveyAnswers(context.platform, context, {
        waitsForPerson: waitsForPerson ?? false,
        first: size + 1,
        after: behind && { at: new Date(Number(behind[0])), id: String(behind[1]) },
      })
      return connectionOf(rows, {
        first: size,
        after,
        cursorOf: ({ answer: { answeredAt, invitationId } }) => cursorFrom([answeredAt.getTime(), invitationId]),
      })
    },
  }),
)

builder.objectField(ComplaintType, 'survey', (t) =>
  t.field({
    type: SurveyType,
    nullable: true,
    description:
      'What the customer is asked in this cycle, by mail or, with `recordSurveyAnswer`, by phone, and what they answered. Null while there is nothing to ask yet, or any more.',
    resolve: (complaint, _arguments, { platform, store }) => surveyOfCase(platform, store, complaint),
  }),
)
