/** What a provider, or somebody in its name, may say. No database has a part in it, so one engine is enough. */
import { createHmac, randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Attempts } from '../../attempts.ts'
import { RateLimitError } from '../../errors.ts'
import { outgoing } from '../../ports/outgoing/outgoing.ts'
import { BrowserByHand } from '../../testing/browser-by-hand.ts'
import { onEngine } from '../../testing/engines.ts'
import { clientId, clientSecret, type IdToken, unsigned } from '../../testing/identity-provider.ts'
import { signedInAs } from '../../testing/staff-sessions.ts'
import { peopledStore } from '../../testing/store-acts.ts'
import { isDesk, notSignedIn, StoreWithProvider } from '../../testing/store-with-provider.ts'
import { identityProviderOf } from './store.ts'

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds

/** By what is wrong with the token: what the log says of it, and the token. */
const lies: Record<string, [why: RegExp, lie: (token: IdToken) => string]> = {
  'made for another sign-in': [/nonce/, ({ signed }) => signed({ claims: { nonce: 'another' } })],
  'made for no sign-in': [/nonce/, ({ signed }) => signed({ claims: { nonce: undefined } })],
  'of another issuer': [/iss/, ({ signed }) => signed({ claims: { iss: 'https://elsewhere.example' } })],
  'for another client': [/aud/, ({ signed }) => signed({ claims: { aud: 'somebody-else' } })],
  'for several, of whom another was meant': [
    /azp/,
    ({ signed }) => signed({ claims: { aud: [clientId, 'somebody-else'], azp: 'somebody-else' } }),
  ],
  'too old': [/exp|timestamp/, ({ signed }) => signed({ claims: { exp: inSeconds(-60) } })],
  'not to be used yet': [/nbf|timestamp/, ({ signed }) => signed({ claims: { nbf: inSeconds(3_600) } })],
  'of nobody': [/SUBJECT|sub/, ({ signed }) => signed({ claims: { sub: '' } })],
  'signed by a key that is not theirs': [/key/, ({ signed }) => signed({ header: { kid: 'unknown' } })],
  'signed by nobody': [/alg/, ({ claims }) => unsigned({ alg: 'none' }, claims)],
  'signed by the client secret': [
    /alg/,
    ({ claims }) => {
      const text = unsigned({ alg: 'HS256' }, claims)
      return text + createHmac('sha256', clientSecret).update(text.slice(0, -1)).digest('base64url')
    },
  ],
  'with another name under the old signature': [
    /signature/,
    ({ header, claims, signed }) => unsigned(header, { ...claims, sub: 'ana-at-marin' }) + signed({}).split('.').at(-1),
  ],
  'no token at all': [/id_token|JWT/, () => ''],
}

