import type { RemedyKind } from '@redress/schema/enums'
import type { Database, Writer } from '../../../db/database.ts'
import { approvalRefusal, isWithinAuthority, limitOf, type ToGive, whoMayApprove } from '../../remedies/authority.ts'
import { authorityLimitsOf } from '../../remedies/store.ts'
import type { StaffMember } from '../../staff/rules.ts'
import type { Store } from '../../stores/store.ts'
import { type FundEntry, givenInCase } from '../store.ts'
import { type FundGround, takeFromFund } from './take-from-fund.ts'

/** What is to be given to a customer. */
export interface Draw {
  amountMinor: number
  currency: string
  remedy: RemedyKind
  /** Who gives it; null: Redress by itself. */
  giver: StaffMember | null
  /** Who agrees to it. Without one, the giver's own authority must be enough. */
  approver?: StaffMember
  /** What is given in this case besides what stands in the ledger: it counts against the limit too. Minor units. */
  besidesMinor?: number
}

/** Why nothing was drawn. */
export type DrawRefusal =
  | {
      why: 'AUTHORITY'
      /** What the giver, or the approver where there is one, may give in one case. */
      limitMinor: number
      /** What it would have been in this case. */
      sumMinor: number
      approvers: StaffMember[]
    }
  | { why: 'FUND'; balanceMinor: number }

export type DrawResult = { entry: FundEntry; refused?: never } | { entry?: never; refused: DrawRefusal }

/**
 * Takes what is given to a customer out of the fund, within authority (mission D7), or says why not; then nothing is
 * written. Belongs into a write that holds the complaint: so the sum of a case counts however many give at once.
 */
export async function drawFromFund(
  database: Database,
  store: Store,
  ground: FundGround,
  draw: Draw,
): Promise<DrawResult> {
  const { amountMinor, currency, remedy, giver, approver, besidesMinor = 0 } = draw
  const { complaintId, writer } = ground
  const place = { storeId: store.id, currency, complaintId }
  const givenMinor = besidesMinor + (await givenInCase(database, writer, { ...place, giver: approver ?? giver }))
  const beyond = await beyondAuthority(database, writer, store, {
    ...draw,
    toGive: { currency, givenMinor, amountMinor },
  })
  if (beyond) return { refused: beyond }
  const parts = [{ amountMinor, remedy, staffId: giver?.id ?? null, approvedById: approver?.id ?? null }]
  const { entries, balanceMinor } = await takeFromFund(database, store, ground, { currency, parts })
  const [entry] = entries
  return entry ? { entry } : { refused: { why: 'FUND', balanceMinor } }
}

/** Whether somebody may give or approve it in this case; else what they may and who may. */
export async function beyondAuthority(
  database: Database,
  writer: Writer,
  store: Store,
  { giver, approver, toGive }: Pick<Draw, 'giver' | 'approver'> & { toGive: ToGive },
): Promise<Extract<DrawRefusal, { why: 'AUTHORITY' }> | undefined> {
  const limits = await authorityLimitsOf(database, writer, store.id)
  const toApprove = { ...toGive, proposerId: giver?.id ?? null }
  const role = approver?.role ?? giver?.role ?? 'SYSTEM'
  const may = approver ? approvalRefusal(limits, approver, toApprove) === null : isWithinAuthority(limits, role, toGive)
  if (may) return undefined
  return {
    why: 'AUTHORITY',
    limitMinor: limitOf(limits, role, toGive.currency),
    sumMinor: toGive.givenMinor + toGive.amountMinor,
    approvers: whoMayApprove(store.people, limits, toApprove),
  }
}
