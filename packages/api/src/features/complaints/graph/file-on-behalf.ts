import { builder } from '../../../graph/builder.ts'
import { ContactChannelType, StaffedDoorType } from '../../../graph/enums.ts'
import { anyMutationErrors, mutate } from '../../../graph/errors.ts'
import { localId } from '../../../graph/local-id.ts'
import { wordsFor } from '../../../words/words.ts'
import { caseLink } from '../../outbox/case-link.ts'
import { type FiledOnBehalf, fileOnBehalf } from '../service/file-on-behalf.ts'
import { ComplaintType } from './complaint.ts'
import { ComplaintSubjectInput, DesiredOutcomeInput, keyDescription } from './file-complaint.ts'
import { displayNameDescription, needsScopes, optionalRowOf, staffIdDescription } from './store-act.ts'

const ContactOnBehalfInput = builder.inputType('ContactOnBehalfInput', {
  description: 'How the customer can be reached, as far as they said: a name is enough.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What they are called, up to 200 characters.' }),
    email: t.string({ required: false, description: 'E-mail address, up to 254 characters. They get a confirmation.' }),
    phone: t.string({ required: false, description: 'Phone number as typed, up to 40 characters.' }),
    postalAddress: t.string({ required: false, description: 'Where to write by post, up to 500 characters.' }),
    preferredChannel: t.field({
      type: ContactChannelType,
      required: false,
      description: 'How they want to be reached.',
    }),
    preferredTime: t.string({
      required: false,
      description: 'When they want to be reached, in own words, up to 200 characters.',
    }),
  }),
})

const FileOnBehalfInput = builder.inputType('FileOnBehalfInput', {
  description: 'What a customer said in another way than by the form, in their own words (mission A6).',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    door: t.field({ type: StaffedDoorType, required: true, description: 'How it came in.' }),
    receivedAt: t.field({
      type: 'DateTime',
      required: false,
      description: 'When it came in, up to a year ago. Now unless told. What is promised counts from then.',
    }),
    description: t.string({
      required: true,
      description: "What went wrong, in the customer's words, 1 to 20,000 characters, kept to the letter.",
    }),
    desiredOutcome: t.field({
      type: DesiredOutcomeInput,
      required: false,
      description: 'What would put it right. Nothing: left to the store.',
    }),
    about: t.field({ type: ComplaintSubjectInput, required: false, description: 'What it is about.' }),
    categoryId: t.id({ required: false, description: 'The category, when it is clear.' }),
    contact: t.field({ type: ContactOnBehalfInput, required: true, description: 'How to reach the customer.' }),
    locale: t.field({
      type: 'Locale',
      required: false,
      description: "The language in which to write to the customer. The store's first unless told.",
    }),
    countryCode: t.field({ type: 'CountryCode', required: false, description: 'The country of the customer.' }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

export const HandOutType = builder.objectRef<FiledOnBehalf>('HandOut').implement({
  description: 'What the customer is handed, on paper or in a message, to follow their case. Not told again.',
  fields: (t) => ({
    trackingCode: t.exposeString('trackingCode', {
      description: 'The secret that opens this one complaint, 32 characters. For the customer, and nobody else.',
    }),
    caseLink: t.string({
      description:
        'Opens the case, with the code behind the #, where no server sees it: on the page of the store that shows cases, else on the one that Redress serves for it.',
      resolve: ({ trackingCode }, _, { store, publicUrl }) => caseLink(store, publicUrl, trackingCode),
    }),
    text: t.string({
      description: 'Both in a few sentences, ready to be sent in a message, in the language of the customer.',
      resolve: ({ complaint: { locale, reference }, trackingCode }, _, { store, publicUrl }) => {
        const link = caseLink(store, publicUrl, trackingCode)
        return wordsFor(locale).handOut({ store: store.name, reference, link })
      },
    }),
  }),
})

const FileOnBehalfSuccess = builder.objectRef<FiledOnBehalf>('FileOnBehalfSuccess').implement({
  description: 'The complaint is on record. What this says is durable.',
  fields: (t) => ({
    complaint: t.field({
      type: ComplaintType,
      description: 'The complaint as the store sees it.',
      resolve: ({ complaint, nextPromise }) => ({ ...complaint, nextPromise }),
    }),
    handOut: t.field({
      type: HandOutType,
      description: 'What to hand to the customer.',
      resolve: (filed) => filed,
    }),
  }),
})

builder.mutationField('fileOnBehalf', (t) =>
  t.field({
    type: FileOnBehalfSuccess,
    description: `A person of the store writes down what a customer said by phone, at the counter, in a letter, an e-mail, a suggestion box or a review (mission A6): the same record and the same promises as from the form. ${needsScopes}`,
    args: { input: t.arg({ type: FileOnBehalfInput, required: true, description: 'The complaint.' }) },
    errors: {
      types: anyMutationErrors,
      union: { name: 'FileOnBehalfResult', description: 'What came of filing a complaint for a customer.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () => {
        const { platform, actor, store, words } = context
        // An id that is not of a category stays as it is: the check finds it unknown.
        const categoryId = input.categoryId && (localId('Category', input.categoryId) ?? input.categoryId)
        const staffId = optionalRowOf('StaffMember', input.staffId)
        return fileOnBehalf(platform, { actor, store, words }, { ...input, categoryId, staffId })
      }),
  }),
)
