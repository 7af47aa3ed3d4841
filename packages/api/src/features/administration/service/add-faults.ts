import { type Fault, faultIn } from '../../../words/faults.ts'
import type { Issues } from '../../complaints/input.ts'

/** What is wrong with a table, in the words of whoever set it. @param pathOf leads from the input to where a page shows it */
export function addFaults<Found extends Fault>(
  issues: Issues,
  faults: readonly Found[],
  pathOf: (fault: Found) => string,
): void {
  for (const fault of faults) issues.add(pathOf(fault), 'INVALID', { message: faultIn(issues.words, fault) })
}

/** A fault of row 3 stands at `rows`, `2`. */
export function inRow(path: string, fault: object): string {
  return 'row' in fault && typeof fault.row === 'number' ? `${path}.${fault.row - 1}` : path
}
