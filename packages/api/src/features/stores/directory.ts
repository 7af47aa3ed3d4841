import type { Database } from '../../db/database.ts'
import { hashOf } from '../../secret.ts'
import { staffMember } from '../staff/rules.ts'
import { type Key, keyByHash, type Store, storeById } from './store.ts'

/** Who a key belongs to. */
export interface KeyHolder {
  key: Key
  store: Store
}

/**
 * Finds stores by the keys that callers show. Every request asks, so an answer is kept for one second: a revoked key or
 * a removed origin is refused within it, and a busy store costs the database one look-up a second.
 */
export interface StoreDirectory {
  byKey(key: string): Promise<KeyHolder | undefined>
  byId(id: string): Promise<Store | undefined>
  /**
   * The store with this person among its people, who may have been added since it was looked at: somebody who accepts an
   * invitation at once is let in, and would be nobody.
   */
  withMember(id: string, staffId: string): Promise<Store | undefined>
  /** Something of this store was changed here: whoever asks next is told how it is now. Other nodes hear within a second. */
  changed(id: string): void
}

const keptMs = 1000
/** Wrong keys are kept too, and anybody may send them. */
const keptMost = 1000

/** Everybody knows these. A data folder that was once a demo must not be open to everybody when it is served for real. */
const demoKeys = ['pk_demo', 'sk_demo']

export function storeDirectory(database: Database, { demo = false }: { demo?: boolean } = {}): StoreDirectory {
  const byHash = kept(async (hash: string) => {
    const key = await keyByHash(database, hash)
    const store = key && (await storeById(database, key.storeId))
    return key && store ? { key, store } : undefined
  })
  const byKey = async (key: string) => (demoKeys.includes(key) && !demo ? undefined : byHash(hashOf(key)))
  const byId = kept((id: string) => storeById(database, id))
  return {
    byKey,
    byId,
    async withMember(id, staffId) {
      const store = await byId(id)
      return store && !staffMember(store.people, staffId) ? byId.anew(id) : store
    },
    changed(id) {
      byId.forget(id)
      // By which keys it was found stands nowhere, and all of them are soon found again.
      byHash.forget()
    },
  }
}

interface Kept<T> {
  (name: string): Promise<T>
  /** Past what is kept. */
  anew(name: string): Promise<T>
  /** Of one name, or of all. */
  forget(name?: string): void
}

/** Calls `find` at most once in `keptMs` for the same name, also when many ask at the same moment. */
function kept<T>(find: (name: string) => Promise<T>): Kept<T> {
  const found = new Map<string, { at: number; value: Promise<T> }>()
  const anew = (name: string) => {
    const value = find(name)
    // A failure is nobody's answer: the next caller asks again.
    value.catch(() => found.get(name)?.value === value && found.delete(name))
    if (found.size >= keptMost) found.clear()
    found.set(name, { at: performance.now(), value })
    return value
  }
  const asKept = (name: string) => {
    const hit = found.get(name)
    return hit && performance.now() - hit.at < keptMs ? hit.value : anew(name)
  }
  const forget = (name?: string) => (name === undefined ? found.clear() : void found.delete(name))
  return Object.assign(asKept, { anew, forget })
}
