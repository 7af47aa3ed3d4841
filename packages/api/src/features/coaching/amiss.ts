/** What stands in a draft and had better be said otherwise, or not at all. */

import type { ReplyFinding } from './finding.ts'
import type { FaultSign } from './language.ts'
import type { Known } from './languages.ts'
import { endOfGreeting, isSameName, type Letter, lastGreeting, mend, namesOf, sentencesOf } from './letter.ts'
import { quotations, type Token, tokensOf } from './tokens.ts'

/** @param known the language of the draft; none: what needs no language */
export function amissIn(letter: Letter, known: Known | undefined): ReplyFinding[] {
  const findings = [...shoutingIn(letter, known), ...blanksIn(letter.text)]
  if (known) findings.push(...faultsIn(letter, known), ...namesIn(letter, known), ...repeatedApology(letter))
  return findings
}

/** A time in the same sentence makes good what is only vague without one. */
const goodWithTime: readonly FaultSign[] = ['PASSED_ON', 'VAGUE_TIME', 'NOT_KNOWING']
/** Who complains of a ticket is answered about a ticket. */
const goodInTheirWords: readonly FaultSign[] = ['UNCLEAR', 'NO_PERSON']
/** "Not your fault" is the opposite of blame. */
const turnedByNegation: readonly FaultSign[] = ['BLAME', 'UNTRUE', 'CRITICISM', 'IMPATIENCE']

function faultsIn({ text, tokens, parts, told }: Letter, { faults: phrases, negations }: Known): ReplyFinding[] {
  const findings: ReplyFinding[] = []
  const isQuoted = quotations(text)
  const sentences = sentencesOf(tokens)
  const timed = new Set(parts.time.map(({ at }) => sentences[at]))
  const theirs = new Set(told.map(({ word }) => word))
  let behindLast = 0
  for (const [at, token] of tokens.entries()) {
    if (at < behindLast || token.kind === 'END' || isQuoted(token.start)) continue
    const found = phrases.longestAt(tokens, at)
    if (!found) continue
    behindLast = found.behind
    const { meaning: sign } = found
    if (sign === 'FINE') continue
    const sentence = sentences[at] ?? 0
    if (goodWithTime.includes(sign) && timed.has(sentence)) continue
    if (sign === 'NOT_KNOWING' && timed.has(sentence + 1)) continue
    const last = lastWordBefore(found.behind)
    if (goodInTheirWords.includes(sign) && last && theirs.has(last.word)) continue
    if (turnedByNegation.includes(sign) && isNegated(at, sentence)) continue
    findings.push(mend(sign, token.start, last?.end ?? token.end))
  }
  return findings

  function isNegated(at: number, sentence: number): boolean {
    return [at - 1, at - 2].some((near) => sentences[near] === sentence && negations.has(tokens[near]?.word ?? ''))
  }
  function lastWordBefore(behind: number): Token | undefined {
    return tokens[tokens[behind - 1]?.kind === 'END' ? behind - 2 : behind - 1]
  }
}

/** Capitals count from so many words in a row on, unless somebody is known to shout the word. */
const shoutedWords = 3

function shoutingIn({ text, tokens, complaint, parts }: Letter, known: Known | undefined): ReplyFinding[] {
  const findings: ReplyFinding[] = []
  const isQuotedCall = quotations(text)
  const greetingEnd = known?.language.greetsLoudly ? endOfGreeting(text, tokens, parts) : 0
  for (const { 0: calls, index } of text.matchAll(/[!¡！]+/gu))
    if (index > greetingEnd && !isQuotedCall(index)) findings.push(mend('EXCLAMATION', index, index + calls.length))
  const isQuoted = quotations(text)
  const named = new Set(complaint.subject.flatMap((name) => tokensOf(name ?? '').map(({ word }) => word)))
  let run: Token[] = []
  for (const token of tokens) {
    const raw = text.slice(token.start, token.end)
    const isLoud = token.kind === 'WORD' && raw.length > 1 && raw !== raw.toLowerCase() && raw === raw.toUpperCase()
    if (isLoud && !named.has(token.word) && !isQuoted(token.start)) {
      run.push(token)
    } else {
      endRun()
    }
  }
  endRun()
  return findings

  function endRun() {
    const isShouted = run.length >= shoutedWords && run.some(({ word }) => word.length > 3)
    const shouted = isShouted ? run : run.filter(({ word }) => known?.shouted.has(word))
    const [first, last] = [shouted[0], shouted.at(-1)]
    if (first && last) findings.push(mend('SHOUTING', first.start, last.end))
    run = []
  }
}

/** The square brackets exclude themselves, so that no run of them is read twice. */
const blankPattern = /\[[^[\]\n\d][^[\]\n]{0,40}\]|\{\{?[^{}\n]{1,40}\}\}?|<[\p{L}_ ]{2,30}>|\b[Xx]{3,}\b|_{3,}/gu

function blanksIn(text: string): ReplyFinding[] {
  return [...text.matchAll(blankPattern)].map(({ 0: blank, index }) => mend('BLANK_LEFT', index, index + blank.length))
}

/** The greeting names somebody else. */
function namesIn({ text, tokens, complaint, parts }: Letter, { titles, ordinary }: Known): ReplyFinding[] {
  const greeting = parts.greeting.findLast(({ at }) => at <= lastGreeting)
  const names = namesOf(complaint)
  if (!greeting || !titles || names.length === 0) return []
  const from = tokens[greeting.behind - 1]?.end ?? 0
  const line =
    /^[^,:;.!\n]{0,60}/u.exec(text.slice(from).replace(/^[,\s]+/, (gap) => ' '.repeat(gap.length)))?.[0] ?? ''
  const greeted = tokens.slice(greeting.behind, greeting.behind + 5).filter((token) => {
    const isName = token.kind === 'WORD' && token.end <= from + line.length && token.word.length > 1
    return isName && /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end)) && !titles.has(token.word)
  })
  const [first, last] = [greeted[0], greeted.at(-1)]
  if (!first || !last || greeted.some(({ word }) => ordinary.has(word))) return []
  if (greeted.some(({ word }) => names.some((name) => isSameName(word, name)))) return []
  return [mend('OTHER_NAME', first.start, last.end)]
}

/** Once is sincere; once for what happened and once for the delay is, too. */
function repeatedApology({ tokens, complaint, parts }: Letter): ReplyFinding[] {
  const sentences = sentencesOf(tokens)
  const apologies = parts.apology.filter(({ at }, index, all) => sentences[at] !== sentences[all[index - 1]?.at ?? -1])
  const repeated = apologies[complaint.isKeptWaiting ? 2 : 1]
  const [first, last] = [tokens[repeated?.at ?? -1], tokens[(repeated?.behind ?? 0) - 1]]
  return first && last ? [mend('REPEATED_APOLOGY', first.start, last.end)] : []
}
