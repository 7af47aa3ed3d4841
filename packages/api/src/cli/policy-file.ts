/** A remedy policy as a file: categories by their names, nothing that is not known taken for something else. */
import { complexities, remedyKinds, valuesOf, verdicts, wayPayers } from '@redress/schema/enums'
import type { PolicyCondition, PolicyOutcome, PolicyRow, Range } from '../features/remedies/policy.ts'
import type { NewPolicy } from '../features/remedies/policy-faults.ts'
import type { Policy } from '../features/remedies/store.ts'
import type { Category } from '../features/stores/store.ts'
import { isRecord } from './json-file.ts'

type Categories = readonly Category[]

/** What "policy show" prints. */
export function policyFile({ contactMinor, dayMinor, rows }: Policy, categories: Categories) {
  return {
    contactMinor,
    dayMinor,
    rows: rows.map(({ when: { categoryId, ...when }, outcome }) => {
      const category = categories.find(({ id }) => id === categoryId)
      return { when: { ...(category && { category: Object.values(category.names)[0] }), ...when }, outcome }
    }),
  }
}

/** What "policy set" takes. @throws Error that says what is wrong with the form; what is wrong with the table comes later */
export function policyIn(given: unknown, categories: Categories): NewPolicy {
  const { contactMinor, dayMinor, rows } = fieldsOf(given, 'The policy', ['contactMinor', 'dayMinor', 'rows'])
  if (typeof contactMinor !== 'number' || typeof dayMinor !== 'number')
    throw new Error('Say "contactMinor" and "dayMinor": what a contact and a day of delay cost a customer.')
  if (!Array.isArray(rows)) throw new Error('"rows" must be a list. "redress policy show" prints one.')
  return { contactMinor, dayMinor, rows: rows.map((row, index) => rowIn(row, `Row ${index + 1}`, categories)) }
}

function rowIn(given: unknown, where: string, categories: Categories): PolicyRow {
  const { when, outcome } = fieldsOf(given, where, ['when', 'outcome'])
  return { when: conditionIn(when ?? {}, where, categories), outcome: outcomeIn(outcome, where) }
}

const conditions = ['category', 'decision', 'daysSincePurchase', 'priceMinor', 'marginPercent', 'complexity', 'inStock']

function conditionIn(given: unknown, where: string, categories: Categories): PolicyCondition {
  const when = fieldsOf(given, where, conditions)
  const category = categories.find(({ names }) => Object.values(names).some((name) => name === when.category))
  if (when.category !== undefined && !category) throw new Error(`${where}: there is no category "${when.category}".`)
  if (when.inStock !== undefined && typeof when.inStock !== 'boolean')
    throw new Error(`${where}: "inStock" is true or false.`)
  return {
    ...(category && { categoryId: category.id }),
    ...(when.decision !== undefined && { decision: oneOf(when.decision, valuesOf(verdicts), where) }),
    ...(when.complexity !== undefined && { complexity: oneOf(when.complexity, valuesOf(complexities), where) }),
    ...(when.inStock !== undefined && { inStock: when.inStock }),
    ...(when.daysSincePurchase !== undefined && {
      daysSincePurchase: rangeIn(when.daysSincePurchase, 'daysSincePurchase', where),
    }),
    ...(when.priceMinor !== undefined && { priceMinor: rangeIn(when.priceMinor, 'priceMinor', where) }),
    ...(when.marginPercent !== undefined && { marginPercent: rangeIn(when.marginPercent, 'marginPercent', where) }),
  }
}

function rangeIn(given: unknown, name: string, where: string): Range {
  const { from, below } = fieldsOf(given, `${where}, "${name}",`, ['from', 'below'])
  const isEnd = (value: unknown): value is number | undefined => value === undefined || typeof value === 'number'
  if (!isEnd(from) || !isEnd(below)) throw new Error(`${where}: "${name}" has "from" and "below", whole numbers.`)
  return { ...(from !== undefined && { from }), ...(below !== undefined && { below }) }
}

function outcomeIn(given: unknown, where: string): PolicyOutcome {
  const names = ['allowed', 'recommended', 'paysTheWay', 'needsApproval', 'guide']
  const { allowed, recommended, paysTheWay, needsApproval, guide } = fieldsOf(given, where, names)
  const remedies = valuesOf(remedyKinds)
  if (!Array.isArray(allowed)) throw new Error(`${where}: "allowed" is a list of remedies.`)
  if (typeof needsApproval !== 'boolean') throw new Error(`${where}: "needsApproval" is true or false.`)
  const isGuide = (value: unknown): value is Record<string, string> =>
    isRecord(value) && Object.values(value).every((text) => typeof text === 'string')
  if (!isGuide(guide)) throw new Error(`${where}: "guide" is a text for each language, such as {"en": "Look at it."}.`)
  return {
    allowed: allowed.map((remedy) => oneOf(remedy, remedies, where)),
    recommended: oneOf(recommended, remedies, where),
    paysTheWay: oneOf(paysTheWay, valuesOf(wayPayers), where),
    needsApproval,
    guide,
  }
}

function oneOf<const T extends string>(given: unknown, values: readonly T[], where: string): T {
  const known = values.find((value) => value === given)
  if (known) return known
  throw new Error(`${where}: "${given}" is none of ${values.join(', ')}.`)
}

/** The fields of an object. A name that is not known is refused: left out, it would make a row fit what it should not. */
function fieldsOf(given: unknown, where: string, names: readonly string[]): Record<string, unknown> {
  if (!isRecord(given)) throw new Error(`${where} must be an object with ${names.join(', ')}.`)
  const unknown = Object.keys(given).find((name) => !names.includes(name))
  if (unknown !== undefined) throw new Error(`${where}: "${unknown}" is nothing it has. It has ${names.join(', ')}.`)
  return given
}
