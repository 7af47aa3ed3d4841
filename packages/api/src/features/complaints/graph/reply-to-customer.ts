import { builder } from '../../../graph/builder.ts'
import { WaitingOnType } from '../../../graph/enums.ts'
import { mutate } from '../../../graph/errors.ts'
import { replyToCustomer } from '../service/reply-to-customer.ts'
import { decidingMutationErrors, expectedVersionDescription } from './complaint-changed.ts'
import { attachmentIdsDescription, keyDescription } from './file-complaint.ts'
import {
  actedOnType,
  displayNameDescription,
  needsScopes,
  optionalRowOf,
  rowOf,
  staffIdDescription,
} from './store-act.ts'

const ReplyToCustomerInput = builder.inputType('ReplyToCustomerInput', {
  description: 'What a person of the store writes to the customer.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'On which complaint.' }),
    text: t.string({
      required: true,
      description: 'The words, 1 to 20,000 characters, kept to the letter. They go out by mail too.',
    }),
    attachmentIds: t.idList({ required: false, description: attachmentIdsDescription }),
    expectedVersion: t.int({ required: false, description: expectedVersionDescription }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
    waitingOn: t.field({
      type: WaitingOnType,
      required: false,
      description:
        'Whose turn it is afterwards. `STORE` unless told; then the customer is promised when they hear again.',
    }),
  }),
})

const ReplyToCustomerSuccess = actedOnType('ReplyToCustomerSuccess', 'The reply is on record and on its way.')

builder.mutationField('replyToCustomer', (t) =>
  t.field({
    type: ReplyToCustomerSuccess,
    description: `A person of the store writes to the customer. Keeps the promise of a first reply or of news, and promises when the customer hears again (mission C1). After the answer, until the case is closed, it is possible too, and nothing follows by itself. ${needsScopes}`,
    args: { input: t.arg({ type: ReplyToCustomerInput, required: true, description: 'The reply.' }) },
    errors: {
      types: decidingMutationErrors,
      union: { name: 'ReplyToCustomerResult', description: 'What came of replying.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        replyToCustomer(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
