import type { PromiseKind } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import type { Words } from '../../../words/words.ts'
import { promisesOfProposals } from '../../approvals/service/ask-approval.ts'
import { compensateIfLate } from '../../compensations/service/grant-compensation.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from '../../complaints/service/change-by-store.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { endPromise, promiseById } from '../store.ts'

export interface KeepPromiseInput extends Doer {
  key: string
  promiseId: string
  /** What was done, as the customer reads it. */
  result: string
}

/** What keeps each of these is an act of its own; saying so is not doing it. */
const keptByDoing: Partial<
  Record<PromiseKind, keyof Words['error'] & ('keptByReply' | 'keptByCall' | 'keptByRemedy')>
> = {
  FIRST_REPLY: 'keptByReply',
  NEXT_UPDATE: 'keptByReply',
  CALLBACK: 'keptByCall',
  REMEDY: 'keptByRemedy',
}

/**
 * What was promised has been done, and the customer is told what came of it.
 * @throws ValidationError without a result, for a promise that is over, and for one that only
 * a reply, a call, a remedy or a proposal keeps
 * @see design, "Promises" 2
 */
export async function keepPromise(platform: Platform, request: Request, input: KeepPromiseInput): Promise<ActedOn> {
  const { database } = platform
  const { actor, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  issues.required('result', input.result, limits.messageLength)
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const found = await promiseById(database, database.read, actor.storeId, input.promiseId)
  if (!found) throw new NotFoundError(words.error.notFound)
  const by = byStaff(request, input)
  const change = { operation: 'keepPromise', input, complaintId: found.complaintId }
  return changeByStore(platform, request, change, async (ground) => {
    const { at, writer } = ground
    // Not before they were let in: of which kind a promise is, is not for everybody.
    const other = keptByDoing[found.kind]
    if (other) refuse(words, 'promiseId', 'INVALID', words.error[other])
    const ofProposals = await promisesOfProposals(platform, ground)
    if (ofProposals.some(({ id }) => id === found.id))
      refuse(words, 'promiseId', 'INVALID', words.error.keptByProposing)
    if (!(await endPromise(database, writer, found, { keptAt: at, endedAt: at })))
      refuse(words, 'promiseId', 'UNKNOWN', words.error.promiseEnded)
    const data = { promiseId: found.id, kind: found.kind }
    const text = input.result.trim().toWellFormed()
    const compensated = await compensateIfLate(database, request.store, ground, found)
    return { events: [{ ...by, type: 'PROMISE_KEPT', text, data }, ...compensated], mailedEvent: 0 }
  })
}
