import type { Fault, Reply } from '../../client/connection.ts'
import type { Case, Entry } from './case-parts.ts'

/** What the mutations of a case answer, as far as they are alike. */
interface Answer {
  readonly __typename: string
  readonly complaint?: Case
  readonly changes?: readonly Entry[]
  readonly code?: string
  readonly message?: string
  readonly issues?: readonly { readonly path: readonly string[]; readonly message: string }[]
}

/**
 * What came of an act.
 * - `CHANGED`: a colleague or the customer was faster; nothing was done, and the words are kept.
 * - `REFUSED`: the store said no, and why.
 */
export type Outcome =
  | { readonly kind: 'DONE'; readonly complaint: Case }
  | { readonly kind: 'CHANGED'; readonly complaint: Case; readonly changes: readonly Entry[] }
  | {
      readonly kind: 'REFUSED'
      readonly message: string
      readonly problems: readonly string[]
      /** What is wrong, by the field of the input that it is about. */
      readonly at: Readonly<Record<string, string>>
    }
  | { readonly kind: 'FAULT'; readonly fault: Fault }

export function outcomeOf(reply: Reply<Record<string, unknown>>): Outcome {
  if (reply.kind === 'FAULT') return reply
  // One mutation a document, and each answers one of these.
  const [answer] = Object.values(reply.data) as Answer[]
  const { complaint, changes, message = '', issues = [] } = answer ?? { __typename: '' }
  if (complaint && changes) return { kind: 'CHANGED', complaint, changes }
  if (complaint) return { kind: 'DONE', complaint }
  const problems = [...new Set(issues.map((issue) => issue.message))]
  const at = Object.fromEntries(
    issues.map(({ path, message: text }) => [path.filter((part) => part !== 'input').join('.'), text]),
  )
  return { kind: 'REFUSED', message, problems, at }
}
