/**
 * The address to which a customer is led after a form of theirs was taken (post, redirect, get). Their code must be in no
 * address that reaches a server, and pages of stores have no cookies; so the address carries the code sealed: only this
 * installation can open it, for this store and this page, for some minutes.
 * @see docs/decisions/0017-a-sealed-address-after-a-form.md
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { InstallationSecret } from '../../secret.ts'

/** What the address opens: the confirmation, which shows the code; or the case, which does not. */
export type VisitPage = 'received' | 'case'

/** How long an address opens its page. Long enough to write the code down, too short for what is found in a log later. */
export const visitMinutes = 15

interface Sealing {
  secret: InstallationSecret
  storeId: string
  page: VisitPage
}

const ivBytes = 12
const tagBytes = 16
const timeBytes = 6

const keyOf = ({ secret, storeId, page }: Sealing) => secret.derive('store-page-visit', storeId, page)

export function sealVisit(sealing: Sealing, trackingCode: string, now: Date): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', keyOf(sealing), iv)
  const ends = Buffer.alloc(timeBytes)
  ends.writeUIntBE(now.getTime() + visitMinutes * 60_000, 0, timeBytes)
  const sealed = Buffer.concat([cipher.update(ends), cipher.update(trackingCode, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** The tracking code; nothing when the time is over, or when it was not sealed here for this. */
export function openVisit(sealing: Sealing, visit: string, now: Date): string | undefined {
  const bytes = Buffer.from(visit, 'base64url')
  if (bytes.length <= ivBytes + tagBytes + timeBytes) return undefined
  const decipher = createDecipheriv('aes-256-gcm', keyOf(sealing), bytes.subarray(0, ivBytes))
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  try {
    const opened = Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()])
    return opened.readUIntBE(0, timeBytes) > now.getTime() ? opened.toString('utf8', timeBytes) : undefined
  } catch {
    return undefined
  }
}
