/** Whether an order names each of the rows, and each once. Pure. */
export function isSameSet(ids: readonly string[], rows: readonly { id: string }[]): boolean {
  return ids.length === rows.length && new Set([...ids, ...rows.map(({ id }) => id)]).size === rows.length
}
