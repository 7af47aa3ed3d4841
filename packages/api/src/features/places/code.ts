import { randomBytes } from 'node:crypto'
import { base32, typedBase32 } from '../complaints/base32.ts'

/** Short enough to type at a counter; 40 bits, so that no two of an installation meet. */
const length = 8

export const newPlaceCode = (): string => base32(randomBytes(5).readUIntBE(0, 5), length)

/** A code as people type it. Nothing for what cannot be one. */
export function placeCodeIn(typed: string): string | undefined {
  if (typed.length > 40) return undefined
  const code = typedBase32(typed)
  return new RegExp(`^[0-9A-HJKMNP-TV-Z]{${length}}$`).test(code) ? code : undefined
}
