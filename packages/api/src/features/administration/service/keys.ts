/** The keys of a store: for its pages, and for its own systems. */
import { type Scope, scopes } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import { uuidv7 } from '../../../db/kit.ts'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { derivedKey, keyRow, publishableKey } from '../../stores/service.ts'
import { insertKey, type Key, listKeys, revokeKey } from '../../stores/store.ts'
import { administer } from './administer.ts'
import { requireAdministration } from './require-administrator.ts'

/** With those that were revoked, which stay on record. */
const mostKeys = 1_000

export interface CreateKeyInput {
  key: string
  kind: Key['kind']
  /** What a person calls it. */
  label: string
  /** What a developer key may do; a publishable one has none. */
  scopes?: readonly Scope[] | null | undefined
}

/** What is told of a key: never its hash. */
export interface ShownKey extends Omit<Key, 'hash'> {
  /** A publishable one itself. */
  publishable: string | null
}

export interface CreatedKey {
  made: ShownKey
  /** The key itself: told now and not again. */
  secret: string
}

/**
 * Makes a key. It is derived, so whoever lost the answer and asks again under the same key gets the same one.
 * @throws ForbiddenError, SignInAgainError, ValidationError, IdempotencyConflictError
 */
export async function createStoreKey(platform: Platform, request: Request, input: CreateKeyInput): Promise<CreatedKey> {
  const { storeId } = requireAdministration(platform, request)
  const { words } = request
  const { kind, label } = input
  const may = [...new Set(input.scopes ?? [])]
  const issues = new Issues(words)
  issues.key(input.key)
  if (label.trim()) issues.line('label', label, limits.nameLength)
  else issues.add('label', 'REQUIRED')
  if (kind === 'DEVELOPER' && may.length === 0) issues.add('scopes', 'REQUIRED')
  if (kind === 'PUBLISHABLE' && may.length > 0) issues.add('scopes', 'INVALID')
  if (may.some((scope) => !(scope in scopes))) issues.add('scopes', 'UNKNOWN')
  issues.throwIfAny()
  const { database, secret } = platform
  const made = await administer(platform, request, { operation: 'createKey', input }, async (writer, at) => {
    if ((await listKeys(database, writer, storeId)).length >= mostKeys)
      refuse(words, 'label', 'TOO_MANY', words.issue.TOO_MANY(mostKeys))
    const id = uuidv7(at.getTime())
    const value = derivedKey(secret, { storeId, id, kind })
    const row = keyRow({ storeId, id }, value, { kind, label: label.trim(), scopes: may, createdAt: at })
    await insertKey(database, writer, row)
    return shown(secret, row)
  })
  return { made, secret: derivedKey(secret, made) }
}

/**
 * Revokes a key; it is refused within a second.
 * @throws ForbiddenError, SignInAgainError, NotFoundError, ValidationError, IdempotencyConflictError
 */
export async function revokeStoreKey(
  platform: Platform,
  request: Request,
  input: { key: string; keyId: string },
): Promise<ShownKey> {
  const { storeId } = requireAdministration(platform, request)
  const { words } = request
  const { database, secret } = platform
  const issues = new Issues(words)
  issues.key(input.key)
  issues.throwIfAny()
  return administer(platform, request, { operation: 'revokeKey', input }, async (writer, at) => {
    const revoked = await revokeKey(database, writer, { storeId, id: input.keyId, revokedAt: at })
    if (!revoked) throw new NotFoundError(words.error.notThere)
    return shown(secret, revoked)
  })
}

export function shown(secret: Platform['secret'], row: Key): ShownKey {
  const { hash: _hash, ...key } = row
  return { ...key, publishable: publishableKey(secret, row) ?? null }
}
