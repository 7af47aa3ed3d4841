/**
 * A new idempotency key: the time, then 96 random bits. The same key always gives the same result. It begins with the time
 * because keys that do lie side by side in the database, where one that is all random is written to a page of its own. Not
 * `crypto.randomUUID`, which is there on secure pages only: some shops still are on plain http.
 */
export function newKey(): string {
  return [Date.now(), ...crypto.getRandomValues(new Uint32Array(3))].join('-')
}
