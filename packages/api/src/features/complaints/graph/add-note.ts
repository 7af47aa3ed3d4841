import { builder } from '../../../graph/builder.ts'
import { caseMutationErrors, mutate } from '../../../graph/errors.ts'
import { addNote } from '../service/add-note.ts'
import { keyDescription } from './file-complaint.ts'
import {
  actedOnType,
  displayNameDescription,
  needsScopes,
  optionalRowOf,
  rowOf,
  staffIdDescription,
} from './store-act.ts'

const AddNoteInput = builder.inputType('AddNoteInput', {
  description: 'What colleagues should know.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'On which complaint.' }),
    text: t.string({
      required: true,
      description: 'The note, 1 to 20,000 characters. For colleagues; the customer does not see it.',
    }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const AddNoteSuccess = actedOnType('AddNoteSuccess', 'The note is on record, for colleagues only.')

builder.mutationField('addNote', (t) =>
  t.field({
    type: AddNoteSuccess,
    description: `Leaves a note for colleagues, also on a case that is over (mission D12). The customer never sees it. ${needsScopes}`,
    args: { input: t.arg({ type: AddNoteInput, required: true, description: 'The note.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'AddNoteResult', description: 'What came of leaving a note.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        addNote(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
