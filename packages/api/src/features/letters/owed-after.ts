import type { ComplaintStatus, PromiseKind, WaitingOn } from '@redress/schema/enums'
import { isOpen } from '../complaints/rules.ts'
import type { Complaint } from '../complaints/store.ts'
import { staysOwed } from '../promises/rules.ts'
import { promiseByStandard } from '../promises/service/new-promise.ts'
import { pauses, resumedTimes } from '../promises/service/pause-promises.ts'
import { nextOf, type Promised } from '../promises/store.ts'
import type { Store } from '../stores/store.ts'

/** What an act that is only thought of would do, as far as it changes what is owed. */
export interface Foreseen {
  complaint: Complaint
  /** How it stands before. */
  before: ComplaintStatus
  store: Store
  at: Date
  /** What is owed now. */
  open: readonly Promised[]
  /** By which the store owes something however the case goes on. */
  owedAnyway: readonly string[]
  /** What it would keep. */
  kept?: readonly PromiseKind[]
  /** What it would promise. */
  made?: readonly Promised[]
  /** Whose turn it would be. As it is unless told. */
  waitingOn?: WaitingOn
}

/**
 * What the customer would be promised next after an act that is only thought of: the same rules by which `applyChange`
 * lets promises stand still and go on, without writing anything. Pure.
 */
export function owedAfter(foreseen: Foreseen): Promised | null {
  const { complaint, before, store, at, open, owedAnyway, kept = [], made = [], waitingOn } = foreseen
  const notKept = open.filter(({ kind }) => !kept.includes(kind))
  if (!isOpen(complaint.status)) {
    const moved = { from: before, to: complaint.status }
    return nextOf(notKept.filter(({ id, kind }) => owedAnyway.includes(id) || staysOwed(kind, moved)))
  }
  const left = [...notKept, ...made].map((promise): Promised => {
    if (waitingOn === 'CUSTOMER') return pauses(promise, at, owedAnyway) ? { ...promise, pausedAt: at } : promise
    const goesOn = waitingOn && complaint.waitingOn === 'CUSTOMER' ? resumedTimes(promise, store, at) : undefined
    return goesOn ? { ...promise, ...goesOn, pausedAt: null } : promise
  })
  const next = nextOf(left.sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime()))
  if (next || (waitingOn ?? complaint.waitingOn) === 'CUSTOMER') return next
  return promiseByStandard(complaint, store, { kind: 'NEXT_UPDATE', at })
}
