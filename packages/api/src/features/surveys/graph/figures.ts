import { SurveyAnsweredError } from '../../../errors.ts'
import { builder } from '../../../graph/builder.ts'
import { SurveyKindType, SurveySourceType } from '../../../graph/enums.ts'
import { caseMutationErrors, mutate } from '../../../graph/errors.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import {
  actedOnType,
  displayNameDescription,
  needsScopes,
  optionalRowOf,
  rowOf,
  staffIdDescription,
} from '../../complaints/graph/store-act.ts'
import type { MarkCount } from '../rules.ts'
import { recordSurveyAnswer } from '../service/record-survey-answer.ts'
import { type SurveyFigures, surveyFigures } from '../service/survey-figures.ts'

const MarkCountType = builder.objectRef<MarkCount>('MarkCount').implement({
  description: 'How many gave a mark.',
  fields: (t) => ({
    mark: t.exposeInt('mark', { description: 'Which mark.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const SurveyFiguresType = builder.objectRef<SurveyFigures>('SurveyFigures').implement({
  description:
    'What customers answered who were asked in a period. Worked out from the marks themselves: percentages are never averaged.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SurveyKindType, description: 'What was asked.' }),
    n: t.exposeInt('n', { description: 'How many answered, in whatever way.' }),
    score: t.exposeFloat('score', {
      nullable: true,
      description:
        'CSAT: % of 4 and 5. CES: % of 5 to 7. NPS: % of 9 and 10 minus % of 0 to 6, from -100 to 100. Null below 5 answers, which say nothing.',
    }),
    mean: t.exposeFloat('mean', {
      nullable: true,
      description: 'The mean mark, for CES. Null for the others, and below 5 answers.',
    }),
    marks: t.field({
      type: [MarkCountType],
      description: 'How many gave which mark, in order. Empty below 5 answers.',
      resolve: ({ marks, score }) => (score === null ? [] : marks),
    }),
    asked: t.exposeInt('asked', { description: 'How many were asked by mail.' }),
    answered: t.exposeInt('answered', { description: 'How many of those answered.' }),
    responseRate: t.float({
      nullable: true,
      description: 'The same in %. Null when nobody was asked by mail.',
      resolve: ({ asked, answered }) => (asked === 0 ? null : (answered / asked) * 100),
    }),
    provisionalFrom: t.expose('provisionalFrom', {
      type: 'DateTime',
      description: 'Who was asked from then on may still answer: the last days change.',
    }),
  }),
})

builder.queryField('surveyFigures', (t) =>
  t.field({
    type: [SurveyFiguresType],
    description:
      'CSAT, CES and NPS of those who were asked in a period (design, "Figures"). Whoever sees one department gets its figures. Needs the scope `complaints:read`.',
    args: {
      from: t.arg({ type: 'DateTime', required: true, description: 'Asked at this time or later.' }),
      to: t.arg({ type: 'DateTime', required: true, description: 'Asked before this time.' }),
      departmentId: t.arg.id({ required: false, description: 'Only about the work of this department.' }),
      source: t.arg({ type: SurveySourceType, required: false, description: 'Only those asked there.' }),
    },
    complexity: 50,
    resolve: (_root, { departmentId, ...period }, context) =>
      surveyFigures(context.platform, context, { ...period, departmentId: optionalRowOf('Department', departmentId) }),
  }),
)

const RecordSurveyAnswerInput = builder.inputType('RecordSurveyAnswerInput', {
  description: 'What a customer answered by phone.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'After which case.' }),
    kind: t.field({
      type: SurveyKindType,
      required: false,
      description: 'What was asked. As the customer was asked by mail, else as the store asks, unless told.',
    }),
    mark: t.int({ required: true, description: 'The mark they gave.' }),
    text: t.string({ required: false, description: 'What they said to it, up to 20,000 characters.' }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})
const RecordSurveyAnswerSuccess = actedOnType('RecordSurveyAnswerSuccess', 'The answer is on record.')
builder.mutationField('recordSurveyAnswer', (t) =>
  t.field({
    type: RecordSurveyAnswerSuccess,
    description: `A person of the store writes down what a customer answered by phone, once a cycle (mission E1). A bad mark does what it does from a mail. ${needsScopes}`,
    args: { input: t.arg({ type: RecordSurveyAnswerInput, required: true, description: 'The answer.' }) },
    errors: {
      types: [...caseMutationErrors, SurveyAnsweredError],
      union: { name: 'RecordSurveyAnswerResult', description: 'What came of it.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        recordSurveyAnswer(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
