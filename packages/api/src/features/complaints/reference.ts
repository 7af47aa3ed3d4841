import { randomInt } from 'node:crypto'

// Crockford's base 32: no I, L, O, U, so a reference read out on the phone is written down right.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const characters = (count: number) => Array.from({ length: count }, () => alphabet[randomInt(32)]).join('')

/** A short public number to talk about a complaint, `RD-7K3M-42`: one of 2^30, so a store must still check it is new. */
export function drawReference(): string {
  return `RD-${characters(4)}-${characters(2)}`
}

/** A reference as people type it (any case, spaces, O for 0), in the form in which it is stored. */
export function normalReference(typed: string): string {
  const bare = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  // Without the RD in front only when more than a reference's own six follow: some begin with these letters themselves.
  const body = (bare.length > 6 ? bare.replace(/^RD/, '') : bare).replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return `RD-${body.slice(0, 4)}-${body.slice(4)}`
}
