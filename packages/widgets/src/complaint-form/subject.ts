import { limits } from '@redress/schema/limits'
import type { ComplaintSubjectInput } from '@redress/schema/operations'
import { calendarDate, money } from '../times/times.ts'
import type { Words } from '../words/en.ts'

/** What the page may tell about the order and the product. All of it comes from the page, so any of it may be wrong. */
export interface PageSubject {
  readonly orderNumber: string
  readonly productName: string
  readonly sku: string
  readonly priceMinor: number | null
  readonly currency: string
  readonly purchasedOn: string
  readonly place: string
}

const text = (value: unknown, length: number): string | null =>
  String(value ?? '')
    .trim()
    .slice(0, length) || null

/** The input for the API, without what cannot be right; null when the page knows nothing. */
export function subjectInput(page: PageSubject): ComplaintSubjectInput | null {
  const currency = text(page.currency, 3)?.toUpperCase() ?? ''
  const amount = page.priceMinor
  // An `Int` of GraphQL has 32 bits.
  const isPrice = amount !== null && amount >= 0 && amount < 2 ** 31 && money('en', amount, currency) !== null
  const date = text(page.purchasedOn, 10) ?? ''
  // A date that is none has no JSON, and one that the calendar does not have comes back as another.
  const isDate = new Date(date).toJSON()?.slice(0, 10) === date
  const all = {
    orderNumber: text(page.orderNumber, limits.codeLength),
    productName: text(page.productName, limits.productNameLength),
    sku: text(page.sku, limits.codeLength),
    price: isPrice ? { amountMinor: Math.round(amount), currency } : null,
    purchasedOn: isDate ? date : null,
    place: text(page.place, limits.nameLength),
  }
  const known = Object.entries(all).filter(([, value]) => value !== null)
  return known.length > 0 ? Object.fromEntries(known) : null
}

/** Does the page know what this is about? Then the customer is not asked. */
export function isKnown(subject: ComplaintSubjectInput | null): boolean {
  return Boolean(subject && (subject.orderNumber || subject.productName || subject.sku))
}

/** What the customer typed into the one optional field: an order number has digits and no spaces, a product has words. */
export function typedSubject(typed: string): ComplaintSubjectInput | null {
  const value = typed.trim()
  if (!value) return null
  const isCode = /\d/.test(value) && !/\s/.test(value) && value.length <= limits.codeLength
  return isCode ? { orderNumber: value } : { productName: value.slice(0, limits.productNameLength) }
}

/** What this is about in words, so that the customer sees we know: the first line, and what else is known. */
export function aboutLines(say: Words, language: string, subject: ComplaintSubjectInput): [string, string] {
  const order = subject.orderNumber ? say.order(subject.orderNumber) : null
  const price = subject.price ? money(language, subject.price.amountMinor, subject.price.currency) : null
  const details = [
    subject.productName ? order : null,
    subject.purchasedOn ? say.bought(calendarDate(language, subject.purchasedOn)) : null,
    subject.place,
    price,
  ].filter(Boolean)
  return [subject.productName ?? order ?? subject.sku ?? '', details.join(', ')]
}

/** Drafts are kept by store and by what they are about: two orders are two complaints. */
export function placeOf(store: string, subject: ComplaintSubjectInput | null): string {
  const { orderNumber, sku, productName } = subject ?? {}
  return ['redress', store, orderNumber ?? '', sku ?? productName ?? ''].map(encodeURIComponent).join(':')
}
