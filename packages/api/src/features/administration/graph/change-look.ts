import { builder } from '../../../graph/builder.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { changeLook, type Look } from '../service/change-look.ts'
import { LookType, needsSettings } from './settings.ts'
import { changeStore, settingsErrors } from './settings-mutation.ts'

const ChangeLookInput = builder.inputType('ChangeLookInput', {
  description: 'What is to be different. What is not told stays as it is; null takes away what may be missing.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    expectedVersion: t.string({
      required: false,
      description:
        'The `version` of the look that this is a change of: when it has become another since, nothing is done. Whichever it is unless told.',
    }),
    name: t.string({ required: false, description: 'The name of the store, up to 200 characters.' }),
    locales: t.field({ type: ['Locale'], required: false, description: 'Languages offered to customers, best first.' }),
    timeZone: t.string({
      required: false,
      description: 'IANA time zone in which the store tells times. That of the calendar is changed with the calendar.',
    }),
    countryCode: t.field({
      type: 'CountryCode',
      required: false,
      description: 'Where the store is: whose rights hold for customers who do not say where they are.',
    }),
    accentColor: t.string({ required: false, description: '`#rrggbb`. Null: the page decides.' }),
    phone: t.string({ required: false, description: 'A number at which a person answers.' }),
    email: t.string({ required: false, description: 'An address at which a person reads.' }),
    hours: t.string({ required: false, description: 'When somebody is there, in words, up to 200 characters.' }),
    casePage: t.string({
      required: false,
      description: 'The page that shows cases: a whole address, or a path on this installation.',
    }),
    suggestsAnswers: t.boolean({
      required: false,
      description: 'Whether answers are offered while a customer writes a complaint.',
    }),
  }),
})
const ChangeLookSuccess = builder.objectRef<Look>('ChangeLookSuccess').implement({
  description: 'Pages show it within a second of being loaded anew.',
  fields: (t) => ({ look: t.field({ type: LookType, description: 'The look after it.', resolve: (look) => look }) }),
})

builder.mutationField('changeLook', (t) =>
  t.field({
    type: ChangeLookSuccess,
    description: `Changes how the store shows itself to customers (mission F3). ${needsSettings}`,
    args: { input: t.arg({ type: ChangeLookInput, required: true, description: 'What is to be different.' }) },
    errors: {
      types: settingsErrors,
      union: { name: 'ChangeLookResult', description: 'What came of it.' },
    },
    resolve: (_root, { input }, context) => changeStore(context, () => changeLook(context.platform, context, input)),
  }),
)
