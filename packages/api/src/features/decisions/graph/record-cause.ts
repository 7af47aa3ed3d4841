import { builder } from '../../../graph/builder.ts'
import { caseMutationErrors, mutate } from '../../../graph/errors.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import {
  actedOnType,
  displayNameDescription,
  needsScopes,
  optionalRowOf,
  rowOf,
  staffIdDescription,
} from '../../complaints/graph/store-act.ts'
import { recordCause } from '../service/record-cause.ts'

const RecordCauseInput = builder.inputType('RecordCauseInput', {
  description: 'Why something happened.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'Which complaint.' }),
    causeId: t.id({ required: true, description: 'One of `causes`, wide or narrow, that is offered.' }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const RecordCauseSuccess = actedOnType('RecordCauseSuccess', 'The cause is on record.')

builder.mutationField('recordCause', (t) =>
  t.field({
    type: RecordCauseSuccess,
    description: `Records why it happened, for the store to learn (mission D3). The customer does not see it. ${needsScopes}`,
    args: { input: t.arg({ type: RecordCauseInput, required: true, description: 'The cause.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'RecordCauseResult', description: 'What came of recording a cause.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        recordCause(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          causeId: rowOf('Cause', input.causeId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
