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

/** What a complaint is of now, where the form begins. */
export function choiceOf({ category, severity }: Case, categories: readonly Category[]): Choice {
  const said = categories.find(({ id }) => id === category?.id)?.severity ?? 'NORMAL'
  return { categoryId: category?.id ?? '', severity: severity === said ? '' : severity, reason: '', stays: false }
}

/** What one click on a suggestion says. That somebody could be hurt is never unsaid by the way. */
export function choiceTaken({ severity }: Case, categoryId: string): Choice {
  return { categoryId, severity: severity === 'SAFETY' ? 'SAFETY' : '', reason: '', stays: false }
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
