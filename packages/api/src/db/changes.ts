/** "This complaint changed": whoever shows it is told after the commit, and reads it anew. */

export interface ComplaintPlace {
  storeId: string
  complaintId: string
}

export const nameOf = ({ storeId, complaintId }: ComplaintPlace) => `${storeId}/${complaintId}`

/** Told the id of a complaint that changed, or nothing when changes may have been missed. */
export type HeardOfStore = (complaintId?: string) => void

/** Who on this node listens for changes, and to which complaint. */
export interface Listeners {
  /** Whether anybody listens. */
  readonly any: boolean
  /** @returns how to stop. */
  add(place: ComplaintPlace, heard: () => void): () => void
  /** To every complaint of a store. @returns how to stop. */
  addStore(storeId: string, heard: HeardOfStore): () => void
  tell(name: string): void
  /** When changes may have been missed. A few at a time: each of them reads its complaint anew. */
  tellAll(): void
}

const portion = 100
const portionEveryMs = 50

export function changeListeners(): Listeners {
  const byName = new Map<string, Set<() => void>>()
  const byStore = new Map<string, Set<HeardOfStore>>()
  let waiting: Iterator<() => void> | undefined
  let timer: NodeJS.Timeout | undefined
  const tellSome = () => {
    for (let told = 0; told < portion; told++) {
      const next = waiting?.next()
      if (!next || next.done) return
      next.value()
    }
    timer = setTimeout(tellSome, portionEveryMs).unref()
  }
  return {
    get any() {
      return byName.size > 0 || byStore.size > 0
    },
    add(place, heard) {
      const name = nameOf(place)
      const listeners = byName.get(name) ?? new Set()
      byName.set(name, listeners.add(heard))
      return () => {
        listeners.delete(heard)
        if (listeners.size === 0 && byName.get(name) === listeners) byName.delete(name)
      }
    },
    addStore(storeId, heard) {
      const listeners = byStore.get(storeId) ?? new Set()
      byStore.set(storeId, listeners.add(heard))
      return () => {
        listeners.delete(heard)
        if (listeners.size === 0 && byStore.get(storeId) === listeners) byStore.delete(storeId)
      }
    },
    tell(name) {
      for (const heard of byName.get(name) ?? []) heard()
      const [storeId = '', complaintId] = name.split('/')
      for (const heard of byStore.get(storeId) ?? []) heard(complaintId)
    },
    tellAll() {
      clearTimeout(timer)
      waiting = [...byName.values(), ...byStore.values()]
        .flatMap((listeners) => [...listeners] as (() => void)[])
        .values()
      tellSome()
    },
  }
}
