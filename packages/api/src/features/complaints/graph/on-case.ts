/** What the holder of a tracking code does on their case. */

import { countAttempt } from '../../../graph/attempt.ts'
import { builder } from '../../../graph/builder.ts'
import { PersonalWayType } from '../../../graph/enums.ts'
import { anyMutationErrors, caseMutationErrors, mutate } from '../../../graph/errors.ts'
import { foldEmail } from '../../customers/rules.ts'
import { normalReference } from '../reference.ts'
import { addMessage } from '../service/add-message.ts'
import { confirmUnderstanding, correctUnderstanding } from '../service/answer-understanding.ts'
import { askForPerson } from '../service/ask-for-person.ts'
import { escalateComplaint } from '../service/escalate.ts'
import { requestTrackingLink } from '../service/request-tracking-link.ts'
import { withdrawComplaint } from '../service/withdraw-complaint.ts'
import { onCase, trackedType, trackingCodeDescription } from './customer-act.ts'
import { attachmentIdsDescription, keyDescription } from './file-complaint.ts'

const AddMessageInput = builder.inputType('AddMessageInput', {
  description: 'A message of the customer on their case.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    trackingCode: t.string({ required: true, description: trackingCodeDescription }),
    text: t.string({ required: true, description: 'The message, 1 to 20,000 characters, kept to the letter.' }),
    attachmentIds: t.idList({ required: false, description: attachmentIdsDescription }),
  }),
})
const AddMessageSuccess = trackedType('AddMessageSuccess', 'The message is on record.')
builder.mutationField('addMessage', (t) =>
  t.field({
    type: AddMessageSuccess,
    description:
      'The customer writes on their case, until it is closed (mission C4). What is written after the answer is answered by a time that is promised.',
    args: { input: t.arg({ type: AddMessageInput, required: true, description: 'The message.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'AddMessageResult', description: 'What came of writing a message.' },
    },
    resolve: (_root, { input }, context) =>
      onCase(context, { operation: 'addMessage', key: input.key }, () => addMessage(context.platform, context, input)),
  }),
)

const WithdrawComplaintInput = builder.inputType('WithdrawComplaintInput', {
  description: 'The customer takes a complaint back.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    trackingCode: t.string({ required: true, description: trackingCodeDescription }),
    reason: t.string({ required: false, description: 'Why, up to 2,000 characters. Nobody has to say.' }),
  }),
})
const WithdrawComplaintSuccess = trackedType(
  'WithdrawComplaintSuccess',
  'The complaint is withdrawn; the record stays.',
)
builder.mutationField('withdrawComplaint', (t) =>
  t.field({
    type: WithdrawComplaintSuccess,
    description: 'The customer takes an open complaint back. What was promised is let go of.',
    args: { input: t.arg({ type: WithdrawComplaintInput, required: true, description: 'Which one, and why.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'WithdrawComplaintResult', description: 'What came of taking a complaint back.' },
    },
    resolve: (_root, { input }, context) =>
      onCase(context, { operation: 'withdrawComplaint', key: input.key }, () =>
        withdrawComplaint(context.platform, context, input),
      ),
  }),
)

const ConfirmUnderstandingInput = builder.inputType('ConfirmUnderstandingInput', {
  description: 'The customer says that we understood them right.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    trackingCode: t.string({ required: true, description: trackingCodeDescription }),
  }),
})
const ConfirmUnderstandingSuccess = trackedType('ConfirmUnderstandingSuccess', 'The answer is on record.')
builder.mutationField('confirmUnderstanding', (t) =>
  t.field({
    type: ConfirmUnderstandingSuccess,
    description: 'The customer says that we understood them right (mission A4).',
    args: { input: t.arg({ type: ConfirmUnderstandingInput, required: true, description: 'On which case.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'ConfirmUnderstandingResult', description: 'What came of confirming the understanding.' },
    },
    resolve: (_root, { input }, context) =>
      onCase(context, { operation: 'confirmUnderstanding', key: input.key }, () =>
        confirmUnderstanding(context.platform, context, input),
      ),
  }),
)

const CorrectUnderstandingInput = builder.inputType('CorrectUnderstandingInput', {
  description: 'The customer says what we have not understood right.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    trackingCode: t.string({ required: true, description: trackingCodeDescription }),
    text: t.string({
      required: true,
      description: 'What is not right, 1 to 5,000 characters, kept to the letter beside our words.',
    }),
  }),
})
const CorrectUnderstandingSuccess = trackedType(
  'CorrectUnderstandingSuccess',
  'The correction is on record, beside what we had understood.',
)
builder.mutationField('correctUnderstanding', (t) =>
  t.field({
    type: CorrectUnderstandingSuccess,
    description: 'The customer says what we have not understood right (mission A4).',
    args: { input: t.arg({ type: CorrectUnderstandingInput, required: true, description: 'The correction.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'CorrectUnderstandingResult', description: 'What came of correcting the understanding.' },
    },
    resolve: (_root, { input }, context) =>
      onCase(context, { operation: 'correctUnderstanding', key: input.key }, () =>
        correctUnderstanding(context.platform, context, input),
      ),
  }),
)

const AskForPersonInput = builder.inputType('AskForPersonInput', {
  description: 'How the customer wants to be met by a person.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    trackingCode: t.string({ required: true, description: trackingCodeDescription }),
    way: t.field({ type: PersonalWayType, required: true, description: 'By a call or in writing.' }),
    at: t.field({
      type: 'DateTime',
      required: false,
      description:
        'From when to call, for half an hour, within working hours: `TrackedComplaint.callTimes` has some. Needed for a call.',
    }),
    phone: t.string({
      required: false,
      description: 'At which number, up to 40 characters. That of the complaint unless told.',
    }),
    text: t.string({ required: false, description: 'What it is about, up to 20,000 characters. Nobody has to say.' }),
  }),
})
const AskForPersonSuccess = trackedType('AskForPersonSuccess', 'A person is promised, by an exact time.')
builder.mutationField('askForPerson', (t) =>
  t.field({
    type: AskForPersonSuccess,
    description: 'The customer asks to be called, or written to, by a person (mission B7).',
    args: { input: t.arg({ type: AskForPersonInput, required: true, description: 'How and when.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'AskForPersonResult', description: 'What came of asking for a person.' },
    },
    resolve: (_root, { input }, context) =>
      onCase(context, { operation: 'askForPerson', key: input.key }, () =>
        askForPerson(context.platform, context, input),
      ),
  }),
)

const EscalateComplaintInput = builder.inputType('EscalateComplaintInput', {
  description: 'The customer asks for somebody with more authority.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    trackingCode: t.string({ required: true, description: trackingCodeDescription }),
    reason: t.string({ required: false, description: 'Why, up to 2,000 characters. Nobody has to say.' }),
  }),
})
const EscalateComplaintSuccess = trackedType('EscalateComplaintSuccess', 'Somebody with more authority has it now.')
builder.mutationField('escalateComplaint', (t) =>
  t.field({
    type: EscalateComplaintSuccess,
    description: 'The customer asks that somebody with more authority looks at it (mission C5).',
    args: { input: t.arg({ type: EscalateComplaintInput, required: true, description: 'Which one, and why.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'EscalateComplaintResult', description: 'What came of asking for somebody with more authority.' },
    },
    resolve: (_root, { input }, context) =>
      onCase(context, { operation: 'escalateComplaint', key: input.key }, () =>
        escalateComplaint(context.platform, context, input),
      ),
  }),
)

const RequestTrackingLinkInput = builder.inputType('RequestTrackingLinkInput', {
  description: 'Which link is lost.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    reference: t.string({ required: true, description: 'The reference of the case, any case, as typed.' }),
    email: t.string({ required: true, description: 'The e-mail address that was given with the complaint.' }),
  }),
})
const RequestTrackingLinkSuccess = builder.objectRef<{ message: string }>('RequestTrackingLinkSuccess').implement({
  description:
    'If there is such a case with such an address, its link goes there by mail. The answer is the same if not.',
  fields: (t) => ({
    message: t.exposeString('message', { description: "What to tell the customer, in the caller's language." }),
  }),
})
/** With the reference: who knows only an address keeps nobody from their link. */
const caseNamedBy = ({ reference, email }: { reference: string; email: string }) =>
  JSON.stringify([normalReference(reference), foldEmail(email)]).slice(0, 300)

builder.mutationField('requestTrackingLink', (t) =>
  t.field({
    type: RequestTrackingLinkSuccess,
    description: 'Mails the link of a case to the address that was given with it. Never says whether there is one.',
    args: { input: t.arg({ type: RequestTrackingLinkInput, required: true, description: 'Which link.' }) },
    errors: {
      types: anyMutationErrors,
      union: { name: 'RequestTrackingLinkResult', description: 'What came of asking for a link.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, async () => {
        const { words, platform } = context
        const repeat = { operation: 'requestTrackingLink', key: input.key }
        await countAttempt(context, 'requestTrackingLink', { repeat, person: caseNamedBy(input) })
        await requestTrackingLink(platform, context, input)
        return { message: words.trackingLinkSent }
      }),
  }),
)
