import { isDeepStrictEqual } from 'node:util'
import { uuidv7 } from '../../db/kit.ts'
import type { Platform } from '../../platform.ts'
import type { Request } from '../complaints/service/tracked-complaint.ts'
import { type RowsInput, takeOnce } from '../intake/take-once.ts'
import type { Intake, RowOutcome, TakenRows } from '../intake/take-rows.ts'
import { CustomerFiles, type CustomerRow, checkCustomer, customerEmailOf, customerNumberOf } from './rules.ts'
import { type Customer, holdCustomers, putCustomers } from './store.ts'

/** Customers by the store's own number. Whoever complained before under the same address keeps their file (mission D12, D13). */
export function customerIntake(
  { database, now }: Platform,
  { actor: { storeId }, words }: Request,
): Intake<CustomerRow> {
  return {
    namedBy: 'number',
    nameOf: (row) => customerNumberOf(row) ?? '',
    check: checkCustomer,
    async write(writer, rows) {
      const at = now()
      const numbers = rows.map(customerNumberOf).filter((number) => number !== null)
      const emails = rows.map(customerEmailOf).filter((email) => email !== null)
      const files = new CustomerFiles(await holdCustomers(database, writer, storeId, { numbers, emails }))
      const toPut: Customer[] = []
      const outcomes = rows.map((row): RowOutcome => {
        const plan = files.planned(row, { storeId, id: uuidv7(at.getTime()), at })
        if ('wrong' in plan) {
          const code = plan.wrong === 'email' ? 'TAKEN' : 'REQUIRED'
          return { path: [plan.wrong], code, message: words.issue[code](undefined) }
        }
        if (isDeepStrictEqual(plan.before, plan.after)) return 'unchanged'
        toPut.push(plan.after)
        return plan.before ? 'changed' : 'added'
      })
      await putCustomers(database, writer, toPut)
      return outcomes
    },
  }
}

/** @throws ForbiddenError, ValidationError, IdempotencyConflictError */
export function upsertCustomers(
  platform: Platform,
  request: Request,
  input: RowsInput<CustomerRow>,
): Promise<TakenRows> {
  return takeOnce(platform, request, { operation: 'upsertCustomers', input, intake: customerIntake(platform, request) })
}
