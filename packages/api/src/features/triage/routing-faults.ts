/** What is wrong with routing rules, told field by field. Pure. */
import { limits } from '@redress/schema/limits'
import type { Issues } from '../complaints/input.ts'
import { wordsInOrder } from '../complaints/rules.ts'
import { activeMember, departmentsInUse } from '../staff/rules.ts'
import type { RoutedStore, RoutingRule } from './routing.ts'

/** Nobody writes these but to say more than words and a star at the end can. */
const ofRegularExpressions = /[\\^|[\]{}]|\*(?!\s*$)/

/** A word as it is searched for, or a few in a row, and perhaps a star for any ending. */
function isPattern(word: string): boolean {
  return !ofRegularExpressions.test(word) && wordsInOrder(word).length > 0
}

/** How a word of a rule is kept: folded, as the words of complaints are. */
export function foldedPattern(word: string): string {
  return `${wordsInOrder(word).join(' ')}${word.trimEnd().endsWith('*') ? '*' : ''}`
}

export function checkRoutingRules(
  issues: Issues,
  { people, categories }: Pick<RoutedStore, 'people' | 'categories'>,
  rules: readonly RoutingRule[],
): void {
  if (rules.length > limits.routingRules) issues.add('rules', 'TOO_MANY', { limit: limits.routingRules })
  for (const [index, rule] of rules.entries()) {
    const path = `rules.${index}`
    if (!departmentsInUse(people).some(({ id }) => id === rule.departmentId))
      issues.add(`${path}.departmentId`, 'UNKNOWN')
    if (rule.staffId && !activeMember(people, rule.staffId)) issues.add(`${path}.staffId`, 'UNKNOWN')
    for (const id of rule.categoryIds ?? [])
      if (!categories.some((category) => category.id === id)) issues.add(`${path}.categoryIds`, 'UNKNOWN')
    const words = rule.words ?? []
    if (words.length > limits.routingWords) issues.add(`${path}.words`, 'TOO_MANY', { limit: limits.routingWords })
    if (words.some((word) => word.length > limits.searchLength || !isPattern(word)))
      issues.add(`${path}.words`, 'INVALID', { message: issues.words.error.routingWords })
    // An empty list would fit nothing, and nobody writes a rule for that.
    for (const field of ['categoryIds', 'severities', 'subjects', 'words'] as const)
      if (rule[field]?.length === 0) issues.add(`${path}.${field}`, 'REQUIRED')
  }
}
