import type { IncomingMessage } from 'node:http'
import type { Actor } from '../access.ts'
import type { StoreDirectory } from '../features/stores/directory.ts'
import type { Store } from '../features/stores/store.ts'

/** Who calls. */
export interface Admitted {
  actor: Actor
  store: Store
  origin: string | undefined
}

/** Who calls, or why nobody is let in. */
export type Caller = Admitted | { refused: Refusal }

export interface Refusal {
  status: number
  code: string
  message: string
}

const refused = (status: number, code: string, message: string): Caller => ({ refused: { status, code, message } })

/**
 * Finds out who calls from the headers (contract, "Who calls"). A developer key decides when there is one; else the
 * publishable key of a store page, which counts only from one of the store's own origins.
 */
export async function callerOf(request: IncomingMessage, directory: StoreDirectory): Promise<Caller> {
  const { authorization, origin } = request.headers
  const publishable = request.headers['x-redress-store']
  if (authorization !== undefined) return developerOf(authorization, directory)
  if (typeof publishable !== 'string' || !publishable)
    return refused(
      401,
      'KEY_MISSING',
      'Say who you are: a store page sends "x-redress-store: pk_…", a developer "Authorization: Bearer sk_…".',
    )
  const holder = await directory.byKey(publishable)
  if (holder?.key.kind !== 'PUBLISHABLE')
    return refused(401, 'KEY_UNKNOWN', 'This publishable key is not known. Copy it from your store’s settings.')
  if (!origin || !holder.store.origins.includes(origin))
    return refused(
      403,
      'ORIGIN_NOT_ALLOWED',
      `Pages of ${origin ?? 'no origin'} may not use this key. Add the origin to your store’s settings.`,
    )
  const { store } = holder
  return { actor: { kind: 'STOREFRONT', storeId: store.id }, store, origin }
}

async function developerOf(authorization: string, directory: StoreDirectory): Promise<Caller> {
  const [, token] = /^Bearer (\S{1,200})$/i.exec(authorization) ?? []
  const holder = token ? await directory.byKey(token) : undefined
  if (holder?.key.kind !== 'DEVELOPER')
    return refused(401, 'KEY_UNKNOWN', 'This developer key is not known. Send it as "Authorization: Bearer sk_…".')
  const { store, key } = holder
  const { id: keyId, label, scopes } = key
  return { actor: { kind: 'DEVELOPER', storeId: store.id, keyId, label, scopes }, store, origin: undefined }
}

/**
 * The caller's network address: that of the socket, or the one that the outermost proxy we trust saw. What a caller
 * writes into `X-Forwarded-For` by themselves stands further left and is never believed.
 */
export function addressOf(request: IncomingMessage, trustedProxies: number): string {
  const seen = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
  const believed = trustedProxies > 0 ? seen.at(-trustedProxies) : undefined
  return believed || request.socket.remoteAddress || 'unknown'
}
