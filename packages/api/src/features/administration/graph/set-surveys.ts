import { builder } from '../../../graph/builder.ts'
import { SurveyKindType } from '../../../graph/enums.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import type { SurveySettings } from '../../stores/tables.ts'
import { setSurveys } from '../service/set-surveys.ts'
import { needsSettings, SurveySettingsType } from './settings.ts'
import { changeStore, expectedVersionDescription, settingsErrors } from './settings-mutation.ts'

const SetSurveysInput = builder.inputType('SetSurveysInput', {
  description: 'How customers are asked after a case, all of it.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    expectedVersion: t.string({ required: false, description: expectedVersionDescription }),
    kind: t.field({ type: SurveyKindType, required: false, description: 'What is asked. Without one nobody is.' }),
    afterHours: t.int({
      required: true,
      description: 'How many hours after the solution or the answer, from 0 to 1,440.',
    }),
    reminderAfterDays: t.int({
      required: false,
      description: 'How many days later they are reminded, once, from 1 to 30. Without it they are not.',
    }),
  }),
})
const SetSurveysSuccess = builder.objectRef<SurveySettings>('SetSurveysSuccess').implement({
  description: 'Whose case ends from now on is asked so.',
  fields: (t) => ({
    surveys: t.field({ type: SurveySettingsType, description: 'As it is now.', resolve: (surveys) => surveys }),
  }),
})

builder.mutationField('setSurveys', (t) =>
  t.field({
    type: SetSurveysSuccess,
    description: `Sets how customers are asked what they think of the store (mission E1). ${needsSettings}`,
    args: { input: t.arg({ type: SetSurveysInput, required: true, description: 'How.' }) },
    errors: { types: settingsErrors, union: { name: 'SetSurveysResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) => changeStore(context, () => setSurveys(context.platform, context, input)),
  }),
)
