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
import { keepPromise } from '../service/keep-promise.ts'

const KeepPromiseInput = builder.inputType('KeepPromiseInput', {
  description: 'What was done.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    promiseId: t.id({ required: true, description: 'Which promise; it must be open.' }),
    result: t.string({
      required: true,
      description: 'What was done, 1 to 20,000 characters, as the customer reads it.',
    }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const KeepPromiseSuccess = actedOnType('KeepPromiseSuccess', 'The promise is kept, and the customer is told.')

builder.mutationField('keepPromise', (t) =>
  t.field({
    type: KeepPromiseSuccess,
    description: `What was promised has been done, and the customer is told what came of it. A first reply and news are kept by \`replyToCustomer\`, a call by \`recordCall\` (mission C1). ${needsScopes}`,
    args: { input: t.arg({ type: KeepPromiseInput, required: true, description: 'What was done.' }) },
    errors: {
      types: caseMutationErrors,
      union: { name: 'KeepPromiseResult', description: 'What came of keeping a promise.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        keepPromise(context.platform, context, {
          ...input,
          promiseId: rowOf('Promise', input.promiseId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
