import type { Random } from '../../random.ts'

const onsets = ['b', 'br', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'pr', 'r', 's', 'st', 't', 'tr', 'v', 'w']
const rhymes = ['a', 'an', 'ar', 'e', 'el', 'en', 'er', 'i', 'in', 'o', 'on', 'or', 'u', 'um']

/** 20,000 words that are none. */
const vocabulary = Array.from({ length: 20_000 }, (_, number) => {
  let rest = number + onsets.length * rhymes.length
  let word = ''
  while (rest > 0) {
    word += `${onsets[rest % onsets.length]}${rhymes[Math.floor(rest / onsets.length) % rhymes.length]}`
    rest = Math.floor(rest / (onsets.length * rhymes.length))
  }
  return word
})

/** About as many characters as asked for. Few words are frequent and many are rare, as in any language (Zipf's law). */
export function sentence(random: Random, length: number): string {
  let text = ''
  while (text.length < length) text += `${vocabulary[Math.floor(vocabulary.length ** random.next()) - 1]} `
  return `${text.trimEnd()}.`
}
