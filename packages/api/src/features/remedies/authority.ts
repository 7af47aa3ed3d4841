/**
 * Who may give how much (mission D7): a limit for each role and currency on the sum of all remedies in a case. Above it
 * somebody else agrees who may give that much. Pure; whole minor units.
 */
import type { AuthorityHolder } from '@redress/schema/enums'
import type { People, StaffMember } from '../staff/rules.ts'
import type { OfferedRemedy } from './value.ts'

export interface AuthorityLimit {
  role: AuthorityHolder
  /** ISO 4217. */
  currency: string
  limitMinor: number
}

/** What a role may give in one case. Nothing where the store has set nothing. */
export function limitOf(limits: readonly AuthorityLimit[], role: AuthorityHolder, currency: string): number {
  return limits.find((limit) => limit.role === role && limit.currency === currency)?.limitMinor ?? 0
}

/**
 * What a remedy costs the store, as it counts against authority: its amount, and a new one for what was paid unless it is
 * told what it comes to. Never the cost of the goods, which not everybody may know who may know their own limit. Null for
 * a new one when nobody has said what was paid.
 */
export function costOf({ kind, amountMinor }: OfferedRemedy, paidMinor: number | null): number | null {
  return kind === 'REPLACEMENT' && amountMinor === 0 ? paidMinor : amountMinor
}

/** What an option takes out of the store, as far as it is known. */
export function givenBy(offer: readonly OfferedRemedy[], paidMinor: number | null): number {
  return offer.reduce((sum, remedy) => sum + (costOf(remedy, paidMinor) ?? 0), 0)
}

/** What is to be given in a case. The sum counts: over the limit in two halves is over the limit. */
export interface ToGive {
  currency: string
  /** Given in this case before. */
  givenMinor: number
  amountMinor: number
}

export function isWithinAuthority(
  limits: readonly AuthorityLimit[],
  role: AuthorityHolder,
  { currency, givenMinor, amountMinor }: ToGive,
): boolean {
  return givenMinor + amountMinor <= limitOf(limits, role, currency)
}

/** Whoever proposed something; null is Redress. */
export interface Proposer {
  proposerId: string | null
}

/** Why somebody may not approve. */
export type ApprovalRefusal = 'OWN' | 'NOT_ENOUGH' | 'LEFT'

/** Nothing when they may. Nobody approves their own, whatever their role. */
export function approvalRefusal(
  limits: readonly AuthorityLimit[],
  approver: StaffMember,
  { proposerId, ...toGive }: ToGive & Proposer,
): ApprovalRefusal | null {
  if (approver.leftAt !== null) return 'LEFT'
  if (approver.id === proposerId) return 'OWN'
  return isWithinAuthority(limits, approver.role, toGive) ? null : 'NOT_ENOUGH'
}

/** Who may approve, those with the least authority that is enough first. */
export function whoMayApprove(
  { staff }: People,
  limits: readonly AuthorityLimit[],
  toApprove: ToGive & Proposer,
): StaffMember[] {
  const limit = ({ role }: StaffMember) => limitOf(limits, role, toApprove.currency)
  return staff
    .filter((member) => approvalRefusal(limits, member, toApprove) === null)
    .toSorted((one, other) => limit(one) - limit(other))
}
