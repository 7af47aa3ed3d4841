import type { Writer } from '../../../db/database.ts'
import type { Platform } from '../../../platform.ts'
import { chain, type UnchainedEvent } from '../../complaints/chain.ts'
import { insertEvents, lockComplaint, updateComplaint } from '../../complaints/store.ts'
import { enqueue } from '../../outbox/store.ts'
import type { StoreDirectory } from '../../stores/directory.ts'
import type { Store } from '../../stores/store.ts'
import {
  endPromise,
  insertPromise,
  type OverduePromise,
  overduePromises,
  type Promised,
  promiseById,
} from '../store.ts'
import { promiseByStandard, promiseData } from './new-promise.ts'

/** Side by side, so that they share commits on SQLite; few enough to leave PostgreSQL's connections to those who wait. */
const atOnce = 40
const highestEscalation = 3

/**
 * Finds what was promised and not done in time (mission C2, C5): each is missed once, the customer is told with a new
 * time from the standard, and the complaint goes up one step. However late this runs, each happens once; a node that
 * slept for ninety days tells each customer one honest new time and not ninety.
 * @returns how many were missed
 */
export async function missPromises(
  platform: Platform,
  directory: StoreDirectory,
  isStopped: () => boolean = () => false,
): Promise<number> {
  const { database, now } = platform
  const at = now()
  let missed = 0
  let overdue: OverduePromise[] = []
  do {
    // From the last one on, whatever became of it: one that cannot be missed now holds up nobody else's.
    overdue = await overduePromises(database, { now: at, after: overdue.at(-1), most: atOnce })
    const outcomes = await Promise.all(overdue.map((promise) => missOrLog(platform, directory, promise)))
    missed += outcomes.filter(Boolean).length
  } while (overdue.length === atOnce && !isStopped())
  return missed
}

/** One write each. What fails is overdue still, and the next sweep finds it again. */
async function missOrLog(
  platform: Platform,
  directory: StoreDirectory,
  { storeId, id, complaintId }: OverduePromise,
): Promise<boolean> {
  try {
    const store = await directory.byId(storeId)
    if (!store) return false
    return await platform.database.write((writer) => missPromise(platform, writer, store, { id, complaintId }))
  } catch (error) {
    platform.log.warn({ err: error, promiseId: id }, 'An overdue promise could not be dealt with now.')
    return false
  }
}

async function missPromise(
  { database, now }: Platform,
  writer: Writer,
  store: Store,
  { id, complaintId }: { id: string; complaintId: string },
): Promise<boolean> {
  const at = now()
  const storeId = store.id
  const complaint = await lockComplaint(database, writer, { storeId, id: complaintId })
  const promise = await promiseById(database, writer, storeId, id)
  // Looked at again under the lock: somebody may have kept or moved it in this very moment.
  if (!complaint || !promise || promise.endedAt || promise.dueAt > at) return false
  if (!(await endPromise(database, writer, promise, { missedAt: at, endedAt: at }))) return false
  const next: Promised = {
    ...promiseByStandard(complaint, store, { kind: promise.kind, at }),
    movedFromId: promise.id,
    previousDueAt: promise.dueAt,
    firstDueAt: promise.firstDueAt,
  }
  await insertPromise(database, writer, next)
  const bySystem = {
    storeId,
    complaintId,
    at,
    actorKind: 'SYSTEM',
    actorId: null,
    actorName: null,
    audience: 'CUSTOMER',
    text: null,
  } as const
  const events: UnchainedEvent[] = [
    {
      ...bySystem,
      type: 'PROMISE_MISSED',
      data: { ...promiseData(promise), newPromiseId: next.id, newDueAt: next.dueAt.toISOString() },
    },
  ]
  const timeline = chain(complaint, events)
  await insertEvents(database, writer, timeline.events)
  const escalation = Math.min(highestEscalation, complaint.escalation + 1)
  await updateComplaint(database, writer, complaint, { ...timeline.end, escalation, updatedAt: at })
  await enqueue(database, writer, { storeId, at, delivery: { kind: 'DELAY_MAIL', complaintId, promiseId: promise.id } })
  return true
}
