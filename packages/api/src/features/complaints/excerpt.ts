/** So many characters an excerpt has at most. */
export const longestExcerpt = 300
export const usualExcerpt = 160

/**
 * The first words of a text, cut behind a word and marked so when there is more. Where no word ends in its second half, as
 * in scripts that write no spaces, it is cut behind a character.
 * @param length in UTF-16 code units, the mark included
 */
export function excerptOf(text: string, length: number): string {
  const whole = text.trim()
  if (whole.length <= length) return whole
  // One unit more than fits beside the mark tells whether a word ends there.
  const room = whole.slice(0, length)
  const lastSpace = room.search(/\s\S*$/)
  const kept = lastSpace >= length / 2 ? room.slice(0, lastSpace) : room.slice(0, -1).replace(/[\ud800-\udbff]$/, '')
  return `${kept.trimEnd()}…`
}

/** The same of a text as one line. */
export function excerptInOneLine(text: string, length: number): string {
  return excerptOf(text.trim().replaceAll(/\s+/g, ' '), length)
}
