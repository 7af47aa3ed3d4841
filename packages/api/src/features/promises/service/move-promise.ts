import { limits } from '@redress/schema/limits'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from '../../complaints/service/change-by-store.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { enqueue } from '../../outbox/store.ts'
import { endPromise, insertPromise, promiseById } from '../store.ts'
import { checkDueAt } from './due-at.ts'
import { promiseByPerson, promiseData } from './new-promise.ts'
import { passOn } from './pass-on.ts'

export interface MovePromiseInput extends Doer {
  key: string
  promiseId: string
  dueAt: Date
  reason: string
}

/**
 * Promises the same for another time. The customer reads the reason; the old promise stays on record, and the figure
 * "kept on time" goes by the first time that was given.
 * @throws ValidationError for a time that is past or at which nobody works, or without a reason; NotFoundError
 * @see mission C2; design, "Promises" 3
 */
export async function movePromise(platform: Platform, request: Request, input: MovePromiseInput): Promise<ActedOn> {
  const { database } = platform
  const { actor, store, words } = request
  checkMovePromise(platform, request, input)
  const found = await promiseById(database, database.read, actor.storeId, input.promiseId)
  if (!found) throw new NotFoundError(words.error.notFound)
  const by = byStaff(request, input)
  const reason = input.reason.trim().toWellFormed()
  const change = {
    operation: 'movePromise',
    input: { ...input, dueAt: input.dueAt.toISOString() },
    complaintId: found.complaintId,
  }
  return changeByStore(platform, request, change, async ({ complaint, at, writer }) => {
    if (!(await endPromise(database, writer, found, { movedAt: at, endedAt: at })))
      refuse(words, 'promiseId', 'UNKNOWN', words.error.promiseEnded)
    const said = {
      wording: found.wording,
      phone: found.phone,
      ownerId: found.ownerId ?? complaint.ownerId,
      // A standard that is missed stays missed, however well the delay is explained.
      standardVersion: found.standardVersion,
    }
    const moved = { movedFromId: found.id, previousDueAt: found.dueAt, firstDueAt: found.firstDueAt, reason, ...said }
    const next = { ...promiseByPerson(complaint, store, { kind: found.kind, at, dueAt: input.dueAt }), ...moved }
    await insertPromise(database, writer, next)
    await passOn(database, writer, found, next)
    const delivery = { kind: 'DELAY_MAIL', complaintId: complaint.id, promiseId: found.id } as const
    await enqueue(database, writer, { storeId: store.id, at, delivery })
    const data = { ...promiseData(found), newPromiseId: next.id, newDueAt: next.dueAt.toISOString() }
    return { events: [{ ...by, type: 'PROMISE_MOVED', text: reason, data }] }
  })
}

function checkMovePromise(platform: Platform, request: Request, input: MovePromiseInput): void {
  const issues = new Issues(request.words)
  issues.key(input.key)
  issues.required('reason', input.reason, limits.reasonLength)
  checkDoer(issues, request, input)
  checkDueAt(issues, platform, request, input)
  issues.throwIfAny()
}
