/** Service standards: which targets hold for a complaint. Pure. */
import type { Severity } from '@redress/schema/enums'

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

/** What is wrong with standards, in words for whoever sets them; nothing when they are right. */
export function faultsOf(rules: readonly StandardRule[]): string[] {
  const faults: string[] = []
  const last = rules.at(-1)
  if (!last || last.categoryId !== undefined || last.severity !== undefined)
    faults.push('The last rule must fit every complaint: leave its category and severity open.')
  for (const [index, rule] of rules.entries()) {
    const minutes = [rule.firstReplyMinutes, rule.nextUpdateMinutes, rule.decisionMinutes, rule.remedyMinutes]
    if (
      [...minutes, rule.reminderMinutes].some(
        (value) => !Number.isInteger(value) || value < 1 || value > longestMinutes,
      )
    )
      faults.push(`Rule ${index + 1}: a target is from 1 minute to 250 working days.`)
    if (!Number.isInteger(rule.warnMinutes) || rule.warnMinutes < 0 || rule.warnMinutes >= Math.min(...minutes))
      faults.push(`Rule ${index + 1}: the warning must come before the shortest target.`)
    if (rule.compensation && (!Number.isInteger(rule.compensation.amountMinor) || rule.compensation.amountMinor < 0))
      faults.push(`Rule ${index + 1}: a compensation is a whole number of minor units, not below 0.`)
  }
  return faults
}

/** 250 days of eight hours. */
const longestMinutes = 250 * 8 * 60
