import { versionOf } from './expected-version.ts'

/** Whether an order names each of the rows, and each once. Pure. */
export function isSameSet(ids: readonly string[], rows: readonly { id: string }[]): boolean {
  return ids.length === rows.length && new Set([...ids, ...rows.map(({ id }) => id)]).size === rows.length
}

/** Another one after each change of the order, and with each row that is added. */
export const versionOfOrder = (rows: readonly { id: string }[]): string => versionOf(...rows.map(({ id }) => id))
