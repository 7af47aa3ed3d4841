import { limits } from '@redress/schema/limits'
import { NotFoundError, ValidationError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { isWorkingTime } from '../../calendars/rules.ts'
import { Issues } from '../../complaints/input.ts'
import { type ActedOn, byStaff, changeByStore } from '../../complaints/service/change-by-store.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { enqueue } from '../../outbox/store.ts'
import { endPromise, insertPromise, promiseById } from '../store.ts'
import { promiseAt, promiseData } from './new-promise.ts'

export interface MovePromiseInput {
  key: string
  promiseId: string
  dueAt: Date
  reason: string
  displayName: string
}

/** Nobody promises further ahead than this. */
const furthestMs = 366 * 24 * 3_600_000

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
  const by = byStaff(request, input.displayName.trim().toWellFormed())
  const reason = input.reason.trim().toWellFormed()
  const change = {
    operation: 'movePromise',
    input: { ...input, dueAt: input.dueAt.toISOString() },
    complaintId: found.complaintId,
  }
  return changeByStore(platform, request, change, async ({ complaint, at, writer }) => {
    if (!(await endPromise(database, writer, found, { movedAt: at, endedAt: at }))) {
      const issue = { path: ['promiseId'], code: 'UNKNOWN' as const, message: words.error.promiseEnded }
      throw new ValidationError(words.error.validation, [issue])
    }
    const moved = { movedFromId: found.id, previousDueAt: found.dueAt, firstDueAt: found.firstDueAt, reason }
    const next = { ...promiseAt(complaint, { kind: found.kind, at, dueAt: input.dueAt }), ...moved }
    await insertPromise(database, writer, next)
    const delivery = { kind: 'DELAY_MAIL', complaintId: complaint.id, promiseId: found.id } as const
    await enqueue(database, writer, { storeId: store.id, at, delivery })
    const data = { ...promiseData(found), newPromiseId: next.id, newDueAt: next.dueAt.toISOString() }
    return { events: [{ ...by, type: 'PROMISE_MOVED', text: reason, data }] }
  })
}

function checkMovePromise(
  { now }: Platform,
  { store, words }: Request,
  { key, dueAt, reason, displayName }: MovePromiseInput,
): void {
  const issues = new Issues(words)
  issues.key(key)
  issues.required('reason', reason, limits.reasonLength)
  if (displayName.trim()) issues.line('displayName', displayName, limits.nameLength)
  else issues.add('displayName', 'REQUIRED')
  const ahead = dueAt.getTime() - now().getTime()
  if (ahead <= 0) issues.add('dueAt', 'OUT_OF_RANGE', { message: words.error.dueInPast })
  else if (ahead > furthestMs) issues.add('dueAt', 'OUT_OF_RANGE')
  // The end of a working day is a good time to promise; nobody works a moment after it.
  else if (!isWorkingTime(new Date(dueAt.getTime() - 1), store.calendar))
    issues.add('dueAt', 'OUT_OF_RANGE', { message: words.error.dueOutsideHours })
  issues.throwIfAny()
}
