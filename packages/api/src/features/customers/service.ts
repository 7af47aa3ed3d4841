import type { Database, Writer } from '../../db/database.ts'
import { uuidv7 } from '../../db/kit.ts'
import type { Contact } from '../complaints/tables.ts'
import { foldEmail } from './rules.ts'
import { customerIdByEmail, insertCustomer } from './store.ts'

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
  const id = uuidv7(at.getTime())
  const customer = { storeId, id, number: null, name: contact.name, email, phone: contact.phone ?? null, createdAt: at }
  // First, because most who complain do so for the first time. Also when two do at the same moment: then this waits for
  // the other write, and finds its customer.
  if (await insertCustomer(database, writer, customer)) return id
  const known = email ? await customerIdByEmail(database, writer, storeId, email) : undefined
  if (!known) throw new Error('A customer could be neither found nor added.')
  return known
}
