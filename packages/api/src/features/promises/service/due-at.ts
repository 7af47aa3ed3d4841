import type { Platform } from '../../../platform.ts'
import { isWorkingTime } from '../../calendars/rules.ts'
import type { Issues } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'

/** Nobody promises further ahead than this. */
const furthestMs = 366 * 24 * 3_600_000

/** Whether a person may promise something for this time: it lies ahead, and somebody works then. */
export function checkDueAt(
  issues: Issues,
  { now }: Pick<Platform, 'now'>,
  { store, words }: Request,
  { dueAt }: { dueAt: Date },
  path = 'dueAt',
): void {
  const ahead = dueAt.getTime() - now().getTime()
  if (ahead <= 0) issues.add(path, 'OUT_OF_RANGE', { message: words.error.dueInPast })
  else if (ahead > furthestMs) issues.add(path, 'OUT_OF_RANGE')
  // The end of a working day is a good time to promise; nobody works a moment after it.
  else if (!isWorkingTime(new Date(dueAt.getTime() - 1), store.calendar))
    issues.add(path, 'OUT_OF_RANGE', { message: words.error.dueOutsideHours })
}
