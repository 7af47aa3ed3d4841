/** Whether an option needs the approval of another person, and why (mission D6, D7). Pure. */
import type { ApprovalReason } from '@redress/schema/enums'
import { costOf } from '../remedies/authority.ts'
import type { PolicyOutcome } from '../remedies/policy.ts'
import type { OfferedRemedy } from '../remedies/value.ts'

export interface ToWeigh {
  remedies: readonly OfferedRemedy[]
  /** What was paid for it. Null: nobody has said. */
  paidMinor: number | null
  /** Given in the case before. */
  givenMinor: number
  /** What whoever proposes it may give in one case; null: they are not on record, and authority belongs to people. */
  limitMinor: number | null
  outcome: Pick<PolicyOutcome, 'allowed' | 'needsApproval'>
}

/** Why an option needs approval; none when it may go out at once. */
export function reasonsFor({ remedies, paidMinor, givenMinor, limitMinor, outcome }: ToWeigh): ApprovalReason[] {
  const costs = remedies.map((remedy) => costOf(remedy, paidMinor))
  const amountMinor = costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0)
  const reasons: ApprovalReason[] = []
  if (amountMinor > 0 && givenMinor + amountMinor > (limitMinor ?? 0)) reasons.push('AUTHORITY')
  if (costs.includes(null)) reasons.push('COST_UNKNOWN')
  if (outcome.needsApproval) reasons.push('POLICY')
  if (remedies.some(({ kind }) => !outcome.allowed.includes(kind))) reasons.push('REMEDY_NOT_ALLOWED')
  return reasons
}
