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
import { takeUpAgain } from '../service/take-up-again.ts'

const TakeUpAgainInput = builder.inputType('TakeUpAgainInput', {
  description: 'What is a complaint after all.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'Which one.' }),
    note: t.string({ required: false, description: 'Why, up to 2,000 characters. For colleagues only.' }),
    expectedVersion: t.int({ required: false, description: expectedVersionDescription }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const TakeUpAgainSuccess = actedOnType('TakeUpAgainSuccess', 'It is open, and its customer is promised news.')

builder.mutationField('takeUpAgain', (t) =>
  t.field({
    type: TakeUpAgainSuccess,
    description: `Takes up again what was set aside: it is open, its customer is promised news by the standard and told so by mail. Whoever may act on it may do that. ${needsScopes}`,
    args: { input: t.arg({ type: TakeUpAgainInput, required: true, description: 'Which one.' }) },
    errors: {
      types: decidingMutationErrors,
      union: { name: 'TakeUpAgainResult', description: 'What came of taking it up again.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        takeUpAgain(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
