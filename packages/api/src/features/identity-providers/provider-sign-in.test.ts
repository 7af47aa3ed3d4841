import { ResetPassword, SignIn, SignOutEverywhere } from '@redress/schema/operations'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Mail } from '../../ports/mail/mail.ts'
import { BrowserByHand } from '../../testing/browser-by-hand.ts'
import { ask, done } from '../../testing/done.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { SoftPasskey } from '../../testing/soft-passkey.ts'
import { signedInAs } from '../../testing/staff-sessions.ts'
import { staffIds, sweepInto } from '../../testing/store-acts.ts'
import { isBack, isDesk, notSignedIn, StoreWithProvider } from '../../testing/store-with-provider.ts'
import { hashPassword } from '../sessions/password.ts'
import { setPassword } from '../sessions/store.ts'
import { tokenOfLink } from '../sessions/tokens.ts'
import { setLeft } from '../staff/store.ts'

onBothEngines('signing in by the identity provider', (engine) => {
  let store: StoreWithProvider
  beforeAll(async () => {
    store = await StoreWithProvider.start(engine)
  })
  afterAll(() => store.stop())
  afterEach(() => store.forget())

  const verified = (email: string) => ({ email, email_verified: true })
  const ana = verified('Ana@shop.example')

  test('whoever works here comes in with an address that the provider has verified, and is known from then on', async () => {
    const { desk, server } = store
    const first = await store.comesAs('ana-at-marin', ana)
    expect(first.end.href).toBe(`${desk}/desk/${server.store.storeId}`)
    expect(first.name).toBe('Ana')
    expect([...first.browser.cookiesOf(new URL(desk)).keys()], 'what was for the way only is gone').toEqual([
      `redress-${server.store.storeId}`,
    ])
    const sent: Mail[] = []
    await sweepInto(sent, server)
    expect(sent).toMatchObject([
      { to: { address: 'ana@shop.example' }, subject: 'You sign in to Test store with Marin now' },
    ])
    // Another address there, or none: it is still the same person.
    expect((await store.comesAs('ana-at-marin', verified('dana@shop.example'))).name).toBe('Ana')
    expect((await store.comesAs('ana-at-marin', {})).name).toBe('Ana')
    // And whoever is given the old address is somebody else.
    const thief = await store.comesAs('somebody-else', ana)
    expect(thief.name).toBeUndefined()
    expect(thief.end.hash).toMatch(notSignedIn)
    expect(store.logged).toMatchObject([{ why: 'ADDRESS OF SOMEBODY ELSE', failure: thief.end.hash.slice(-8) }])
    // Unless an administrator knows that it is Ana with a new account.
    const { Ana: staffId } = await staffIds(server.store)
    await done((await signedInAs(server, server.store, 'Radu')).store, 'resetSecondFactor', { staffId })
    expect((await store.comesAs('somebody-else', ana)).name).toBe('Ana')
    expect((await store.comesAs('ana-at-marin', ana)).name).toBeUndefined()
  })

  test('whoever came by a link is led there, and nowhere else', async () => {
    store.provider.accounts = { 'somebody-else': ana }
    store.provider.present = 'somebody-else'
    const home = `${store.desk}/desk/${store.server.store.storeId}`
    const ledTo = async (to: string) =>
      (await new BrowserByHand().goUntil(`${store.begin()}?to=${encodeURIComponent(to)}`, isDesk)).href
    expect(await ledTo(`${new URL(home).pathname}/case/7?open=a b`)).toBe(`${home}/case/7?open=a%20b`)
    const elsewhere = [
      '//elsewhere.example/',
      'https://elsewhere.example/',
      '/\\elsewhere.example',
      'javascript:alert(1)',
    ]
    const above = [
      `${home}/../../graphql`,
      `${home}x/y`,
      '/desk/',
      `/${'x'.repeat(5_000)}`,
      '#not-signed-in=00000000',
      '',
    ]
    for (const to of [...elsewhere, ...above]) expect(await ledTo(to), to.slice(0, 40)).toBe(home)
  })

  test('a new sign-in takes a new session, and all of them end at once', async () => {
    const { browser } = await store.comesAs('somebody-else', ana)
    const before = new Map(browser.cookiesOf(new URL(store.desk)))
    const second = await store.comesAs('somebody-else', ana)
    await store.comesAs('somebody-else', ana, browser)
    const old = new BrowserByHand()
    for (const [name, value] of before) old.cookiesOf(new URL(store.desk)).set(name, value)
    expect(await store.viewerIn(old)).toBeUndefined()
    expect(await store.viewerIn(browser)).toBe('Ana')
    await store.askAtDesk(browser, SignOutEverywhere, {})
    expect(await store.viewerIn(browser)).toBeUndefined()
    expect(await store.viewerIn(second.browser)).toBeUndefined()
  })

  test('an address that Microsoft Entra knows as of the company’s own domain is a verified one', async () => {
    const { name } = await store.comesAs('elena-at-entra', { email: 'elena@shop.example', xms_edov: '1' })
    expect(name).toBe('Elena')
  })

  test('whoever is nobody here, or not verified, is refused, all in one way', async () => {
    const { server, other, desk } = store
    const vera = { displayName: 'Vera', email: 'vera@shop.example', role: 'MANAGER' }
    await done((await signedInAs(server, other, 'Radu')).store, 'inviteStaff', vera)
    const strangers: [string, object, string][] = [
      ['stranger', verified('stranger@shop.example'), 'NOBODY HERE'],
      ['of another store', verified(vera.email), 'NOBODY HERE'],
      ['not verified', { email: 'dana@shop.example', email_verified: false }, 'NO VERIFIED ADDRESS'],
      ['nobody says', { email: 'dana@shop.example' }, 'NO VERIFIED ADDRESS'],
      ['not of their domain', { email: 'dana@shop.example', xms_edov: false }, 'NO VERIFIED ADDRESS'],
      ['both at once', { email: 'dana@shop.example', email_verified: false, xms_edov: true }, 'NO VERIFIED ADDRESS'],
      ['without one', { email_verified: true }, 'NO VERIFIED ADDRESS'],
      // Its i has no dot, and becomes ours to whoever folds letters of all alphabets.
      ['alike', verified('\u0130on@shop.example'), 'NOBODY HERE'],
      ['alike too', verified('ana@\u017Fhop.example'), 'NOBODY HERE'],
    ]
    for (const [subject, account, why] of strangers) {
      store.logged.length = 0
      const { end, name } = await store.comesAs(subject, account)
      expect(name, subject).toBeUndefined()
      expect(end.href.replace(/[0-9a-f]{8}$/, ''), subject).toBe(`${desk}/desk/${server.store.storeId}#not-signed-in=`)
      expect(store.logged, subject).toMatchObject([{ why }])
    }
  })

  test('whoever has left is refused, known or not, and whoever is back comes in', async () => {
    const { database, now } = store.server.platform
    const { storeId } = store.server.store
    const { staffId: id } = await signedInAs(store.server, store.server.store, 'Ion')
    const leave = (leftAt: Date | null) =>
      database.write((writer) => setLeft(database, writer, { storeId, id, leftAt }))
    const comes = async () => (await store.comesAs('ion-at-marin', verified('ion@shop.example'))).name
    for (let times = 0; times < 2; times++) {
      await leave(now())
      expect(await comes()).toBeUndefined()
      await leave(null)
      expect(await comes()).toBe('Ion')
    }
  })

  test('what one browser began, another cannot end, and nothing works a second time', async () => {
    store.provider.accounts = { 'somebody-else': ana }
    store.provider.present = 'somebody-else'
    const [browser, other] = [new BrowserByHand(), new BrowserByHand()]
    const atProvider = await browser.goUntil(store.begin(), ({ origin }) => origin === store.provider.issuer)
    const back = await browser.goUntil(atProvider, isBack)
    const held = new Map(browser.cookiesOf(back))
    const led = async (by: BrowserByHand, to: URL) => (await by.goUntil(to, isDesk)).hash
    expect(await led(other, back), 'a link that signs somebody in as another').toMatch(notSignedIn)
    await other.goUntil(store.begin(), isBack)
    expect(await led(other, back), 'with a sign-in of its own under way').toMatch(notSignedIn)
    // None of this has kept the first from coming in; then all of it is used up.
    expect(await led(browser, back)).toBe('')
    expect(await store.viewerIn(browser)).toBe('Ana')
    for (const [name, value] of held) other.cookiesOf(back).set(name, value)
    expect(await led(other, back), 'everything copied').toMatch(notSignedIn)
    const anew = await new BrowserByHand().goUntil(atProvider, isBack)
    for (const [name, value] of held) other.cookiesOf(back).set(name, value)
    expect(await led(other, anew), 'with another code').toMatch(notSignedIn)
    expect(await store.viewerIn(other)).toBeUndefined()
    expect(store.logged.map(({ why }) => why)).toEqual([
      'NOT BEGUN IN THIS BROWSER',
      expect.stringContaining('state'),
      'TOKEN: invalid_grant',
      'SECOND TIME',
    ])
  })

  /** A device of theirs, with a passkey on it. */
  async function passkeyOf(name: string): Promise<SoftPasskey> {
    const device = new SoftPasskey('localhost', store.desk)
    const person = await signedInAs(store.server, store.server.store, name)
    const { offered } = await ask<{ offered: { challenge: string; holderId: string } }>(
      person.store,
      'mutation { offered: beginPasskey { ... on BeginPasskeySuccess { challenge holderId } } }',
    )
    await done(person.store, 'addPasskey', { name: 'Phone', ...device.make(offered) })
    return device
  }

  async function signInWith(device: SoftPasskey): Promise<{ __typename: string }> {
    const { asked } = await ask<{ asked: { challenge: string } }>(
      store.server.store,
      'mutation { asked: beginPasskeySignIn { ... on BeginPasskeySignInSuccess { challenge } } }',
    )
    const { signed } = await ask<{ signed: { __typename: string } }>(
      store.server.store,
      'mutation ($input: SignInWithPasskeyInput!) { signed: signInWithPasskey(input: $input) { __typename } }',
      { input: device.sign(asked) },
    )
    return signed
  }

  test('where it is the only way, only administrators come in by another', async () => {
    const { server, provider } = store
    const { storeId } = server.store
    const { database, now } = server.platform
    const password = 'seven brass teapots'
    const hash = await hashPassword(password)
    for (const name of ['Mihai', 'Dana']) {
      const { staffId } = await signedInAs(server, server.store, name)
      await database.write((writer) => setPassword(database, writer, { storeId, staffId, hash, setAt: now() }))
    }
    const enters = async (name: string) => {
      const input = { email: `${name}@shop.example`, password }
      const { data } = await server.store.asPage(SignIn, { input })
      return data.signIn.__typename
    }
    const linksOf = async (name: string) => {
      const { staffId } = await signedInAs(server, server.store, name)
      const { tables, read } = database
      await done(server.store, 'requestPasswordReset', { email: `${name.toLowerCase()}@shop.example` })
      return read.$count(tables.passwordLinks, eq(tables.passwordLinks.staffId, staffId))
    }
    expect([await enters('mihai'), await linksOf('Mihai')]).toEqual(['SignInSuccess', 1])
    const device = await passkeyOf('Mihai')
    const byPasskey = async () => (await signInWith(device)).__typename
    const byLink = async () => {
      const { passwordLinks } = database.tables
      const [link] = await database.read.select().from(passwordLinks).where(eq(passwordLinks.purpose, 'RESET'))
      if (!link) throw new Error('There is no link.')
      const input = { linkToken: tokenOfLink(server.platform.secret, link), password }
      const { data } = await server.store.asPage(ResetPassword, { input })
      return data.resetPassword
    }
    expect(await byPasskey()).toBe('SignInWithPasskeySuccess')
    await store.set({ isOnlyWay: true })
    expect(await byPasskey()).toBe('WrongCredentialsError')
    expect(await byLink()).toMatchObject({ __typename: 'ValidationError', issues: [{ path: ['password'] }] })
    expect([await enters('mihai'), await linksOf('Mihai')]).toEqual(['WrongCredentialsError', 1])
    expect(await linksOf('Dana')).toBe(1)
    expect((await store.comesAs('mihai-at-marin', verified('mihai@shop.example'))).name).toBe('Mihai')
    // A provider that is away locks nobody out who could set it right.
    provider.silentAt = '/token'
    expect(await enters('dana')).toBe('SignInSuccess')
    await done((await signedInAs(server, server.store, 'Radu')).store, 'removeIdentityProvider', {})
    expect(await enters('mihai')).toBe('SignInSuccess')
  })
})
