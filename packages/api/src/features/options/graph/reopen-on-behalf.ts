import { builder } from '../../../graph/builder.ts'
import { StaffedDoorType } from '../../../graph/enums.ts'
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
import { reopenOnBehalf } from '../service/reopen-on-behalf.ts'

const ReopenOnBehalfInput = builder.inputType('ReopenOnBehalfInput', {
  description: 'What a customer said of their answered case in another way than on their tracker.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'Which case; it must be solved or rejected.' }),
    door: t.field({ type: StaffedDoorType, required: true, description: 'How they said so.' }),
    text: t.string({
      required: true,
      description:
        "What is not solved, or why to look again, in the customer's words, 1 to 20,000 characters, kept to the letter.",
    }),
    expectedVersion: t.int({ required: false, description: expectedVersionDescription }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const ReopenOnBehalfSuccess = actedOnType('ReopenOnBehalfSuccess', 'The case is open again, with a promise.')

builder.mutationField('reopenOnBehalf', (t) =>
  t.field({
    type: ReopenOnBehalfSuccess,
    description: `A person of the store writes down that a customer said by phone, at the counter, in a letter … that it is not solved, or asked for another look (mission A6, C6): the case goes on as by \`reopenComplaint\`, and they are told by mail what is promised. ${needsScopes}`,
    args: { input: t.arg({ type: ReopenOnBehalfInput, required: true, description: 'Which case, and why.' }) },
    errors: {
      types: decidingMutationErrors,
      union: { name: 'ReopenOnBehalfResult', description: 'What came of reopening a case for a customer.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        reopenOnBehalf(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
