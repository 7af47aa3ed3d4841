/** While the store waits on the customer, what it promised in working time stands still (design, "Promises" 5). */
import type { Database, Writer } from '../../../db/database.ts'
import type { Store } from '../../stores/store.ts'
import { holdsAnyway, resumedTime } from '../rules.ts'
import { openPromises, owedAnyway, type Promised, updatePromise } from '../store.ts'

interface Case {
  storeId: string
  id: string
}

/**
 * Whether a promise stands still while the customer is waited for. One whose time a person named holds whoever is waited
 * for, one that is overdue stays so, and a call and what the store owes however the case ends depend on nobody's answer.
 * @param anyway the promises by which the store owes something however the case ends
 */
export function pauses(promise: Promised, at: Date, anyway: readonly string[]): boolean {
  const { id, kind, workingMinutes, pausedAt, dueAt } = promise
  const holds = holdsAnyway(kind) || anyway.includes(id)
  return workingMinutes !== null && pausedAt === null && dueAt > at && !holds
}

/** The times at which a promise that stands still goes on; nothing for one that does not. */
export function resumedTimes(promise: Promised, store: Store, at: Date) {
  if (promise.pausedAt === null || !isByStandard(promise)) return undefined
  return resumedTime(promise, store.calendar, { pausedAt: promise.pausedAt, now: at })
}

export async function pausePromises(database: Database, writer: Writer, complaint: Case, at: Date): Promise<void> {
  const anyway = await owedAnyway(database, writer, complaint)
  for (const promise of await openPromises(database, writer, complaint.storeId, [complaint.id]))
    if (pauses(promise, at, anyway)) await updatePromise(database, writer, promise, { pausedAt: at, nextLookAt: null })
}

/** Goes on with what was left, by the calendar that is in force now. */
export async function resumePromises(
  database: Database,
  writer: Writer,
  { complaint, store, at }: { complaint: Case; store: Store; at: Date },
): Promise<void> {
  for (const promise of await openPromises(database, writer, complaint.storeId, [complaint.id])) {
    const time = resumedTimes(promise, store, at)
    if (!time) continue
    const { id: calendarId, version: calendarVersion } = store.calendar
    await updatePromise(database, writer, promise, { ...time, calendarId, calendarVersion, pausedAt: null })
  }
}

type ByStandard = Promised & { startsAt: Date; workingMinutes: number; warnAt: Date }

function isByStandard(promise: Promised): promise is ByStandard {
  return promise.startsAt !== null && promise.workingMinutes !== null && promise.warnAt !== null
}
