/** Orders as a store's systems send them: what a row may hold, and what stands on record after it. Pure. */
import { limits } from '@redress/schema/limits'
import type { Amount } from '../../errors.ts'
import type { Issues } from '../complaints/input.ts'
import { type BuyerRow, checkCustomer, customerEmailOf, customerNumberOf } from '../customers/rules.ts'
import { isAmount } from '../intake/amount.ts'
import type { Order } from './store.ts'
import type { OrderLine } from './tables.ts'

export interface OrderLineRow {
  sku?: string | null | undefined
  name: string
  /** 1 unless told. */
  quantity?: number | null | undefined
  /** What was paid for one, and what one cost the store. */
  price?: Amount | null | undefined
  cost?: Amount | null | undefined
}

/** What is left out stays as it is; null empties it. */
export interface OrderRow {
  number: string
  customer?: BuyerRow | null | undefined
  boughtAt?: Date | null | undefined
  deliveredAt?: Date | null | undefined
  lines?: readonly OrderLineRow[] | null | undefined
}

export const orderNumberOf = ({ number }: Pick<OrderRow, 'number'>) => number.trim().toWellFormed()
const mostLines = 200
/** What no order holds more of. */
const mostQuantity = 1_000_000

/** Times that a program writes for "never" are no times. */
const isLikely = (at: Date) => at.getTime() >= 0 && at.getUTCFullYear() < 10_000

export function checkOrder(issues: Issues, { customer, boughtAt, deliveredAt, lines }: OrderRow): void {
  if (customer) checkBuyer(issues, customer)
  if (boughtAt === null) issues.add('boughtAt', 'REQUIRED')
  if (boughtAt && !isLikely(boughtAt)) issues.add('boughtAt', 'OUT_OF_RANGE')
  if (deliveredAt && !isLikely(deliveredAt)) issues.add('deliveredAt', 'OUT_OF_RANGE')
  if ((lines?.length ?? 0) > mostLines) issues.add('lines', 'TOO_MANY', { limit: mostLines })
  for (const [index, line] of (lines ?? []).entries()) checkLine(issues, line, `lines.${index}`)
  if (new Set(amountsOf(lines).map(({ currency }) => currency)).size > 1) issues.add('lines', 'INVALID')
}

function checkBuyer(issues: Issues, customer: BuyerRow): void {
  issues.line('customer.number', customer.number, limits.codeLength)
  checkCustomer(issues, customer, 'customer.')
  if (!customerNumberOf(customer) && !customerEmailOf(customer)) issues.add('customer.number', 'REQUIRED')
}

function checkLine(issues: Issues, { sku, name, quantity, price, cost }: OrderLineRow, path: string): void {
  issues.line(`${path}.sku`, sku, limits.codeLength)
  if (!name.trim()) issues.add(`${path}.name`, 'REQUIRED')
  else issues.line(`${path}.name`, name, limits.productNameLength)
  const count = quantity ?? 1
  if (count < 1 || count > mostQuantity) issues.add(`${path}.quantity`, 'OUT_OF_RANGE')
  if (price && !isAmount(price)) issues.add(`${path}.price.amountMinor`, 'OUT_OF_RANGE')
  if (cost && !isAmount(cost)) issues.add(`${path}.cost.amountMinor`, 'OUT_OF_RANGE')
}

const amountsOf = (lines: OrderRow['lines']): Amount[] =>
  (lines ?? []).flatMap(({ price, cost }) => [price, cost]).filter((amount) => amount !== null && amount !== undefined)

/** What stands on record after a row. None: it is new, and nobody said when it was bought. */
export function orderAfter(
  before: Order | undefined,
  row: OrderRow,
  { storeId, customerId, at }: { storeId: string; customerId: string | null | undefined; at: Date },
): Order | undefined {
  const boughtAt = row.boughtAt ?? before?.boughtAt
  if (!boughtAt) return undefined
  return {
    storeId,
    number: orderNumberOf(row),
    customerId: customerId === undefined ? (before?.customerId ?? null) : customerId,
    boughtAt,
    deliveredAt: row.deliveredAt === undefined ? (before?.deliveredAt ?? null) : row.deliveredAt,
    currency: row.lines === undefined ? (before?.currency ?? null) : (amountsOf(row.lines)[0]?.currency ?? null),
    lines: row.lines === undefined ? (before?.lines ?? []) : (row.lines ?? []).map(lineOf),
    updatedAt: at,
  }
}

const lineOf = ({ sku, name, quantity, price, cost }: OrderLineRow): OrderLine => ({
  sku: sku?.trim().toWellFormed() || null,
  name: name.trim().toWellFormed(),
  quantity: quantity ?? 1,
  priceMinor: price?.amountMinor ?? null,
  costMinor: cost?.amountMinor ?? null,
})
