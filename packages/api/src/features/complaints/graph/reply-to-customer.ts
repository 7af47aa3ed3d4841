import { builder } from '../../../graph/builder.ts'
import { WaitingOnType } from '../../../graph/enums.ts'
import { caseMutationErrors, mutate } from '../../../graph/errors.ts'
import { localId } from '../../../graph/local-id.ts'
import type { ActedOn } from '../service/change-by-store.ts'
import { replyToCustomer } from '../service/reply-to-customer.ts'
import { ComplaintType } from './complaint.ts'
import { keyDescription } from './file-complaint.ts'

export const displayNameDescription =
  'The name of the person who does this, as the customer sees it, up to 200 characters.'

const ReplyToCustomerInput = builder.inputType('ReplyToCustomerInput', {
  description: 'What a person of the store writes to the customer.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'On which complaint.' }),
    text: t.string({
      required: true,
      description: 'The words, 1 to 20,000 characters, kept to the letter. They go out by mail too.',
    }),
    displayName: t.string({ required: true, description: displayNameDescription }),
    waitingOn: t.field({
      type: WaitingOnType,
      required: false,
      description:
        'Whose turn it is afterwards. `STORE` unless told; then the customer is promised when they hear again.',
    }),
  }),
})

const ReplyToCustomerSuccess = builder.objectRef<ActedOn>('ReplyToCustomerSuccess').implement({
  description: 'The reply is on record and on its way.',
  fields: (t) => ({
    complaint: t.field({
      type: ComplaintType,
      description: 'The complaint after it.',
      resolve: ({ complaint, nextPromise }) => ({ ...complaint, nextPromise }),
    }),
  }),
})

builder.mutationField('replyToCustomer', (t) =>
  t.field({
    type: ReplyToCustomerSuccess,
    description:
      'A person of the store writes to the customer. Keeps the promise of a first reply or of news, and promises when the customer hears again (mission C1). Needs the scopes `complaints:read` and `complaints:write`.',
    args: { input: t.arg({ type: ReplyToCustomerInput, required: true, description: 'The reply.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'ReplyToCustomerResult', description: 'What came of replying.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        replyToCustomer(context.platform, context, {
          ...input,
          complaintId: localId('Complaint', input.complaintId) ?? noRow,
        }),
      ),
  }),
)

/** An id that no row has: what is not an id of ours is as good as unknown. */
export const noRow = '00000000-0000-0000-0000-000000000000'
