import type { SolutionWords } from './words/en.ts'

/** The store's own wording over ours; what is not of the same kind is left out. */
export function worded(words: SolutionWords, own: object): SolutionWords {
  const fitting = Object.entries(own ?? {}).filter(
    ([name, word]) => typeof word === typeof words[name as keyof SolutionWords],
  )
  return fitting.length > 0 ? { ...words, ...Object.fromEntries(fitting) } : words
}
