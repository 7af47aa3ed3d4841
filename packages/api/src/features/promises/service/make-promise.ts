import type { PromiseKind } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import type { Platform } from '../../../platform.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import { isOpen } from '../../complaints/rules.ts'
import {
  type ActedOn,
  byStaff,
  changeByStore,
  checkDoer,
  type Doer,
  doerIdOf,
} from '../../complaints/service/change-by-store.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { activeMember } from '../../staff/rules.ts'
import { insertPromise } from '../store.ts'
import { checkDueAt } from './due-at.ts'
import { promiseByPerson, promiseData } from './new-promise.ts'

export interface MakePromiseInput extends Doer {
  key: string
  complaintId: string
  kind: PromiseKind
  /** What is owed, as the customer reads it. What the kind says unless told; `CUSTOM` needs it. */
  wording?: string | null | undefined
  dueAt: Date
  /** Who owes it; the owner of the complaint unless told. */
  ownerId?: string | null | undefined
}

/**
 * A person of the store promises something by an exact time (mission C1). Somebody owes it: a promise of nobody is none.
 * @throws ValidationError for a time that is past or at which nobody works, and when nobody would owe it
 */
export async function makePromise(platform: Platform, request: Request, input: MakePromiseInput): Promise<ActedOn> {
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  checkDoer(issues, request, input)
  checkDueAt(issues, platform, request, input)
  issues.text('wording', input.wording, limits.reasonLength)
  if (input.kind === 'CUSTOM' && !input.wording?.trim()) issues.add('wording', 'REQUIRED')
  if (input.ownerId && !activeMember(store.people, input.ownerId)) issues.add('ownerId', 'UNKNOWN')
  issues.throwIfAny()
  const by = byStaff(request, input)
  const change = {
    operation: 'makePromise',
    input: { ...input, dueAt: input.dueAt.toISOString() },
    complaintId: input.complaintId,
  }
  return changeByStore(platform, request, change, async ({ complaint, at, writer }) => {
    if (!isOpen(complaint.status)) throw statusConflict(complaint, words)
    const ownerId = input.ownerId ?? complaint.ownerId ?? activeMember(store.people, doerIdOf(request, input))?.id
    if (!ownerId) refuse(words, 'ownerId', 'REQUIRED', words.error.promiseOfNobody)
    const promise = {
      ...promiseByPerson(complaint, store, { kind: input.kind, at, dueAt: input.dueAt }),
      ownerId,
      wording: input.wording?.trim().toWellFormed() || null,
    }
    await insertPromise(platform.database, writer, promise)
    return {
      events: [{ ...by, type: 'PROMISE_MADE', text: promise.wording, data: promiseData(promise) }],
      deliveries: [{ kind: 'PROMISE_MAIL', complaintId: complaint.id, promiseId: promise.id }],
    }
  })
}
