import type { PromiseKind, Severity } from '@redress/schema/enums'
import { uuidv7 } from '../../../db/kit.ts'
import type { UnchainedEvent } from '../../complaints/chain.ts'
import { targetsFor } from '../../guidance/rules.ts'
import type { Store } from '../../stores/store.ts'
import { promiseTime } from '../rules.ts'
import type { Promised } from '../store.ts'

/** What a promise is about. */
export interface PromisedCase {
  storeId: string
  id: string
  cycle: number
  categoryId: string | null
}

/** How bad a complaint is, as far as its category tells. */
export function severityOf({ categoryId }: Pick<PromisedCase, 'categoryId'>, store: Store): Severity {
  return store.categories.find(({ id }) => id === categoryId)?.severity ?? 'NORMAL'
}

/** The targets that hold for a complaint. */
export function targetsOf(complaint: Pick<PromisedCase, 'categoryId'>, store: Store) {
  return targetsFor(store.standards.rules, { categoryId: complaint.categoryId, severity: severityOf(complaint, store) })
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
  return { ...blank(complaint, kind, at), ...time, firstDueAt: time.dueAt, ...from }
}

/** A promise at a time that a person named. */
export function promiseAt(
  complaint: PromisedCase,
  { kind, at, dueAt }: { kind: PromiseKind; at: Date; dueAt: Date },
): Promised {
  return { ...blank(complaint, kind, at), dueAt, firstDueAt: dueAt }
}

function blank({ storeId, id: complaintId, cycle }: PromisedCase, kind: PromiseKind, madeAt: Date) {
  return {
    storeId,
    id: uuidv7(madeAt.getTime()),
    complaintId,
    cycle,
    kind,
    madeAt,
    startsAt: null,
    workingMinutes: null,
    calendarId: null,
    calendarVersion: null,
    standardVersion: null,
    warnAt: null,
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
