/** Which words of a text stand in another one too. Pure. */

const word = /[\p{L}\p{N}]+/gu
/** “The” and “and” stand in every two texts. */
const shortest = 4

const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The text in pieces, each with whether it is a longer word that stands in the other one. */
export function inBoth(text: string, other: string): readonly (readonly [piece: string, isInBoth: boolean])[] {
  const others = new Set(folded(other).match(word))
  const pieces: [string, boolean][] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(word)) {
    if (found.length < shortest || !others.has(folded(found))) continue
    if (index > end) pieces.push([text.slice(end, index), false])
    pieces.push([found, true])
    end = index + found.length
  }
  return end < text.length ? [...pieces, [text.slice(end), false]] : pieces
}
