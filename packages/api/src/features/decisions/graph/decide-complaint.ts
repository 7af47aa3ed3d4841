import { builder } from '../../../graph/builder.ts'
import { VerdictType } from '../../../graph/enums.ts'
import { mutate } from '../../../graph/errors.ts'
import { decidingMutationErrors, expectedVersionDescription } from '../../complaints/graph/complaint-changed.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import {
  actedOnType,
  displayNameDescription,
  needsScopes,
  optionalRowOf,
  rowOf,
  staffIdDescription,
} from '../../complaints/graph/store-act.ts'
import { decideComplaint } from '../service/decide-complaint.ts'

const DecideComplaintInput = builder.inputType('DecideComplaintInput', {
  description: 'Whether a complaint is justified.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'Which complaint.' }),
    verdict: t.field({ type: VerdictType, required: true, description: 'Whether it is.' }),
    reasons: t.string({ required: true, description: 'Why, 1 to 20,000 characters, as the customer reads it.' }),
    expectedVersion: t.int({ required: false, description: expectedVersionDescription }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const DecideComplaintSuccess = actedOnType('DecideComplaintSuccess', 'It is decided, and the customer is told.')

builder.mutationField('decideComplaint', (t) =>
  t.field({
    type: DecideComplaintSuccess,
    description: `Decides whether the complaint is justified, and tells the customer why (mission D2). Where it is not, the customer may ask for another look. ${needsScopes}`,
    args: { input: t.arg({ type: DecideComplaintInput, required: true, description: 'The decision.' }) },
    errors: {
      types: decidingMutationErrors,
      union: { name: 'DecideComplaintResult', description: 'What came of deciding.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        decideComplaint(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
