/** What a rule asks and where it leads, in words. */
import type { Severity } from '@redress/schema/enums'
import type { RoutingInForceQuery } from '@redress/schema/operations'
import type { RoutingWords } from '../words/english/routing.ts'
import type { Rule } from './draft.ts'

export interface Speaker {
  readonly words: RoutingWords
  readonly severities: Readonly<Record<Severity, string>>
  readonly answer: RoutingInForceQuery
}

type Named = readonly [id: string, name: string]

/** Categories that can be asked for: those offered, and those that a rule asks for although they are not any more. */
export function categoriesIn({ answer: { storefront, routingRules } }: Speaker): readonly Named[] {
  const asked = routingRules.rules.flatMap(({ categories }) => categories ?? [])
  return [
    ...new Map([
      ...asked.map(({ id, name }): Named => [id, name]),
      ...storefront.categories.map(({ id, name, parent }): Named => [id, parent ? `${parent.name} › ${name}` : name]),
    ]),
  ]
}

/** One line for each thing that it asks. */
export function conditionsOf(speaker: Speaker, rule: Rule): readonly Named[] {
  const { words, severities } = speaker
  const names = new Map(categoriesIn(speaker))
  const any = (list: readonly string[]) => list.join(` ${words.or} `)
  return [
    ...(rule.categoryIds ? [[words.about, any(rule.categoryIds.map((id) => names.get(id) ?? id))] as const] : []),
    ...(rule.severities ? [[words.severity, any(rule.severities.map((each) => severities[each]))] as const] : []),
    ...(rule.subjects ? [[words.subject, any(rule.subjects.map((each) => words.subjects[each]))] as const] : []),
    ...(rule.words ? [[words.withWords, any(rule.words)] as const] : []),
  ]
}

export function ownerText({ words, answer: { staff } }: Speaker, { owner, staffId }: Rule): string {
  const person = staff.find(({ id }) => id === staffId)
  return person ? words.person(person.displayName) : staffId ? words.personGone : words.owners[owner]
}

export const departmentText = ({ words, answer }: Speaker, { departmentId }: Rule): string =>
  answer.departments.find(({ id }) => id === departmentId)?.name ?? words.departmentGone
