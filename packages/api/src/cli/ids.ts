import { isRowId } from '../graph/local-id.ts'

/** PostgreSQL takes nothing but ids where there is one, and would fail on anything else. @param list the command that prints them */
export function idOf(given: string, list: string): string {
  if (isRowId(given)) return given
  throw new Error(`"${given}" is no id. "${list}" prints them.`)
}
