import { builder } from '../../../graph/builder.ts'
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
import { recordCustomerPart } from '../service/record-customer-part.ts'

const RecordCustomerPartInput = builder.inputType('RecordCustomerPartInput', {
  description: 'On which complaint the customer did their part.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'On which complaint.' }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const RecordCustomerPartSuccess = actedOnType(
  'RecordCustomerPartSuccess',
  'It is on record. What the store owes for it may be carried out: `complaint.remedy_due` tells its systems.',
)

builder.mutationField('recordCustomerPart', (t) =>
  t.field({
    type: RecordCustomerPartSuccess,
    description: `The customer did their part of what was agreed, as the store has seen: what they sent back has arrived (mission D9). Until then nothing is told to be due. ${needsScopes}`,
    args: { input: t.arg({ type: RecordCustomerPartInput, required: true, description: 'On which complaint.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'RecordCustomerPartResult', description: "What came of recording the customer's part." },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        recordCustomerPart(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
