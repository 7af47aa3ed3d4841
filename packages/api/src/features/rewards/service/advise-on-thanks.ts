import type { Authorized } from '../../../access.ts'
import type { Platform } from '../../../platform.ts'
import type { Complaint } from '../../complaints/store.ts'
import { seesTo } from '../../decisions/rules.ts'
import { causesOn, decisionOf } from '../../decisions/store.ts'
import { mergesInto } from '../../duplicates/store.ts'
import { periodOf } from '../../fund/rules.ts'
import { optionsOf } from '../../options/store.ts'
import { severityOf } from '../../promises/service/new-promise.ts'
import type { Store } from '../../stores/store.ts'
import { type RewardChoice, type RewardFacts, rewardChoices } from '../rules.ts'
import { currentRewardRules, hasAdvice, type RewardRules, rewardsInYear, rewardsOf } from '../store.ts'

/** What a customer could be thanked for, and by which rules. */
export interface ThanksAdvice {
  /** None: the store has set no rules, and thanks in words. */
  rules: RewardRules | undefined
  /** What suggests itself first. */
  choices: RewardChoice[]
  /** How often this customer got a voucher this year, in any case. */
  givenThisYear: number
}

/** What the rules of the store say of a case (mission A8). Changes nothing. */
export async function adviseOnThanks(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  store: Store,
  complaint: Authorized<Complaint, 'read'>,
): Promise<ThanksAdvice> {
  const { read } = database
  const { id: storeId } = store
  const { customerId } = complaint
  const year = periodOf(now(), 'YEAR', store.settings.timeZone)
  const [facts, rules, given, givenThisYear] = await Promise.all([
    factsOf({ database }, store, complaint),
    currentRewardRules(database, read, storeId),
    rewardsOf(database, read, storeId, [complaint.id]),
    rewardsInYear(database, read, { storeId, customerId, year }),
  ])
  const kinds = given.map(({ kind }) => kind)
  return { rules, choices: rewardChoices(facts, rules?.rules ?? [], kinds), givenThisYear }
}

async function factsOf(
  { database }: Pick<Platform, 'database'>,
  store: Store,
  complaint: Authorized<Complaint, 'read'>,
): Promise<RewardFacts> {
  const { read } = database
  const [decision, causes, options, merged, advised] = await Promise.all([
    decisionOf(database, read, complaint),
    causesOn(database, store.id, [complaint]),
    optionsOf(database, read, store.id, [complaint.id]),
    mergesInto(database, read, complaint),
    hasAdvice(database, read, complaint),
  ])
  const isAgreed = options.some(
    ({ end, fallenIn, cycle }) => end === 'CHOSEN' && fallenIn === null && cycle === complaint.cycle,
  )
  return {
    severity: severityOf(complaint, store),
    isUpheld: decision ? decision.verdict !== 'NOT_UPHELD' : isAgreed,
    isCauseSeenTo: causes.some(({ cycle, cause }) => cycle === complaint.cycle && seesTo(cause) !== null),
    hasAdvice: advised,
    isFromSuggestion: complaint.door === 'SUGGESTION_BOX',
    hasMerged: merged.length > 0,
  }
}
