/** What is known of what was bought: what a person said counts most, then the order, then the customer. Pure. */
import type { Complexity } from '@redress/schema/enums'
import type { Amount } from '../../errors.ts'
import type { Complaint } from '../complaints/store.ts'
import type { OrderOfCustomer } from '../orders/store.ts'
import type { OrderLine } from '../orders/tables.ts'
import type { Product } from '../products/store.ts'
import { marginPercentOf } from '../remedies/policy.ts'
import { dayOf } from './day.ts'
import type { RecordedPurchase } from './store.ts'

export interface Purchase {
  order: OrderOfCustomer | null
  /** By a person; else because the order is the customer's own. */
  isTiedByStaff: boolean
  product: Product | null
  /** What was paid for one. */
  price: Amount | null
  marginPercent: number | null
  complexity: Complexity | null
  inStock: boolean | null
  /** A calendar day of the store. */
  boughtOn: string | null
}

/** What a complaint says by itself. */
export type Subject = Pick<
  Complaint,
  'orderNumber' | 'sku' | 'priceMinor' | 'priceCurrency' | 'purchasedOn' | 'customerId'
>

/** The order that a complaint is about: as a person said; else the one it names, when the same customer bought it. */
export function orderFor(
  { orderNumber, customerId }: Subject,
  recorded: RecordedPurchase | undefined,
  orders: readonly OrderOfCustomer[],
): OrderOfCustomer | null {
  if (recorded?.orderNumber) return orders.find(({ number }) => number === recorded.orderNumber) ?? null
  return orders.find((order) => order.number === orderNumber && order.customerId === customerId) ?? null
}

/** The number of the product: as a person said, as the page said, else the only one of the order. */
export function skuFor(
  { sku }: Subject,
  recorded: RecordedPurchase | undefined,
  order: OrderOfCustomer | null,
): string | null {
  return recorded?.sku ?? sku ?? (order?.lines.length === 1 ? (order.lines[0]?.sku ?? null) : null)
}

export function purchaseFrom(
  subject: Subject,
  {
    recorded,
    order,
    product,
    timeZone,
  }: {
    recorded: RecordedPurchase | undefined
    order: OrderOfCustomer | null
    product: Product | null
    timeZone: string
  },
): Purchase {
  const sku = skuFor(subject, recorded, order)
  const line = order?.lines.find((one) => one.sku === sku) ?? (order?.lines.length === 1 ? order.lines[0] : undefined)
  const stated = amount(recorded?.priceMinor, recorded?.currency)
  const paid = stated ?? amount(line?.priceMinor, order?.currency)
  const listed = amount(product?.priceMinor, product?.currency)
  return {
    order,
    isTiedByStaff: order !== null && recorded?.orderNumber === order.number,
    product,
    price: paid ?? amount(subject.priceMinor, subject.priceCurrency) ?? listed,
    marginPercent: recorded?.marginPercent ?? marginOf(paid ?? listed, costOf(line, order, product)),
    complexity: recorded?.complexity ?? product?.complexity ?? null,
    inStock: product?.inStock ?? null,
    boughtOn: recorded?.boughtOn ?? (order ? dayOf(order.boughtAt, timeZone) : subject.purchasedOn),
  }
}

function amount(amountMinor: number | null | undefined, currency: string | null | undefined): Amount | null {
  return typeof amountMinor === 'number' && currency ? { amountMinor, currency } : null
}

/** What one cost the store then; else what it costs now. */
function costOf(line: OrderLine | undefined, order: OrderOfCustomer | null, product: Product | null): Amount | null {
  return amount(line?.costMinor, order?.currency) ?? amount(product?.costMinor, product?.currency)
}

/** Nothing that a customer says of a price tells what the store earns. */
function marginOf(price: Amount | null, cost: Amount | null): number | null {
  if (!price || !cost || price.currency !== cost.currency) return null
  return marginPercentOf({ priceMinor: price.amountMinor, costMinor: cost.amountMinor })
}
