/** What the store sells, as its own systems and staff see it. */
import { maySeeCosts, requireScope } from '../../../access.ts'
import { builder } from '../../../graph/builder.ts'
import { ComplexityType } from '../../../graph/enums.ts'
import { marginPercentOf } from '../../remedies/policy.ts'
import { MoneyType, nameOf } from '../../stores/graph.ts'
import { type Product, productsBySku } from '../store.ts'

export const seenByWhoMaySeeCosts =
  'Null: not known, or the caller may not see costs: the front line, and keys without the scope `costs:read`.'

export const ProductType = builder.objectRef<Product>('Product').implement({
  description: 'What the store sells, as its own systems say (mission D13).',
  fields: (t) => ({
    sku: t.exposeString('sku', { description: "The store's own number of it." }),
    name: t.string({
      description: "In the caller's language, else in the store's first.",
      resolve: ({ names }, _, { words, store }) => nameOf(names, words.locale, store),
    }),
    category: t.exposeString('category', {
      nullable: true,
      description: 'Where the store files it, in its own words.',
    }),
    price: t.field({
      type: MoneyType,
      nullable: true,
      description: 'What it costs customers now. Null: not known.',
      resolve: ({ priceMinor, currency }) => moneyOf(priceMinor, currency),
    }),
    cost: t.field({
      type: MoneyType,
      nullable: true,
      description: `What it costs the store. ${seenByWhoMaySeeCosts}`,
      resolve: ({ costMinor, currency }, _, { actor }) => (maySeeCosts(actor) ? moneyOf(costMinor, currency) : null),
    }),
    marginPercent: t.int({
      nullable: true,
      description: `What the store earns on it, in whole percent of the price, rounded down. ${seenByWhoMaySeeCosts}`,
      resolve: ({ priceMinor, costMinor }, _, { actor }) =>
        maySeeCosts(actor) && priceMinor !== null && costMinor !== null
          ? marginPercentOf({ priceMinor, costMinor })
          : null,
    }),
    complexity: t.expose('complexity', {
      type: ComplexityType,
      nullable: true,
      description: 'How hard it is to find out what is wrong with it. Null: not known.',
    }),
    guaranteeMonths: t.exposeInt('guaranteeMonths', {
      nullable: true,
      description: 'How long its guarantee lasts, in months. Null: not known.',
    }),
    inStock: t.exposeBoolean('inStock', { nullable: true, description: 'Whether one is there. Null: not known.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: "When the store's systems last changed it." }),
  }),
})

/** An amount that may not be known. */
export const moneyOf = (amountMinor: number | null, currency: string | null) =>
  amountMinor === null || currency === null ? null : { amountMinor, currency }

builder.queryField('product', (t) =>
  t.field({
    type: ProductType,
    nullable: true,
    description: 'One product of the store. Null when it is not on record. Needs the scope `complaints:read`.',
    args: { sku: t.arg.string({ required: true, description: "The store's own number of it, to the letter." }) },
    resolve: async (_root, { sku }, { platform: { database }, actor }) => {
      requireScope(actor, 'complaints:read')
      // No text in the database holds a NUL, and PostgreSQL does not even compare with one.
      if (sku.includes('\0')) return null
      const [product] = await productsBySku(database, database.read, actor.storeId, [sku])
      return product ?? null
    },
  }),
)
