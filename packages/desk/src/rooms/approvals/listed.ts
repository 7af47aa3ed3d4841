/** A list as it is shown: what somebody is busy with stays where it stood when the list has it no more. */
export class Listed<Item extends { readonly id: string }> {
  #shown: readonly Item[] = []

  with(items: readonly Item[], busy: ReadonlySet<string>): readonly Item[] {
    const shown = [...items]
    for (const [at, item] of this.#shown.entries())
      if (busy.has(item.id) && !items.some(({ id }) => id === item.id)) shown.splice(at, 0, item)
    this.#shown = shown
    return shown
  }
}
