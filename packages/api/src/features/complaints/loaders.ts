/** Reads that a page of complaints shares: one statement for all of them, however many the page holds. */
import DataLoader from 'dataloader'
import type { Platform } from '../../platform.ts'
import { type AgreedRemedy, agreedOn } from '../agreements/store.ts'
import { type Approval, approvalsOf } from '../approvals/store.ts'
import { type Attachment, attachmentsByIds } from '../attachments/store.ts'
import { causesOn, type Decision, decisionsOf, type PlacedCause } from '../decisions/store.ts'
import { presentSince } from '../desk/service/presence.ts'
import { presentOn } from '../desk/store.ts'
import { type Option, optionsOf } from '../options/store.ts'
import { openPromises, type Promised, remedyPromises } from '../promises/store.ts'
import type { Purchase } from '../purchases/rules.ts'
import { type AboutPurchase, purchasesOf } from '../purchases/service/purchases-of.ts'
import type { AuthorityLimit } from '../remedies/authority.ts'
import { authorityLimitsOf } from '../remedies/store.ts'
import { type Reward, rewardsOf } from '../rewards/store.ts'
import type { Store } from '../stores/store.ts'
import type { ChainedEvent } from './chain.ts'
import { type EventRange, listEventRanges } from './store.ts'

export interface ComplaintLoaders {
  /** The ids of the staff who have it open. */
  presence: DataLoader<string, string[]>
  /** What is owed now, what is due first first. */
  promises: DataLoader<string, Promised[]>
  /** Why it happened, as far as somebody has said. */
  cause: DataLoader<{ id: string; cycle: number }, PlacedCause | null, string>
  options: DataLoader<string, Option[]>
  /** Of this cycle or an earlier one, the latest first. */
  decisions: DataLoader<string, Decision[]>
  /** By what remedies are or were owed, in any cycle, what was due first first. */
  remedies: DataLoader<string, Promised[]>
  /** What was ever asked to be approved, the earliest first. */
  approvals: DataLoader<string, Approval[]>
  /** What was ever agreed. */
  agreed: DataLoader<string, AgreedRemedy[]>
  /** What the customer was thanked for, the earliest first. */
  rewards: DataLoader<string, Reward[]>
  /** What each role may give in one case: read once. */
  limits(): Promise<AuthorityLimit[]>
  /** Photos by their ids; none for one that was erased. */
  attachments: DataLoader<string, Attachment | undefined>
  events: DataLoader<EventRange, ChainedEvent[], string>
  purchases: DataLoader<AboutPurchase, Purchase, string>
}

/** One set for each request: what one caller read is never another's answer. */
export function complaintLoaders({ database, now }: Platform, store: Store): ComplaintLoaders {
  const { id: storeId } = store
  let limits: Promise<AuthorityLimit[]> | undefined
  return {
    presence: new DataLoader(async (complaintIds) => {
      const present = await presentOn(database, storeId, { complaintIds, since: presentSince(now()) })
      return complaintIds.map((id) =>
        present.filter(({ complaintId }) => complaintId === id).map(({ staffId }) => staffId),
      )
    }),
    purchases: new DataLoader((complaints) => purchasesOf({ database, store }, complaints), {
      cacheKeyFn: ({ id, eventCount }) => `${id}:${eventCount}`,
    }),
    promises: new DataLoader(async (ids) => {
      const promises = await openPromises(database, database.read, storeId, ids)
      return ids.map((id) => promises.filter(({ complaintId }) => complaintId === id))
    }),
    cause: new DataLoader(
      async (cycles) => {
        const causes = await causesOn(database, storeId, cycles)
        return cycles.map(({ id, cycle }) => {
          const found = causes.find((one) => one.complaintId === id && one.cycle === cycle)
          return found?.cause ?? null
        })
      },
      { cacheKeyFn: ({ id, cycle }) => `${id}:${cycle}` },
    ),
    options: new DataLoader(async (ids) => {
      const options = await optionsOf(database, database.read, storeId, ids)
      return ids.map((id) => options.filter(({ complaintId }) => complaintId === id))
    }),
    decisions: new DataLoader(async (ids) => {
      const decisions = await decisionsOf(database, database.read, storeId, ids)
      return ids.map((id) => decisions.filter(({ complaintId }) => complaintId === id))
    }),
    remedies: new DataLoader(async (ids) => {
      const remedies = await remedyPromises(database, database.read, storeId, ids)
      return ids.map((id) => remedies.filter(({ complaintId }) => complaintId === id))
    }),
    approvals: new DataLoader(async (ids) => {
      const approvals = await approvalsOf(database, database.read, storeId, ids)
      return ids.map((id) => approvals.filter(({ complaintId }) => complaintId === id))
    }),
    agreed: new DataLoader(async (ids) => {
      const agreed = await agreedOn(database, database.read, storeId, ids)
      return ids.map((id) => agreed.filter(({ complaintId }) => complaintId === id))
    }),
    rewards: new DataLoader(async (ids) => {
      const rewards = await rewardsOf(database, database.read, storeId, ids)
      return ids.map((id) => rewards.filter(({ complaintId }) => complaintId === id))
    }),
    limits() {
      limits ??= authorityLimitsOf(database, database.read, storeId)
      return limits
    },
    attachments: new DataLoader(async (ids) => {
      const attachments = await attachmentsByIds(database, database.read, storeId, ids)
      return ids.map((id) => attachments.find((one) => one.id === id))
    }),
    events: new DataLoader(
      async (ranges) => {
        const events = await listEventRanges(database, storeId, ranges)
        return ranges.map(({ complaintId, from, to }) =>
          events.filter((event) => event.complaintId === complaintId && event.sequence >= from && event.sequence <= to),
        )
      },
      { cacheKeyFn: ({ complaintId, from, to }) => `${complaintId}:${from}-${to}` },
    ),
  }
}
