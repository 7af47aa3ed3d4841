/** Service standards: which targets hold for a complaint. Pure. */
import type { Severity } from '@redress/schema/enums'
import type { FaultOf } from '../../faults.ts'

/** What the store promises, in minutes of working time. */
export interface StandardTargets {
  /** Until a person answers for the first time. */
  firstReplyMinutes: number
  /** Until the customer hears again, from the last time they did. */
  nextUpdateMinutes: number
  /** Until the store has decided. */
  decisionMinutes: number
  /** Until what was agreed is delivered. */
  remedyMinutes: number
  /** Until a customer is reminded of what they were asked for, and reminded again (mission C3). */
  reminderMinutes: number
  /** So long before a promise falls due its owner is warned. */
  warnMinutes: number
  /** What the customer gets when a promise is missed, without asking (mission B6). */
  compensation?: { amountMinor: number; currency: string }
}

/** Targets for the complaints that fit; without a condition, for all. */
export interface StandardRule extends StandardTargets {
  categoryId?: string
  severity?: Severity
}

/** The targets of a complaint: those of the first rule that fits. */
export function targetsFor(
  rules: readonly StandardRule[],
  complaint: { categoryId?: string | null; severity: Severity },
): StandardTargets {
  const fits = ({ categoryId, severity }: StandardRule) =>
    (categoryId === undefined || categoryId === complaint.categoryId) &&
    (severity === undefined || severity === complaint.severity)
  const rule = rules.find(fits)
  if (!rule) throw new Error('The last rule of the service standards must fit every complaint.')
  return rule
}

/** The number of a rule, from 1. */
interface InRow {
  row: number
}

/** What may be wrong with standards. */
export interface StandardFaults {
  /** There is no last rule, or it does not fit every complaint. */
  LAST_RULE_OPEN: object
  TARGET_OUT_OF_RANGE: InRow
  /** It comes with or after the shortest target, or never. */
  WARNING_TOO_LATE: InRow
  COMPENSATION_OUT_OF_RANGE: InRow
}
export type StandardFault = FaultOf<StandardFaults>

/** What is wrong with standards; nothing when they are right. */
export function faultsOf(rules: readonly StandardRule[]): StandardFault[] {
  const faults: StandardFault[] = []
  const last = rules.at(-1)
  if (!last || last.categoryId !== undefined || last.severity !== undefined) faults.push({ code: 'LAST_RULE_OPEN' })
  for (const [index, rule] of rules.entries()) {
    const row = index + 1
    const minutes = [rule.firstReplyMinutes, rule.nextUpdateMinutes, rule.decisionMinutes, rule.remedyMinutes]
    if (
      [...minutes, rule.reminderMinutes].some(
        (value) => !Number.isInteger(value) || value < 1 || value > longestMinutes,
      )
    )
      faults.push({ code: 'TARGET_OUT_OF_RANGE', row })
    if (!Number.isInteger(rule.warnMinutes) || rule.warnMinutes < 0 || rule.warnMinutes >= Math.min(...minutes))
      faults.push({ code: 'WARNING_TOO_LATE', row })
    if (rule.compensation && (!Number.isInteger(rule.compensation.amountMinor) || rule.compensation.amountMinor < 0))
      faults.push({ code: 'COMPENSATION_OUT_OF_RANGE', row })
  }
  return faults
}

/** 250 days of eight hours. */
const longestMinutes = 250 * 8 * 60
