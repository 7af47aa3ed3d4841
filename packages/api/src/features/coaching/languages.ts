/** The languages that letters are read in, each made ready once, when the first letter in it is read. */
import type { FaultSign, GoodPart, Language } from './language.ts'
import { english } from './languages/english.ts'
import { greek } from './languages/greek.ts'
import { romanian } from './languages/romanian.ts'
import { russian } from './languages/russian.ts'
import { spanish } from './languages/spanish.ts'
import { Phrases } from './phrases.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A language with its lists ready to look things up in. */
export interface Known {
  language: Language
  parts: Phrases<GoodPart>
  faults: Phrases<FaultSign | 'FINE'>
  negations: ReadonlySet<string>
  titles: ReadonlySet<string> | undefined
  shouted: ReadonlySet<string>
  /** Words that name no problem. */
  ordinary: ReadonlySet<string>
}

export const languages: readonly Language[] = [english, spanish, romanian, greek, russian]

const wordSet = (words: string) => new Set(tokensOf(words).map(({ word }) => word))
const common = new Map(languages.map((language) => [language, wordSet(language.common)]))
const known = new Map<Language, Known>()

function madeReady(language: Language): Known {
  const before = known.get(language)
  if (before) return before
  const parts = new Phrases<GoodPart>(language.numbers)
  const faults = new Phrases<FaultSign | 'FINE'>(language.numbers).add(language.fine, 'FINE')
  for (const [part, phrases] of entriesOf(language.parts)) parts.add(phrases, part)
  for (const [sign, phrases] of entriesOf(language.faults)) faults.add(phrases, sign)
  const ready: Known = {
    language,
    parts,
    faults,
    negations: wordSet(language.negations),
    titles: language.titles === undefined ? undefined : wordSet(language.titles),
    shouted: wordSet(language.shouted),
    ordinary: wordSet(`${language.common} ${language.ordinary}`),
  }
  known.set(language, ready)
  return ready
}

function entriesOf<Key extends string, Value>(record: Record<Key, Value>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][]
}

/** So many words tell a language. */
const readWords = 400
const fewestWords = 3

/**
 * The language that a text is read in: that of the customer unless its small words are plainly those of another. Nothing
 * when we know neither.
 */
export function languageOf(tokens: readonly Token[], locale: string): Known | undefined {
  const expected = languages.find(({ code }) => code === locale.slice(0, 2).toLowerCase())
  const words = tokens.slice(0, readWords).map(({ word }) => word)
  const count = (language: Language) => words.filter((word) => common.get(language)?.has(word)).length
  const [best] = languages
    .map((language) => ({ language, counted: count(language) }))
    .sort((one, other) => other.counted - one.counted)
  const isOther = best && best.counted >= fewestWords && best.counted > 2 * (expected ? count(expected) : 0)
  const language = isOther ? best.language : expected
  return language && madeReady(language)
}
