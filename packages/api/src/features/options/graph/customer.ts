/** What the customer says to the options and to the solution (mission D4, C6). */
import { builder } from '../../../graph/builder.ts'
import { caseMutationErrors } from '../../../graph/errors.ts'
import { onCase, trackedType, trackingCodeDescription } from '../../complaints/graph/customer-act.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import { chooseOption, counterOffer } from '../service/answer-options.ts'
import { confirmSolved, reopenComplaint } from '../service/answer-solution.ts'
import { RemedyInput } from './remedy-input.ts'

const adviceDescription =
  'What should change so that it does not happen again, in own words, up to 2,000 characters (mission A9).'

const ChooseOptionInput = builder.inputType('ChooseOptionInput', {
  description: 'Which option the customer chooses.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    trackingCode: t.string({ required: true, description: trackingCodeDescription }),
    optionId: t.id({ required: true, description: 'Which one; it must be open.' }),
    advice: t.string({ required: false, description: adviceDescription }),
  }),
})
const ChooseOptionSuccess = trackedType('ChooseOptionSuccess', 'It is agreed.')
builder.mutationField('chooseOption', (t) =>
  t.field({
    type: ChooseOptionSuccess,
    description: 'The customer chooses how it is put right; what was agreed is promised (mission D4, D9).',
    args: { input: t.arg({ type: ChooseOptionInput, required: true, description: 'The choice.' }) },
    errors: { types: caseMutationErrors, union: { name: 'ChooseOptionResult', description: 'What came of choosing.' } },
    resolve: (_root, { input }, context) =>
      onCase(context, { operation: 'chooseOption', key: input.key }, () =>
        chooseOption(context.platform, context, { ...input, optionId: rowOf('Option', input.optionId) }),
      ),
  }),
)

const CounterOfferInput = builder.inputType('CounterOfferInput', {
  description: 'What would suit the customer better.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    trackingCode: t.string({ required: true, description: trackingCodeDescription }),
    text: t.string({ required: true, description: 'In own words, 1 to 20,000 characters.' }),
    remedies: t.field({
      type: [RemedyInput],
      required: false,
      description: 'The same as remedies, as far as it is some.',
    }),
    advice: t.string({ required: false, description: adviceDescription }),
  }),
})
const CounterOfferSuccess = trackedType('CounterOfferSuccess', 'The store has the proposal, and owes an answer.')
builder.mutationField('counterOffer', (t) =>
  t.field({
    type: CounterOfferSuccess,
    description: 'The customer proposes another way; what the store proposed stays open beside it (mission D4).',
    args: { input: t.arg({ type: CounterOfferInput, required: true, description: 'The proposal.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'CounterOfferResult', description: 'What came of proposing.' },
    },
    resolve: (_root, { input }, context) =>
      onCase(context, { operation: 'counterOffer', key: input.key }, () =>
        counterOffer(context.platform, context, input),
      ),
  }),
)

const ConfirmSolvedInput = builder.inputType('ConfirmSolvedInput', {
  description: 'It is solved.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    trackingCode: t.string({ required: true, description: trackingCodeDescription }),
    advice: t.string({ required: false, description: adviceDescription }),
  }),
})
const ConfirmSolvedSuccess = trackedType('ConfirmSolvedSuccess', 'It is on record.')
builder.mutationField('confirmSolved', (t) =>
  t.field({
    type: ConfirmSolvedSuccess,
    description: 'The customer says that it is solved (mission C6).',
    args: { input: t.arg({ type: ConfirmSolvedInput, required: true, description: 'On which case.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'ConfirmSolvedResult', description: 'What came of confirming.' },
    },
    resolve: (_root, { input }, context) =>
      onCase(context, { operation: 'confirmSolved', key: input.key }, () =>
        confirmSolved(context.platform, context, input),
      ),
  }),
)

const ReopenComplaintInput = builder.inputType('ReopenComplaintInput', {
  description: 'Why the case goes on.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    trackingCode: t.string({ required: true, description: trackingCodeDescription }),
    text: t.string({
      required: true,
      description: 'What is not solved, or why to look again, 1 to 20,000 characters.',
    }),
  }),
})
const ReopenComplaintSuccess = trackedType('ReopenComplaintSuccess', 'The case is open again, with a promise.')
builder.mutationField('reopenComplaint', (t) =>
  t.field({
    type: ReopenComplaintSuccess,
    description: 'It is not solved, or the answer should be looked at again: the case goes on (mission C6).',
    args: { input: t.arg({ type: ReopenComplaintInput, required: true, description: 'Which case, and why.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'ReopenComplaintResult', description: 'What came of reopening.' },
    },
    resolve: (_root, { input }, context) =>
      onCase(context, { operation: 'reopenComplaint', key: input.key }, () =>
        reopenComplaint(context.platform, context, input),
      ),
  }),
)
