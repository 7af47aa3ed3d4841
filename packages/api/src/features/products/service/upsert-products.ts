import type { Platform } from '../../../platform.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { outcomeOf } from '../../intake/outcome.ts'
import { type RowsInput, takeOnce } from '../../intake/take-once.ts'
import type { Intake, RowOutcome, TakenRows } from '../../intake/take-rows.ts'
import { checkProduct, type ProductRow, productAfter, skuOf } from '../rules.ts'
import { holdProducts, type Product, putProducts } from '../store.ts'

/** Products by the store's own number: added, or put in the place of what is on record (mission D13). */
export function productIntake({ database, now }: Platform, { actor: { storeId }, words }: Request): Intake<ProductRow> {
  return {
    namedBy: 'sku',
    nameOf: skuOf,
    check: checkProduct,
    async write(writer, rows) {
      const at = now()
      const held = await holdProducts(database, writer, storeId, rows.map(skuOf))
      const before = new Map(held.map((product) => [product.sku, product]))
      const toPut: Product[] = []
      const outcomes = rows.map((row): RowOutcome => {
        const known = before.get(skuOf(row))
        const after = productAfter(known, row, { storeId, at })
        if ('wrong' in after)
          return { path: after.wrong.split('.'), code: after.code, message: words.issue[after.code](undefined) }
        const outcome = outcomeOf(known, after)
        if (outcome !== 'unchanged') toPut.push(after)
        return outcome
      })
      await putProducts(database, writer, toPut)
      return outcomes
    },
  }
}

/** @throws ForbiddenError, ValidationError, IdempotencyConflictError */
export function upsertProducts(platform: Platform, request: Request, input: RowsInput<ProductRow>): Promise<TakenRows> {
  return takeOnce(platform, request, { operation: 'upsertProducts', input, intake: productIntake(platform, request) })
}
