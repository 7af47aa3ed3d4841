/**
 * Lists of phrases, and where they stand in a letter. A phrase is places with a space between them; at each stands one of
 * several words (`we|i`), a beginning (`apolog*`), a number in digits or letters (`#`), a date in digits (`@`) or the end
 * of a sentence (`.`), or nothing at all (`very?`).
 *
 * Phrases are found by the word they begin with, so what a letter costs grows with its length and little with the lists.
 * A tree of all phrases would be a little faster, and 45 MB: every choice multiplies its branches.
 */
import { type Token, tokensOf } from './tokens.ts'

interface Place {
  words: ReadonlySet<string>
  beginnings: readonly string[]
  /** What is one word to people and several here: `don't`. */
  compounds: readonly (readonly string[])[]
  isOptional: boolean
}

interface Phrase<Meaning> {
  places: readonly Place[]
  meaning: Meaning
  /** The place that the word it was found by stands at: those before it may be empty. */
  from: number
}

/** Hears of what a phrase means, and the position behind its last token. */
type Found<Meaning> = (meaning: Meaning, behind: number) => void

/** Beginnings are looked up by so many letters; shorter ones would fit too much anyway. */
const keyLength = 3

export class Phrases<Meaning> {
  readonly #byWord = new Map<string, Phrase<Meaning>[]>()
  /** By the first letters of the beginning. */
  readonly #byBeginning = new Map<string, Phrase<Meaning>[]>()
  readonly #numbers: ReadonlySet<string>

  /** @param numbers the numbers in letters, with spaces between them */
  constructor(numbers: string) {
    this.#numbers = new Set(tokensOf(numbers).map(({ word }) => word))
  }

  add(phrases: readonly string[], meaning: Meaning): this {
    for (const text of phrases) {
      const places = text.split(' ').map(placeOf)
      const first = places.findIndex(({ isOptional }) => !isOptional)
      if (first < 0) throw new Error(`The phrase "${text}" may be nothing at all.`)
      for (const [from, { words, beginnings, compounds }] of places.slice(0, first + 1).entries()) {
        const phrase = { places, meaning, from }
        const begins = new Set([...words, ...compounds.flatMap(([word]) => word ?? [])])
        for (const word of begins) addTo(this.#byWord, word, phrase)
        for (const key of new Set(beginnings.map(keyOf))) addTo(this.#byBeginning, key, phrase)
      }
    }
    return this
  }

  /** Tells of everything that begins with the token `at`. */
  at(tokens: readonly Token[], at: number, found: Found<Meaning>): void {
    const token = tokens[at]
    if (!token) return
    this.#try(this.#byWord.get(token.word), tokens, at, found)
    if (this.#isNumber(token)) this.#try(this.#byWord.get('#'), tokens, at, found)
    this.#try(this.#byBeginning.get(keyOf(token.word)), tokens, at, found)
  }

  #try(phrases: readonly Phrase<Meaning>[] | undefined, tokens: readonly Token[], at: number, found: Found<Meaning>) {
    if (!phrases) return
    for (const phrase of phrases) this.#walk(phrase, phrase.from, tokens, at, found)
  }

  /** The longest that begins with the token `at`. */
  longestAt(tokens: readonly Token[], at: number): { meaning: Meaning; behind: number } | undefined {
    let longest: { meaning: Meaning; behind: number } | undefined
    this.at(tokens, at, (meaning, behind) => {
      if (!longest || behind > longest.behind) longest = { meaning, behind }
    })
    return longest
  }

  #walk(phrase: Phrase<Meaning>, from: number, tokens: readonly Token[], at: number, found: Found<Meaning>): void {
    const place = phrase.places[from]
    if (!place) {
      found(phrase.meaning, at)
      return
    }
    // The place that a phrase was found by is taken; were it left out, the phrase would begin elsewhere.
    if (place.isOptional && from > phrase.from) this.#walk(phrase, from + 1, tokens, at, found)
    const token = tokens[at]
    if (!token) return
    if (this.#fits(place, token)) this.#walk(phrase, from + 1, tokens, at + 1, found)
    for (const compound of place.compounds)
      if (compound.every((word, offset) => tokens[at + offset]?.word === word))
        this.#walk(phrase, from + 1, tokens, at + compound.length, found)
  }

  #fits({ words, beginnings }: Place, token: Token): boolean {
    if (words.has(token.word) || (words.has('#') && this.#isNumber(token))) return true
    return beginnings.length > 0 && beginnings.some((beginning) => token.word.startsWith(beginning))
  }

  #isNumber({ kind, word }: Token): boolean {
    return kind === 'NUMBER' || this.#numbers.has(word)
  }
}

function placeOf(text: string): Place {
  const isOptional = text.endsWith('?')
  const choices = (isOptional ? text.slice(0, -1) : text).split('|')
  const beginnings = choices.filter((choice) => choice.endsWith('*')).map((choice) => wordsIn(choice).join(''))
  for (const beginning of beginnings)
    if (beginning.length < keyLength) throw new Error(`"${beginning}*" is too short: it would fit too much.`)
  const whole = choices.filter((choice) => !choice.endsWith('*')).map(wordsIn)
  return {
    words: new Set(whole.filter(({ length }) => length === 1).flat()),
    beginnings,
    compounds: whole.filter(({ length }) => length > 1),
    isOptional,
  }
}

/** A choice as the words of a letter are read: `don't` is two. */
function wordsIn(choice: string): string[] {
  if (choice === '#' || choice === '@' || choice === '.') return [choice]
  const words = tokensOf(choice).map(({ word }) => word)
  if (words.length === 0) throw new Error(`"${choice}" holds no word.`)
  return words
}

const keyOf = (word: string) => word.slice(0, keyLength)

function addTo<Meaning>(index: Map<string, Phrase<Meaning>[]>, key: string, phrase: Phrase<Meaning>): void {
  const known = index.get(key)
  if (known) known.push(phrase)
  else index.set(key, [phrase])
}
