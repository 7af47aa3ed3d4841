import { AlreadyThankedError, RewardLimitReachedError } from '../../../errors.ts'
import { builder } from '../../../graph/builder.ts'
import { RewardKindType } from '../../../graph/enums.ts'
import { ErrorInterface, mutate } from '../../../graph/errors.ts'
import { decidingMutationErrors, expectedVersionDescription } from '../../complaints/graph/complaint-changed.ts'
import { keyDescription, MoneyInput } from '../../complaints/graph/file-complaint.ts'
import {
  actedOnType,
  displayNameDescription,
  needsScopes,
  optionalRowOf,
  rowOf,
  staffIdDescription,
} from '../../complaints/graph/store-act.ts'
import { drawErrors } from '../../fund/graph/draw-errors.ts'
import { thankForComplaint } from '../service/thank-for-complaint.ts'

builder.objectType(AlreadyThankedError, {
  name: 'AlreadyThankedError',
  description: 'Returned when the customer was thanked for this in this case already. Nothing was stored.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    thankedAt: t.expose('thankedAt', { type: 'DateTime', description: 'When.' }),
  }),
})
builder.objectType(RewardLimitReachedError, {
  name: 'RewardLimitReachedError',
  description:
    'Returned when the customer got a voucher this year as often as the rules of the store provide for. Nothing was stored; thanks in words are never too many.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    most: t.exposeInt('most', { description: 'How often in a calendar year.' }),
  }),
})

const ThankForComplaintInput = builder.inputType('ThankForComplaintInput', {
  description: 'For what a customer is thanked.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'For which complaint.' }),
    kind: t.field({ type: RewardKindType, required: true, description: 'For what: once in a case.' }),
    ledTo: t.string({
      required: true,
      description: 'What it led to, 1 to 2,000 characters, as the customer reads it.',
    }),
    voucher: t.field({
      type: MoneyInput,
      required: false,
      description:
        'What the rules give for it, as `thanksAdvice` said: refused when they give something else by now. None: thanks in words alone.',
    }),
    expectedVersion: t.int({ required: false, description: expectedVersionDescription }),
    staffId: t.id({ required: false, description: `${staffIdDescription} A voucher needs one who may give as much.` }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const ThankForComplaintSuccess = actedOnType(
  'ThankForComplaintSuccess',
  'The customer is told. A voucher came out of the fund and is promised: `recordRemedy` once it is delivered.',
)

builder.mutationField('thankForComplaint', (t) =>
  t.field({
    type: ThankForComplaintSuccess,
    description: `Thanks a customer for a useful complaint, and tells them what it led to; with what the rules of the store give, out of its fund (mission A8). However the case stands or ended. ${needsScopes}`,
    args: { input: t.arg({ type: ThankForComplaintInput, required: true, description: 'The thank-you.' }) },
    errors: {
      types: [...decidingMutationErrors, ...drawErrors, AlreadyThankedError, RewardLimitReachedError],
      union: { name: 'ThankForComplaintResult', description: 'What came of thanking.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        thankForComplaint(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
