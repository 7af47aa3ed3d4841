/** How the desk keeps a session: in a cookie that no script can read and no other page can send along. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SessionKeeper } from '../graph/context.ts'

/**
 * One cookie for each store, so that one browser may be signed in to several. `__Host-` makes the browser refuse it from
 * plain HTTP, from a subdomain and for a path; browsers keep such a cookie on this machine only over TLS, so there it has
 * a plain name.
 */
function nameOf(storeId: string, origin: string): string {
  const name = `redress-${storeId}`
  return origin.startsWith('https:') ? `__Host-${name}` : name
}

/** The token that the browser sent for this store. */
export function tokenInCookie({ headers }: IncomingMessage, storeId: string, origin: string): string | undefined {
  const start = `${nameOf(storeId, origin)}=`
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(start))?.slice(start.length) || undefined
}

/** What makes a browser keep a session, or let go of it. */
function cookieOf(storeId: string, origin: string, token: string, seconds: number): string {
  const secure = origin.startsWith('https:') ? '; Secure' : ''
  return `${nameOf(storeId, origin)}=${token}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
}

const secondsOf = ({ endsAt }: { endsAt: Date }, now: Date) => Math.floor((endsAt.getTime() - now.getTime()) / 1000)

/** What makes a browser keep this session of the store. */
export function sessionCookie(
  storeId: string,
  origin: string,
  session: { token: string; endsAt: Date },
  now: Date,
): string {
  return cookieOf(storeId, origin, session.token, secondsOf(session, now))
}

/** Keeps the session of this answer in the browser that gets it. */
export function keptInCookie(response: ServerResponse, storeId: string, origin: string): SessionKeeper {
  return {
    keep(session, now) {
      response.setHeader('set-cookie', sessionCookie(storeId, origin, session, now))
      return null
    },
    forget: () => void response.setHeader('set-cookie', cookieOf(storeId, origin, '', 0)),
  }
}

/** Everywhere else whoever signs in keeps the token, and sends it as `Authorization: Bearer`. */
export const keptByCaller: SessionKeeper = { keep: ({ token }) => token, forget() {} }
