/** Whether words occur in a text. Pure. */

/** Tells of one word, or of a few in a row, folded, whether a text has it; a star at the end stands for any ending. */
export type Occurs = (pattern: string) => boolean

/**
 * However many patterns there are, and however long the text is: each is looked up, and for a few in a row only
 * what follows the first of them is read. Nothing of a pattern is ever taken for a regular expression.
 * @param words of the text, folded, in their order
 */
export function occurringIn(words: readonly string[]): Occurs {
  let distinct: ReadonlySet<string> | undefined
  const known = () => {
    distinct ??= new Set(words)
    return distinct
  }
  let sorted: string[] | undefined
  let places: ReadonlyMap<string, number[]> | undefined

  function hasBeginning(beginning: string): boolean {
    sorted ??= [...known()].sort()
    let from = 0
    for (let until = sorted.length; from < until; ) {
      const middle = (from + until) >> 1
      if ((sorted[middle] ?? '') < beginning) from = middle + 1
      else until = middle
    }
    return sorted[from]?.startsWith(beginning) ?? false
  }

  return (pattern) => {
    const isOpen = pattern.endsWith('*')
    const plain = isOpen ? pattern.slice(0, -1) : pattern
    const [first = '', ...others] = plain.split(' ')
    if (others.length === 0) return isOpen ? hasBeginning(plain) : known().has(plain)
    if (!known().has(first)) return false
    places ??= placesIn(words)
    const last = others.length - 1
    const follows = (start: number) =>
      others.every((other, place) => {
        const said = words[start + 1 + place]
        return isOpen && place === last ? said?.startsWith(other) : said === other
      })
    return places.get(first)?.some(follows) ?? false
  }
}

/** Where each word stands. */
function placesIn(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, word] of words.entries()) {
    const before = places.get(word)
    if (before) before.push(place)
    else places.set(word, [place])
  }
  return places
}
