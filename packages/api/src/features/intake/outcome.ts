import { isDeepStrictEqual } from 'node:util'
import type { RowOutcome } from './take-rows.ts'

/** Whether a row says anything new, whenever it was said. */
export function outcomeOf<Row extends { updatedAt: Date }>(before: Row | undefined, after: Row): RowOutcome & string {
  if (!before) return 'added'
  return isDeepStrictEqual({ ...before, updatedAt: after.updatedAt }, after) ? 'unchanged' : 'changed'
}
