import type { Authorized } from '../../../access.ts'
import type { Database, Reader } from '../../../db/database.ts'
import type { Complaint } from '../../complaints/store.ts'
import { ordersByNumber } from '../../orders/store.ts'
import { productsBySku } from '../../products/store.ts'
import type { Store } from '../../stores/store.ts'
import { orderFor, type Purchase, purchaseFrom, skuFor } from '../rules.ts'
import { recordedPurchasesOf } from '../store.ts'

/** As far as the timeline goes that is shown. */
export type AboutPurchase = Authorized<Complaint, 'read'>

/**
 * What is known of what was bought, in the order of the complaints: three statements at most, however many there are. It
 * is put together when it is read: so filing costs nothing more, and an order that the store sends a day later is found.
 * For the staff only; a customer learns from it neither whether an order exists nor whose it is.
 */
export async function purchasesOf(
  { database, store, reader = database.read }: { database: Database; store: Store; reader?: Reader },
  complaints: readonly AboutPurchase[],
): Promise<Purchase[]> {
  const { id: storeId, settings } = store
  const recorded = await recordedPurchasesOf(
    database,
    reader,
    storeId,
    complaints.map(({ id }) => id),
  )
  const latest = complaints.map(({ id, eventCount }) =>
    recorded.find(({ complaintId, sequence }) => complaintId === id && sequence <= eventCount),
  )
  const numbers = complaints.map(({ orderNumber }, index) => latest[index]?.orderNumber ?? orderNumber)
  const orders = await ordersByNumber(database, reader, storeId, known(numbers))
  const found = complaints.map((complaint, index) => orderFor(complaint, latest[index], orders))
  const skus = complaints.map((complaint, index) => skuFor(complaint, latest[index], found[index] ?? null))
  const products = await productsBySku(database, reader, storeId, known(skus))
  return complaints.map((complaint, index) =>
    purchaseFrom(complaint, {
      recorded: latest[index],
      order: found[index] ?? null,
      product: products.find(({ sku }) => sku === skus[index]) ?? null,
      timeZone: settings.timeZone,
    }),
  )
}

const known = (names: readonly (string | null)[]) => [...new Set(names.filter((name) => name !== null))]
