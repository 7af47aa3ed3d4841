/** Customers as a store's systems send them: which file a row goes to. Pure. */
import { limits } from '@redress/schema/limits'
import type { Issues } from '../complaints/input.ts'
import type { Customer } from './store.ts'

/** Addresses differ by case only on paper; nobody has two mailboxes that do. */
export const foldEmail = (email: string) => email.trim().toLowerCase()

/** Somebody who bought, known by number, by address, or by both. */
export interface BuyerRow {
  number?: string | null | undefined
  name?: string | null | undefined
  email?: string | null | undefined
  phone?: string | null | undefined
}
/** A customer by number. What is left out stays as it is; null empties it. */
export interface CustomerRow extends BuyerRow {
  number: string
}

export const customerNumberOf = ({ number }: { number?: string | null | undefined }) =>
  number?.trim().toWellFormed() || null
export const customerEmailOf = ({ email }: { email?: string | null | undefined }) =>
  email?.trim() ? foldEmail(email) : null

export function checkCustomer(issues: Issues, { name, email, phone }: BuyerRow, path = ''): void {
  if (name === null) issues.add(`${path}name`, 'REQUIRED')
  issues.line(`${path}name`, name, limits.nameLength)
  if (email?.trim()) issues.email(`${path}email`, email)
  if (phone) issues.phone(`${path}phone`, phone)
}

/** Which file a row goes to, and how it stands after it; or which field belongs to somebody else. */
export type CustomerPlan = { before: Customer | undefined; after: Customer } | { wrong: 'email' | 'name' }

/** The files that may be meant, by number and by address; rows that come later see what earlier ones left. */
export class CustomerFiles {
  readonly #byNumber = new Map<string, Customer>()
  readonly #byEmail = new Map<string, Customer>()

  constructor(known: readonly Customer[]) {
    for (const customer of known) this.#keep(customer)
  }

  /**
   * A customer of the store's own systems: by number, else a file that so far only complaints made, by its address. An
   * address that another customer has is nobody else's.
   */
  planned(row: CustomerRow, { storeId, id, at }: { storeId: string; id: string; at: Date }): CustomerPlan {
    const number = customerNumberOf(row)
    const email = customerEmailOf(row)
    const byNumber = number ? this.#byNumber.get(number) : undefined
    const byEmail = email ? this.#byEmail.get(email) : undefined
    if (byEmail && byEmail !== byNumber && (byNumber || byEmail.number !== null)) return { wrong: 'email' }
    const before = byNumber ?? byEmail
    const name = row.name?.trim().toWellFormed() || before?.name
    if (!name) return { wrong: 'name' }
    const after: Customer = {
      storeId,
      id: before?.id ?? id,
      number,
      name,
      email: row.email === undefined ? (before?.email ?? null) : email,
      phone: row.phone === undefined ? (before?.phone ?? null) : row.phone?.trim().toWellFormed() || null,
      createdAt: before?.createdAt ?? at,
    }
    if (before?.email && before.email !== after.email) this.#byEmail.delete(before.email)
    this.#keep(after)
    return { before, after }
  }

  /** Whoever bought something: as they are on record, by number before address; else a new file. */
  buyer(
    row: BuyerRow,
    { storeId, id, at }: { storeId: string; id: string; at: Date },
  ): { found: Customer } | { added: Customer } {
    const number = customerNumberOf(row)
    const email = customerEmailOf(row)
    const found = (number && this.#byNumber.get(number)) || (email && this.#byEmail.get(email))
    if (found) return { found }
    const name = row.name?.trim().toWellFormed() || email || number || ''
    const added = { storeId, id, number, name, email, phone: row.phone?.trim().toWellFormed() || null, createdAt: at }
    this.#keep(added)
    return { added }
  }

  #keep(customer: Customer): void {
    if (customer.number) this.#byNumber.set(customer.number, customer)
    if (customer.email) this.#byEmail.set(customer.email, customer)
  }
}
