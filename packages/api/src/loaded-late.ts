/**
 * What takes much memory, and is loaded when somebody needs it: once for each name, also when many ask at the same moment.
 * What could not be loaded is tried again with the next who asks: a server that had no file handle left for a moment must
 * not go without it until it is started anew.
 */
export function loadedLate<Name, Loaded>(load: (name: Name) => Promise<Loaded>): (name: Name) => Promise<Loaded> {
  const loading = new Map<Name, Promise<Loaded>>()
  return (name) => {
    const known = loading.get(name)
    if (known) return known
    const made = load(name)
    loading.set(name, made)
    made.catch(() => loading.delete(name))
    return made
  }
}
