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
import { closeComplaint } from '../service/close-complaint.ts'

const CloseComplaintInput = builder.inputType('CloseComplaintInput', {
  description: 'With what letter a case is closed.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'Which complaint.' }),
    letter: t.string({
      required: false,
      description: 'Once more sorry, and thanks: up to 20,000 characters, as the customer reads it.',
    }),
    noLetterBecause: t.string({
      required: false,
      description: 'Why no letter goes out, up to 2,000 characters, for colleagues. One of the two is needed.',
    }),
    expectedVersion: t.int({ required: false, description: expectedVersionDescription }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const CloseComplaintSuccess = actedOnType('CloseComplaintSuccess', 'The case is closed.')

builder.mutationField('closeComplaint', (t) =>
  t.field({
    type: CloseComplaintSuccess,
    description: `Closes a case that is solved or answered: nothing is owed any more, decision and cause are on record, and the letter goes out (mission D11). ${needsScopes}`,
    args: { input: t.arg({ type: CloseComplaintInput, required: true, description: 'The closing.' }) },
    errors: {
      types: decidingMutationErrors,
      union: { name: 'CloseComplaintResult', description: 'What came of closing.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        closeComplaint(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
