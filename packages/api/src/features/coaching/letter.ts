/** A draft as the rules read it: its words, and what a good letter has in it. */

import { type Reason, type ReplyFinding, reasons } from './finding.ts'
import type { GoodPart } from './language.ts'
import type { Known } from './languages.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What the rules must know of the complaint that is answered. */
export interface AnsweredComplaint {
  /** The customer's language, BCP 47. */
  locale: string
  customerName: string
  description: string
  /** What it is about: product, order. */
  subject: readonly (string | null)[]
  /** Nobody has answered yet: the first letter greets, regrets, names the problem and thanks. */
  isFirstReply: boolean
  /** The customer was promised to hear from us by a time that has passed or was moved. */
  isKeptWaiting: boolean
}

export interface Letter {
  text: string
  tokens: readonly Token[]
  complaint: AnsweredComplaint
  parts: Parts
  /** What the complaint is about, in the customer's words. */
  told: readonly Token[]
}
type Parts = Record<GoodPart, { at: number; behind: number }[]>

export function noParts(): Parts {
  return { greeting: [], apology: [], thanks: [], delay: [], time: [], request: [] }
}

export function partsOf(tokens: readonly Token[], { parts }: Known): Parts {
  const found = noParts()
  for (const [at, { kind }] of tokens.entries()) {
    if (kind === 'CLOCK') found.time.push({ at, behind: at + 1 })
    else if (kind !== 'END') parts.at(tokens, at, (part, behind) => found[part].push({ at, behind }))
  }
  return found
}

export function mend(reason: Reason, start: number, end: number): ReplyFinding {
  return { reason, sign: reasons[reason], severity: 'MEND', start, end, example: null }
}

export function missing(reason: Reason, at: number, example: string | null): ReplyFinding {
  return { reason, sign: reasons[reason], severity: 'MISSING', start: at, end: at, example }
}

/** A greeting begins with one of the first words. */
export const lastGreeting = 2
/** Names are bent and shortened: so many letters tell them apart. */
export const nameLetters = 3

export function isSameName(one: string, other: string): boolean {
  return one.slice(0, nameLetters) === other.slice(0, nameLetters)
}

export function namesOf({ customerName }: AnsweredComplaint): string[] {
  return tokensOf(customerName).map(({ word }) => word)
}

/** Up to the end of the line, as far as a greeting goes. */
export function endOfGreeting(text: string, tokens: readonly Token[], { greeting }: Parts): number {
  const [first] = greeting
  if (!first || first.at > lastGreeting) return 0
  const start = tokens[first.at]?.start ?? 0
  const line = text.indexOf('\n', start)
  return Math.min(line < 0 ? text.length : line, start + 80)
}

/** For each token the number of its sentence. */
export function sentencesOf(tokens: readonly Token[]): number[] {
  let sentence = 0
  return tokens.map(({ kind }) => (kind === 'END' ? sentence++ : sentence))
}

/** So much of a long story tells what it is about, and bounds what reading it costs. */
export const readOfDescription = 4000

export function toldWords({ description, subject }: AnsweredComplaint): Token[] {
  return [description.slice(0, readOfDescription), ...subject].flatMap((words) => tokensOf(words ?? ''))
}
