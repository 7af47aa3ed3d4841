import { randomInt } from 'node:crypto'
import { base32 } from '../complaints/base32.ts'

/**
 * The id of a new store: the second in seven digits of base 32, then five by chance, enough for two stores of one second.
 * It stands in every key and every entry of an index, so it is short (docs/decisions/0023).
 * @param at milliseconds of the epoch
 */
export function newStoreId(at: number): string {
  return `${base32(Math.floor(at / 1000), 7)}${base32(randomInt(32 ** 5), 5)}`.toLowerCase()
}

const pattern = /^[0-9a-hjkmnp-tv-z]{12}$/

/** Whether it may be the id of a store: neither a publishable key nor anything that a database would refuse to look for. */
export const isStoreId = (text: string) => pattern.test(text)
