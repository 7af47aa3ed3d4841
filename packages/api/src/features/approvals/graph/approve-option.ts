import { builder } from '../../../graph/builder.ts'
import { mutate } from '../../../graph/errors.ts'
import { decidingMutationErrors, expectedVersionDescription } from '../../complaints/graph/complaint-changed.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { actedOnType, needsScopes, optionalRowOf, rowOf } from '../../complaints/graph/store-act.ts'
import { drawErrors } from '../../fund/graph/draw-errors.ts'
import { approveOption } from '../service/approve-option.ts'

const ApproveOptionInput = builder.inputType('ApproveOptionInput', {
  description: 'Who approves what a colleague proposes.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    optionId: t.id({ required: true, description: 'Which option; it must wait for approval.' }),
    expectedVersion: t.int({ required: false, description: expectedVersionDescription }),
    staffId: t.id({
      required: false,
      description: 'Which person on record approves it, by their own authority. Whoever is signed in needs not say it.',
    }),
  }),
})

const ApproveOptionSuccess = actedOnType(
  'ApproveOptionSuccess',
  'It is approved. When nothing of the proposal waits any more, the customer has it; a counter-offer is agreed.',
)

builder.mutationField('approveOption', (t) =>
  t.field({
    type: ApproveOptionSuccess,
    description: `Another person approves what a colleague wants to propose or to agree to. Nobody approves their own (mission D6, D7). ${needsScopes}`,
    args: { input: t.arg({ type: ApproveOptionInput, required: true, description: 'What is approved.' }) },
    errors: {
      types: [...decidingMutationErrors, ...drawErrors],
      union: { name: 'ApproveOptionResult', description: 'What came of approving.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        approveOption(context.platform, context, {
          ...input,
          optionId: rowOf('Option', input.optionId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
