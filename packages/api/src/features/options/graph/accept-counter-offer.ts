import { builder } from '../../../graph/builder.ts'
import { mutate } from '../../../graph/errors.ts'
import { decidingMutationErrors, expectedVersionDescription } from '../../complaints/graph/complaint-changed.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import {
  actedOnType,
  displayNameDescription,
  needsScopes,
  optionalRowOf,
  rowOf,
  staffIdDescription,
} from '../../complaints/graph/store-act.ts'
import { drawErrors } from '../../fund/graph/draw-errors.ts'
import { acceptCounterOffer } from '../service/accept-counter-offer.ts'
import { RemedyInput } from './remedy-input.ts'

const AcceptCounterOfferInput = builder.inputType('AcceptCounterOfferInput', {
  description: 'To which counter-offer the store agrees.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    optionId: t.id({ required: true, description: 'The counter-offer; it must be open.' }),
    remedies: t.field({ type: [RemedyInput], required: true, description: 'What it comes to, 1 to 6 remedies.' }),
    customerDuties: t.string({
      required: false,
      description: 'What the customer does for it, up to 2,000 characters.',
    }),
    expectedVersion: t.int({ required: false, description: expectedVersionDescription }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const AcceptCounterOfferSuccess = actedOnType(
  'AcceptCounterOfferSuccess',
  'It is agreed, or a colleague is asked to approve it.',
)

builder.mutationField('acceptCounterOffer', (t) =>
  t.field({
    type: AcceptCounterOfferSuccess,
    description: `Agrees to what the customer proposed, and says what it comes to: each remedy is promised and paid for out of the fund (mission D4, D9). Where it is more than this person may give, it waits for another person: \`Option.approval\` says why. ${needsScopes}`,
    args: { input: t.arg({ type: AcceptCounterOfferInput, required: true, description: 'What the store agrees to.' }) },
    errors: {
      types: [...decidingMutationErrors, ...drawErrors],
      union: { name: 'AcceptCounterOfferResult', description: 'What came of agreeing.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        acceptCounterOffer(context.platform, context, {
          ...input,
          optionId: rowOf('Option', input.optionId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
