import type { Complexity } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import type { Amount } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../../complaints/input.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from '../../complaints/service/change-by-store.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { isAmount } from '../../intake/amount.ts'
import { ordersByNumber } from '../../orders/store.ts'
import { productsBySku } from '../../products/store.ts'
import { dayOf } from '../day.ts'
import { insertPurchase } from '../store.ts'

export interface RecordPurchaseInput extends Doer {
  key: string
  complaintId: string
  /** The order that it is about, whoever bought. */
  orderNumber?: string | null | undefined
  sku?: string | null | undefined
  price?: Amount | null | undefined
  marginPercent?: number | null | undefined
  complexity?: Complexity | null | undefined
  /** A calendar day of the store, `YYYY-MM-DD`. */
  boughtOn?: string | null | undefined
}

/** Nothing is put right any more. */
const without: readonly string[] = ['WITHDRAWN', 'MERGED', 'SET_ASIDE', 'CLOSED']
/** What is sold for a hundredth of its cost. */
const leastMargin = -10_000

/**
 * What was bought, as a person of the store says: it counts over what is on record, in the place of what was said before.
 * What is left open comes from the order, the product and the complaint (mission D13). The customer does not see it.
 * @throws ValidationError for an order or a product that is not on record, NotFoundError, StatusConflictError
 */
export async function recordPurchase(
  platform: Platform,
  request: Request,
  input: RecordPurchaseInput,
): Promise<ActedOn> {
  const { database } = platform
  const { store, words } = request
  const orderNumber = named(input.orderNumber)
  const sku = named(input.sku)
  const issues = new Issues(words)
  checkPurchase(issues, input, dayOf(platform.now(), store.settings.timeZone))
  checkDoer(issues, request, input)
  issues.throwIfAny()
  // Systems of the store add orders and products and take none away, so this holds under the lock too.
  const [order] = await ordersByNumber(database, database.read, store.id, orderNumber ? [orderNumber] : [])
  const [product] = await productsBySku(database, database.read, store.id, sku ? [sku] : [])
  if (orderNumber && !order) issues.add('orderNumber', 'UNKNOWN')
  if (sku && !product && !order?.lines.some((line) => line.sku === sku)) issues.add('sku', 'UNKNOWN')
  issues.throwIfAny()
  const by = { ...byStaff(request, input), audience: 'STAFF' } as const
  const act = { operation: 'recordPurchase', input, complaintId: input.complaintId }
  return changeByStore(platform, request, act, async ({ complaint, writer }) => {
    if (without.includes(complaint.status)) throw statusConflict(complaint, words)
    const { price, marginPercent = null, complexity = null, boughtOn = null } = input
    await insertPurchase(database, writer, {
      storeId: store.id,
      complaintId: complaint.id,
      sequence: complaint.eventCount + 1,
      ...{ orderNumber, sku, marginPercent, complexity, boughtOn },
      priceMinor: price?.amountMinor ?? null,
      currency: price?.currency ?? null,
    })
    // No margin: the timeline is read by those too who may not see it.
    const data = { ...(orderNumber && { orderNumber }), ...(sku && { sku }) }
    return { events: [{ ...by, type: 'PURCHASE_RECORDED', text: null, data }] }
  })
}

const named = (value: string | null | undefined) => value?.trim().toWellFormed() || null

function checkPurchase(issues: Issues, input: RecordPurchaseInput, today: string): void {
  const { key, orderNumber, sku, price, marginPercent, boughtOn } = input
  issues.key(key)
  issues.line('orderNumber', orderNumber, limits.codeLength)
  issues.line('sku', sku, limits.codeLength)
  if (price && !isAmount(price)) issues.add('price.amountMinor', 'OUT_OF_RANGE')
  if (typeof marginPercent === 'number' && (marginPercent < leastMargin || marginPercent > 100))
    issues.add('marginPercent', 'OUT_OF_RANGE')
  if (boughtOn && boughtOn > today) issues.add('boughtOn', 'OUT_OF_RANGE')
}
