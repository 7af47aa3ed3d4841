import { builder } from '../../../graph/builder.ts'
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
import { mergeComplaints } from '../service/merge-complaints.ts'

const MergeComplaintsInput = builder.inputType('MergeComplaintsInput', {
  description: 'Which complaint goes on under which other one.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'The duplicate: nothing is done with it any more.' }),
    intoId: t.id({ required: true, description: 'The one that it goes on under. It must be open.' }),
    sameCustomer: t.boolean({
      required: true,
      description:
        'That a person has made sure that both come from the same customer: whoever has the link of one sees all of the other. The same address on two forms proves nothing. Must be true.',
    }),
    reason: t.string({ required: false, description: 'Why, up to 2,000 characters. For colleagues only.' }),
    expectedVersion: t.int({
      required: false,
      description: `Of the one that it goes on under. ${expectedVersionDescription}`,
    }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const MergeComplaintsSuccess = actedOnType('MergeComplaintsSuccess', 'The links of both show this one from now on.')

builder.mutationField('mergeComplaints', (t) =>
  t.field({
    type: MergeComplaintsSuccess,
    description: `A complaint goes on under another one about the same: the links of both show that one, what was written and promised comes along, both timelines stay. It cannot be undone. Refused while something is offered, agreed or owed for a delay on the duplicate: then the other one is merged into it. Both must be within reach. ${needsScopes}`,
    args: { input: t.arg({ type: MergeComplaintsInput, required: true, description: 'Which two.' }) },
    errors: {
      types: decidingMutationErrors,
      union: { name: 'MergeComplaintsResult', description: 'What came of merging.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        mergeComplaints(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          intoId: rowOf('Complaint', input.intoId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