onEngine('SQLite', 'what an identity provider says', (engine) => {
  let store: StoreWithProvider
  beforeAll(async () => {
    store = await StoreWithProvider.start(engine)
  })
  afterAll(() => store.stop())
  afterEach(() => store.forget())
  const radu = { email: 'radu@shop.example', email_verified: true }

  test.each(Object.entries(lies))('a token is not believed: %s', async (_what, [why, lie]) => {
    store.provider.lie = lie
    const { end, name } = await store.comesAs('radu-at-marin', radu)
    expect(name).toBeUndefined()
    expect(end.hash).toMatch(notSignedIn)
    expect(store.logged).toMatchObject([{ why: expect.stringMatching(why), failure: end.hash.slice(-8) }])
  })

  test('the same token, told by somebody who does not lie, is believed', async () => {
    store.provider.lie = ({ signed }) => signed({})
    expect((await store.comesAs('radu-at-marin', radu)).name).toBe('Radu')
  })

  test.each(['/.well-known/openid-configuration', '/token', '/jwks', '/me'])(
    'a provider that says nothing at %s is not waited for',
    async (path) => {
      const { platform } = store.server
      const patient = platform.outgoing
      platform.outgoing = outgoing({ anywhere: true, timeoutMs: 400 })
      store.provider.silentAt = path
      const { end, name } = await store.comesAs('elena-at-marin', { email: 'elena@shop.example', email_verified: true })
      platform.outgoing = patient
      expect(name).toBeUndefined()
      expect(end.hash).toMatch(notSignedIn)
      expect(store.logged).toMatchObject([{ why: expect.stringContaining('TOO_SLOW') }])
    },
  )

  test('whatever is sent along leads back to where people sign in', async () => {
    const browser = new BrowserByHand()
    const { provider, other, desk } = store
    const done = `${store.begin()}/done`
    const to = await browser.goUntil(store.begin(), ({ origin }) => origin === provider.issuer)
    expect(Object.fromEntries(to.searchParams)).toMatchObject({
      ...{ client_id: clientId, code_challenge_method: 'S256', redirect_uri: done, response_type: 'code' },
      scope: 'openid email',
    })
    const state = to.searchParams.get('state')
    const held = new Map(browser.cookiesOf(new URL(desk)))
    for (const search of [
      ...[`?error=access_denied&state=${state}`, '?error=access_denied', `?code=made-up&state=${state}`],
      ...[`?code=made-up&state=${state}&iss=https://elsewhere.example`, `?code=a&code=b&state=${state}`],
      ...[`?state=${state}`, '', `?code=${'x'.repeat(9_000)}`],
    ]) {
      for (const [name, value] of held) browser.cookiesOf(new URL(desk)).set(name, value)
      expect((await browser.goUntil(done + search, isDesk)).hash, search.slice(0, 60)).toMatch(notSignedIn)
      expect([...browser.cookiesOf(new URL(desk))], 'it is over').toEqual([])
    }
    expect((await browser.goUntil(store.begin(other), isDesk)).hash, 'a store without a provider').toMatch(notSignedIn)
    expect((await browser.get(`${desk}/sign-in/${randomUUID()}`)).status).toBe(404)
    expect(JSON.stringify(store.logged)).not.toContain('made-up')
  })

  test('only what answers as itself is taken, and the secret goes nowhere else', async () => {
    const { provider, server } = store
    const faultOf = async (change: object) => {
      const { __typename, issues = [] } = await store.set(change)
      return issues.map(({ path }) => path.join('.')).join() || __typename
    }
    expect(await faultOf({ issuer: `${provider.issuer}/.well-known/openid-configuration` })).toMatch(/Success$/)
    expect(await faultOf({ clientSecret: null, label: 'Marin & co' }), 'the secret that is there').toMatch(/Success$/)
    expect(await faultOf({ clientSecret: null, clientId: 'another' })).toBe('clientSecret')
    const localhost = provider.issuer.replace('127.0.0.1', 'localhost')
    expect(await faultOf({ clientSecret: null, issuer: localhost }), 'somebody else gets none').toBe('clientSecret')
    expect(await faultOf({ issuer: localhost }), 'another name than it says itself').toBe('issuer')
    expect(await faultOf({ issuer: 'http://127.0.0.1:1' }), 'nobody is there').toBe('issuer')
    expect(await faultOf({ issuer: 'marin' })).toBe('issuer')
    expect(await faultOf({ issuer: '', clientId: ' ', label: '' })).toBe('issuer,clientId,label')
    const anywhere = server.platform.outgoing
    server.platform.outgoing = outgoing()
    expect(await faultOf({}), 'our own network').toBe('issuer')
    server.platform.outgoing = anywhere
    const { database } = server.platform
    const row = await identityProviderOf(database, database.read, server.store.storeId)
    expect(row).toMatchObject({ issuer: provider.issuer, label: 'Marin & co', isOnlyWay: false })
    expect(JSON.stringify(row)).not.toContain(clientSecret)
    expect((await store.comesAs('radu-at-marin', radu)).name).toBe('Radu')
  })

  test('of two who set it, or set it first, the second hears of the other', async () => {
    const { server } = store
    const bare = await server.addStore(peopledStore)
    const admin = await signedInAs(server, bare, 'Radu')
    const version = async () => {
      const { data } = await admin.ask<{ identityProvider: { version: string } }>('{ identityProvider { version } }')
      return data.identityProvider.version
    }
    const set = async (label: string, expectedVersion: string) => {
      const given = { issuer: store.provider.issuer, clientId, clientSecret, isOnlyWay: false }
      const { data } = await admin.ask<{ set: { issues?: object[]; provider?: object } }>(
        `mutation ($input: SetIdentityProviderInput!) { set: setIdentityProvider(input: $input) {
          ... on ValidationError { issues { path code } } ... on SetIdentityProviderSuccess { provider { label } } } }`,
        { input: { key: randomUUID(), expectedVersion, label, ...given } },
      )
      return data.set
    }
    const refused = { issues: [{ path: ['expectedVersion'], code: 'INVALID' }] }
    const none = await version()
    expect(await set('Theirs', none)).toEqual({ provider: { label: 'Theirs' } })
    expect(await set('Mine', none)).toEqual(refused)
    const first = await version()
    expect(await set('Theirs again', first)).toEqual({ provider: { label: 'Theirs again' } })
    expect(await set('Mine again', first)).toEqual(refused)
  })

  test('behind TLS the cookie of the way is of this host alone, and whoever knocks too often is led back', async () => {
    let isEnough = false
    const counted: string[] = []
    const attempts: Attempts = {
      async count(attempt) {
        counted.push(attempt)
        if (isEnough) throw new RateLimitError('Too often.', 60)
      },
    }
    const behindTls = await StoreWithProvider.start(engine, { attempts, publicUrl: 'https://help.example/' })
    const at = `${behindTls.server.url}/sign-in/${behindTls.server.store.storeId}`
    const begun = await fetch(at, { redirect: 'manual' })
    expect(begun.headers.get('set-cookie')).toMatch(
      /^__Host-redress-begun-[0-9a-z]{12}=[\w%-]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect(begun.headers.get('cache-control')).toBe('no-store')
    const uri = new URL(begun.headers.get('location') ?? '').searchParams.get('redirect_uri')
    expect(uri).toBe(`https://help.example/sign-in/${behindTls.server.store.storeId}/done`)
    isEnough = true
    for (const door of [at, `${at}/done`]) {
      const { headers } = await fetch(door, { redirect: 'manual' })
      expect(headers.get('location')).toMatch(/^https:\/\/help\.example\/desk\/[0-9a-z]{12}#not-signed-in=[0-9a-f]{8}$/)
    }
    expect(counted).toEqual(['beginProviderSignIn', 'beginProviderSignIn', 'signInWithProvider'])
    expect(behindTls.logged).toMatchObject([{ why: 'RATE_LIMITED' }, { why: 'RATE_LIMITED' }])
    await behindTls.stop()
  })
})
