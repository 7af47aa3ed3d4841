import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localId } from '../../graph/local-id.ts'
import type { Mail } from '../../ports/mail/mail.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { signedInAs } from '../../testing/staff-sessions.ts'
import { peopledStore, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'
import { memberLeaves } from '../staff/service.ts'
import { peopleOf } from '../staff/store.ts'
import { addPasswordLink } from './service/password-link.ts'
import type { LinkPurpose } from './tables.ts'
import { tokenOfLink } from './tokens.ts'

const password = 'nine green lanterns'
const documents: Record<LinkPurpose | 'SIGN_IN', string> = {
  INVITE: 'mutation ($input: AcceptInviteInput!) { done: acceptInvite(input: $input) {',
  RESET: 'mutation ($input: ResetPasswordInput!) { done: resetPassword(input: $input) {',
  SIGN_IN: 'mutation ($input: SignInInput!) { done: signIn(input: $input) {',
}
interface Done {
  __typename: string
  token?: string
  issues?: { path: string[]; code: string }[]
}

onBothEngines('a link that sets a password', (engine) => {
  let server: TestServer
  let store: TestStore
  let ids: Record<string, string>
  let clock: number | undefined
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    store = server.store
    server.platform.now = () => new Date(clock ?? Date.now())
    const { database } = server.platform
    const { staff } = await peopleOf(database, database.read, store.storeId)
    ids = Object.fromEntries(staff.map(({ id, displayName }) => [displayName, id]))
  })
  afterAll(() => server.stop())

  const send = async (what: LinkPurpose | 'SIGN_IN', input: object, of = store) => {
    const success = { INVITE: 'AcceptInvite', RESET: 'ResetPassword', SIGN_IN: 'SignIn' }[what]
    const fields = `__typename ... on ValidationError { issues { path code } } ... on ${success}Success { token }`
    const answer = await of.asDeveloper<{ done: Done }>(`${documents[what]} ${fields} } }`, { input })
    return answer.data.done
  }
  async function linkFor(name: string, purpose: LinkPurpose = 'INVITE') {
    const { platform } = server
    const of = { storeId: store.storeId, staffId: ids[name] ?? '', purpose, at: platform.now() }
    const link = await platform.database.write((writer) => addPasswordLink(platform, writer, of))
    return tokenOfLink(platform.secret, link)
  }
  const viewerOf = async (token: string | undefined) => {
    const headers = { authorization: `Bearer ${token}` }
    const { data } = await store.asDeveloper<{ viewer: { displayName: string } }>(
      '{ viewer { displayName } }',
      {},
      headers,
    )
    return data?.viewer.displayName
  }

  test('signs in whoever holds it, once, and from then on the password does', async () => {
    const linkToken = await linkFor('Ana')
    const accepted = await send('INVITE', { linkToken, password })
    expect(await viewerOf(accepted.token)).toBe('Ana')
    expect((await send('INVITE', { linkToken, password })).__typename).toBe('NotFoundError')
    const signedIn = await send('SIGN_IN', { email: 'ana@shop.example', password })
    expect(await viewerOf(signedIn.token)).toBe('Ana')
  })

  test('makes somebody of whoever was added only just now, though what is known of a store is kept for a second', async () => {
    // Whoever invites is the last who was looked at before there was a Bogdan.
    const radu = await signedInAs(server, store, 'Radu')
    const input = { key: randomUUID(), displayName: 'Bogdan', email: 'bogdan@shop.example', role: 'FRONT_LINE' }
    const { data } = await radu.ask<{ inviteStaff: { person: { id: string } } }>(
      `mutation ($input: InviteStaffInput!) {
        inviteStaff(input: $input) { ... on InviteStaffSuccess { person { id } } } }`,
      { input },
    )
    ids.Bogdan = localId('StaffMember', data.inviteStaff.person.id) ?? ''
    const linkToken = await linkFor('Bogdan')
    const accept = `mutation ($input: AcceptInviteInput!) {
      acceptInvite(input: $input) { ... on AcceptInviteSuccess { token viewer { displayName } } } }`
    const answer = await store.asDeveloper<{ acceptInvite: { token: string; viewer: { displayName: string } } }>(
      accept,
      { input: { linkToken, password } },
    )
    const { token, viewer } = answer.data.acceptInvite
    expect(viewer).toEqual({ displayName: 'Bogdan' })
    expect(await viewerOf(token)).toBe('Bogdan')
  })

  test('used by three at once lets one in', async () => {
    const linkToken = await linkFor('Ion')
    const used = await Promise.all([1, 2, 3].map(() => send('INVITE', { linkToken, password })))
    expect(used.map(({ __typename }) => __typename).sort()).toEqual([
      'AcceptInviteSuccess',
      'NotFoundError',
      'NotFoundError',
    ])
  })

  test('ends every session and kills every other link of this person', async () => {
    const before = await signedInAs(server, store, 'Elena')
    const [invited, reset] = [await linkFor('Elena'), await linkFor('Elena', 'RESET')]
    expect((await send('RESET', { linkToken: reset, password })).__typename).toBe('ResetPasswordSuccess')
    expect(await viewerOf(before.token)).toBeUndefined()
    expect((await send('INVITE', { linkToken: invited, password })).__typename).toBe('NotFoundError')
  })

  test('has one power, in one store, for a while, for somebody who is there', async () => {
    const linkToken = await linkFor('Mihai', 'RESET')
    const other = await server.addStore({ ...peopledStore, name: 'Other' })
    expect((await send('INVITE', { linkToken, password })).__typename).toBe('NotFoundError')
    expect((await send('RESET', { linkToken, password }, other)).__typename).toBe('NotFoundError')
    for (const wrong of ['', 'nonsense', linkToken.slice(2), 'A'.repeat(64), `${linkToken.slice(0, -4)}AAAA`])
      expect((await send('RESET', { linkToken: wrong, password })).__typename).toBe('NotFoundError')
    clock = Date.now() + 30 * 60_000
    expect((await send('RESET', { linkToken, password })).__typename).toBe('NotFoundError')
    clock = undefined
    await memberLeaves(server.platform, { storeId: store.storeId, id: ids.Dana ?? '' })
    expect((await send('INVITE', { linkToken: await linkFor('Dana'), password })).__typename).toBe('NotFoundError')
  })

  test('stays alive when the password cannot be taken', async () => {
    const linkToken = await linkFor('Radu')
    for (const [given, code] of [
      ['eleven char', 'TOO_SHORT'],
      ['copper-kettle', 'INVALID'],
      ['Password12345!', 'INVALID'],
      ['Contraseña2026', 'INVALID'],
      ['aaaabbbbaaaabbbb', 'INVALID'],
      ['radu1234radu', 'INVALID'],
      ['test store 1', 'INVALID'],
      ['123456789012', 'INVALID'],
      ['x'.repeat(257), 'TOO_LONG'],
    ])
      expect((await send('INVITE', { linkToken, password: given })).issues, given).toEqual([
        { path: ['password'], code },
      ])
    expect((await send('INVITE', { linkToken, password })).__typename).toBe('AcceptInviteSuccess')
  })

  test('comes by mail to whoever works here, and the answer is the same to everybody', async () => {
    const ask = (email: string, key = randomUUID()) =>
      store.asDeveloper(
        'mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { ... on RequestPasswordResetSuccess { message } } }',
        { input: { key, email } },
      )
    const sent: Mail[] = []
    await sweepInto(sent, server)
    sent.length = 0
    const key = randomUUID()
    const answers = [
      await ask('Ana@shop.example', key),
      await ask('Ana@shop.example', key),
      await ask('who@shop.example'),
    ]
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1)
    await sweepInto(sent, server)
    expect(sent.map(({ to }) => to)).toEqual([{ name: 'Ana', address: 'ana@shop.example' }])
    const [link = ''] = /https:\S+/.exec(sent[0]?.text ?? '') ?? []
    const url = new URL(link)
    expect(url.pathname).toBe(`/desk/${store.storeId}`)
    const { database } = server.platform
    const stored = JSON.stringify([
      await database.read.select().from(database.tables.outbox),
      await database.read.select().from(database.tables.passwordLinks),
    ])
    const linkToken = url.hash.replace('#reset=', '')
    expect(stored).not.toContain(linkToken.slice(-43))
    expect((await send('RESET', { linkToken, password })).__typename).toBe('ResetPasswordSuccess')
    // Used before it went out a second time: there is nothing to send any more.
    await ask('ana@shop.example')
    await send('RESET', { linkToken: await linkFor('Ana', 'RESET'), password })
    sent.length = 0
    await sweepInto(sent, server)
    expect(sent).toEqual([])
  })
})
