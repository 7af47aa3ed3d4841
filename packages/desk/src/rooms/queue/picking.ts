/** Which complaints are selected. Pure. */

interface Pick {
  readonly id: string
  readonly isSelected: boolean
  /** Everything from this one on too: where the last pick was, when Shift is held. */
  readonly from?: string | undefined
  /** What is shown, in order. */
  readonly ids: readonly string[]
}

export function picked(selected: ReadonlySet<string>, { id, isSelected, from, ids }: Pick): ReadonlySet<string> {
  const last = ids.indexOf(id)
  const first = from !== undefined && ids.includes(from) ? ids.indexOf(from) : last
  const range = ids.slice(Math.min(first, last), Math.max(first, last) + 1)
  return isSelected ? selected.union(new Set(range)) : selected.difference(new Set(range))
}
