/**
 * A new idempotency key: the same key always gives the same result. `crypto.randomUUID` exists only on secure pages;
 * a shop still on plain http gets the same 128 bits by hand.
 */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
