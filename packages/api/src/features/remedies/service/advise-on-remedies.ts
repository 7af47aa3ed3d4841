import type { Complexity, Verdict } from '@redress/schema/enums'
import { type Actor, type Authorized, maySeeCosts } from '../../../access.ts'
import type { Platform } from '../../../platform.ts'
import { givenBefore } from '../../agreements/service/given-before.ts'
import { type Complaint, countContacts } from '../../complaints/store.ts'
import { decisionOf } from '../../decisions/store.ts'
import { lateTimes } from '../../promises/store.ts'
import type { Purchase } from '../../purchases/rules.ts'
import { purchasesOf } from '../../purchases/service/purchases-of.ts'
import type { StaffMember } from '../../staff/rules.ts'
import type { Store } from '../../stores/store.ts'
import { givenBy, isWithinAuthority, limitOf, whoMayApprove } from '../authority.ts'
import { applyPolicy, daysSince, type PolicyAnswer, type PolicyFacts, withoutMargin } from '../policy.ts'
import { authorityLimitsOf, currentPolicy, type Policy } from '../store.ts'
import {
  type Complaining,
  costOfComplaining,
  daysLate,
  type OfferedRemedy,
  type Weighed,
  weigh,
  worthOf,
} from '../value.ts'

/** What is known beyond the record or counts instead of it. Amounts in minor units of the currency of the policy. */
export interface KnownFacts {
  /** What the store is about to decide; what it has decided unless told. */
  decision?: Verdict | null
  /** These four: what is on record of the purchase unless told. */
  priceMinor?: number | null
  marginPercent?: number | null
  complexity?: Complexity | null
  inStock?: boolean | null
}

/** That, and what is thought of. */
export interface RemedyQuestion extends KnownFacts {
  /** Postage and the like, as the customer said. */
  statedMinor?: number | null
  offer?: readonly OfferedRemedy[] | null
  /** What the faulty thing is still worth to the customer, where they keep it. */
  keptMinor?: number | null
  /** Who asks, for what they may give. */
  asker?: StaffMember | undefined
}

export interface RemedyAdvice {
  policy: Policy
  answer: PolicyAnswer
  value: Complaining & {
    currency: string
    contactMinor: number
    dayMinor: number
    paidMinor: number | null
    costMinor: number
    neededMinor: number | null
    /** Where an offer was told, and what was paid is known. */
    weighed: Weighed | null
  }
  authority: Authority | null
}

/** What whoever asks may give in this case. */
export interface Authority {
  currency: string
  limitMinor: number
  givenMinor: number
  /** Given and offered together. */
  sumMinor: number
  isEnough: boolean
  /** Who may approve it, where that is needed. */
  approvers: StaffMember[]
}

/**
 * What would put a case right by the policy of the store, whether an offer is worth enough, and whether whoever asks may
 * give it (mission D6-D8). Changes nothing; what is given is checked again when it is given.
 */
export async function adviseOnRemedies(
  { database, now }: Platform,
  { actor, store }: { actor: Actor; store: Store },
  complaint: Authorized<Complaint, 'read'>,
  question: RemedyQuestion,
): Promise<RemedyAdvice> {
  const { read } = database
  const policy = await currentPolicy(database, read, store.id)
  if (!policy) throw new Error(`The store ${store.id} has no remedy policy.`)
  const decided = question.decision ?? (await decisionOf(database, read, complaint))?.verdict
  const [purchase] = await purchasesOf({ database, store }, [complaint])
  if (!purchase) throw new Error('Nothing came back about a purchase.')
  const asked = { ...question, decision: decided ?? null }
  const facts = factsOf(purchase, asked, { categoryId: complaint.categoryId, store, policy, at: now() })
  const answered = applyPolicy(policy.rows, facts)
  // What somebody told themselves is no secret from them.
  const isSecret = !maySeeCosts(actor) && typeof question.marginPercent !== 'number'
  const answer = isSecret ? withoutMargin(answered) : answered
  const complaining = {
    contacts: await countContacts(database, read, complaint),
    daysLate: daysLate(await lateTimes(database, read, complaint, now())),
    statedMinor: question.statedMinor ?? 0,
  }
  const { currency, contactMinor, dayMinor } = policy
  const costMinor = costOfComplaining(complaining, policy)
  const paidMinor = facts.priceMinor
  const weighed =
    paidMinor === null || !question.offer
      ? null
      : weigh({
          paidMinor,
          costMinor,
          offeredMinor: worthOf(question.offer, { paidMinor, keptMinor: question.keptMinor ?? 0 }),
        })
  const value = { ...complaining, currency, contactMinor, dayMinor, paidMinor, costMinor, weighed }
  return {
    policy,
    answer,
    value: { ...value, neededMinor: paidMinor === null ? null : paidMinor + costMinor },
    authority: question.asker ? await authorityOf(question.asker) : null,
  }

  async function authorityOf(asker: StaffMember): Promise<Authority> {
    const limits = await authorityLimitsOf(database, read, store.id)
    const givenMinor = await givenBefore(database, read, { storeId: store.id, currency, complaintId: complaint.id })
    const toGive = { currency, givenMinor, amountMinor: givenBy(question.offer ?? [], paidMinor) }
    const isEnough = isWithinAuthority(limits, asker.role, toGive) && !answer.outcome.needsApproval
    return {
      currency,
      limitMinor: limitOf(limits, asker.role, currency),
      givenMinor,
      sumMinor: givenMinor + toGive.amountMinor,
      isEnough,
      approvers: isEnough ? [] : whoMayApprove(store.people, limits, { ...toGive, proposerId: asker.id }),
    }
  }
}

/** What a policy asks about, of a case. */
export function factsOf(
  { price, boughtOn, ...recorded }: Purchase,
  told: KnownFacts,
  { categoryId, store, policy, at }: { categoryId: string | null; store: Store; policy: Policy; at: Date },
): PolicyFacts {
  // A price in another currency is as good as not known: nothing here changes money.
  const paidMinor = price?.currency === policy.currency ? price.amountMinor : null
  return {
    categoryId,
    decision: told.decision ?? null,
    daysSincePurchase: boughtOn ? daysSince(boughtOn, at, store.settings.timeZone) : null,
    priceMinor: told.priceMinor ?? paidMinor,
    marginPercent: told.marginPercent ?? recorded.marginPercent,
    complexity: told.complexity ?? recorded.complexity,
    inStock: told.inStock ?? recorded.inStock,
  }
}
