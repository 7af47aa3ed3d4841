/**
 * A new idempotency key, of 128 random bits: the same key always gives the same result. Not `crypto.randomUUID`, which is
 * there on secure pages only: some shops still are on plain http.
 */
export function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}
