import { complexities, valuesOf } from '@redress/schema/enums'
import type { Kit } from '../../db/kit.ts'
import type { complaintTables } from '../complaints/tables.ts'
import type { orderTables } from '../orders/tables.ts'

export function purchaseTables(
  k: Kit,
  { complaints, orders }: ReturnType<typeof complaintTables> & ReturnType<typeof orderTables>,
) {
  /**
   * What a person of the store says was bought: which order, and what no system says. Rows are only ever added, and the
   * last one counts; what it leaves open is taken from the order, the product and what the customer said.
   */
  const purchases = k.table(
    'purchases',
    {
      storeId: k.storeId().notNull(),
      complaintId: k.id().notNull(),
      /** The event that says so: an answer to a repeated key tells of nothing later than itself. */
      sequence: k.int().notNull(),
      orderNumber: k.text(),
      sku: k.text(),
      /** What was paid for it. */
      priceMinor: k.minor(),
      currency: k.text(),
      /** What the store earns on it. For those only who may see costs. */
      marginPercent: k.int(),
      complexity: k.oneOf(valuesOf(complexities)),
      /** A calendar day, `YYYY-MM-DD`. */
      boughtOn: k.text(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.complaintId, t.sequence] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.foreignKey({ columns: [t.storeId, t.orderNumber], foreignColumns: [orders.storeId, orders.number] }),
      k.isOneOf('purchases_complexity_known', t.complexity, valuesOf(complexities)),
    ],
  )
  return { purchases }
}
