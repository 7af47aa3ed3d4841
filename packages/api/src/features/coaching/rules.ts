/**
 * The fifteen signs of bad service, looked for in a draft of a reply (mission E7). Pure: no I/O, no clock. Better to miss
 * a sign than to nag about a good letter: what is listed is what is hardly ever said in a good one.
 */
import type { ReplySign } from '@redress/schema/enums'
import { amissIn } from './amiss.ts'
import { type ReplyFinding, reasons } from './finding.ts'
import type { Language } from './language.ts'
import { languageOf } from './languages.ts'
import { type AnsweredComplaint, type Letter, noParts, partsOf, toldWords } from './letter.ts'
import { missingIn } from './missing.ts'
import { tokensOf } from './tokens.ts'

export interface ReplyCheck {
  /** In which language the draft was read. None: only what needs none was looked for. */
  language: Language['code'] | null
  /** In the order of the draft. */
  findings: ReplyFinding[]
}

/** Beyond so many of one sign, one more helps nobody. */
const mostOfOneSign = 5

export function checkReply(text: string, complaint: AnsweredComplaint): ReplyCheck {
  const tokens = tokensOf(text)
  const known = languageOf(tokens, complaint.locale)
  const parts = known ? partsOf(tokens, known) : noParts()
  const letter: Letter = { text, tokens, complaint, parts, told: toldWords(complaint) }
  const findings = amissIn(letter, known)
  if (known) findings.push(...missingIn(letter, known, findings))
  const count = new Map<ReplySign, number>()
  const told = findings
    .sort((one, other) => one.start - other.start)
    .filter(({ sign }) => {
      count.set(sign, (count.get(sign) ?? 0) + 1)
      return (count.get(sign) ?? 0) <= mostOfOneSign
    })
  return { language: known?.language.code ?? null, findings: told }
}

/** The signs of a letter, each once, in the order of the vocabulary: what is kept with a reply that is sent. */
export function signsOf({ findings }: ReplyCheck): ReplySign[] {
  const found = new Set(findings.map(({ sign }) => sign))
  return [...new Set(Object.values(reasons))].filter((sign) => found.has(sign))
}
