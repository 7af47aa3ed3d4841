import { uuidv7 } from '../../../db/kit.ts'
import { AuthorityExceededError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { type Words, wordsFor } from '../../../words/words.ts'
import { bySystem, type NewEvent } from '../../complaints/service/apply-change.ts'
import type { byStaff, StoreGround } from '../../complaints/service/change-by-store.ts'
import type { Delivery } from '../../outbox/tables.ts'
import { promiseByStandard, promiseData } from '../../promises/service/new-promise.ts'
import { insertPromise, openPromises, type Promised, updatePromise } from '../../promises/store.ts'
import type { Store } from '../../stores/store.ts'
import { approvalsOf, insertApproval } from '../store.ts'
import type { AcceptedTerms } from '../tables.ts'
import type { WeighedOption } from './weigh-option.ts'

/**
 * Whether an option has to wait for another person. What only the policy asks for goes out where nobody else could agree to
 * it: a rule that nobody can follow would be a dead end for the customer.
 * @throws AuthorityExceededError for more than anybody may give
 */
export function hasToWait({ reasons, approvers, ...weighed }: WeighedOption, words: Words): boolean {
  if (reasons.length === 0 || approvers.length > 0) return reasons.length > 0
  if (!reasons.includes('AUTHORITY')) return false
  const { currency, limitMinor, sumMinor } = weighed
  throw new AuthorityExceededError(words.error.nobodyMayApprove, {
    limit: { amountMinor: limitMinor, currency },
    sum: { amountMinor: sumMinor, currency },
    approverIds: [],
  })
}

export interface ToApprove {
  by: ReturnType<typeof byStaff>
  askedById: string | null
  waiting: readonly { optionId: string; weighed: WeighedOption }[]
  /** What goes to the customer with it. */
  text: string | null
  accepts: AcceptedTerms | null
}

/**
 * Asks another person to approve options before the customer sees them. That the customer hears of it is promised by the
 * standard and owed by whoever is asked: so they are warned of it, and when they miss it, it goes up.
 */
export async function askApproval(
  platform: Platform,
  store: Store,
  ground: StoreGround,
  { by, askedById, waiting, text, accepts }: ToApprove,
): Promise<{ events: NewEvent[]; deliveries: Delivery[] }> {
  const { database } = platform
  const { complaint, at, writer } = ground
  const most = waiting.reduce<WeighedOption | undefined>(
    (most, { weighed }) => (most && most.sumMinor >= weighed.sumMinor ? most : weighed),
    undefined,
  )
  // Whoever may give the most of them may give each of them.
  const asked = most?.approvers[0]
  if (!asked) throw new Error('There is nobody to ask for approval.')
  const { promise, isNew } = await promiseOfProposal(platform, store, ground, asked.id)
  for (const { optionId, weighed } of waiting) {
    const { currency, amountMinor, sumMinor, limitMinor, reasons, policyVersion, policyRow } = weighed
    await insertApproval(database, writer, {
      ...{ storeId: store.id, id: uuidv7(at.getTime()), complaintId: complaint.id, optionId },
      ...{ askedById, askedByName: by.actorName, askedAt: at, askedIn: complaint.eventCount + 1 },
      ...{ currency, amountMinor, sumMinor, limitMinor, reasons, policyVersion, policyRow },
      ...{ text, accepts, promiseId: promise.id, dueAt: promise.dueAt },
      ...{ state: 'WAITING', decidedById: null, endedAt: null, endedIn: null, reason: null },
    })
  }
  const reasons = [...new Set(waiting.flatMap(({ weighed }) => weighed.reasons))]
  const data = { staffId: asked.id, options: String(waiting.length), reasons: reasons.join(' ') }
  const made: NewEvent[] = isNew
    ? [{ ...bySystem, type: 'PROMISE_MADE', text: promise.wording, data: promiseData(promise) }]
    : []
  return {
    events: [{ ...by, audience: 'STAFF', type: 'APPROVAL_ASKED', text, data }, ...made],
    deliveries: [{ kind: 'APPROVAL_MAIL', complaintId: complaint.id, promiseId: promise.id, staffId: asked.id }],
  }
}

/** The promise by which the customer hears of it. One that was made for an earlier proposal keeps its time. */
async function promiseOfProposal(
  { database }: Platform,
  store: Store,
  ground: StoreGround,
  ownerId: string,
): Promise<{ promise: Promised; isNew: boolean }> {
  const { complaint, at, writer } = ground
  const [before] = await promisesOfProposals({ database }, ground)
  if (before) {
    await updatePromise(database, writer, before, { ownerId })
    return { promise: before, isNew: false }
  }
  const wording = wordsFor(complaint.locale).proposalsPromised
  const promise = { ...promiseByStandard(complaint, store, { kind: 'CUSTOM', at }), wording, ownerId }
  await insertPromise(database, writer, promise)
  return { promise, isNew: true }
}

/** What is owed on a complaint because something waits for approval, or was declined and is to be proposed anew. */
export async function promisesOfProposals(
  { database }: Pick<Platform, 'database'>,
  { complaint: { storeId, id }, writer }: Pick<StoreGround, 'writer'> & { complaint: { storeId: string; id: string } },
): Promise<Promised[]> {
  const approvals = await approvalsOf(database, writer, storeId, [id])
  if (approvals.length === 0) return []
  const open = await openPromises(database, writer, storeId, [id])
  return open.filter((promise) => approvals.some(({ promiseId }) => promiseId === promise.id))
}
