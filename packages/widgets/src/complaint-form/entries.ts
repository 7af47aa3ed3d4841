import type { ContactInput, DesiredOutcomeInput, RemedyKind } from '@redress/schema/operations'
import type { Problem } from '../templates/problem.ts'
import type { Words } from '../words/en.ts'

/** What the customer has entered, as typed. */
export interface Entries {
  readonly description: string
  readonly remedies: readonly RemedyKind[]
  /** "You decide": chosen, and no remedy with it. */
  readonly youDecide: boolean
  readonly outcomeWords: string
  readonly subject: string
  readonly name: string
  readonly reach: string
}

export const noEntries: Entries = {
  description: '',
  remedies: [],
  youDecide: false,
  outcomeWords: '',
  subject: '',
  name: '',
  reach: '',
}

/** The remedies a customer may wish for, in the order in which most people look for them. */
export const offeredRemedies = [
  'REPLACEMENT',
  'REFUND',
  'REPAIR',
  'PRICE_REDUCTION',
  'EXPLANATION',
] as const satisfies readonly RemedyKind[]

const isEmail = (reach: string) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(reach)
const isPhone = (reach: string) => /^[+(\d]([\s().\-/]*\d){4,19}$/.test(reach)

/** What keeps these entries from being sent; the API checks again. */
export function problemsOf(entries: Entries, say: Words): Problem[] {
  const reach = entries.reach.trim()
  const problems: Problem[] = []
  if (!entries.description.trim()) problems.push({ field: 'description', message: say.descriptionMissing })
  if (!entries.name.trim()) problems.push({ field: 'name', message: say.nameMissing })
  if (!reach) problems.push({ field: 'reach', message: say.reachMissing })
  else if (!isEmail(reach) && !isPhone(reach)) problems.push({ field: 'reach', message: say.reachUnclear })
  return problems
}

/** One field takes both: what has an @ is an e-mail address. */
export function contactInput(entries: Entries): ContactInput {
  const reach = entries.reach.trim()
  const name = entries.name.trim()
  return reach.includes('@')
    ? { name, email: reach, preferredChannel: 'EMAIL' }
    : { name, phone: reach, preferredChannel: 'PHONE' }
}

export function outcomeInput(entries: Entries): DesiredOutcomeInput | null {
  const words = entries.outcomeWords.trim()
  if (entries.remedies.length === 0 && !words) return null
  return { remedies: entries.remedies, ...(words && { words }) }
}

const fieldBySegment: Readonly<Record<string, string>> = {
  description: 'description',
  name: 'name',
  contact: 'reach',
  email: 'reach',
  phone: 'reach',
  words: 'outcomeWords',
  about: 'subject',
}

interface Issue {
  readonly path: readonly string[]
  readonly message: string
}

/** The API's issues at the fields they speak of. Its words are in the customer's language already. */
export function problemsFrom(issues: readonly Issue[]): Problem[] {
  return issues.map(({ path, message }) => {
    const known = path.findLast((segment) => segment in fieldBySegment)
    return { field: (known && fieldBySegment[known]) ?? null, message }
  })
}
