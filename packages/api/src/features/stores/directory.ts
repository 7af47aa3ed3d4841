import type { Database } from '../../db/database.ts'
import { hashOf } from '../../secret.ts'
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
  return { byKey, byId: kept((id: string) => storeById(database, id)) }
}

/** Calls `find` at most once in `keptMs` for the same name, also when many ask at the same moment. */
function kept<T>(find: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const found = new Map<string, { at: number; value: Promise<T> }>()
  return (name) => {
    const now = performance.now()
    const hit = found.get(name)
    if (hit && now - hit.at < keptMs) return hit.value
    const value = find(name)
    // A failure is nobody's answer: the next caller asks again.
    value.catch(() => found.delete(name))
    if (found.size >= keptMost) found.clear()
    found.set(name, { at: now, value })
    return value
  }
}
