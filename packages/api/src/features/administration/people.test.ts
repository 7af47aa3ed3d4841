import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Mail } from '../../ports/mail/mail.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { peopledStore, staffIds, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'
import { peopleOf } from '../staff/store.ts'

interface Done {
  __typename: string
  code?: string
  issues?: { path: string[]; code: string }[]
  person?: { displayName: string; role: string; department: { name: string } | null }
}
const errors = '__typename ... on Error { code } ... on ValidationError { issues { path code } }'
const person = 'person { displayName role department { name } }'
const invite = `mutation ($input: InviteStaffInput!) { done: inviteStaff(input: $input) { ${errors} ... on InviteStaffSuccess { ${person} } } }`
const update = `mutation ($input: UpdateStaffInput!) { done: updateStaff(input: $input) { ${errors} ... on UpdateStaffSuccess { ${person} } } }`

onBothEngines('administrators decide who works here', (engine) => {
  let server: TestServer
  let store: TestStore
  let ids: Record<string, string>
  let radu: SignedInPerson
  let clock: number | undefined
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    store = server.store
    server.platform.now = () => new Date(clock ?? Date.now())
    ids = await staffIds(store)
    radu = await signedInAs(server, store, 'Radu')
  })
  afterAll(() => server.stop())

  const send = async (by: SignedInPerson, document: string, input: object): Promise<Done> => {
    const { data, errors } = await by.ask<{ done: Done }>(document, { input: { key: randomUUID(), ...input } })
    // Whoever comes second may not even be let in any more.
    return data?.done ?? { __typename: errors?.[0]?.extensions.code ?? 'nothing' }
  }
  const newcomer = { displayName: 'Oana', email: 'Oana@shop.example', role: 'FRONT_LINE' }
  const departmentId = async (name: string) => {
    const { data } = await store.asDeveloper<{ departments: { id: string; name: string }[] }>(
      '{ departments { id name } }',
    )
    return data.departments.find((department) => department.name === name)?.id
  }

  test('whoever is invited gets one mail, however often it is asked under one key; an address works once', async () => {
    const input = { ...newcomer, key: randomUUID(), departmentId: await departmentId('Deliveries') }
    const first = await send(radu, invite, input)
    expect(first.person).toEqual({ displayName: 'Oana', role: 'FRONT_LINE', department: { name: 'Deliveries' } })
    expect(await send(radu, invite, input)).toEqual(first)
    expect((await send(radu, invite, { ...input, displayName: 'O.' })).code).toBe('IDEMPOTENCY_CONFLICT')
    expect((await send(radu, invite, newcomer)).issues).toEqual([{ path: ['email'], code: 'TAKEN' }])
    const sent: Mail[] = []
    await sweepInto(sent, server)
    expect(sent.map(({ to }) => to.address)).toEqual(['oana@shop.example'])
    expect(sent[0]?.text).toMatch(/\/desk\/[0-9a-z]{12}#invite=[\w-]{64}\n/)
  })

  test('two invitations to one address at the same moment make one person', async () => {
    const twin = { ...newcomer, email: 'twin@shop.example' }
    const done = await Promise.all([send(radu, invite, twin), send(radu, invite, twin)])
    expect(done.map(({ __typename }) => __typename).sort()).toEqual(['InviteStaffSuccess', 'ValidationError'])
  })

  test('what is wrong with an invitation is told, all of it', async () => {
    const wrong = { displayName: ' ', email: 'nowhere', role: 'ADMIN', departmentId: 'nonsense', key: 'short' }
    expect((await send(radu, invite, wrong)).issues?.map(({ path }) => path[0])).toEqual([
      'key',
      'displayName',
      'email',
      'departmentId',
    ])
  })

  test('another role counts from the next request on, and ends the sessions that began without it', async () => {
    const elena = await signedInAs(server, store, 'Elena')
    const done = await send(radu, update, { staffId: ids.Elena, role: 'FRONT_LINE' })
    expect(done.person?.role).toBe('FRONT_LINE')
    expect((await elena.ask('{ viewer { role } }')).errors?.[0]?.extensions.code).toBe('SESSION_ENDED')
  })

  test('another department keeps the session, and changes what it sees at once', async () => {
    const ana = await signedInAs(server, store, 'Ana')
    const moved = await send(radu, update, { staffId: ids.Ana, departmentId: await departmentId('Deliveries') })
    expect(moved.person).toMatchObject({ role: 'FRONT_LINE', department: { name: 'Deliveries' } })
    expect((await ana.ask('{ complaints { edges { node { id } } } }')).errors).toBeUndefined()
    expect((await send(radu, update, { staffId: ids.Ana, departmentId: null })).person?.department).toBeNull()
  })

  test('somebody always runs the store, whoever lowers whom at the same moment', async () => {
    const dana = await signedInAs(server, store, 'Dana')
    const done = await Promise.all([
      send(radu, update, { staffId: ids.Dana, role: 'MANAGER' }),
      send(dana, update, { staffId: ids.Radu, role: 'MANAGER' }),
    ])
    expect(done.filter(({ __typename }) => __typename === 'UpdateStaffSuccess')).toHaveLength(1)
    // Not by the API, which keeps what it knows of a store for a second.
    const { database } = server.platform
    const { staff } = await peopleOf(database, database.read, store.storeId)
    const left = staff.filter(({ role }) => role === 'ADMIN').map(({ displayName }) => displayName)
    const [name = ''] = left
    expect(left).toHaveLength(1)
    const last = await signedInAs(server, store, name)
    expect((await send(last, update, { staffId: ids[name], role: 'MANAGER' })).issues).toEqual([
      { path: ['role'], code: 'INVALID' },
    ])
    radu = last
  })

  test('nobody else does, with whatever role or key, nor an administrator who signed in long ago', async () => {
    for (const name of ['Ana', 'Ion', 'Mihai']) {
      const by = await signedInAs(server, store, name)
      expect((await send(by, invite, { ...newcomer, email: 'x@shop.example' })).code, name).toBe('FORBIDDEN')
      expect((await send(by, update, { staffId: by.staffId, role: 'ADMIN' })).code, name).toBe('FORBIDDEN')
    }
    const byKey = { ...radu, ask: store.asDeveloper } as SignedInPerson
    expect((await send(byKey, invite, { ...newcomer, email: 'x@shop.example' })).code).toBe('FORBIDDEN')
    clock = Date.now() + 15 * 60_000
    expect((await send(radu, invite, { ...newcomer, email: 'x@shop.example' })).code).toBe('SIGN_IN_AGAIN')
    clock = undefined
  })

  test('and only of their own store: people and departments of another are not there', async () => {
    const other = await server.addStore({ ...peopledStore, name: 'Other' })
    const theirs = await staffIds(other)
    expect((await send(radu, update, { staffId: theirs.Ana, role: 'ADMIN' })).code).toBe('NOT_FOUND')
    const { data } = await other.asDeveloper<{ departments: { id: string }[] }>('{ departments { id } }')
    const elsewhere = { staffId: ids.Ana, departmentId: data.departments[0]?.id }
    expect((await send(radu, update, elsewhere)).issues).toEqual([{ path: ['departmentId'], code: 'UNKNOWN' }])
  })
})
