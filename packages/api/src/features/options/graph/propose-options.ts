import { AuthorityExceededError } from '../../../errors.ts'
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
import { proposeOptions } from '../service/propose-options.ts'
import { RemedyInput } from './remedy-input.ts'

export const OptionInput = builder.inputType('OptionInput', {
  description: 'A proposed solution.',
  fields: (t) => ({
    remedies: t.field({ type: [RemedyInput], required: true, description: 'What the customer gets, 1 to 6 remedies.' }),
    customerDuties: t.string({
      required: false,
      description: 'What the customer does for it, up to 2,000 characters, as they read it.',
    }),
    validUntil: t.field({
      type: 'DateTime',
      required: false,
      description: 'Until when it may be chosen; in the future.',
    }),
  }),
})

const ProposeOptionsInput = builder.inputType('ProposeOptionsInput', {
  description: 'Ways to put it right.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'Which complaint.' }),
    options: t.field({ type: [OptionInput], required: true, description: 'What to choose from, 1 to 6.' }),
    text: t.string({
      required: true,
      description: 'What goes with them, 1 to 20,000 characters, as the customer reads it.',
    }),
    expectedVersion: t.int({ required: false, description: expectedVersionDescription }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const ProposeOptionsSuccess = actedOnType(
  'ProposeOptionsSuccess',
  'The customer is asked to choose, or a colleague to approve.',
)

builder.mutationField('proposeOptions', (t) =>
  t.field({
    type: ProposeOptionsSuccess,
    description: `Proposes ways to put it right, two or more where that is possible, and waits for the customer to choose (mission D4). Options that were open before are taken back. Where one is more than this person may give, or the policy asks for it, all of them wait for another person before the customer sees any: they are \`WAITING\`, and \`Option.approval\` says why. ${needsScopes}`,
    args: { input: t.arg({ type: ProposeOptionsInput, required: true, description: 'The options.' }) },
    errors: {
      types: [...decidingMutationErrors, AuthorityExceededError],
      union: { name: 'ProposeOptionsResult', description: 'What came of proposing options.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        proposeOptions(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
