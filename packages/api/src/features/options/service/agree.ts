import type { Platform } from '../../../platform.ts'
import { announceAgreement } from '../../agreements/service/announce.ts'
import { letAgreementFall } from '../../agreements/service/let-agreement-fall.ts'
import { payRemedies, shortOfFund, type ToPay } from '../../agreements/service/pay-remedies.ts'
import { type AgreedRemedy, insertAgreed } from '../../agreements/store.ts'
import { promisesOfProposals } from '../../approvals/service/ask-approval.ts'
import { lapseApprovals } from '../../approvals/service/lapse-approvals.ts'
import type { Change, NewEvent } from '../../complaints/service/apply-change.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import type { Complaint } from '../../complaints/store.ts'
import type { FundGround } from '../../fund/service/take-from-fund.ts'
import { promiseData } from '../../promises/service/new-promise.ts'
import { endPromise, insertPromise } from '../../promises/store.ts'
import { waitsForCustomer } from '../rules.ts'
import { endOptions, type Option } from '../store.ts'
import { promisedRemedy } from './promised-remedy.ts'

type AgreedGround = Omit<FundGround, 'complaintId'> & { complaint: Complaint }

export interface ToAgree {
  chosen: Option
  others: readonly Option[]
  by: Omit<NewEvent, 'type' | 'text' | 'data'>
  /** What happened before it in the same act. */
  events: NewEvent[]
  approvedById: string | null
  /** Whether it is agreed even if the fund holds less: what was offered to a customer is not taken back for that. */
  mayWait: boolean
}

/**
 * An option becomes the agreement (mission D9): each of its remedies is promised, by the time that was named or by the
 * standard, and paid for out of the fund, what else was open is over, what was agreed before and not delivered does not hold any more, and both sides have it
 * in writing. Where the customer has something to do first, it is their turn.
 * @throws FundExhaustedError where it may not wait
 */
export async function agree(
  { database }: Platform,
  { store, words }: Request,
  { complaint, at, writer }: AgreedGround,
  { chosen, others, by, events, approvedById, mayWait }: ToAgree,
): Promise<Change> {
  const { currency } = store.settings
  const sequence = complaint.eventCount + 1
  const storeId = store.id
  const ground = { complaintId: complaint.id, at, writer }
  await endOptions(database, writer, { storeId, ids: [chosen.id] }, { end: 'CHOSEN', endedAt: at, endedIn: sequence })
  await lapseApprovals(database, writer, complaint, { at, endedIn: sequence })
  const left = others.filter(({ id }) => id !== chosen.id).map(({ id }) => id)
  await endOptions(database, writer, { storeId, ids: left }, { end: 'DECLINED', endedAt: at, endedIn: sequence })
  for (const promise of await promisesOfProposals({ database }, { complaint, writer }))
    await endPromise(database, writer, promise, { releasedAt: at, endedAt: at })
  const fallen = await letAgreementFall(database, store, ground, sequence)
  const { agreedRemedies, promised } = await promiseRemedies()
  const paid = await payRemedies(database, store, ground, agreedRemedies)
  if (paid.isShort && !mayWait) throw shortOfFund(paid.agreedRemedies, paid.balanceMinor, currency, words)
  await insertAgreed(database, writer, paid.agreedRemedies)
  const status: NewEvent = { ...by, type: 'STATUS_CHANGED', text: null, data: { from: complaint.status, to: 'AGREED' } }
  const agreed: NewEvent = { ...by, type: 'AGREED', text: null, data: { optionId: chosen.id } }
  const money: NewEvent[] = []
  if (fallen) money.push(aboutMoney('MONEY_RETURNED', fallen.returnedMinor))
  if (paid.isShort) money.push(aboutMoney('MONEY_WAITS', sumOf(paid.agreedRemedies)))
  return {
    change: { status: 'AGREED', waitingOn: chosen.customerDuties ? 'CUSTOMER' : 'STORE' },
    events: [...events, agreed, ...promised, status, ...money],
    deliveries: announceAgreement({ complaintId: complaint.id, optionId: chosen.id }),
    // What waits for the fund is told of when it is drawn.
    remediesDue: waitsForCustomer(chosen)
      ? []
      : paid.agreedRemedies.filter(({ waitingSince }) => waitingSince === null),
  }

  /** Each remedy is owed by the store. */
  async function promiseRemedies(): Promise<{ agreedRemedies: ToPay[]; promised: NewEvent[] }> {
    const agreedRemedies: ToPay[] = []
    const promised: NewEvent[] = []
    for (const [position, remedy] of chosen.remedies.entries()) {
      const promise = promisedRemedy(complaint, store, remedy, at)
      await insertPromise(database, writer, promise)
      promised.push({ ...by, type: 'PROMISE_MADE', text: promise.wording, data: promiseData(promise) })
      const agreed: AgreedRemedy = {
        ...{ storeId, optionId: chosen.id, position, complaintId: complaint.id, promiseId: promise.id },
        ...{ currency, costMinor: remedy.costMinor ?? remedy.amountMinor ?? 0, agreedAt: at },
        ...{ givenById: chosen.proposedById, approvedById, fundSequence: null, waitingSince: null },
        ...{ deliveredAt: null, deliveredIn: null, reference: null, droppedAt: null, returnedSequence: null },
      }
      agreedRemedies.push({ agreed, remedy })
    }
    return { agreedRemedies, promised }
  }

  function aboutMoney(type: 'MONEY_RETURNED' | 'MONEY_WAITS', amountMinor: number): NewEvent {
    const data = { amountMinor: String(amountMinor), currency }
    return { actorKind: 'SYSTEM', actorId: null, actorName: null, audience: 'STAFF', type, text: null, data }
  }
}

const sumOf = (agreedRemedies: readonly AgreedRemedy[]) =>
  agreedRemedies.reduce((sum, { costMinor }) => sum + costMinor, 0)
