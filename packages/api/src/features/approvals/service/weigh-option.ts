import type { ApprovalReason } from '@redress/schema/enums'
import { wouldSee } from '../../../access.ts'
import type { Platform } from '../../../platform.ts'
import { givenBefore } from '../../agreements/service/given-before.ts'
import type { StoreGround } from '../../complaints/service/change-by-store.ts'
import { decisionOf } from '../../decisions/store.ts'
import type { OptionRemedy } from '../../options/tables.ts'
import { purchasesOf } from '../../purchases/service/purchases-of.ts'
import { costOf, givenBy, limitOf, whoMayApprove } from '../../remedies/authority.ts'
import { applyPolicy } from '../../remedies/policy.ts'
import { factsOf } from '../../remedies/service/advise-on-remedies.ts'
import { authorityLimitsOf, currentPolicy } from '../../remedies/store.ts'
import type { StaffMember } from '../../staff/rules.ts'
import { staffById } from '../../staff/store.ts'
import type { Store } from '../../stores/store.ts'
import { reasonsFor } from '../rules.ts'

/** What an option comes to, and why somebody else has to approve it. */
export interface WeighedOption {
  /** With what each of them costs. */
  remedies: OptionRemedy[]
  currency: string
  amountMinor: number
  /** That and what was given in the case before. */
  sumMinor: number
  limitMinor: number
  reasons: ApprovalReason[]
  policyVersion: number
  policyRow: number
  /** Who may approve it and sees the case, those with the least authority that is enough first. */
  approvers: StaffMember[]
}

/** Somebody of the store as they are in this very write: their role may have been lowered while a page was open. */
export async function memberNow(
  { database }: Pick<Platform, 'database'>,
  { writer, complaint: { storeId } }: Pick<StoreGround, 'writer' | 'complaint'>,
  id: string | null,
): Promise<StaffMember | undefined> {
  const member = id === null ? undefined : await staffById(database, writer, { storeId, id })
  return member?.leftAt === null ? member : undefined
}

/**
 * Holds what is to be proposed or agreed against authority and policy, under the lock of the complaint: so two halves, one
 * after the other or at once, are the whole.
 * @param askerId who proposes it; null: nobody on record, who may give nothing
 */
export async function weighOptions(
  platform: Platform,
  store: Store,
  ground: StoreGround,
  { askerId, offers }: { askerId: string | null; offers: readonly (readonly OptionRemedy[])[] },
): Promise<WeighedOption[]> {
  const { database } = platform
  const { complaint, at, writer } = ground
  const policy = await currentPolicy(database, writer, store.id)
  if (!policy) throw new Error(`The store ${store.id} has no remedy policy.`)
  const decision = (await decisionOf(database, writer, complaint))?.verdict ?? null
  const [purchase] = await purchasesOf({ database, store, reader: writer }, [complaint])
  if (!purchase) throw new Error('Nothing came back about a purchase.')
  const known = factsOf(purchase, { decision }, { categoryId: complaint.categoryId, store, policy, at })
  const { outcome, row } = applyPolicy(policy.rows, known)
  const { currency } = policy
  const limits = await authorityLimitsOf(database, writer, store.id)
  const asker = await memberNow(platform, ground, askerId)
  const limitMinor = asker ? limitOf(limits, asker.role, currency) : 0
  const givenMinor = await givenBefore(database, writer, { storeId: store.id, currency, complaintId: complaint.id })
  return offers.map((remedies) => {
    const offered = remedies.map(({ kind, amountMinor = 0 }) => ({ kind, amountMinor }))
    const amountMinor = givenBy(offered, known.priceMinor)
    const toApprove = { currency, givenMinor, amountMinor, proposerId: askerId }
    return {
      remedies: remedies.map((remedy, index) => {
        const cost = offered[index] && costOf(offered[index], known.priceMinor)
        return cost ? { ...remedy, costMinor: cost } : remedy
      }),
      currency,
      amountMinor,
      sumMinor: givenMinor + amountMinor,
      limitMinor,
      reasons: reasonsFor({ remedies: offered, paidMinor: known.priceMinor, givenMinor, limitMinor, outcome }),
      policyVersion: policy.version,
      policyRow: row,
      approvers: whoMayApprove(store.people, limits, toApprove).filter((member) => wouldSee(member, complaint)),
    }
  })
}
