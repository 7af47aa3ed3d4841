/** A letter as a row of tokens, each with its place. Pure, and linear in the length of the letter. */
import { folded } from '../complaints/rules.ts'

export interface Token {
  /** `END`: of a sentence or a paragraph. `CLOCK`: a time of day. */
  kind: 'WORD' | 'NUMBER' | 'DATE' | 'CLOCK' | 'END'
  /** Folded like the words of a search. Of a date and an end what stands for them in a phrase; no phrase has `:`. */
  word: string
  /** In UTF-16 code units, the end not included. */
  start: number
  end: number
}

// Each branch is bounded or a single run: no input makes it look twice at what it has read. Words come first, for they
// are most; no flag `i`, which costs as much as all the rest.
const word = /\p{L}[\p{L}\p{N}\p{M}]*/u
const clock = /\b(?:[01]?\d|2[0-3])(?::[0-5]\d(?:\s?[aApP]\.?[mM]\b)?|\s?[aApP]\.?[mM]\b|[hH](?:[0-5]\d)?\b)/
const date = /\b\d{4}-\d\d-\d\d\b|\b\d{1,2}(?:\/\d{1,2}(?:\/\d{2,4})?|\.\d{1,2}\.\d{2,4}|-\d{1,2}-\d{2,4})\b/
const numeral = /\p{N}[\p{L}\p{N}\p{M}]*/u
const ending = /[.!?…;;]+(?=["”»'’)\]]?(?:\s|$))|\n[^\S\n]*\n/
const tokenPattern = new RegExp([word, clock, date, numeral, ending].map(({ source }) => `(${source})`).join('|'), 'gu')
/** Beyond this nothing is a word that a list could know. */
const wordLength = 64
const ascii = /^[\0-\x7f]*$/
const number = /^\d+(?:st|nd|rd|th)?$/

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  // Words come again and again, and folding them is what costs most.
  const known = new Map<string, string>()
  for (const found of text.matchAll(tokenPattern)) {
    const [all, isWord, isClock, isDate, isNumeral] = found
    const [start, end] = [found.index, found.index + all.length]
    if (isWord) tokens.push({ kind: 'WORD', word: wordFor(all), start, end })
    else if (isClock) tokens.push({ kind: 'CLOCK', word: ':', start, end })
    else if (isDate) tokens.push({ kind: 'DATE', word: '@', start, end })
    else if (isNumeral) tokens.push({ kind: number.test(all) ? 'NUMBER' : 'WORD', word: wordFor(all), start, end })
    else tokens.push({ kind: 'END', word: '.', start, end })
  }
  return tokens

  function wordFor(raw: string): string {
    const before = known.get(raw)
    if (before !== undefined) return before
    const cut = raw.slice(0, wordLength)
    const made = ascii.test(cut) ? cut.toLowerCase() : folded(cut)
    known.set(raw, made)
    return made
  }
}

/** What stands in quotation marks or is quoted line by line: the customer's own words are not the writer's. */
const quotedPattern = /[“„«"][^“”„«»"\n]{1,500}[”“»"]|^[^\S\n]*>.*$/gmu

/** Tells of ascending places whether they lie in a quotation. */
export function quotations(text: string): (start: number) => boolean {
  const spans = [...text.matchAll(quotedPattern)].map(({ 0: found, index }) => ({ index, end: index + found.length }))
  let at = 0
  return (start) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at++
    return (spans[at]?.index ?? Number.POSITIVE_INFINITY) <= start
  }
}
