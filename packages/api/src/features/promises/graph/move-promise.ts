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
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const MovePromiseSuccess = actedOnType(
  'MovePromiseSuccess',
  'The new time is promised, and the customer is told with the reason.',
)

builder.mutationField('movePromise', (t) =>
  t.field({
    type: MovePromiseSuccess,
    description: `Promises the same for another time, with a reason that the customer reads (mission C2). ${needsScopes}`,
    args: { input: t.arg({ type: MovePromiseInput, required: true, description: 'The move.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'MovePromiseResult', description: 'What came of moving a promise.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        movePromise(context.platform, context, {
          ...input,
          promiseId: rowOf('Promise', input.promiseId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
