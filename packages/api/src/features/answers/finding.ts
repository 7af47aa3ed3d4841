/** How answers are found by what somebody types: which words say something, and how much. Pure. */
import { wordsInOrder } from '../complaints/rules.ts'
import { functionWords } from './function-words.ts'
import { plainTextOf } from './markdown.ts'
import type { AnswerText } from './tables.ts'

const inTitle = 3
const inText = 1
/** A word of its title says what an answer is about. */
export const titleWeight = inTitle

/** So many words of an answer are looked up by, so that one endless answer costs the others nothing. */
const mostWords = 400

/** The words of an answer in all its languages, each with what it says about it. */
export function weighedWords(texts: readonly AnswerText[]): Map<string, number> {
  const weights = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const word of tellingWords(text)) if (!weights.has(word)) weights.set(word, weight)
  }
  for (const { title } of texts) add(title, inTitle)
  for (const { text, steps } of texts) {
    add(plainTextOf(text), inText)
    for (const { you, we } of steps) add(plainTextOf(`${you}\n\n${we}`), inText)
  }
  return new Map([...weights].slice(0, mostWords))
}

/** The words of a text that say something, each once, as they stand in the index. */
export function tellingWords(text: string): string[] {
  const words = wordsInOrder(text).filter((word) => (word.length > 2 || !latin.test(word)) && !functionWords.has(word))
  return [...new Set(words.map(stemOf))]
}

const latin = /^[a-z]/

/**
 * What a word and its forms have in common: its first five letters, without an s at the end. `Kettles` is found by
 * `kettle`, `delivered` by `delivery` and by `deliv` as somebody types, in any language that inflects at the end.
 */
function stemOf(word: string): string {
  return word.length > 3 ? [...word.replace(/s$/, '')].slice(0, 5).join('') : word
}

/** So much is typed before its words are looked up: what somebody complains of stands at the beginning. */
const mostLetters = 4000
const mostSought = 60
/** So many places in the index are read for one search, and those of one word more. */
const mostPlaces = 2000

/** What is looked up for a text. */
export function soughtWords(text: string): string[] {
  return tellingWords(text.slice(0, mostLetters)).slice(0, mostSought)
}

export interface CountedWord {
  word: string
  /** In how many answers it stands. */
  answers: number
}

/** The words by which to find, the rarest first, each with what it says: a word that stands everywhere says nothing. */
export function weighSought(counted: readonly CountedWord[], total: number): { word: string; rarity: number }[] {
  const known = counted.filter(({ answers }) => answers > 0).toSorted((one, other) => one.answers - other.answers)
  let places = 0
  const chosen = known.filter(({ answers }, index) => {
    places += answers
    return index === 0 || places <= mostPlaces
  })
  // In hundredths, for both engines add up whole numbers alike.
  return chosen.map(({ word, answers }) => ({ word, rarity: Math.round(100 * Math.log(1 + total / answers)) }))
}
