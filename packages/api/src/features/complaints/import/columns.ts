/** Which column of a file is what: by the names that such files use, or as the user says. Pure. */

/** The fields of a complaint that a file can fill, each with headers under which it is known to come. */
export const knownHeaders = {
  id: ['id', 'complaint_id', 'complaint id', 'external_id', 'case_id', 'ticket_id', 'row'],
  receivedAt: [
    'received',
    'received_at',
    'date_received',
    'date received',
    'receivedat',
    'created_at',
    'createdat',
    'date',
    'opened_at',
  ],
  description: [
    'description',
    'narrative',
    'complaint',
    'consumer complaint narrative',
    'review',
    'text',
    'message',
    'body',
  ],
  name: ['name', 'customer_name', 'customer', 'contact_name'],
  email: ['email', 'e-mail', 'customer_email', 'contact_email'],
  phone: ['phone', 'telephone', 'customer_phone', 'contact_phone'],
  orderNumber: ['order_number', 'order number', 'ordernumber', 'order', 'order_id'],
  productName: ['product_name', 'product name', 'productname', 'product'],
  sku: ['sku', 'product_code'],
  category: ['category', 'issue', 'type'],
  place: ['place', 'shop', 'branch', 'location'],
  locale: ['locale', 'lang', 'language'],
  countryCode: ['country_code', 'countrycode', 'country'],
} as const satisfies Record<string, readonly string[]>
export type ImportField = keyof typeof knownHeaders
export const importFields = Object.keys(knownHeaders) as ImportField[]

/** Which column fills which field. */
export type ColumnMapping = Partial<Record<ImportField, string>>

/** The columns that the user named, then those known by their headers. */
export function mappingOf(headers: readonly string[], named: ColumnMapping = {}): ColumnMapping {
  const byName = new Map(headers.map((header) => [header.trim().toLowerCase(), header]))
  const mapping: ColumnMapping = { ...named }
  for (const field of importFields) {
    const known = knownHeaders[field].map((header) => byName.get(header)).find((header) => header !== undefined)
    if (mapping[field] === undefined && known !== undefined) mapping[field] = known
  }
  return mapping
}

/**
 * Reads `field=column` as the user types it.
 * @throws Error that names the fields there are
 */
export function namedColumn(text: string, before: ColumnMapping = {}): ColumnMapping {
  const [field, ...column] = text.split('=')
  if (!importFields.includes(field as ImportField) || column.length === 0)
    throw new Error(`"${text}" is not of the form field=column. Fields: ${importFields.join(', ')}.`)
  return { ...before, [field as ImportField]: column.join('=') }
}
