import type { ConfirmationPartsFragment } from '@redress/schema/operations'
import { version } from '../redress-element/register.ts'
import { isRecord, Remembered } from './storage.ts'

/** Of a complaint what its confirmation shows. */
export type ConfirmedComplaint = ConfirmationPartsFragment

/** What the store acknowledged: the complaint as it stands, and the code that opens it. */
export interface Receipt {
  readonly kind: 'received'
  readonly complaint: ConfirmedComplaint
  readonly trackingCode: string
}

/** Another version may ask the store for other things, and could not show this. */
interface KeptReceipt extends Receipt {
  readonly version: string
}

const keptReceipt = new Remembered<KeptReceipt>(
  'sessionStorage',
  (value): value is KeptReceipt => isRecord(value) && value.version === version,
)

/**
 * Keeps the confirmation, without the customer's own words, so that a reload shows no empty form to somebody who has
 * just complained. Only this tab can read it; it goes when the customer has something else to tell, closes the case here, or after 24 hours. It takes the
 * place of the submission that it answers: what forgets the one forgets the other.
 */
export function keepReceipt(place: string, receipt: Receipt): void {
  const { reference, understanding: understood, actions, owner, nextPromise, nextSteps } = receipt.complaint
  const understanding = { ...understood, correction: null }
  const complaint = { reference, understanding, actions, owner, nextPromise, nextSteps }
  keptReceipt.write(place, { ...receipt, complaint, version })
}

/** The confirmation that was kept, if any. What it tells of times may have passed or been moved since. */
export function takeUpReceipt(place: string): Receipt | null {
  return keptReceipt.read(place)
}

/** The code of a complaint that was filed in this tab, by its reference. */
export function filedCode(reference: string): string | null {
  const filed = keptReceipts().find(({ receipt }) => receipt.complaint.reference === reference)
  return filed?.receipt.trackingCode ?? null
}

/** On a shared device no confirmation of this case stays behind either. */
export function forgetReceipts(trackingCode: string): void {
  for (const { place, receipt } of keptReceipts()) {
    if (receipt.trackingCode === trackingCode) keptReceipt.forget(place)
  }
}

function keptReceipts(): { place: string; receipt: Receipt }[] {
  try {
    return Object.keys(sessionStorage).flatMap((place) => {
      const receipt = keptReceipt.read(place)
      return receipt ? [{ place, receipt }] : []
    })
  } catch {
    return [] // No storage: nothing was kept.
  }
}
