import { randomUUID } from 'node:crypto'
import { WithdrawComplaint } from '@redress/schema/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { act, fileOne, peopledStore, readComplaint, staffIds } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'

interface Assigned {
  __typename: string
  issues?: { path: string[]; code: string }[]
  results?: { __typename: string; complaint?: { id: string; owner: { displayName: string } | null } }[]
}
const assign = `mutation ($input: AssignComplaintsInput!) { assignComplaints(input: $input) { __typename
  ... on ValidationError { issues { path code } }
  ... on AssignComplaintsSuccess { results { __typename ... on AssignComplaintSuccess { complaint { id owner { displayName } } } } } } }`

onBothEngines('several complaints assigned at once', (engine) => {
  let server: TestServer
  let store: TestStore
  let people: Record<string, string>
  let ana: SignedInPerson
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    store = server.store
    people = await staffIds(store)
    ana = await signedInAs(server, store, 'Ana')
  })
  afterAll(() => server.stop())

  const assigned = async (input: object, { ask } = ana) =>
    (await ask<{ assignComplaints: Assigned }>(assign, { input: { key: randomUUID(), ...input } })).data
      .assignComplaints
  const owners = async (ids: string[]) =>
    Promise.all(ids.map(async (id) => (await readComplaint(store, id)).owner?.displayName ?? null))

  test('each is answered for itself, in the order asked for', async () => {
    const [one, ended, far, two] = [
      await fileOne(store),
      await fileOne(store),
      await fileOne(store),
      await fileOne(store),
    ]
    await store.asPage(WithdrawComplaint, { input: { key: randomUUID(), trackingCode: ended.trackingCode } })
    const { data } = await store.asDeveloper<{ departments: { id: string }[] }>('{ departments { id } }')
    const to = { toDepartmentId: data.departments[1]?.id, note: 'Yours.', displayName: 'Test' }
    await act(store, 'handOver', { complaintId: far.id, ...to })
    const complaintIds = [one.id, ended.id, far.id, 'nonsense', two.id]
    const { results } = await assigned({ complaintIds, ownerId: people.Ion })
    expect(results?.map(({ __typename }) => __typename)).toEqual([
      'AssignComplaintSuccess',
      'StatusConflictError',
      'NotFoundError',
      'NotFoundError',
      'AssignComplaintSuccess',
    ])
    expect(results?.[0]?.complaint).toEqual({ id: one.id, owner: { displayName: 'Ion' } })
    expect(await owners([one.id, far.id, two.id])).toEqual(['Ion', 'Mihai', 'Ion'])
  })

  test('a key assigns once, whatever has happened since, and undone is what is assigned back', async () => {
    const filed = [(await fileOne(store)).id, (await fileOne(store)).id]
    const input = { key: randomUUID(), complaintIds: filed, ownerId: people.Ion }
    const first = await assigned(input)
    await assigned({ complaintIds: filed, ownerId: people.Ana })
    expect(await assigned(input)).toEqual(first)
    expect(await owners(filed)).toEqual(['Ana', 'Ana'])
    const nobody = await assigned({ complaintIds: filed, ownerId: null })
    expect(nobody.results?.[0]?.complaint?.owner).toBeNull()
    expect((await readComplaint(store, filed[0] ?? '')).timeline.edges[0]?.node).toMatchObject({
      type: 'ASSIGNED',
      audience: 'STAFF',
    })
    const { results } = await assigned({ ...input, ownerId: people.Elena })
    expect(results?.map(({ __typename }) => __typename)).toEqual([
      'IdempotencyConflictError',
      'IdempotencyConflictError',
    ])
  })

  test('what is wrong with all of them is said once', async () => {
    const { id } = await fileOne(store)
    const faults = async (input: object) => (await assigned(input)).issues?.map(({ path, code }) => `${path} ${code}`)
    expect(await faults({ complaintIds: [], ownerId: people.Ion })).toEqual(['complaintIds REQUIRED'])
    expect(await faults({ complaintIds: Array(101).fill(id), ownerId: people.Ion })).toEqual(['complaintIds TOO_MANY'])
    expect(await faults({ complaintIds: [id], ownerId: id })).toEqual(['ownerId UNKNOWN'])
    expect(await faults({ key: 'short', complaintIds: [id], ownerId: people.Ion })).toEqual(['key TOO_SHORT'])
  })
})
