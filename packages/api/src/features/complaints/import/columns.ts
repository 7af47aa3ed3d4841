/** Which column of a file of complaints is what. Pure. */
import { columnsOf, type Mapping } from '../../intake/columns.ts'

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

/** Which column fills which field. */
export type ColumnMapping = Mapping<ImportField>

export const { fields: importFields, mappingOf, namedColumn } = columnsOf<ImportField>(knownHeaders)
