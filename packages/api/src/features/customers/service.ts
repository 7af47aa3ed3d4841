import type { Database, Writer } from '../../db/database.ts'
import { uuidv7 } from '../../db/kit.ts'
import type { Contact } from '../complaints/tables.ts'
import { customerIdByEmail, insertCustomer } from './store.ts'

/** Addresses differ by case only on paper; nobody has two mailboxes that do. */
export const foldEmail = (email: string) => email.trim().toLowerCase()

/**
 * The customer's file that a complaint goes to (mission D12): by e-mail address, else a new one. Grouping only: an address
 * on a form proves nobody's identity, so nothing of the file is ever shown to whoever typed it.
 */
export async function customerOf(
  database: Database,
  writer: Writer,
  { storeId, contact, at }: { storeId: string; contact: Contact; at: Date },
): Promise<string> {
  const email = contact.email ? foldEmail(contact.email) : null
  const known = email ? await customerIdByEmail(database, writer, storeId, email) : undefined
  if (known) return known
  const id = uuidv7(at.getTime())
  const customer = { storeId, id, name: contact.name, email, phone: contact.phone ?? null, createdAt: at }
  if (await insertCustomer(database, writer, customer)) return id
  // Two first complaints with one address at the same moment: the other write was first and is committed by now.
  const other = email ? await customerIdByEmail(database, writer, storeId, email) : undefined
  if (!other) throw new Error('A customer could be neither found nor added.')
  return other
}
