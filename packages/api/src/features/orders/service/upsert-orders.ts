import type { Writer } from '../../../db/database.ts'
import { uuidv7 } from '../../../db/kit.ts'
import type { Platform } from '../../../platform.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { CustomerFiles, customerEmailOf, customerNumberOf } from '../../customers/rules.ts'
import { type Customer, holdCustomers, putCustomers } from '../../customers/store.ts'
import { outcomeOf } from '../../intake/outcome.ts'
import { type RowsInput, takeOnce } from '../../intake/take-once.ts'
import type { Intake, RowOutcome, TakenRows } from '../../intake/take-rows.ts'
import { checkOrder, type OrderRow, orderAfter, orderNumberOf } from '../rules.ts'
import { holdOrders, type Order, putOrders } from '../store.ts'

/** Orders by their number: added, or put in the place of what is on record, with whoever bought (mission D13). */
export function orderIntake({ database, now }: Platform, { actor: { storeId }, words }: Request): Intake<OrderRow> {
  return {
    namedBy: 'number',
    nameOf: orderNumberOf,
    check: checkOrder,
    async write(writer, rows) {
      const at = now()
      const held = await holdOrders(database, writer, storeId, rows.map(orderNumberOf))
      const before = new Map(held.map((order) => [order.number, order]))
      // An order that is refused brings nobody along.
      const sound = rows.filter((row) => row.boughtAt || before.has(orderNumberOf(row)))
      const buyers = await buyersOf(writer, sound, at)
      const toPut: Order[] = []
      const outcomes = rows.map((row): RowOutcome => {
        const known = before.get(orderNumberOf(row))
        const customerId = row.customer === null ? null : buyers.get(row)
        const after = orderAfter(known, row, { storeId, customerId, at })
        if (!after) return { path: ['boughtAt'], code: 'REQUIRED', message: words.issue.REQUIRED(undefined) }
        const outcome = outcomeOf(known, after)
        if (outcome !== 'unchanged') toPut.push(after)
        return outcome
      })
      await putOrders(database, writer, toPut)
      return outcomes
    },
  }

  async function buyersOf(writer: Writer, rows: readonly OrderRow[], at: Date): Promise<Map<OrderRow, string>> {
    const told = rows.map(({ customer }) => customer).filter((customer) => customer !== null && customer !== undefined)
    const numbers = told.map(customerNumberOf).filter((number) => number !== null)
    const emails = told.map(customerEmailOf).filter((email) => email !== null)
    if (numbers.length === 0 && emails.length === 0) return new Map()
    const files = new CustomerFiles(await holdCustomers(database, writer, storeId, { numbers, emails }))
    const added: Customer[] = []
    const buyers = new Map<OrderRow, string>()
    for (const row of rows) {
      if (!row.customer) continue
      const buyer = files.buyer(row.customer, { storeId, id: uuidv7(at.getTime()), at })
      if ('added' in buyer) added.push(buyer.added)
      buyers.set(row, 'added' in buyer ? buyer.added.id : buyer.found.id)
    }
    await putCustomers(database, writer, added)
    return buyers
  }
}

/** @throws ForbiddenError, ValidationError, IdempotencyConflictError */
export function upsertOrders(platform: Platform, request: Request, input: RowsInput<OrderRow>): Promise<TakenRows> {
  return takeOnce(platform, request, { operation: 'upsertOrders', input, intake: orderIntake(platform, request) })
}
