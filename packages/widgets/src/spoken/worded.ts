/** The store's own wording over ours; what is not of the same kind is left out. */
export function worded<Words extends object>(words: Words, own: object): Words {
  const fitting = Object.entries(own ?? {}).filter(
    ([name, word]) => name in words && typeof word === typeof words[name as keyof Words],
  )
  return fitting.length > 0 ? { ...words, ...Object.fromEntries(fitting) } : words
}
