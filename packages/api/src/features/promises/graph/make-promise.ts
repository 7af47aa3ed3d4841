import { builder } from '../../../graph/builder.ts'
import { PromiseKindType } from '../../../graph/enums.ts'
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
import { makePromise } from '../service/make-promise.ts'

const MakePromiseInput = builder.inputType('MakePromiseInput', {
  description: 'What is promised, by whom and by when.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'On which complaint.' }),
    kind: t.field({ type: PromiseKindType, required: true, description: 'What is owed.' }),
    wording: t.string({
      required: false,
      description: 'In words, as the customer reads it, up to 2,000 characters. `CUSTOM` needs it.',
    }),
    dueAt: t.field({
      type: 'DateTime',
      required: true,
      description: 'By when: in the future, and at a time at which the store works.',
    }),
    ownerId: t.id({ required: false, description: 'Who owes it. The owner of the complaint unless told.' }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const MakePromiseSuccess = actedOnType('MakePromiseSuccess', 'It is promised, and the customer is told.')

builder.mutationField('makePromise', (t) =>
  t.field({
    type: MakePromiseSuccess,
    description: `A person of the store promises something by an exact time (mission C1). ${needsScopes}`,
    args: { input: t.arg({ type: MakePromiseInput, required: true, description: 'The promise.' }) },
    errors: { types: caseMutationErrors, union: { name: 'MakePromiseResult', description: 'What came of promising.' } },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        makePromise(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          ownerId: optionalRowOf('StaffMember', input.ownerId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
