import { FundExhaustedError } from '../../../errors.ts'
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
import { recordRemedy } from '../service/record-remedy.ts'

const RecordRemedyInput = builder.inputType('RecordRemedyInput', {
  description: 'What was carried out.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    promiseId: t.id({
      required: true,
      description: 'The promise by which it is owed, as `Duty.promiseId` tells it; it must be open.',
    }),
    result: t.string({
      required: true,
      description: 'What was done, 1 to 20,000 characters, as the customer reads it.',
    }),
    reference: t.string({
      required: false,
      description: 'The number of the refund, the parcel, the voucher, up to 100 characters. The customer is told it.',
    }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const RecordRemedySuccess = actedOnType(
  'RecordRemedySuccess',
  'It is on record, and the customer is told. With the last one of an agreement the case is solved.',
)

builder.mutationField('recordRemedy', (t) =>
  t.field({
    type: RecordRemedySuccess,
    description: `A remedy was carried out: what was agreed, or what the store owed for being late (mission D10). ${needsScopes}`,
    args: { input: t.arg({ type: RecordRemedyInput, required: true, description: 'What was carried out.' }) },
    errors: {
      types: [...caseMutationErrors, FundExhaustedError],
      union: { name: 'RecordRemedyResult', description: 'What came of recording a remedy.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        recordRemedy(context.platform, context, {
          ...input,
          promiseId: rowOf('Promise', input.promiseId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
