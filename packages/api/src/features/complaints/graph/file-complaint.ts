import { countAttempt } from '../../../graph/attempt.ts'
import { builder } from '../../../graph/builder.ts'
import { ContactChannelType, RemedyKindType } from '../../../graph/enums.ts'
import { anyMutationErrors, mutate } from '../../../graph/errors.ts'
import { localId } from '../../../graph/local-id.ts'
import { type FiledComplaint, fileComplaint } from '../service/file-complaint.ts'
import { TrackedComplaintType } from './tracked-complaint.ts'

export const keyDescription =
  'Made by the client, 16 to 128 characters, for example a UUID. The same key with the same input always gives the same answer, so a request may be sent again without fear. Remembered for 7 days.'

export const attachmentIdsDescription =
  'The photos that come with it, as `stageUpload` named them, after each was sent: at most 10. Each can be attached once.'

export const MoneyInput = builder.inputType('MoneyInput', {
  description: 'An amount of money.',
  fields: (t) => ({
    amountMinor: t.int({ required: true, description: 'In minor units of the currency: 3900 is 39.00 €.' }),
    currency: t.field({ type: 'CurrencyCode', required: true, description: 'Which currency.' }),
  }),
})

export const DesiredOutcomeInput = builder.inputType('DesiredOutcomeInput', {
  description: 'What would put it right.',
  fields: (t) => ({
    remedies: t.field({ type: [RemedyKindType], required: false, description: 'What the customer chose.' }),
    words: t.string({ required: false, description: 'In own words, up to 2,000 characters.' }),
  }),
})

export const ComplaintSubjectInput = builder.inputType('ComplaintSubjectInput', {
  description: 'What it is about, as far as the page knows: nothing of it is asked of the customer again (mission A5).',
  fields: (t) => ({
    orderNumber: t.string({ required: false, description: 'The number of the order, up to 100 characters.' }),
    productName: t.string({ required: false, description: 'The name of the product, up to 300 characters.' }),
    sku: t.string({ required: false, description: "The store's number of the product, up to 100 characters." }),
    price: t.field({ type: MoneyInput, required: false, description: 'What was paid.' }),
    purchasedOn: t.field({ type: 'Date', required: false, description: 'The day of the purchase.' }),
    place: t.string({ required: false, description: 'Where it happened, up to 200 characters.' }),
    staffName: t.string({
      required: false,
      description: 'The member of staff whom the customer names, up to 200 characters.',
    }),
  }),
})

const ContactInput = builder.inputType('ContactInput', {
  description: 'How the customer can be reached: a name, and an e-mail address or a phone number or both.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What they are called, up to 200 characters.' }),
    email: t.string({ required: false, description: 'E-mail address, up to 254 characters.' }),
    phone: t.string({ required: false, description: 'Phone number as typed, up to 40 characters.' }),
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

const FileComplaintInput = builder.inputType('FileComplaintInput', {
  description: "A complaint in the customer's own words, and how to reach them (mission A1, A2).",
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    description: t.string({
      required: true,
      description: 'What went wrong, 1 to 20,000 characters, kept to the letter.',
    }),
    desiredOutcome: t.field({
      type: DesiredOutcomeInput,
      required: false,
      description: 'What would put it right. Nothing: left to the store.',
    }),
    about: t.field({ type: ComplaintSubjectInput, required: false, description: 'What it is about.' }),
    categoryId: t.id({
      required: false,
      description: 'The category, when the page knows it. Never demanded of a customer.',
    }),
    contact: t.field({ type: ContactInput, required: true, description: 'How to reach the customer.' }),
    locale: t.field({
      type: 'Locale',
      required: false,
      description: 'The language in which to write to the customer. Else that of the request.',
    }),
    countryCode: t.field({
      type: 'CountryCode',
      required: false,
      description: 'The country of the customer, for rights and deadlines.',
    }),
    attachmentIds: t.idList({ required: false, description: attachmentIdsDescription }),
  }),
})

const FileComplaintSuccess = builder.objectRef<FiledComplaint>('FileComplaintSuccess').implement({
  description: 'The complaint is on record. What this says is durable.',
  fields: (t) => ({
    complaint: t.field({
      type: TrackedComplaintType,
      description: 'The complaint as its customer sees it.',
      resolve: (filed) => filed,
    }),
    trackingCode: t.exposeString('trackingCode', {
      description:
        'The secret that opens this one complaint, 32 characters. Shown here only and stored as a hash: keep it. In links it stands behind the #, where no server sees it.',
    }),
  }),
})

builder.mutationField('fileComplaint', (t) =>
  t.field({
    type: FileComplaintSuccess,
    description:
      'Takes a complaint on record (mission A1-A3). From a store page with a publishable key, or from a system with the scope `complaints:write`.',
    args: { input: t.arg({ type: FileComplaintInput, required: true, description: 'The complaint.' }) },
    errors: {
      types: anyMutationErrors,
      union: { name: 'FileComplaintResult', description: 'What came of filing a complaint.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, async () => {
        const { platform, actor, store, words } = context
        if (actor.kind === 'STOREFRONT')
          await countAttempt(context, 'fileComplaint', { repeat: { operation: 'fileComplaint', key: input.key } })
        // An id that is not of a category stays as it is: the check finds it unknown.
        const categoryId = input.categoryId && (localId('Category', input.categoryId) ?? input.categoryId)
        return fileComplaint(platform, { actor, store, words }, { ...input, categoryId })
      }),
  }),
)
