import { limits } from '@redress/schema/limits'
import type { Writer } from '../../../db/database.ts'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../../complaints/input.ts'
import { bySystem, type Change, type NewEvent } from '../../complaints/service/apply-change.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from '../../complaints/service/change-by-store.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import type { AsSeen } from '../../complaints/service/complaint-changed.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import type { Complaint } from '../../complaints/store.ts'
import { promiseByStandard, promiseData } from '../../promises/service/new-promise.ts'
import { insertPromise } from '../../promises/store.ts'
import { endSetAside } from '../store.ts'

export interface TakeUpAgainInput extends Doer, AsSeen {
  key: string
  complaintId: string
  /** For colleagues. */
  note?: string | null | undefined
}

/**
 * What was set aside is a complaint after all. Its customer is promised news by the standard, and told so by mail: what
 * was to tell them before was held back.
 * @throws ValidationError, NotFoundError, StatusConflictError for what is not set aside, IdempotencyConflictError,
 * ComplaintChangedError
 */
export async function takeUpAgain(platform: Platform, request: Request, input: TakeUpAgainInput): Promise<ActedOn> {
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  issues.text('note', input.note, limits.reasonLength)
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const by = byStaff(request, input)
  const act = { operation: 'takeUpAgain', input, complaintId: input.complaintId }
  return changeByStore(platform, request, act, async (ground) => {
    const { complaint, at, writer } = ground
    if (complaint.status !== 'SET_ASIDE') throw statusConflict(complaint, words)
    const taken = await takenUp(platform, ground, by)
    const promise = promiseByStandard(complaint, store, { kind: 'NEXT_UPDATE', at })
    await insertPromise(platform.database, writer, promise)
    const text = input.note?.trim().toWellFormed()
    const note: NewEvent[] = text ? [{ ...by, type: 'NOTE', audience: 'STAFF', text, data: {} }] : []
    const made: NewEvent = { ...bySystem, type: 'PROMISE_MADE', text: null, data: promiseData(promise) }
    return {
      change: taken.change,
      events: [...note, ...taken.events, made],
      deliveries: [{ kind: 'PROMISE_MAIL', complaintId: complaint.id, promiseId: promise.id }],
    }
  })
}

/** What becomes of a complaint that is taken up again, by whom ever; what is owed from now on follows from it. */
export async function takenUp(
  { database }: Pick<Platform, 'database'>,
  { complaint, at, writer }: { complaint: Complaint; at: Date; writer: Writer },
  by: Pick<NewEvent, 'actorKind' | 'actorId' | 'actorName' | 'audience'>,
): Promise<{ change: NonNullable<Change['change']>; events: NewEvent[] }> {
  await endSetAside(database, writer, complaint, { takenUpAt: at, takenUpBy: by.actorKind })
  const data = { from: complaint.status, to: 'ASSESSING' }
  return {
    change: { status: 'ASSESSING', waitingOn: 'STORE' },
    events: [{ ...by, type: 'STATUS_CHANGED', text: null, data }],
  }
}
