import { builder } from '../../../graph/builder.ts'
import { caseMutationErrors, mutate } from '../../../graph/errors.ts'
import { summarise } from '../service/summarise.ts'
import { keyDescription } from './file-complaint.ts'
import {
  actedOnType,
  displayNameDescription,
  needsScopes,
  optionalRowOf,
  rowOf,
  staffIdDescription,
} from './store-act.ts'

const SummariseInput = builder.inputType('SummariseInput', {
  description: 'What a person of the store understood.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'Of which complaint.' }),
    text: t.string({
      required: true,
      description: 'The summary, 1 to 5,000 characters, in the language of the complaint.',
    }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const SummariseSuccess = actedOnType(
  'SummariseSuccess',
  'The summary stands, and the customer is asked whether it is right.',
)

builder.mutationField('summarise', (t) =>
  t.field({
    type: SummariseSuccess,
    description: `A person of the store writes down what they understood; the customer confirms or corrects it (mission A4). ${needsScopes}`,
    args: { input: t.arg({ type: SummariseInput, required: true, description: 'The summary.' }) },
    errors: { types: caseMutationErrors, union: { name: 'SummariseResult', description: 'What came of summarising.' } },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        summarise(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
