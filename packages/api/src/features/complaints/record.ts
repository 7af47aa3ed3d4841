/** From an input that was checked to the rows that are written: pure. */
import type { Door } from '@redress/schema/enums'
import { hashOf } from '../../secret.ts'
import type { ChainedEvent } from './chain.ts'
import type { FileComplaintInput } from './input.ts'
import type { NewComplaint } from './store.ts'
import type { Contact, DesiredOutcome } from './tables.ts'

/** Half of a surrogate pair, as a cut emoji leaves it, has no UTF-8: it becomes U+FFFD here, the same on both engines. */
const trimmed = (value: string | null | undefined) => value?.trim().toWellFormed() || null

export function contactOf({
  name,
  email,
  phone,
  postalAddress,
  preferredChannel,
  preferredTime,
}: FileComplaintInput['contact']): Contact {
  const contact: Contact = { name: name.trim().toWellFormed() }
  if (email?.trim()) contact.email = email.trim()
  if (phone?.trim()) contact.phone = phone.trim()
  if (postalAddress?.trim()) contact.postalAddress = postalAddress.trim().toWellFormed()
  if (preferredChannel) contact.preferredChannel = preferredChannel
  if (preferredTime?.trim()) contact.preferredTime = preferredTime.trim().toWellFormed()
  return contact
}

function desiredOutcomeOf(given: FileComplaintInput['desiredOutcome']): DesiredOutcome | null {
  const remedies = [...new Set(given?.remedies ?? [])]
  const words = trimmed(given?.words)
  if (remedies.length === 0 && !words) return null
  return words ? { remedies, words } : { remedies }
}

/** The fields of the record that the customer gave. The description is kept to the letter, all else is trimmed. */
export function givenFields(input: FileComplaintInput) {
  const about = input.about ?? {}
  return {
    contact: contactOf(input.contact),
    countryCode: input.countryCode ?? null,
    description: input.description.toWellFormed(),
    desiredOutcome: desiredOutcomeOf(input.desiredOutcome),
    categoryId: input.categoryId ?? null,
    orderNumber: trimmed(about.orderNumber),
    productName: trimmed(about.productName),
    sku: trimmed(about.sku),
    priceMinor: about.price?.amountMinor ?? null,
    priceCurrency: about.price?.currency ?? null,
    purchasedOn: about.purchasedOn ?? null,
    place: trimmed(about.place),
    staffName: trimmed(about.staffName),
  } satisfies Partial<NewComplaint>
}

/** What the first event says: enough for the chain to vouch for the words of the complaint without holding them. */
export function filedEventData(
  door: Door,
  { description, orderNumber, productName }: ReturnType<typeof givenFields>,
): ChainedEvent['data'] {
  return {
    door,
    textHash: hashOf(description),
    ...(orderNumber && { orderNumber }),
    ...(productName && { productName }),
  }
}
