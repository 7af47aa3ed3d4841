/** What somebody has chosen that a complaint is. Pure. */
import type { Severity } from '@redress/schema/enums'
import type { CaseSortingQuery } from '@redress/schema/operations'
import type { Case } from '../case-parts.ts'

export type Category = CaseSortingQuery['storefront']['categories'][number]

export interface Choice {
  readonly categoryId: string
  /** Nothing: as bad as its category says. */
  readonly severity: Severity | ''
  readonly reason: string
  readonly stays: boolean
}

type Said = Pick<Case, 'category' | 'severity'>

/** What a complaint is of now, where the form begins. */
export function choiceOf({ category, severity }: Said, categories: readonly Category[]): Choice {
  const said = categories.find(({ id }) => id === category?.id)?.severity ?? 'NORMAL'
  return { categoryId: category?.id ?? '', severity: severity === said ? '' : severity, reason: '', stays: false }
}

/** What one click on a suggestion says: of how bad it is nothing is unsaid by the way. */
export const choiceTaken = (complaint: Said, categoryId: string, categories: readonly Category[]): Choice =>
  withCategory(choiceOf(complaint, categories), categoryId, categories)

/** Of another category; that somebody could be hurt is unsaid by hand alone. */
export function withCategory(choice: Choice, categoryId: string, categories: readonly Category[]): Choice {
  const isSafety = severityOf(choice, categories) === 'SAFETY'
  return { ...choice, categoryId, severity: isSafety ? 'SAFETY' : choice.severity }
}

export const severityOf = ({ categoryId, severity }: Choice, categories: readonly Category[]): Severity =>
  severity || (categories.find(({ id }) => id === categoryId)?.severity ?? 'NORMAL')

/** Said or unsaid that somebody could be hurt. Unsaid of a dangerous kind it is still grave. */
export function withSafety(choice: Choice, isSafety: boolean, categories: readonly Category[]): Choice {
  if (isSafety) return { ...choice, severity: 'SAFETY' }
  const plain: Choice = { ...choice, severity: '' }
  return severityOf(plain, categories) === 'SAFETY' ? { ...choice, severity: 'HIGH' } : plain
}

/** A category under the wider ones that it belongs to. */
export const categoryLabel = ({ name, parent }: Category): string => (parent ? `${parent.name} › ${name}` : name)
