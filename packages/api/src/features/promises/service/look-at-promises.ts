import { authorizeSystem } from '../../../access.ts'
import type { Platform } from '../../../platform.ts'
import { type Page, workThrough } from '../../../work-through.ts'
import { grantCompensation } from '../../compensations/service/grant-compensation.ts'
import { applyChange, bySystem, type ChangeGround, type NewEvent } from '../../complaints/service/apply-change.ts'
import { goUp } from '../../complaints/service/go-up.ts'
import { lockComplaint } from '../../complaints/store.ts'
import { enqueue } from '../../outbox/store.ts'
import { whoIsWarned } from '../../staff/rules.ts'
import type { StoreDirectory } from '../../stores/directory.ts'
import type { Store } from '../../stores/store.ts'
import {
  endPromise,
  insertPromise,
  type Promised,
  type PromiseToLookAt,
  promiseById,
  promisesToLookAt,
  updatePromise,
} from '../store.ts'
import { promiseByStandard, promiseData } from './new-promise.ts'
import { passOn } from './pass-on.ts'

/**
 * Looks at what falls due: whoever owes it is warned in time (design, "Promises" 4), and what was not done is missed. Each
 * happens once, however late this runs; a node that slept for ninety days tells each customer one honest new time and not
 * ninety.
 * @returns how many were warned of or missed
 */
export function lookAtPromises(
  platform: Platform,
  directory: StoreDirectory,
  isStopped: () => boolean = () => false,
): Promise<number> {
  const now = platform.now()
  return workThrough(platform, {
    find: (page: Page<PromiseToLookAt>) => promisesToLookAt(platform.database, { now, ...page }),
    async work({ storeId, id, complaintId }) {
      const store = await directory.byId(storeId)
      return store !== undefined && lookAtPromise(platform, store, { id, complaintId })
    },
    isStopped,
  })
}

function lookAtPromise(
  platform: Platform,
  store: Store,
  { id, complaintId }: { id: string; complaintId: string },
): Promise<boolean> {
  const { database } = platform
  const storeId = store.id
  return database.write(async (writer) => {
    const at = platform.now()
    const complaint = authorizeSystem(storeId, await lockComplaint(database, writer, { storeId, id: complaintId }))
    const promise = await promiseById(database, writer, storeId, id)
    // Looked at again under the lock: somebody may have kept or moved it in this very moment.
    if (!complaint || !promise || promise.endedAt || !promise.nextLookAt || promise.nextLookAt > at) return false
    const ground = { complaint, at, writer }
    return promise.dueAt > at ? warn(platform, store, ground, promise) : miss(platform, store, ground, promise)
  })
}

/** Tells whoever owes it, or whoever leads the department, that the time comes. The customer notices nothing. */
async function warn(
  { database }: Platform,
  store: Store,
  { complaint, at, writer }: ChangeGround<'read'>,
  promise: Promised,
): Promise<boolean> {
  await updatePromise(database, writer, promise, { warnedAt: at, nextLookAt: promise.dueAt })
  const standing = { ownerId: promise.ownerId ?? complaint.ownerId, departmentId: complaint.departmentId }
  const staffId = whoIsWarned(store.people, standing)?.id ?? null
  const delivery = { kind: 'WARNING_MAIL', complaintId: complaint.id, promiseId: promise.id, staffId } as const
  await enqueue(database, writer, { storeId: store.id, at, delivery })
  return true
}

/**
 * What was promised was not done in time (mission C2, C5, B6): the customer is told with a new time from the standard, gets
 * what the store has set for that, and the complaint goes one step up.
 */
async function miss(
  platform: Platform,
  store: Store,
  ground: ChangeGround<'read'>,
  promise: Promised,
): Promise<boolean> {
  const { database } = platform
  const { complaint, at, writer } = ground
  if (!(await endPromise(database, writer, promise, { missedAt: at, endedAt: at }))) return false
  const next: Promised = {
    ...promiseByStandard(complaint, store, { kind: promise.kind, at }),
    wording: promise.wording,
    phone: promise.phone,
    movedFromId: promise.id,
    previousDueAt: promise.dueAt,
    firstDueAt: promise.firstDueAt,
  }
  await insertPromise(database, writer, next)
  await passOn(database, writer, promise, next)
  const missed: NewEvent = {
    ...bySystem,
    type: 'PROMISE_MISSED',
    text: null,
    data: { ...promiseData(promise), newPromiseId: next.id, newDueAt: next.dueAt.toISOString() },
  }
  const compensated = await grantCompensation(platform.database, store, ground, promise)
  const up = goUp(complaint, store, 'MISSED')
  await applyChange(platform, store, ground, {
    change: up.change,
    events: [missed, ...compensated, ...up.events],
    deliveries: [{ kind: 'DELAY_MAIL', complaintId: complaint.id, promiseId: promise.id }, ...up.deliveries],
  })
  return true
}
