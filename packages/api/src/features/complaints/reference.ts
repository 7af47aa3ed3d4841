import { randomInt } from 'node:crypto'
import { base32, momentOf } from './base32.ts'

/**
 * A short public number to talk about a complaint, `RD-7K3M-42`: one of 2^30, so a store must still check it is new.
 * Those of one moment differ in their end only, so that they lie side by side in the index.
 */
export function referenceAt(at: Date): string {
  return `RD-${momentOf(at.getTime())}-${base32(randomInt(32 ** 2), 2)}`
}

/** Any reference, for when those of the moment are taken. */
export function drawReference(): string {
  return `RD-${base32(randomInt(32 ** 4), 4)}-${base32(randomInt(32 ** 2), 2)}`
}

/** A reference as people type it (any case, spaces, O for 0), in the form in which it is stored. */
export function normalReference(typed: string): string {
  const bare = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  // Without the RD in front only when more than a reference's own six follow: some begin with these letters themselves.
  const body = (bare.length > 6 ? bare.replace(/^RD/, '') : bare).replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return `RD-${body.slice(0, 4)}-${body.slice(4)}`
}
