/** What a complaint is about, as the staff see it. */
import { maySeeCosts } from '../../../access.ts'
import { builder } from '../../../graph/builder.ts'
import { ComplexityType } from '../../../graph/enums.ts'
import { ComplaintType } from '../../complaints/graph/complaint.ts'
import { OrderType } from '../../orders/graph/order.ts'
import { ProductType, seenByWhoMaySeeCosts } from '../../products/graph/product.ts'
import { MoneyType } from '../../stores/graph.ts'
import type { Purchase } from '../rules.ts'

const PurchaseType = builder.objectRef<Purchase>('Purchase').implement({
  description:
    'What is known of what was bought (mission D13): as a person of the store said, else as the order and the product say, else as the customer did.',
  fields: (t) => ({
    order: t.expose('order', {
      type: OrderType,
      nullable: true,
      description: 'The order. Null: none is named, it is not on record, or somebody else bought it.',
    }),
    isTiedByStaff: t.exposeBoolean('isTiedByStaff', {
      description:
        'Whether a person said that it is about this order. Else its number is named in the complaint and the same customer bought it; an address on a form proves nobody, so ask before you tell what stands in it.',
    }),
    product: t.expose('product', {
      type: ProductType,
      nullable: true,
      description: 'The product. Null: not on record.',
    }),
    price: t.expose('price', {
      type: MoneyType,
      nullable: true,
      description: 'What was paid for one. Null: not known.',
    }),
    marginPercent: t.int({
      nullable: true,
      description: `What the store earns on it, in whole percent of what was paid, rounded down. ${seenByWhoMaySeeCosts}`,
      resolve: ({ marginPercent }, _, { actor }) => (maySeeCosts(actor) ? marginPercent : null),
    }),
    complexity: t.expose('complexity', {
      type: ComplexityType,
      nullable: true,
      description: 'How hard it is to find out what is wrong. Null: not known.',
    }),
    inStock: t.exposeBoolean('inStock', {
      nullable: true,
      description: 'Whether another one is there. Null: not known.',
    }),
    boughtOn: t.expose('boughtOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of the purchase, on the calendar of the store. Null: not known.',
    }),
  }),
})

builder.objectField(ComplaintType, 'purchase', (t) =>
  t.field({
    type: PurchaseType,
    description: 'What is known of what was bought.',
    complexity: { field: 3, multiplier: 1 },
    resolve: (complaint, _, { complaints }) => complaints.purchases.load(complaint),
  }),
)
