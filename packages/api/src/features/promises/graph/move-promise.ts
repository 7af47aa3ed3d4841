import { builder } from '../../../graph/builder.ts'
import { caseMutationErrors, mutate } from '../../../graph/errors.ts'
import { localId } from '../../../graph/local-id.ts'
import { ComplaintType } from '../../complaints/graph/complaint.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { displayNameDescription, noRow } from '../../complaints/graph/reply-to-customer.ts'
import type { ActedOn } from '../../complaints/service/change-by-store.ts'
import { movePromise } from '../service/move-promise.ts'

const MovePromiseInput = builder.inputType('MovePromiseInput', {
  description: 'Which promise, to when, and why.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    promiseId: t.id({ required: true, description: 'Which promise; it must be open.' }),
    dueAt: t.field({
      type: 'DateTime',
      required: true,
      description: 'The new time: in the future, and one at which the store works.',
    }),
    reason: t.string({ required: true, description: 'Why, as the customer reads it, 1 to 2,000 characters.' }),
    displayName: t.string({ required: true, description: displayNameDescription }),
  }),
})

const MovePromiseSuccess = builder.objectRef<ActedOn>('MovePromiseSuccess').implement({
  description: 'The new time is promised, and the customer is told with the reason.',
  fields: (t) => ({
    complaint: t.field({
      type: ComplaintType,
      description: 'The complaint after it.',
      resolve: ({ complaint, nextPromise }) => ({ ...complaint, nextPromise }),
    }),
  }),
})

builder.mutationField('movePromise', (t) =>
  t.field({
    type: MovePromiseSuccess,
    description:
      'Promises the same for another time, with a reason that the customer reads (mission C2). Needs the scopes `complaints:read` and `complaints:write`.',
    args: { input: t.arg({ type: MovePromiseInput, required: true, description: 'The move.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'MovePromiseResult', description: 'What came of moving a promise.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        movePromise(context.platform, context, { ...input, promiseId: localId('Promise', input.promiseId) ?? noRow }),
      ),
  }),
)
