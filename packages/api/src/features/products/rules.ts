/** Products as a store's systems send them: what a row may hold, and what stands on record after it. Pure. */
import type { Complexity } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import type { Amount } from '../../errors.ts'
import type { Issues } from '../complaints/input.ts'
import { isAmount } from '../intake/amount.ts'
import type { Product } from './store.ts'

/** What is left out stays as it is; null empties it. */
export interface ProductRow {
  sku: string
  names?: readonly { locale: string; name: string }[] | null | undefined
  category?: string | null | undefined
  price?: Amount | null | undefined
  cost?: Amount | null | undefined
  complexity?: Complexity | null | undefined
  guaranteeMonths?: number | null | undefined
  inStock?: boolean | null | undefined
}

export const skuOf = ({ sku }: Pick<ProductRow, 'sku'>) => sku.trim().toWellFormed()

/** More languages than that no store speaks. */
const mostNames = 50
/** A hundred years. */
const mostGuaranteeMonths = 1_200

export function checkProduct(issues: Issues, row: ProductRow): void {
  const { names, category, price, cost, guaranteeMonths } = row
  if (names === null || names?.length === 0) issues.add('names', 'REQUIRED')
  if ((names?.length ?? 0) > mostNames) issues.add('names', 'TOO_MANY', { limit: mostNames })
  for (const [index, { name }] of (names ?? []).entries()) {
    if (!name.trim()) issues.add(`names.${index}.name`, 'REQUIRED')
    else issues.line(`names.${index}.name`, name, limits.productNameLength)
  }
  issues.line('category', category, limits.nameLength)
  if (price && !isAmount(price)) issues.add('price.amountMinor', 'OUT_OF_RANGE')
  if (cost && !isAmount(cost)) issues.add('cost.amountMinor', 'OUT_OF_RANGE')
  if (guaranteeMonths && (guaranteeMonths < 0 || guaranteeMonths > mostGuaranteeMonths))
    issues.add('guaranteeMonths', 'OUT_OF_RANGE')
}

/** What stands on record after a row; or which field does not go with what stands there. */
export function productAfter(
  before: Product | undefined,
  row: ProductRow,
  { storeId, at }: { storeId: string; at: Date },
): Product | { wrong: 'names' | 'cost.currency'; code: 'REQUIRED' | 'INVALID' } {
  const price = row.price === undefined ? amountOf(before, 'priceMinor') : row.price
  const cost = row.cost === undefined ? amountOf(before, 'costMinor') : row.cost
  if (price && cost && price.currency !== cost.currency) return { wrong: 'cost.currency', code: 'INVALID' }
  const names = row.names
    ? Object.fromEntries(row.names.map(({ locale, name }) => [locale, name.trim().toWellFormed()]))
    : before?.names
  if (!names) return { wrong: 'names', code: 'REQUIRED' }
  return {
    storeId,
    sku: skuOf(row),
    names,
    category: row.category === undefined ? (before?.category ?? null) : row.category?.trim().toWellFormed() || null,
    priceMinor: price?.amountMinor ?? null,
    costMinor: cost?.amountMinor ?? null,
    currency: price?.currency ?? cost?.currency ?? null,
    complexity: row.complexity === undefined ? (before?.complexity ?? null) : row.complexity,
    guaranteeMonths: row.guaranteeMonths === undefined ? (before?.guaranteeMonths ?? null) : row.guaranteeMonths,
    inStock: row.inStock === undefined ? (before?.inStock ?? null) : row.inStock,
    updatedAt: at,
  }
}

function amountOf(product: Product | undefined, field: 'priceMinor' | 'costMinor'): Amount | null {
  const amountMinor = product?.[field] ?? null
  return amountMinor === null || !product?.currency ? null : { amountMinor, currency: product.currency }
}
