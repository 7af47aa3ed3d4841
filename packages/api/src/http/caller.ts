import type { IncomingMessage } from 'node:http'
import type { Actor } from '../access.ts'
import { staffOfToken } from '../features/sessions/service/session.ts'
import { looksLikeSession } from '../features/sessions/tokens.ts'
import type { StoreDirectory } from '../features/stores/directory.ts'
import { anyStoreWithOrigin, type Store } from '../features/stores/store.ts'

import { isStoreId } from '../features/stores/store-id.ts'
import type { Platform } from '../platform.ts'
import { tokenInCookie } from './session-cookie.ts'

/** What it takes to find out who calls. */
export interface Entrance {
  platform: Platform
  directory: StoreDirectory
  /** Where the desk is: only from there a cookie counts. */
  deskOrigins: readonly string[]
}

/** Who calls. */
export interface Admitted {
  actor: Actor
  store: Store
  /** The page of the store that may read the answer. */
  origin: string | undefined
  /** The origin of the desk, for a request from it. */
  deskOrigin?: string
}

/** Who calls, or why nobody is let in. */
export type Caller = Admitted | { refused: Refusal }

export interface Refusal {
  status: number
  code: string
  message: string
  /** The page that may read why, though it is let in no further. */
  origin?: string
}

const refused = (status: number, code: string, message: string): Caller => ({ refused: { status, code, message } })

/**
 * Finds out who calls from the headers (contract, "Who calls"). A developer key or the token of a session decides when
 * there is one; else the publishable key of a store page, which counts only from one of the store's own origins, or the
 * id of a store, which counts only from the desk.
 */
export async function callerOf(request: IncomingMessage, entrance: Entrance): Promise<Caller> {
  const { directory } = entrance
  const { authorization, origin } = request.headers
  const publishable = request.headers['x-redress-store']
  if (authorization !== undefined) return bearerOf(authorization, origin, entrance)
  if (typeof publishable !== 'string' || !publishable)
    return refused(
      401,
      'KEY_MISSING',
      'Say who you are: a store page sends "x-redress-store: pk_…", a developer "Authorization: Bearer sk_…".',
    )
  if (isStoreId(publishable)) return atDesk(request, publishable, entrance)
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

/**
 * The desk says which store by its id, and its browser sends the cookie by itself. So it must be the desk that asks: a
 * browser tells the origin of every POST, and no page can make it lie. Without a session it is a page like any other.
 */
async function atDesk(
  request: IncomingMessage,
  storeId: string,
  { platform, directory, deskOrigins }: Entrance,
): Promise<Caller> {
  const { origin } = request.headers
  if (!origin || !deskOrigins.includes(origin))
    return refused(
      403,
      'ORIGIN_NOT_ALLOWED',
      `The desk is not at ${origin ?? 'no origin'}. Set REDRESS_URL to where it is.`,
    )
  const token = tokenInCookie(request, storeId, origin)
  const staff = token && (await staffOfToken(platform, token, { storeId }))
  const store = await (staff ? directory.withMember(storeId, staff.staffId) : directory.byId(storeId))
  if (!store) return refused(401, 'KEY_UNKNOWN', 'There is no store with this id.')
  return { actor: staff || { kind: 'STOREFRONT', storeId }, store, origin: undefined, deskOrigin: origin }
}

async function bearerOf(authorization: string, origin: string | undefined, entrance: Entrance): Promise<Caller> {
  const [, token] = /^Bearer (\S{1,200})$/i.exec(authorization) ?? []
  return token && looksLikeSession(token) ? staffOf(token, origin, entrance) : developerOf(token, entrance)
}

async function staffOf(token: string, origin: string | undefined, { platform, directory }: Entrance): Promise<Caller> {
  const actor = await staffOfToken(platform, token)
  const store = actor && (await directory.withMember(actor.storeId, actor.staffId))
  if (!store) return sessionEnded(origin, platform)
  return { actor, store, origin: origin && store.origins.includes(origin) ? origin : undefined }
}

/** A desk on a page of the store's own has to hear it, to ask for the password again. */
async function sessionEnded(origin: string | undefined, { database }: Platform): Promise<Caller> {
  const message = 'This session has ended. Please sign in again.'
  const isOfStore = origin && (await anyStoreWithOrigin(database, origin))
  return { refused: { status: 401, code: 'SESSION_ENDED', message, ...(isOfStore && { origin }) } }
}

async function developerOf(token: string | undefined, { directory }: Entrance): Promise<Caller> {
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
