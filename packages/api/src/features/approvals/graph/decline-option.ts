import { AuthorityExceededError } from '../../../errors.ts'
import { builder } from '../../../graph/builder.ts'
import { mutate } from '../../../graph/errors.ts'
import { decidingMutationErrors, expectedVersionDescription } from '../../complaints/graph/complaint-changed.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { actedOnType, needsScopes, optionalRowOf, rowOf } from '../../complaints/graph/store-act.ts'
import { declineOption } from '../service/decline-option.ts'

const DeclineOptionInput = builder.inputType('DeclineOptionInput', {
  description: 'Who declines what a colleague proposes, and why.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    optionId: t.id({ required: true, description: 'Which option; it must wait for approval.' }),
    reason: t.string({
      required: true,
      description: 'Why, for who asked, 1 to 2,000 characters. Not for the customer.',
    }),
    expectedVersion: t.int({ required: false, description: expectedVersionDescription }),
    staffId: t.id({
      required: false,
      description: 'Which person on record declines it. Whoever is signed in needs not say it.',
    }),
  }),
})

const DeclineOptionSuccess = actedOnType('DeclineOptionSuccess', 'It is declined, and who asked is told why.')

builder.mutationField('declineOption', (t) =>
  t.field({
    type: DeclineOptionSuccess,
    description: `Another person declines what a colleague wants to propose or to agree to. The whole proposal goes back to who made it; the customer, who saw nothing of it, is still owed one by the same time (mission D6, D7). ${needsScopes}`,
    args: { input: t.arg({ type: DeclineOptionInput, required: true, description: 'What is declined.' }) },
    errors: {
      types: [...decidingMutationErrors, AuthorityExceededError],
      union: { name: 'DeclineOptionResult', description: 'What came of declining.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        declineOption(context.platform, context, {
          ...input,
          optionId: rowOf('Option', input.optionId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
