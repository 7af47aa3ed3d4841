import type { Reason } from '../finding.ts'
import { english } from './english.ts'
import { spanish } from './spanish.ts'

/** What is wrong and how to mend it, to whoever writes the reply: a colleague, not a judge. */
export interface ReplyAdvice {
  problem: string
  mend: string
}
export type ReplyWords = Record<Reason, ReplyAdvice>

const languages: Record<string, ReplyWords> = { en: english, es: spanish }

/** @param locale that of the reader's words */
export function replyWordsFor(locale: string): ReplyWords {
  return languages[locale] ?? english
}
