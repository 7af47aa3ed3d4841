import type { RewardKind } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import { AlreadyThankedError, type Amount, RewardLimitReachedError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { moneyIn, wordsFor } from '../../../words/words.ts'
import { agreedBesides } from '../../agreements/service/given-before.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import type { NewEvent } from '../../complaints/service/apply-change.ts'
import {
  type ActedOn,
  byStaff,
  changeByStore,
  checkDoer,
  type Doer,
  doerIdOf,
  type StoreGround,
} from '../../complaints/service/change-by-store.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import type { AsSeen } from '../../complaints/service/complaint-changed.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { periodOf } from '../../fund/rules.ts'
import { drawError } from '../../fund/service/draw-error.ts'
import { drawFromFund } from '../../fund/service/draw-from-fund.ts'
import { lockFund } from '../../fund/store.ts'
import { promiseData } from '../../promises/service/new-promise.ts'
import { insertPromise } from '../../promises/store.ts'
import { activeMember, type StaffMember } from '../../staff/rules.ts'
import { amountFor, isWithinRules } from '../rules.ts'
import { currentRewardRules, insertReward, type Reward, rewardsInYear, rewardsOf } from '../store.ts'
import { promisedVoucher } from './promised-voucher.ts'

export interface ThankForComplaintInput extends Doer, AsSeen {
  key: string
  complaintId: string
  kind: RewardKind
  /** What it led to, as the customer reads it. */
  ledTo: string
  /** What the rules give for it, as whoever thanks has seen it. None: thanks in words alone. */
  voucher?: Amount | null | undefined
}

/** What a thank-you with a voucher has besides. */
type Given = Pick<Reward, 'amountMinor' | 'currency' | 'rulesVersion' | 'fundSequence' | 'promiseId'>
const inWords: Given = { amountMinor: null, currency: null, rulesVersion: null, fundSequence: null, promiseId: null }

/**
 * Thanks a customer for a useful complaint (mission A8), once for each kind in a case, however the case stands or ended. With
 * a voucher it is what the rules of the store give, out of the fund and within authority, and is promised by an exact time.
 * @throws AlreadyThankedError, RewardLimitReachedError, AuthorityExceededError, FundExhaustedError, StatusConflictError for a
 * complaint that was merged into another or set aside, ValidationError when the rules give something else, NotFoundError, ComplaintChangedError
 */
export async function thankForComplaint(
  platform: Platform,
  request: Request,
  input: ThankForComplaintInput,
): Promise<ActedOn> {
  const { database } = platform
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  issues.required('ledTo', input.ledTo, limits.reasonLength)
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const giver = activeMember(store.people, doerIdOf(request, input))
  // Authority belongs to people, not to names.
  if (input.voucher && !giver) refuse(words, 'staffId', 'UNKNOWN', words.error.approverNotOnRecord)
  const by = byStaff(request, input)
  const act = { operation: 'thankForComplaint', input, complaintId: input.complaintId }
  return changeByStore(platform, request, act, async (ground) => {
    const { complaint, at, writer } = ground
    const { storeId, id: complaintId, customerId } = complaint
    const { kind } = input
    if (complaint.status === 'MERGED' || complaint.status === 'SET_ASIDE') throw statusConflict(complaint, words)
    const before = await rewardsOf(database, writer, storeId, [complaintId])
    const same = before.find((reward) => reward.kind === kind)
    if (same) throw new AlreadyThankedError(words.error.alreadyThanked, same.thankedAt)
    const year = periodOf(at, 'YEAR', store.settings.timeZone)
    const sequence = complaint.eventCount + 1
    const ledTo = input.ledTo.trim().toWellFormed()
    const { given, data, wording } =
      giver && input.voucher ? await drawVoucher(ground, { giver, year, asked: input.voucher }) : noVoucher
    const staffId = giver?.id ?? null
    await insertReward(database, writer, {
      ...{ storeId, complaintId, kind, customerId, ledTo, sequence, thankedAt: at, year, staffId },
      ...given,
    })
    const text = wording ? `${ledTo}\n${wording}` : ledTo
    const thanked: NewEvent = { ...by, type: 'THANKED', text, data: { ...data, reward: kind } }
    return { events: [thanked], deliveries: [{ kind: 'THANKS_MAIL', complaintId, sequence }] }
  })

  /** Draws it, and promises it. */
  async function drawVoucher(
    { complaint, at, writer }: StoreGround,
    { giver, year, asked }: { giver: StaffMember; year: string; asked: Amount },
  ): Promise<typeof noVoucher> {
    const { storeId, id: complaintId, customerId } = complaint
    const terms = await currentRewardRules(database, writer, storeId)
    const amountMinor = terms ? amountFor(input.kind, terms.rules) : null
    if (!terms || amountMinor === null || amountMinor !== asked.amountMinor || terms.currency !== asked.currency)
      refuse(words, 'voucher', 'INVALID', words.error.rewardChanged)
    const { currency, version: rulesVersion, mostPerYear } = terms
    // Held before it is counted: in two cases at once the second sees what the first gave.
    await lockFund(database, writer, { storeId, currency })
    if (!isWithinRules(terms, await rewardsInYear(database, writer, { storeId, customerId, year })))
      throw new RewardLimitReachedError(words.error.rewardLimitReached(mostPerYear), mostPerYear)
    const besidesMinor = await agreedBesides(database, writer, { storeId, complaintId })
    const draw = { amountMinor, currency, remedy: 'VOUCHER', giver, besidesMinor } as const
    const { entry, refused } = await drawFromFund(database, store, { complaintId, at, writer }, draw)
    if (refused) throw drawError(refused, draw, words)
    const theirs = wordsFor(complaint.locale)
    const wording = theirs.reward(moneyIn(theirs, { amountMinor, currency }))
    const promise = { ...promisedVoucher(complaint, store, { at, giver }), wording }
    await insertPromise(database, writer, promise)
    const money = { amountMinor: String(amountMinor), currency }
    return {
      given: { amountMinor, currency, rulesVersion, fundSequence: entry.sequence, promiseId: promise.id },
      data: { ...promiseData(promise), ...money },
      wording,
    }
  }
}

const noVoucher: { given: Given; data: NewEvent['data']; wording: string | null } = {
  given: inWords,
  data: {},
  wording: null,
}
