import { builder } from '../../../graph/builder.ts'
import { ComplexityType } from '../../../graph/enums.ts'
import { caseMutationErrors, mutate } from '../../../graph/errors.ts'
import { keyDescription, MoneyInput } from '../../complaints/graph/file-complaint.ts'
import {
  actedOnType,
  displayNameDescription,
  needsScopes,
  optionalRowOf,
  rowOf,
  staffIdDescription,
} from '../../complaints/graph/store-act.ts'
import { recordPurchase } from '../service/record-purchase.ts'

const RecordPurchaseInput = builder.inputType('RecordPurchaseInput', {
  description: 'What was bought. What is left out is taken from what is on record.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'On which complaint.' }),
    orderNumber: t.string({
      required: false,
      description: 'The order that it is about, one on record, whoever bought it.',
    }),
    sku: t.string({ required: false, description: 'The product: one on record, or of the order.' }),
    price: t.field({ type: MoneyInput, required: false, description: 'What was paid.' }),
    marginPercent: t.int({
      required: false,
      description: 'What the store earns on it, in whole percent of that, at most 100. Below 0: a loss.',
    }),
    complexity: t.field({
      type: ComplexityType,
      required: false,
      description: 'How hard it is to find out what is wrong.',
    }),
    boughtOn: t.field({ type: 'Date', required: false, description: 'The day of the purchase; no day to come.' }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const RecordPurchaseSuccess = actedOnType('RecordPurchaseSuccess', 'It is on record, and advice rests on it.')

builder.mutationField('recordPurchase', (t) =>
  t.field({
    type: RecordPurchaseSuccess,
    description: `A person of the store says what was bought, in the place of what was said before: which order, and what no system says (mission D13). The customer does not see it. ${needsScopes}`,
    args: { input: t.arg({ type: RecordPurchaseInput, required: true, description: 'What was bought.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'RecordPurchaseResult', description: 'What came of recording what was bought.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        recordPurchase(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
