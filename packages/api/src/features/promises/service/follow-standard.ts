import type { Platform } from '../../../platform.ts'
import type { Words } from '../../../words/words.ts'
import type { NewEvent } from '../../complaints/service/apply-change.ts'
import type { ActedOn, byStaff, StoreGround } from '../../complaints/service/change-by-store.ts'
import type { Store } from '../../stores/store.ts'
import { endPromise, insertPromise, openPromises, owedAnyway, type Promised } from '../store.ts'
import { promiseByStandard, promiseData } from './new-promise.ts'

/**
 * A complaint turns out to be of another kind: what its standard gives from now on holds, where that is earlier than what
 * the customer was told. Never later: nobody gets more time by sorting a complaint elsewhere (design, "Promises" 4). Times
 * that a person named and what was agreed stay as they are.
 * @param complaint as it is after the change
 * @returns what the timeline says of it
 */
export async function followStandard(
  { database }: Platform,
  store: Store,
  { complaint, at, writer }: Pick<StoreGround, 'at' | 'writer'> & { complaint: ActedOn['complaint'] },
  { by, words }: { by: ReturnType<typeof byStaff>; words: Words },
): Promise<NewEvent[]> {
  const anyway = await owedAnyway(database, writer, complaint)
  const open = await openPromises(database, writer, complaint.storeId, [complaint.id])
  const events: NewEvent[] = []
  for (const promise of open) {
    if (promise.workingMinutes === null || promise.kind === 'REMEDY' || anyway.includes(promise.id)) continue
    const sooner = soonerBy(promise)
    if (sooner.dueAt >= promise.dueAt) continue
    if (!(await endPromise(database, writer, promise, { movedAt: at, endedAt: at }))) continue
    await insertPromise(database, writer, sooner)
    const data = { ...promiseData(promise), newPromiseId: sooner.id, newDueAt: sooner.dueAt.toISOString() }
    events.push({ ...by, type: 'PROMISE_MOVED', text: words.soonerReason, data })
  }
  return events

  function soonerBy(promise: Promised): Promised {
    const { kind, wording, phone, ownerId, pausedAt } = promise
    // While the customer is waited for it stands still, with what the new standard gives left.
    const next = promiseByStandard(complaint, store, { kind, at: pausedAt ?? at })
    const told = { movedFromId: promise.id, previousDueAt: promise.dueAt, firstDueAt: promise.firstDueAt }
    return {
      ...next,
      ...told,
      ...{ wording, phone, ownerId, pausedAt, reason: words.soonerReason, madeAt: at },
      ...(pausedAt && { nextLookAt: null }),
    }
  }
}
