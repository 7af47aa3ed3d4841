import { builder } from '../../../graph/builder.ts'
import { CallOutcomeType, WaitingOnType } from '../../../graph/enums.ts'
import { caseMutationErrors, mutate } from '../../../graph/errors.ts'
import { recordCall } from '../service/record-call.ts'
import { keyDescription } from './file-complaint.ts'
import {
  actedOnType,
  displayNameDescription,
  needsScopes,
  optionalRowOf,
  rowOf,
  staffIdDescription,
} from './store-act.ts'

const RecordCallInput = builder.inputType('RecordCallInput', {
  description: 'What came of a call.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'On which complaint.' }),
    outcome: t.field({ type: CallOutcomeType, required: true, description: 'Whether they were reached.' }),
    summary: t.string({
      required: true,
      description: 'What was said, 1 to 20,000 characters, as the customer reads it again.',
    }),
    waitingOn: t.field({
      type: WaitingOnType,
      required: false,
      description: 'Whose turn it is afterwards. `STORE` unless told.',
    }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const RecordCallSuccess = actedOnType('RecordCallSuccess', 'The call is on record.')

builder.mutationField('recordCall', (t) =>
  t.field({
    type: RecordCallSuccess,
    description: `A person of the store called the customer; also after the answer, until the case is closed. Keeps the promise to call; whoever was reached has heard from the store (mission B7, C1). ${needsScopes}`,
    args: { input: t.arg({ type: RecordCallInput, required: true, description: 'The call.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'RecordCallResult', description: 'What came of recording a call.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        recordCall(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
