import { randomUUID } from 'node:crypto'
import { type Scope, scopes, valuesOf } from '@redress/schema/enums'
import { createStoreKey, revokeStoreKey } from '../features/administration/service/keys.ts'
import { type Key, listKeys } from '../features/stores/store.ts'
import { idOf } from './ids.ts'
import { requestOf, withStore } from './stores.ts'

export interface KeyOptions {
  store?: string
  json?: boolean
}

const kindOf = { publishable: 'PUBLISHABLE', developer: 'DEVELOPER' } as const satisfies Record<string, Key['kind']>

/** Makes a key and tells it, once. */
export async function createKeyCommand(
  kind: string,
  { store: named, label, scope = [], json }: KeyOptions & { label: string; scope?: string[] },
): Promise<void> {
  if (kind !== 'publishable' && kind !== 'developer') throw new Error('Say which kind: "publishable" or "developer".')
  const unknown = scope.find((given) => !(given in scopes))
  if (unknown) throw new Error(`There is no scope "${unknown}". Scopes: ${valuesOf(scopes).join(', ')}.`)
  if (kind === 'developer' && scope.length === 0)
    throw new Error(`Say what it may do with --scope. Scopes: ${valuesOf(scopes).join(', ')}.`)
  await withStore(named, async (platform, store) => {
    const input = { key: randomUUID(), kind: kindOf[kind], label, scopes: scope as Scope[] }
    const { secret: key } = await createStoreKey(platform, requestOf(store), input)
    console.log(json ? JSON.stringify({ key }) : `${key}\n  This key is shown only now.`)
  })
}

/** Lists the keys of a store: what they are called and may do, never the keys themselves. */
export async function listKeysCommand({ store: named, json }: KeyOptions): Promise<void> {
  await withStore(named, async ({ database }, store) => {
    const keys = await listKeys(database, database.read, store.id)
    const rows = keys.map(({ id, kind, label, scopes: may, createdAt, revokedAt }) => ({
      id,
      kind,
      label,
      scopes: may,
      createdAt,
      revokedAt,
    }))
    if (json) console.log(JSON.stringify({ keys: rows }))
    else
      for (const { id, kind, label, scopes: may, revokedAt } of rows)
        console.log(`${id}  ${kind.padEnd(11)}  ${label}  ${may.join(' ')}${revokedAt ? '  revoked' : ''}`)
  })
}

/** Revokes a key; it is refused within a second. */
export async function revokeKeyCommand(id: string, { store: named }: KeyOptions): Promise<void> {
  await withStore(named, async (platform, store) => {
    await revokeStoreKey(platform, requestOf(store), { key: randomUUID(), keyId: idOf(id, 'redress key list') })
    console.log('Revoked.')
  })
}
