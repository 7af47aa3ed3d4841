/** While the store waits on the customer, what it promised in working time stands still (design, "Promises" 5). */
import type { Database, Writer } from '../../../db/database.ts'
import type { Store } from '../../stores/store.ts'
import { resumedTime } from '../rules.ts'
import { compensationRemedies, openPromises, type Promised, updatePromise } from '../store.ts'

interface Case {
  storeId: string
  id: string
}

/**
 * A promise whose time a person named holds whoever is waited for, one that is overdue stays so, and what the store owes
 * for its own delay depends on nobody's answer.
 */
export async function pausePromises(database: Database, writer: Writer, complaint: Case, at: Date): Promise<void> {
  const owedAnyway = await compensationRemedies(database, writer, complaint)
  for (const promise of await openPromises(database, writer, complaint.storeId, [complaint.id]))
    if (
      promise.workingMinutes !== null &&
      promise.pausedAt === null &&
      promise.dueAt > at &&
      !owedAnyway.includes(promise.id)
    )
      await updatePromise(database, writer, promise, { pausedAt: at, nextLookAt: null })
}

/** Goes on with what was left, by the calendar that is in force now. */
export async function resumePromises(
  database: Database,
  writer: Writer,
  { complaint, store, at }: { complaint: Case; store: Store; at: Date },
): Promise<void> {
  for (const promise of await openPromises(database, writer, complaint.storeId, [complaint.id])) {
    if (promise.pausedAt === null || !isByStandard(promise)) continue
    const time = resumedTime(promise, store.calendar, { pausedAt: promise.pausedAt, now: at })
    const { id: calendarId, version: calendarVersion } = store.calendar
    await updatePromise(database, writer, promise, { ...time, calendarId, calendarVersion, pausedAt: null })
  }
}

type ByStandard = Promised & { startsAt: Date; workingMinutes: number; warnAt: Date }

function isByStandard(promise: Promised): promise is ByStandard {
  return promise.startsAt !== null && promise.workingMinutes !== null && promise.warnAt !== null
}
