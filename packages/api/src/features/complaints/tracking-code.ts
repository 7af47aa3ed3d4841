import type { InstallationSecret } from '../../secret.ts'
import { hashOf } from '../../secret.ts'
import { base32, momentOf, typedBase32 } from './base32.ts'

/**
 * The secret that opens one complaint to its customer: 32 characters of Crockford's base 32, which can be read out and
 * typed without mistaking O for 0 or I for 1. Four say when it was filed, which its holder may know; 28 are 140 bits.
 *
 * It is derived from the installation's secret and the complaint's id instead of drawn at random. So the same key of a
 * repeated `fileComplaint` gets the same code again, and a mail that goes out later can carry the link, though the
 * database holds nothing but the hash.
 */
export function trackingCodeOf(secret: InstallationSecret, complaint: { storeId: string; id: string }): string {
  const bytes = secret.derive('tracking-code', complaint.storeId, complaint.id)
  let code = momentOf(timeOfUuidv7(complaint.id))
  // Five bytes make eight characters, and 40 bits are still exact in a number.
  for (let at = 0; at < 20; at += 5) code += base32(bytes.readUIntBE(at, 5), 8)
  return code.slice(0, length)
}
const length = 32

/** A UUIDv7 begins with the milliseconds of its making: 48 bits. */
const timeOfUuidv7 = (id: string) => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)

/**
 * The hash under which a code is stored: SHA-256 of the whole code behind its first characters, which are no secret and
 * put the hashes of one moment side by side. Takes a code as people type it.
 */
export function trackingCodeHashOf(typed: string): string | undefined {
  if (typed.length > 100) return undefined
  const code = typedBase32(typed)
  return code.length === length ? hashOfTrackingCode(code) : undefined
}

/** The hash of a code that was not typed. */
export function hashOfTrackingCode(code: string): string {
  return code.slice(0, 4) + hashOf(code)
}
