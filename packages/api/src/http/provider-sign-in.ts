/** `/sign-in/{store}`: to the store's identity provider and back to its desk. */
import { randomUUID } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import { Hono, type Context as HonoContext } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Attempt } from '../attempts.ts'
import { RateLimitError } from '../errors.ts'
import { begunLifeMs } from '../features/identity-providers/begun-sign-in.ts'
import { ProviderSignInError } from '../features/identity-providers/provider.ts'
import {
  beginProviderSignIn,
  signInWithProvider,
} from '../features/identity-providers/service/sign-in-with-provider.ts'
import { deskUrl } from '../features/sessions/desk-link.ts'
import { staffOfToken } from '../features/sessions/service/session.ts'
import { isStoreId } from '../features/stores/store-id.ts'
import { wordsFor } from '../words/words.ts'
import { addressOf } from './caller.ts'
import type { GraphqlDoor } from './graphql-door.ts'
import { sessionCookie, tokenInCookie } from './session-cookie.ts'

type Http = HonoContext<{ Bindings: HttpBindings }>

/** More than any provider sends along. */
const mostSearchLength = 8_000
/** Longer than the address of any place at the desk that people come back to. */
const mostPlaceLength = 1_000

export function providerSignIn(door: GraphqlDoor): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.use('*', async (http, next) => {
    await next()
    http.header('cache-control', 'no-store')
    http.header('referrer-policy', 'no-referrer')
  })
  const at = (attempt: Attempt, lead: (http: Http, storeId: string) => Promise<URL>) => async (http: Http) => {
    const storeId = http.req.param('store') ?? ''
    const store = isStoreId(storeId) ? await door.directory.byId(storeId) : undefined
    if (!store) return http.notFound()
    try {
      await count(door, http, { attempt, storeId })
      return http.redirect(await lead(http, storeId), 303)
    } catch (error) {
      return http.redirect(refusedAt(door, { storeId, error }), 303)
    }
  }
  app.get(
    '/:store',
    at('beginProviderSignIn', async (http, storeId) => {
      const { to, begun } = await beginProviderSignIn(door.platform, { storeId, publicUrl: door.publicUrl })
      const { name, options } = begunCookie(door, storeId)
      const place = http.req.query('to') ?? ''
      setCookie(http, name, place.length > mostPlaceLength ? begun : `${begun} ${place}`, {
        ...options,
        maxAge: begunLifeMs / 1000,
      })
      return to
    }),
  )
  app.get(
    '/:store/done',
    at('signInWithProvider', async (http, storeId) => {
      const { platform, publicUrl } = door
      const { name, options } = begunCookie(door, storeId)
      const [begun, ...place] = getCookie(http, name)?.split(' ') ?? []
      // Whatever comes of it, it is over.
      deleteCookie(http, name, options)
      const { search } = new URL(http.req.url)
      if (search.length > mostSearchLength) throw new ProviderSignInError('TOO LONG')
      const desk = new URL(publicUrl).origin
      const token = tokenInCookie(http.env.incoming, storeId, desk)
      const before = token && (await staffOfToken(platform, token, { storeId }))
      const session = await signInWithProvider(
        platform,
        { storeId, publicUrl },
        { begun, search, sessionId: before ? before.sessionId : undefined },
      )
      http.header('set-cookie', sessionCookie(storeId, desk, session, platform.now()), { append: true })
      return placeAtDesk(deskUrl(publicUrl, storeId), place.join(' '))
    }),
  )
  return app
}

/** Of this host only, for this store, read by no script, and sent along when the provider sends somebody back. */
function begunCookie({ publicUrl }: GraphqlDoor, storeId: string) {
  const secure = publicUrl.startsWith('https:')
  const name = `${secure ? '__Host-' : ''}redress-begun-${storeId}`
  return { name, options: { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const }
}

function count(
  { attempts, trustedProxies }: GraphqlDoor,
  http: Http,
  { attempt, storeId }: { attempt: Attempt; storeId: string },
): Promise<void> {
  const address = addressOf(http.env.incoming, trustedProxies)
  return attempts.count(attempt, { storeId, address }, wordsFor(http.req.header('accept-language')))
}

/** Where somebody was before they had to sign in: a place at the desk of this store and nowhere else. */
function placeAtDesk(desk: URL, place: string): URL {
  if (!URL.canParse(place, desk)) return desk
  const { origin, pathname, search } = new URL(place, desk)
  if (origin !== desk.origin || !pathname.startsWith(`${desk.pathname}/`)) return desk
  return new URL(pathname + search, desk)
}

/** Back to where people sign in, which says one sentence and a number; what it was stands in the log under the number. */
function refusedAt({ platform, publicUrl }: GraphqlDoor, { storeId, error }: { storeId: string; error: unknown }): URL {
  const failure = randomUUID().slice(0, 8)
  const why =
    error instanceof ProviderSignInError ? error.why : error instanceof RateLimitError ? error.code : undefined
  if (why) platform.log.warn({ failure, storeId, why }, 'Somebody could not sign in by the identity provider.')
  else platform.log.error({ failure, storeId, err: error }, 'Signing in by the identity provider failed.')
  const desk = deskUrl(publicUrl, storeId)
  desk.hash = `not-signed-in=${failure}`
  return desk
}
