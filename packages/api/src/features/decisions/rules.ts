/** Decisions and causes. Pure. */
import type { ComplaintStatus, Verdict } from '@redress/schema/enums'
import { mayBecome } from '../complaints/rules.ts'

/** What a decision makes of a complaint; nothing where it leaves the status as it is. */
export function statusAfter(status: ComplaintStatus, verdict: Verdict): 'REJECTED' | 'INVESTIGATING' | undefined {
  if (verdict === 'NOT_UPHELD') return 'REJECTED'
  return status === 'RECEIVED' || status === 'ASSESSING' ? 'INVESTIGATING' : undefined
}

/** Who decides has read it: a complaint that nobody has looked into yet is assessed by that. */
export const assessed = (status: ComplaintStatus): ComplaintStatus => (status === 'RECEIVED' ? 'ASSESSING' : status)

/** Whether a complaint may be decided like this. */
export function mayDecide(status: ComplaintStatus, verdict: Verdict): boolean {
  const to = statusAfter(status, verdict)
  return to ? mayBecome(assessed(status), to) : status === 'INVESTIGATING' || status === 'OPTIONS_OFFERED'
}

/** Nothing is learnt about what never happened here. */
const withoutCause: readonly ComplaintStatus[] = ['WITHDRAWN', 'MERGED', 'CLOSED']

export function mayHaveCause(status: ComplaintStatus): boolean {
  return !withoutCause.includes(status)
}
