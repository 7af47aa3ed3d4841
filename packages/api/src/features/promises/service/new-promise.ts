import type { PromiseKind, Severity } from '@redress/schema/enums'
import { uuidv7 } from '../../../db/kit.ts'
import { addWorkingTime } from '../../calendars/rules.ts'
import type { UnchainedEvent } from '../../complaints/chain.ts'
import { targetsFor } from '../../guidance/rules.ts'
import type { Store } from '../../stores/store.ts'
import { promiseTime, warnBefore } from '../rules.ts'
import type { Promised } from '../store.ts'

/** What a promise is about. */
export interface PromisedCase {
  storeId: string
  id: string
  cycle: number
  categoryId: string | null
  /** What a person said; none: that of its category. */
  severity?: Severity | null
  ownerId: string | null
}

/** How bad a complaint is: as a person said, else as its category tells. */
export function severityOf(
  { categoryId, severity }: Pick<PromisedCase, 'categoryId' | 'severity'>,
  store: Store,
): Severity {
  return severity ?? store.categories.find(({ id }) => id === categoryId)?.severity ?? 'NORMAL'
}

/** The targets that hold for a complaint. */
export function targetsOf(complaint: Pick<PromisedCase, 'categoryId' | 'severity'>, store: Store) {
  return targetsFor(store.standards.rules, { categoryId: complaint.categoryId, severity: severityOf(complaint, store) })
}

/** When a customer is reminded of what they are asked for now (mission C3). */
export function reminderTime(complaint: Pick<PromisedCase, 'categoryId' | 'severity'>, store: Store, at: Date): Date {
  return addWorkingTime(at, targetsOf(complaint, store).reminderMinutes * 60_000, store.calendar)
}

/** A promise at the time that the store's standard gives, from now. */
export function promiseByStandard(
  complaint: PromisedCase,
  store: Store,
  { kind, at }: { kind: PromiseKind; at: Date },
): Promised {
  const time = promiseTime(kind, targetsOf(complaint, store), store.calendar, at)
  const from = {
    calendarId: store.calendar.id,
    calendarVersion: store.calendar.version,
    standardVersion: store.standards.version,
  }
  return { ...blank(complaint, kind, at), ...time, firstDueAt: time.dueAt, nextLookAt: time.warnAt, ...from }
}

/** A promise at a time that a person named, with the warning that the store's standard gives. */
export function promiseByPerson(
  complaint: PromisedCase,
  store: Store,
  promise: { kind: PromiseKind; at: Date; dueAt: Date },
): Promised {
  return promiseAt(complaint, {
    ...promise,
    warnAt: warnBefore(promise.dueAt, targetsOf(complaint, store), promise.at),
  })
}

/** A promise at a time that a person named. */
export function promiseAt(
  complaint: PromisedCase,
  { kind, at, dueAt, warnAt = dueAt }: { kind: PromiseKind; at: Date; dueAt: Date; warnAt?: Date },
): Promised {
  return { ...blank(complaint, kind, at), dueAt, firstDueAt: dueAt, warnAt, nextLookAt: warnAt }
}

function blank({ storeId, id: complaintId, cycle, ownerId }: PromisedCase, kind: PromiseKind, madeAt: Date) {
  return {
    storeId,
    id: uuidv7(madeAt.getTime()),
    complaintId,
    cycle,
    kind,
    wording: null,
    ownerId,
    phone: null,
    madeAt,
    startsAt: null,
    workingMinutes: null,
    calendarId: null,
    calendarVersion: null,
    standardVersion: null,
    warnedAt: null,
    pausedAt: null,
    keptAt: null,
    missedAt: null,
    movedAt: null,
    movedFromId: null,
    previousDueAt: null,
    reason: null,
    releasedAt: null,
    endedAt: null,
  }
}

/** What the timeline says about a promise. */
export function promiseData({ id, kind, dueAt }: Promised): UnchainedEvent['data'] {
  return { promiseId: id, kind, dueAt: dueAt.toISOString() }
}
