import { builder } from '../../../graph/builder.ts'
import { caseMutationErrors, mutate } from '../../../graph/errors.ts'
import { localId } from '../../../graph/local-id.ts'
import type { ActedOn } from '../service/change-by-store.ts'
import { summarise } from '../service/summarise.ts'
import { ComplaintType } from './complaint.ts'
import { keyDescription } from './file-complaint.ts'
import { displayNameDescription, noRow } from './reply-to-customer.ts'

const SummariseInput = builder.inputType('SummariseInput', {
  description: 'What a person of the store understood.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'Of which complaint.' }),
    text: t.string({
      required: true,
      description: 'The summary, 1 to 5,000 characters, in the language of the complaint.',
    }),
    displayName: t.string({ required: true, description: displayNameDescription }),
  }),
})

const SummariseSuccess = builder.objectRef<ActedOn>('SummariseSuccess').implement({
  description: 'The summary stands, and the customer is asked whether it is right.',
  fields: (t) => ({
    complaint: t.field({
      type: ComplaintType,
      description: 'The complaint after it.',
      resolve: ({ complaint, nextPromise }) => ({ ...complaint, nextPromise }),
    }),
  }),
})

builder.mutationField('summarise', (t) =>
  t.field({
    type: SummariseSuccess,
    description:
      'A person of the store writes down what they understood; the customer confirms or corrects it (mission A4). Needs the scopes `complaints:read` and `complaints:write`.',
    args: { input: t.arg({ type: SummariseInput, required: true, description: 'The summary.' }) },
    errors: { types: caseMutationErrors, union: { name: 'SummariseResult', description: 'What came of summarising.' } },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        summarise(context.platform, context, {
          ...input,
          complaintId: localId('Complaint', input.complaintId) ?? noRow,
        }),
      ),
  }),
)
