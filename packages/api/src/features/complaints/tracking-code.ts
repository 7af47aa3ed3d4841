import type { InstallationSecret } from '../../secret.ts'
import { hashOf } from '../../secret.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The secret that opens one complaint to its customer: 160 bits as 32 characters of Crockford's base 32, which can be
 * read out and typed without mistaking O for 0 or I for 1.
 *
 * It is derived from the installation's secret and the complaint's id instead of drawn at random. So the same key of a
 * repeated `fileComplaint` gets the same code again, and a mail that goes out later can carry the link, though the
 * database holds nothing but the hash.
 */
export function trackingCodeOf(secret: InstallationSecret, complaint: { storeId: string; id: string }): string {
  const bytes = secret.derive('tracking-code', complaint.storeId, complaint.id)
  let code = ''
  // Five bytes make eight characters, and 40 bits are still exact in a number.
  for (let at = 0; at < 20; at += 5) {
    const bits = bytes.readUIntBE(at, 5)
    for (let digit = 7; digit >= 0; digit--) code += alphabet[Math.floor(bits / 32 ** digit) % 32]
  }
  return code
}

/** The hash under which a code is stored. Takes a code as people type it: any case, with spaces or hyphens. */
export function trackingCodeHashOf(typed: string): string | undefined {
  if (typed.length > 100) return undefined
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return code.length === 32 ? hashOf(code) : undefined
}
