import type { TrackedSolutionQuery } from '@redress/schema/operations'
import type { SolutionWords } from './words/en.ts'

/** What the store tells of the solution of a case. */
export type Told = NonNullable<TrackedSolutionQuery['complaintByTrackingCode']>

/** What stands for "something else" among the options. */
export const somethingElse = 'something-else'

type Option = Told['options'][number]

/** Those of the store that may be chosen. */
export const openOptions = ({ options }: Told): string[] =>
  options.filter(({ proposer, state }) => proposer === 'STORE' && state === 'OPEN').map(({ id }) => id)

/** "Your money back (€39.00) and an apology". */
export function titleOf({ remedies }: Pick<Option, 'remedies'>, { listLocale }: SolutionWords): string {
  const title = new Intl.ListFormat(listLocale, { type: 'conjunction' }).format(remedies.map(({ label }) => label))
  return title.charAt(0).toUpperCase() + title.slice(1)
}
