import { randomUUID } from 'node:crypto'
import { SignIn, SignOut, Storefront, Viewer } from '@redress/schema/operations'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onEngine } from '../../testing/engines.ts'
import { signedInAs } from '../../testing/staff-sessions.ts'
import { peopledStore } from '../../testing/store-acts.ts'
import { shopOrigin, startTestServer, type TestServer } from '../../testing/test-server.ts'
import { deskOriginsOf } from './desk-link.ts'
import { hashPassword } from './password.ts'
import { setPassword } from './store.ts'

const password = 'seven brass teapots'
const input = { email: 'ana@shop.example', password }

describe('where the desk may keep a session', () => {
  test.each([
    ['https://help.example/', ['https://help.example']],
    ['https://help.example:8443/redress', ['https://help.example:8443']],
    ['http://localhost:4000', ['http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]:4000']],
    ['http://help.example', []],
    ['http://192.168.1.20:4000', []],
    ['http://localhost.example', []],
  ])('%s: %j', (url, origins) => {
    expect(deskOriginsOf(url)).toEqual(origins)
  })
})

onEngine('SQLite', 'the desk', (engine) => {
  let server: TestServer
  let storeId: string
  let desk: string
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    storeId = server.store.storeId
    desk = server.url
    const { staffId } = await signedInAs(server, server.store, 'Ana')
    const { database, now } = server.platform
    const row = { storeId, staffId, hash: await hashPassword(password), setAt: now() }
    await database.write((writer) => setPassword(database, writer, row))
  })
  afterAll(() => server.stop())

  async function ask(body: object, headers: Record<string, string> = {}) {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-redress-store': storeId, origin: desk, ...headers },
      body: JSON.stringify(body),
    })
    const { data, errors } = JSON.parse(await response.text())
    return { status: response.status, headers: response.headers, data, code: errors?.[0]?.extensions.code }
  }
  const withId = ({ documentId }: { documentId: string }, variables = {}) => ({ documentId, variables })
  const signIn = async () => {
    const { data, headers } = await ask(withId(SignIn, { input }))
    return { data, cookie: headers.get('set-cookie') ?? '' }
  }

  test('keeps the session in a cookie that no script reads, and tells the token to nobody', async () => {
    const { data, cookie } = await signIn()
    expect(data.signIn).toMatchObject({ __typename: 'SignInSuccess', token: null, viewer: { displayName: 'Ana' } })
    expect(cookie).toMatch(/^redress-[0-9a-z]{12}=ss_[\w-]{80}; Path=\/; Max-Age=60\d{4}; HttpOnly; SameSite=Lax$/)
    const [pair = ''] = cookie.split(';')
    expect((await ask(withId(Viewer), { cookie: `other=1; ${pair}` })).data.viewer.displayName).toBe('Ana')
    expect((await ask(withId(Viewer))).data.viewer).toBeNull()
    const out = await ask(withId(SignOut), { cookie: pair })
    expect(out.headers.get('set-cookie')).toMatch(/^redress-[0-9a-z]{12}=; Path=\/; Max-Age=0;/)
    expect((await ask(withId(Viewer), { cookie: pair })).data.viewer).toBeNull()
  })

  test('a new sign-in takes a new token, and the old one opens nothing', async () => {
    const [before = ''] = (await signIn()).cookie.split(';')
    const again = await ask(withId(SignIn, { input }), { cookie: before })
    const [after = ''] = (again.headers.get('set-cookie') ?? '').split(';')
    expect(after).not.toBe(before)
    expect((await ask(withId(Viewer), { cookie: before })).data.viewer).toBeNull()
    expect((await ask(withId(Viewer), { cookie: after })).data.viewer.displayName).toBe('Ana')
  })

  test('no other page can use the cookie: not with the id of the store, nor with its key', async () => {
    const [cookie = ''] = (await signIn()).cookie.split(';')
    for (const origin of ['https://evil.example', shopOrigin, 'null', `${desk}.evil.example`])
      expect((await ask(withId(Viewer), { cookie, origin })).code, origin).toBe('ORIGIN_NOT_ALLOWED')
    const page = { cookie, origin: shopOrigin, 'x-redress-store': server.store.publishable }
    expect((await ask(withId(Viewer), page)).data.viewer).toBeNull()
    expect((await ask(withId(Viewer), { cookie, 'x-redress-store': server.store.publishable })).code).toBe(
      'ORIGIN_NOT_ALLOWED',
    )
  })

  test('the cookie of one store is none in another', async () => {
    const [cookie = ''] = (await signIn()).cookie.split(';')
    const other = await server.addStore({ ...peopledStore, name: 'Other' })
    const renamed = cookie.replace(/^redress-\w+/, `redress-${other.storeId}`)
    const headers = { 'x-redress-store': other.storeId }
    for (const sent of [cookie, renamed])
      expect((await ask(withId(Viewer), { ...headers, cookie: sent })).data.viewer).toBeNull()
  })

  test('a cookie runs trusted documents only, a bearer token any', async () => {
    const [cookie = ''] = (await signIn()).cookie.split(';')
    const query = { query: '{ viewer { displayName } }' }
    expect((await ask(query, { cookie })).code).toBe('DOCUMENT_NOT_TRUSTED')
    const { ask: asAna } = await signedInAs(server, server.store, 'Ana')
    expect((await asAna(query.query)).data).toEqual({ viewer: { displayName: 'Ana' } })
  })

  test('of a store that is not there is refused', async () => {
    expect((await ask(withId(Storefront), { 'x-redress-store': randomUUID() })).status).toBe(401)
  })
})
