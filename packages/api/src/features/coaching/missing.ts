/** What a good letter has and a draft has not. */

import type { ReplyFinding } from './finding.ts'
import { type Known, languageOf } from './languages.ts'
import { endOfGreeting, isSameName, type Letter, lastGreeting, missing, namesOf } from './letter.ts'
import type { Token } from './tokens.ts'

/** @param found what is amiss in it: what was said there is not said again */
export function missingIn(letter: Letter, known: Known, found: readonly ReplyFinding[]): ReplyFinding[] {
  const { text, tokens, complaint, parts } = letter
  const { examples } = known.language
  const findings: ReplyFinding[] = []
  const greeting = parts.greeting.find(({ at }) => at <= lastGreeting)
  const isCalledByName = namesOf(complaint).some((name) => isSameName(name, tokens[0]?.word ?? ''))
  if (!greeting && !isCalledByName) findings.push(missing('NO_GREETING', 0, examples.greeting(complaint.customerName)))
  const begin = endOfGreeting(text, tokens, parts)
  if (complaint.isKeptWaiting && (parts.apology.length === 0 || parts.delay.length === 0))
    findings.push(missing('NO_APOLOGY_FOR_DELAY', begin, examples.apologyForDelay))
  else if (complaint.isFirstReply && parts.apology.length === 0)
    findings.push(missing('NO_APOLOGY', begin, examples.apology))
  if (complaint.isFirstReply && !namesProblem(letter, known)) findings.push(missing('PROBLEM_NOT_NAMED', begin, null))
  // A vague time says already that an exact one is missing.
  const saysNext = parts.time.length > 0 || parts.request.length > 0 || asksSomething(letter, known)
  if (!saysNext && !found.some(({ sign }) => sign === 'VAGUE_TIME'))
    findings.push(missing('NO_NEXT_STEP', text.length, null))
  if (complaint.isFirstReply && parts.thanks.length === 0)
    findings.push(missing('NO_THANKS', text.length, examples.thanks))
  return findings
}

function asksSomething({ text }: Letter, { language }: Known): boolean {
  return language.code === 'el' ? /[?;;]/.test(text) : text.includes('?')
}

/** Words are bent at their end: what they begin with tells which one it is. */
const stemLetters = 5
const fewestWords = 2

/** Whether any word of what the customer told comes back. When they wrote too little, or in another language: true. */
function namesProblem({ tokens, complaint, told }: Letter, { language, ordinary }: Known): boolean {
  const toldStems = new Set(told.filter(tells).map(stem))
  const isOtherLanguage = languageOf(told, complaint.locale)?.language.code !== language.code
  const isNamed = tokens.some((token) => tells(token) && toldStems.has(stem(token)))
  return toldStems.size < fewestWords || isOtherLanguage || isNamed

  function tells({ kind, word }: Token): boolean {
    return (kind === 'WORD' && word.length >= 4 && !ordinary.has(word)) || (kind === 'NUMBER' && word.length >= 3)
  }
  function stem({ word }: Token): string {
    return word.slice(0, stemLetters)
  }
}
