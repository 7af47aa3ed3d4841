/** What customers bought, as the store's own systems and staff see it. */
import { maySeeCosts, requireScope } from '../../../access.ts'
import { builder } from '../../../graph/builder.ts'
import { moneyOf, seenByWhoMaySeeCosts } from '../../products/graph/product.ts'
import { MoneyType } from '../../stores/graph.ts'
import { type OrderOfCustomer, ordersByNumber } from '../store.ts'
import type { OrderLine } from '../tables.ts'

const OrderLineType = builder.objectRef<OrderLine & { currency: string | null }>('OrderLine').implement({
  description: 'One line of an order.',
  fields: (t) => ({
    sku: t.exposeString('sku', { nullable: true, description: "The store's own number of the product." }),
    name: t.exposeString('name', { description: 'What it was called.' }),
    quantity: t.exposeInt('quantity', { description: 'How many.' }),
    price: t.field({
      type: MoneyType,
      nullable: true,
      description: 'What was paid for one. Null: not known.',
      resolve: ({ priceMinor, currency }) => moneyOf(priceMinor, currency),
    }),
    cost: t.field({
      type: MoneyType,
      nullable: true,
      description: `What one cost the store then. ${seenByWhoMaySeeCosts}`,
      resolve: ({ costMinor, currency }, _, { actor }) => (maySeeCosts(actor) ? moneyOf(costMinor, currency) : null),
    }),
  }),
})

export const OrderType = builder.objectRef<OrderOfCustomer>('Order').implement({
  description: 'What a customer bought, as the systems of the store say (mission D13).',
  fields: (t) => ({
    number: t.exposeString('number', { description: 'Its number, as the customer knows it.' }),
    customerName: t.exposeString('customerName', {
      nullable: true,
      description: 'Who bought. Null: nobody who is known. Personal data.',
    }),
    boughtAt: t.expose('boughtAt', { type: 'DateTime', description: 'When it was bought.' }),
    deliveredAt: t.expose('deliveredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was delivered. Null: not yet, or not known.',
    }),
    lines: t.field({
      type: [OrderLineType],
      description: 'What it is made of.',
      resolve: ({ lines, currency }) => lines.map((line) => ({ ...line, currency })),
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: "When the store's systems last changed it." }),
  }),
})

builder.queryField('order', (t) =>
  t.field({
    type: OrderType,
    nullable: true,
    description:
      'One order, for the staff. Null when it is not on record. Nothing tells customers which numbers there are. Needs the scope `complaints:read`.',
    args: { number: t.arg.string({ required: true, description: 'Its number, to the letter.' }) },
    resolve: async (_root, { number }, { platform: { database }, actor }) => {
      requireScope(actor, 'complaints:read')
      if (number.includes('\0')) return null
      const [order] = await ordersByNumber(database, database.read, actor.storeId, [number])
      return order ?? null
    },
  }),
)
