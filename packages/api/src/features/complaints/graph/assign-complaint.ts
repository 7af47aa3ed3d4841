import { builder } from '../../../graph/builder.ts'
import { caseMutationErrors, mutate } from '../../../graph/errors.ts'
import { assignComplaint } from '../service/assign-complaint.ts'
import { keyDescription } from './file-complaint.ts'
import {
  actedOnType,
  displayNameDescription,
  needsScopes,
  optionalRowOf,
  rowOf,
  staffIdDescription,
} from './store-act.ts'

const AssignComplaintInput = builder.inputType('AssignComplaintInput', {
  description: 'Who answers for a complaint.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'On which complaint.' }),
    ownerId: t.id({ required: true, description: 'Who answers for it from now on.' }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

export const AssignComplaintSuccess = actedOnType(
  'AssignComplaintSuccess',
  'It has an owner, and the customer sees who.',
)

builder.mutationField('assignComplaint', (t) =>
  t.field({
    type: AssignComplaintSuccess,
    description: `Somebody answers for the complaint from now on; what is promised is theirs to keep (mission C7). ${needsScopes}`,
    args: { input: t.arg({ type: AssignComplaintInput, required: true, description: 'Who, and what.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'AssignComplaintResult', description: 'What came of assigning.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        assignComplaint(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          ownerId: rowOf('StaffMember', input.ownerId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
