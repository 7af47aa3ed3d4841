import { limits } from '@redress/schema/limits'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { wordsFor } from '../../../words/words.ts'
import { promisesOfProposals } from '../../approvals/service/ask-approval.ts'
import { lapseApprovals } from '../../approvals/service/lapse-approvals.ts'
import { compensateIfLate } from '../../compensations/service/grant-compensation.ts'
import { waitingCompensations } from '../../compensations/store.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import type { Change, NewEvent } from '../../complaints/service/apply-change.ts'
import {
  type ActedOn,
  byStaff,
  changeByStore,
  checkDoer,
  type Doer,
  type StoreGround,
} from '../../complaints/service/change-by-store.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { fundOf } from '../../fund/store.ts'
import { endOptions, optionsOf } from '../../options/store.ts'
import { endPromise, openPromises, type Promised, promiseById } from '../../promises/store.ts'
import { type AgreedRemedy, agreedByPromise, updateAgreed } from '../store.ts'
import { shortOfFund } from './pay-remedies.ts'

export interface RecordRemedyInput extends Doer {
  key: string
  /** The promise by which the remedy is owed. */
  promiseId: string
  /** What was done, as the customer reads it. */
  result: string
  /** The number of the refund, the parcel, the voucher. */
  reference?: string | null | undefined
}

/**
 * A remedy was carried out, by a person or by a system of the store, and the customer is told (mission D10). When it was the
 * last one of the agreement, the case is solved.
 * @throws ValidationError without a result, for a promise that is over or is of no remedy, and for a compensation that nobody
 * has approved yet; FundExhaustedError for what waits for the fund; NotFoundError
 */
export async function recordRemedy(platform: Platform, request: Request, input: RecordRemedyInput): Promise<ActedOn> {
  const { database } = platform
  const { actor, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  issues.required('result', input.result, limits.messageLength)
  issues.line('reference', input.reference, limits.codeLength)
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const found = await promiseById(database, database.read, actor.storeId, input.promiseId)
  if (!found) throw new NotFoundError(words.error.notFound)
  const by = byStaff(request, input)
  const act = { operation: 'recordRemedy', input, complaintId: found.complaintId }
  return changeByStore(platform, request, act, async (ground) => {
    const { at, writer, complaint } = ground
    // Not before they were let in: of which kind a promise is, is not for everybody.
    if (found.kind !== 'REMEDY') refuse(words, 'promiseId', 'INVALID', words.error.notARemedy)
    const agreed = await payable(platform, request, ground, found)
    if (!(await endPromise(database, writer, found, { keptAt: at, endedAt: at })))
      refuse(words, 'promiseId', 'UNKNOWN', words.error.promiseEnded)
    const reference = input.reference?.trim().toWellFormed() || null
    const delivered = { deliveredAt: at, deliveredIn: complaint.eventCount + 1, reference }
    if (agreed) await updateAgreed(database, writer, agreed, delivered)
    const result = input.result.trim().toWellFormed()
    const text = reference ? `${result}\n${wordsFor(complaint.locale).underReference(reference)}` : result
    const data = { promiseId: found.id, kind: found.kind, ...(reference && { reference }) }
    const kept: NewEvent = { ...by, type: 'PROMISE_KEPT', text, data }
    const compensated = await compensateIfLate(database, request.store, ground, found)
    const solved = await solution(platform, ground, { by, isAgreed: agreed !== undefined })
    return { ...solved, events: [kept, ...compensated, ...solved.events], mailedEvent: 0 }
  })
}

/**
 * What of an agreement the promise stands for, once its money is there.
 * @throws ValidationError for a compensation that waits, FundExhaustedError for what waits for the fund
 */
async function payable(
  { database }: Platform,
  { words }: Request,
  { writer, complaint }: StoreGround,
  promise: Promised,
): Promise<AgreedRemedy | undefined> {
  const waiting = await waitingCompensations(database, writer, complaint)
  if (waiting.some(({ remedyId }) => remedyId === promise.id))
    refuse(words, 'promiseId', 'INVALID', words.error.waitsForApproval)
  const agreed = await agreedByPromise(database, writer, promise)
  if (!agreed?.waitingSince) return agreed
  const { storeId, currency } = agreed
  const fund = await fundOf(database, writer, { storeId, currency })
  throw shortOfFund([agreed], fund?.balanceMinor ?? 0, currency, words)
}

/**
 * What follows: with the last remedy the case is solved. While another way is proposed, what is delivered says that the
 * agreement stands after all: the other way is taken back. It was weighed in the place of all of it, and beside a part of it
 * might be more than anybody may give.
 */
async function solution(
  { database }: Platform,
  { complaint, at, writer }: StoreGround,
  { by, isAgreed }: { by: ReturnType<typeof byStaff>; isAgreed: boolean },
): Promise<Change> {
  const { storeId, id, status } = complaint
  const over = { endedAt: at, endedIn: complaint.eventCount + 1 }
  if (isAgreed) {
    await lapseApprovals(database, writer, complaint, { at, endedIn: over.endedIn })
    // Nobody is owed a proposal in place of what is being carried out.
    for (const promise of await promisesOfProposals({ database }, { complaint, writer }))
      await endPromise(database, writer, promise, { releasedAt: at, endedAt: at })
    const open = (await optionsOf(database, writer, storeId, [id])).filter(({ end }) => end === null)
    for (const [proposer, end] of [['STORE', 'WITHDRAWN'] as const, ['CUSTOMER', 'DECLINED'] as const]) {
      const ids = open.filter((option) => option.proposer === proposer).map((option) => option.id)
      await endOptions(database, writer, { storeId, ids }, { end, ...over })
    }
  }
  const from = isAgreed && status === 'OPTIONS_OFFERED' ? 'AGREED' : status
  if (from !== 'AGREED') return { events: [] }
  const promises = await openPromises(database, writer, storeId, [id])
  const to = promises.some(({ kind }) => kind === 'REMEDY') ? 'AGREED' : 'RESOLVED'
  if (to === status) return { events: [] }
  const moved: NewEvent = { ...by, type: 'STATUS_CHANGED', text: null, data: { from: status, to } }
  return { change: { status: to, waitingOn: to === 'RESOLVED' ? 'CUSTOMER' : 'STORE' }, events: [moved] }
}
