import { builder } from '../../../graph/builder.ts'
import { caseMutationErrors, mutate } from '../../../graph/errors.ts'
import { handOver } from '../service/hand-over.ts'
import { keyDescription } from './file-complaint.ts'
import {
  actedOnType,
  displayNameDescription,
  needsScopes,
  optionalRowOf,
  rowOf,
  staffIdDescription,
} from './store-act.ts'

const HandOverInput = builder.inputType('HandOverInput', {
  description: 'To whom a complaint goes, with what note.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'On which complaint.' }),
    toStaffId: t.id({ required: false, description: 'To whom.' }),
    toDepartmentId: t.id({
      required: false,
      description: 'To which department; without a person, to whoever takes new complaints there.',
    }),
    note: t.string({
      required: true,
      description: 'What the next one must know, 1 to 20,000 characters. For colleagues; the customer does not see it.',
    }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const HandOverSuccess = actedOnType('HandOverSuccess', 'Somebody else has it, with everything on record.')

builder.mutationField('handOver', (t) =>
  t.field({
    type: HandOverSuccess,
    description: `Hands the complaint over with everything on record; the customer repeats nothing (mission C7). ${needsScopes}`,
    args: { input: t.arg({ type: HandOverInput, required: true, description: 'To whom.' }) },
    errors: { types: caseMutationErrors, union: { name: 'HandOverResult', description: 'What came of handing over.' } },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        handOver(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          toStaffId: optionalRowOf('StaffMember', input.toStaffId),
          toDepartmentId: optionalRowOf('Department', input.toDepartmentId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
