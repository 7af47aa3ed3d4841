/** Products, orders and customers as they stand in files: one line each, an order one line for each of its own. Pure. */
import { complexities, valuesOf } from '@redress/schema/enums'
import type { CustomerRow } from '../customers/rules.ts'
import type { OrderLineRow, OrderRow } from '../orders/rules.ts'
import type { ProductRow } from '../products/rules.ts'
import { isLocale } from '../stores/starter.ts'
import { Cells } from './cells.ts'
import { type Columns, columnsOf, type Mapping } from './columns.ts'

/** How a file of one kind is read. */
export interface FileKind<Field extends string, Row> {
  columns: Columns<Field>
  /** What a file cannot do without. */
  needed: Field
  /** @throws CellFault */
  rowOf(cells: Record<string, string>, mapping: Mapping<Field>, store: FileStore): Row
  /** The two rows as one, when they say one thing in two lines. */
  joined?(row: Row, next: Row): Row | undefined
}
/** What is meant where a file does not say. */
export interface FileStore {
  currency: string
  locale: string
}

const currencyOf = <Field extends string>(cells: Cells<Field | 'currency'>, { currency }: FileStore) =>
  cells.text('currency')?.toUpperCase() ?? currency

const productColumns = columnsOf({
  sku: ['sku', 'variant sku', 'product_id', 'product id', 'product_code', 'id'],
  name: ['name', 'product_name', 'product name', 'title', 'product'],
  category: ['category', 'categories', 'product_type', 'type'],
  price: ['price', 'regular price', 'regular_price', 'variant price'],
  cost: ['cost', 'cost_price', 'cost per item', 'purchase_price'],
  currency: ['currency'],
  complexity: ['complexity'],
  guaranteeMonths: ['guarantee_months', 'guarantee', 'warranty_months'],
  inStock: ['in_stock', 'in stock?', 'in stock', 'stock', 'inventory'],
})
type ProductField = (typeof productColumns.fields)[number]

export const productFile: FileKind<ProductField, ProductRow> = {
  columns: productColumns,
  needed: 'sku',
  rowOf(row, mapping, store) {
    const cells = new Cells(row, mapping)
    const currency = currencyOf(cells, store)
    const name = cells.text('name')
    const names = [...(name ? [{ locale: store.locale, name }] : []), ...namesByLanguage(row)]
    return {
      sku: cells.text('sku') ?? '',
      ...(names.length > 0 && { names }),
      category: cells.text('category'),
      price: cells.amount('price', currency),
      cost: cells.amount('cost', currency),
      complexity: cells.oneOf('complexity', valuesOf(complexities)),
      guaranteeMonths: cells.number('guaranteeMonths'),
      inStock: cells.yesOrNo('inStock'),
    }
  },
}

/** Columns such as `name_es` or `name:pt-BR`. */
function namesByLanguage(row: Record<string, string>): { locale: string; name: string }[] {
  return Object.entries(row).flatMap(([header, name]) => {
    const locale = /^(?:name|title)[_:](.+)$/i.exec(header.trim())?.[1]
    return locale && isLocale(locale) && name.trim() ? [{ locale, name }] : []
  })
}

const orderColumns = columnsOf({
  number: ['number', 'order_number', 'order number', 'order_id', 'order id', 'order'],
  boughtAt: ['bought_at', 'created_at', 'created at', 'order_date', 'order date', 'date'],
  deliveredAt: ['delivered_at', 'delivered at', 'fulfilled at'],
  customerNumber: ['customer_number', 'customer_id', 'customer id'],
  customerName: ['customer_name', 'customer', 'billing name'],
  email: ['email', 'e-mail', 'customer_email', 'billing email'],
  phone: ['phone', 'telephone', 'customer_phone', 'billing phone'],
  currency: ['currency'],
  sku: ['sku', 'lineitem sku', 'product_id', 'product_code'],
  productName: ['product_name', 'product name', 'lineitem name', 'product'],
  quantity: ['quantity', 'lineitem quantity', 'qty'],
  price: ['price', 'lineitem price', 'unit_price'],
  cost: ['cost', 'unit_cost'],
})
type OrderField = (typeof orderColumns.fields)[number]

export const orderFile: FileKind<OrderField, OrderRow> = {
  columns: orderColumns,
  needed: 'number',
  rowOf(row, mapping, store) {
    const cells = new Cells(row, mapping)
    const email = cells.text('email')
    const number = cells.text('customerNumber')
    const line = lineOf(cells, currencyOf(cells, store))
    return {
      number: cells.text('number') ?? '',
      ...((email || number) && {
        customer: { number, email, name: cells.text('customerName'), phone: cells.text('phone') },
      }),
      boughtAt: cells.instant('boughtAt'),
      deliveredAt: cells.instant('deliveredAt'),
      ...(line && { lines: [line] }),
    }
  },
  joined(row, next) {
    if (row.number !== next.number) return undefined
    return { ...row, lines: [...(row.lines ?? []), ...(next.lines ?? [])] }
  },
}

function lineOf(cells: Cells<OrderField>, currency: string): OrderLineRow | undefined {
  const sku = cells.text('sku')
  const name = cells.text('productName') ?? sku
  if (!name) return undefined
  const amounts = { price: cells.amount('price', currency), cost: cells.amount('cost', currency) }
  return { sku, name, quantity: cells.number('quantity'), ...amounts }
}

const customerColumns = columnsOf({
  number: ['number', 'customer_number', 'customer_id', 'customer id', 'id'],
  name: ['name', 'customer_name', 'customer', 'full_name'],
  email: ['email', 'e-mail', 'customer_email'],
  phone: ['phone', 'telephone', 'customer_phone'],
})
type CustomerField = (typeof customerColumns.fields)[number]

export const customerFile: FileKind<CustomerField, CustomerRow> = {
  columns: customerColumns,
  needed: 'number',
  rowOf(row, mapping) {
    const cells = new Cells(row, mapping)
    return {
      number: cells.text('number') ?? '',
      name: cells.text('name'),
      email: cells.text('email'),
      phone: cells.text('phone'),
    }
  },
}
