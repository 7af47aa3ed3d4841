import { builder } from '../../../graph/builder.ts'
import { mutate } from '../../../graph/errors.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { intakeComplexity, intakeErrors, needsIntake, takenType } from '../../intake/graph.ts'
import { upsertCustomers } from '../upsert-customers.ts'

const CustomerInput = builder.inputType('CustomerInput', {
  description:
    'A customer as the store knows them. Whoever complained before under the same e-mail address keeps their file. What is left out stays as it is on record; null says that it is not known any more.',
  fields: (t) => ({
    number: t.string({ required: true, description: "The store's own number of them, up to 100 characters." }),
    name: t.string({
      required: false,
      description: 'What they are called, up to 200 characters. Needed for somebody who is not on record.',
    }),
    email: t.string({
      required: false,
      description: 'E-mail address, up to 254 characters. One that another customer has is refused.',
    }),
    phone: t.string({ required: false, description: 'Phone number, up to 40 characters.' }),
  }),
})

const UpsertCustomersInput = builder.inputType('UpsertCustomersInput', {
  description: 'Customers of the store.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    rows: t.field({ type: [CustomerInput], required: true, description: 'Up to 10,000, in up to 8 MiB.' }),
  }),
})

const UpsertCustomersSuccess = takenType('UpsertCustomersSuccess')

builder.mutationField('upsertCustomers', (t) =>
  t.field({
    type: UpsertCustomersSuccess,
    description: `Takes customers on record by the store's own number (mission D12, D13). Each row is looked at by itself; the good ones are kept. ${needsIntake}`,
    args: { input: t.arg({ type: UpsertCustomersInput, required: true, description: 'The customers.' }) },
    complexity: intakeComplexity,
    errors: {
      types: intakeErrors,
      union: { name: 'UpsertCustomersResult', description: 'What came of sending customers.' },
    },
    resolve: (_root, { input }, context) => mutate(context, () => upsertCustomers(context.platform, context, input)),
  }),
)
