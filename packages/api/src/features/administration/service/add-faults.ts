import type { Issues } from '../../complaints/input.ts'

/** What is wrong with a table, row by row: a fault of `Row 3` has the path `rows`, `2`, so that a page can stand it there. */
export function addFaults(issues: Issues, path: string, faults: readonly string[]): void {
  for (const message of faults) {
    const number = /^(?:Rule|Row) (\d+):/.exec(message)?.[1]
    issues.add(number ? `${path}.${Number(number) - 1}` : path, 'INVALID', { message })
  }
}
