/** What somebody typed to find a customer. Pure. */
import type { CustomersPageQueryVariables } from '@redress/schema/operations'

type Filter = NonNullable<CustomersPageQueryVariables['filter']>

/** A reference as people type it. */
const reference = /^rd[\s-]*[0-9a-z]{4}[\s-]*[0-9a-z]{2}$/i

/** An address, a reference, the store's own number, which holds a digit, or else a name. Nothing: everybody. */
export function filterOf(typed: string): Filter {
  const text = typed.trim()
  if (text === '') return {}
  if (text.includes('@')) return { email: text }
  if (reference.test(text)) return { reference: text }
  return /\d/.test(text) ? { number: text } : { name: text }
}
