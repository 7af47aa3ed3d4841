import { randomBytes } from 'node:crypto'
import type { Scope, Severity } from '@redress/schema/enums'
import type { Writer } from '../../db/database.ts'
import { uuidv7 } from '../../db/kit.ts'
import type { Platform } from '../../platform.ts'
import { hashOf } from '../../secret.ts'
import { insertCategory, insertKey, insertOrigin, insertStore } from './store.ts'
import type { StoreSettings } from './tables.ts'

export interface NewStore {
  name: string
  settings: StoreSettings
  /** As a browser's `Origin` header says them: scheme, host, port. */
  origins: string[]
  categories: { names: Record<string, string>; severity: Severity }[]
  /** Fixed keys for the demo; drawn at random when absent. */
  keys?: { publishable: string; developer: string }
}

/** The keys of a new store: told once, kept as hashes only. */
export interface StoreKeys {
  storeId: string
  publishable: string
  developer: string
}

const allScopes: Scope[] = ['complaints:read', 'complaints:write']
const drawKey = (prefix: string) => `${prefix}_${randomBytes(24).toString('base64url')}`

/** Adds a store with its pages, categories, one publishable key and one developer key with every scope. */
export async function createStore(platform: Platform, store: NewStore): Promise<StoreKeys> {
  const storeId = uuidv7(platform.now().getTime())
  const keys = store.keys ?? { publishable: drawKey('pk'), developer: drawKey('sk') }
  await platform.database.write((writer) => writeStore(platform, writer, storeId, store, keys))
  return { storeId, ...keys }
}

async function writeStore(
  { database, now }: Platform,
  writer: Writer,
  storeId: string,
  { name, settings, origins, categories }: NewStore,
  keys: { publishable: string; developer: string },
): Promise<void> {
  const createdAt = now()
  const revokedAt = null
  await insertStore(database, writer, { id: storeId, name, settings, createdAt })
  for (const origin of origins) await insertOrigin(database, writer, storeId, origin)
  for (const [position, category] of categories.entries())
    await insertCategory(database, writer, {
      storeId,
      id: uuidv7(createdAt.getTime() + position),
      parentId: null,
      position,
      offered: true,
      ...category,
    })
  const made = { storeId, createdAt, revokedAt }
  await insertKey(database, writer, {
    ...made,
    id: uuidv7(),
    kind: 'PUBLISHABLE',
    hash: hashOf(keys.publishable),
    label: `${keys.publishable.slice(0, 8)}…`,
    scopes: [],
  })
  await insertKey(database, writer, {
    ...made,
    id: uuidv7(),
    kind: 'DEVELOPER',
    hash: hashOf(keys.developer),
    label: `${keys.developer.slice(0, 8)}…`,
    scopes: allScopes,
  })
}
