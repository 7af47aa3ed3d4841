import { builder } from '../../../graph/builder.ts'
import { mutate } from '../../../graph/errors.ts'
import { keyDescription, MoneyInput } from '../../complaints/graph/file-complaint.ts'
import { intakeComplexity, intakeErrors, needsIntake, takenType } from '../../intake/graph.ts'
import { upsertOrders } from '../service/upsert-orders.ts'

const OrderLineInput = builder.inputType('OrderLineInput', {
  description: 'One line of an order. All amounts of an order are in one currency.',
  fields: (t) => ({
    sku: t.string({ required: false, description: "The store's own number of the product, up to 100 characters." }),
    name: t.string({ required: true, description: 'What it was called, up to 300 characters.' }),
    quantity: t.int({ required: false, description: 'How many. One unless told.' }),
    price: t.field({ type: MoneyInput, required: false, description: 'What was paid for one.' }),
    cost: t.field({
      type: MoneyInput,
      required: false,
      description: 'What one cost the store then; as the product says unless told.',
    }),
  }),
})

const BuyerInput = builder.inputType('BuyerInput', {
  description:
    'Who bought: found by number, else by e-mail address, else added. What is on record of them stays as it is.',
  fields: (t) => ({
    number: t.string({ required: false, description: "The store's own number of them, up to 100 characters." }),
    name: t.string({ required: false, description: 'What they are called, up to 200 characters.' }),
    email: t.string({ required: false, description: 'E-mail address, up to 254 characters.' }),
    phone: t.string({ required: false, description: 'Phone number, up to 40 characters.' }),
  }),
})

const OrderInput = builder.inputType('OrderInput', {
  description:
    'An order as the store knows it. What is left out stays as it is on record; null says that it is not known any more.',
  fields: (t) => ({
    number: t.string({ required: true, description: 'Its number, as the customer knows it, up to 100 characters.' }),
    customer: t.field({
      type: BuyerInput,
      required: false,
      description: 'Who bought. Without it no complaint is tied to the order by itself.',
    }),
    boughtAt: t.field({
      type: 'DateTime',
      required: false,
      description: 'When. Needed for an order that is not on record.',
    }),
    deliveredAt: t.field({ type: 'DateTime', required: false, description: 'When it was delivered.' }),
    lines: t.field({ type: [OrderLineInput], required: false, description: 'What it is made of, up to 200 lines.' }),
  }),
})

const UpsertOrdersInput = builder.inputType('UpsertOrdersInput', {
  description: 'Orders of the store.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    rows: t.field({ type: [OrderInput], required: true, description: 'Up to 10,000, in up to 8 MiB.' }),
  }),
})

const UpsertOrdersSuccess = takenType('UpsertOrdersSuccess')

builder.mutationField('upsertOrders', (t) =>
  t.field({
    type: UpsertOrdersSuccess,
    description: `Takes orders on record by their number, and whoever bought (mission D13). Each row is looked at by itself; the good ones are kept. ${needsIntake}`,
    args: { input: t.arg({ type: UpsertOrdersInput, required: true, description: 'The orders.' }) },
    complexity: intakeComplexity,
    errors: {
      types: intakeErrors,
      union: { name: 'UpsertOrdersResult', description: 'What came of sending orders.' },
    },
    resolve: (_root, { input }, context) => mutate(context, () => upsertOrders(context.platform, context, input)),
  }),
)
