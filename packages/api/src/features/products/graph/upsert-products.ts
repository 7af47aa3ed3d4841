import { builder } from '../../../graph/builder.ts'
import { ComplexityType } from '../../../graph/enums.ts'
import { mutate } from '../../../graph/errors.ts'
import { keyDescription, MoneyInput } from '../../complaints/graph/file-complaint.ts'
import { intakeComplexity, intakeErrors, needsIntake, takenType } from '../../intake/graph.ts'
import { upsertProducts } from '../service/upsert-products.ts'

const ProductNameInput = builder.inputType('ProductNameInput', {
  description: 'The name of a product in one language.',
  fields: (t) => ({
    locale: t.field({ type: 'Locale', required: true, description: 'In which language.' }),
    name: t.string({ required: true, description: 'The name, up to 300 characters.' }),
  }),
})

const ProductInput = builder.inputType('ProductInput', {
  description:
    'A product as the store knows it. What is left out stays as it is on record; null says that it is not known any more.',
  fields: (t) => ({
    sku: t.string({ required: true, description: "The store's own number of it, up to 100 characters." }),
    names: t.field({
      type: [ProductNameInput],
      required: false,
      description: 'What it is called. Needed for a product that is not on record.',
    }),
    category: t.string({ required: false, description: 'Where the store files it, up to 200 characters.' }),
    price: t.field({ type: MoneyInput, required: false, description: 'What it costs customers.' }),
    cost: t.field({
      type: MoneyInput,
      required: false,
      description: 'What it costs the store, in the same currency. Only those see it who may see costs.',
    }),
    complexity: t.field({
      type: ComplexityType,
      required: false,
      description: 'How hard it is to find out what is wrong with it.',
    }),
    guaranteeMonths: t.int({ required: false, description: 'How long its guarantee lasts, in months.' }),
    inStock: t.boolean({ required: false, description: 'Whether one is there.' }),
  }),
})

const UpsertProductsInput = builder.inputType('UpsertProductsInput', {
  description: 'Products of the store.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    rows: t.field({ type: [ProductInput], required: true, description: 'Up to 10,000, in up to 8 MiB.' }),
  }),
})

const UpsertProductsSuccess = takenType('UpsertProductsSuccess')

builder.mutationField('upsertProducts', (t) =>
  t.field({
    type: UpsertProductsSuccess,
    description: `Takes products on record by the store's own number (mission D13). Each row is looked at by itself; the good ones are kept. ${needsIntake}`,
    args: { input: t.arg({ type: UpsertProductsInput, required: true, description: 'The products.' }) },
    complexity: intakeComplexity,
    errors: {
      types: intakeErrors,
      union: { name: 'UpsertProductsResult', description: 'What came of sending products.' },
    },
    resolve: (_root, { input }, context) => mutate(context, () => upsertProducts(context.platform, context, input)),
  }),
)
