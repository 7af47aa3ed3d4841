import { builder } from '../../../graph/builder.ts'
import { caseMutationErrors, mutate } from '../../../graph/errors.ts'
import { escalate } from '../service/escalate.ts'
import { keyDescription } from './file-complaint.ts'
import {
  actedOnType,
  displayNameDescription,
  needsScopes,
  optionalRowOf,
  rowOf,
  staffIdDescription,
} from './store-act.ts'

const EscalateInput = builder.inputType('EscalateInput', {
  description: 'Why a complaint goes up.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'On which complaint.' }),
    reason: t.string({
      required: true,
      description: 'Why, 1 to 2,000 characters. For colleagues; the customer does not see it.',
    }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const EscalateSuccess = actedOnType(
  'EscalateSuccess',
  'Somebody with more authority has it, and the customer sees who.',
)

builder.mutationField('escalate', (t) =>
  t.field({
    type: EscalateSuccess,
    description: `Passes the complaint one step up the ladder; it always lands on a person (mission C5). ${needsScopes}`,
    args: { input: t.arg({ type: EscalateInput, required: true, description: 'Which one, and why.' }) },
    errors: { types: caseMutationErrors, union: { name: 'EscalateResult', description: 'What came of escalating.' } },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        escalate(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
