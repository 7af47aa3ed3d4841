import { builder } from '../../../graph/builder.ts'
import { caseMutationErrors, mutate } from '../../../graph/errors.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { actedOnType, needsScopes, optionalRowOf, rowOf } from '../../complaints/graph/store-act.ts'
import { drawErrors } from '../../fund/graph/draw-errors.ts'
import { approveCompensation } from '../service/approve-compensation.ts'

const ApproveCompensationInput = builder.inputType('ApproveCompensationInput', {
  description: 'Who approves what the store owes for missing its own standard.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'On which complaint.' }),
    staffId: t.id({
      required: false,
      description: 'Which person on record approves it, by their own authority. Whoever is signed in needs not say it.',
    }),
  }),
})

const ApproveCompensationSuccess = actedOnType(
  'ApproveCompensationSuccess',
  'It came out of the fund, and may be paid: `recordRemedy` on the promise that stands for it.',
)

builder.mutationField('approveCompensation', (t) =>
  t.field({
    type: ApproveCompensationSuccess,
    description: `A person approves what the store owes for missing its own standard, where the fund was empty or it was more than Redress may give by itself (mission B6, D7). ${needsScopes}`,
    args: { input: t.arg({ type: ApproveCompensationInput, required: true, description: 'Who approves it.' }) },
    errors: {
      types: [...caseMutationErrors, ...drawErrors],
      union: { name: 'ApproveCompensationResult', description: 'What came of approving.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        approveCompensation(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
