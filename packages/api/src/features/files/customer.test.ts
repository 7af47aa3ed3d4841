import { randomUUID } from 'node:crypto'
import { AddMessage } from '@redress/schema/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { act, fileOne, peopledStore, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'

interface File {
  customer: { id: string; name: string; email: string | null }
  complaints: { id: string }[]
  openCount: number
  promisesMissed: number
  entries: { complaint: { id: string }; entry: { type: string; text: string | null } }[]
}
const fileOf = `query ($id: ID!, $types: [EventType!]) { customer(id: $id) { customer { id name email } complaints { id }
  openCount promisesMissed given { amountMinor } entries(types: $types) { complaint { id } entry { type text } } } }`
const all = `query ($filter: CustomerFilter, $first: Int, $after: String) {
  customers(filter: $filter, first: $first, after: $after) { edges { node { id email } } pageInfo { hasNextPage endCursor } } }`
type Asked = Pick<TestStore, 'asDeveloper'>

onBothEngines('the file of a customer', (engine) => {
  let server: TestServer
  let store: TestStore
  let ana: SignedInPerson
  let mihai: SignedInPerson
  let elsewhere: SignedInPerson
  let customerId: string
  let first: Awaited<ReturnType<typeof fileOne>>
  let ofZoe: Awaited<ReturnType<typeof fileOne>>
  let handedOver: Awaited<ReturnType<typeof fileOne>>
  const maria = { contact: { name: 'Maria', email: 'Maria@Example.org' } }
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    store = server.store
    const { platform } = server
    platform.now = () => new Date('2026-11-18T09:00:00Z')
    first = await fileOne(store, maria)
    platform.now = () => new Date('2026-11-25T09:00:00Z')
    await sweepInto([], server)
    handedOver = await fileOne(store, maria)
    await fileOne(store, { contact: { name: 'Ada', email: 'ada@example.org' } })
    platform.now = () => new Date('2026-11-25T09:00:01Z')
    ofZoe = await fileOne(store, {
      ...{ description: 'Ada’s kettle', contact: { name: 'Zoë García-Möller', email: 'zoe@example.org' } },
    })
    const { data } = await store.asDeveloper<{ departments: { id: string }[]; complaint: { customerId: string } }>(
      'query ($id: ID!) { departments { id } complaint(id: $id) { customerId } }',
      { id: first.id },
    )
    customerId = data.complaint.customerId
    const to = { toDepartmentId: data.departments[1]?.id, note: 'She has waited long.', displayName: 'Test' }
    await act(store, 'handOver', { complaintId: handedOver.id, ...to })
    const text = 'And the lid?'
    await store.asPage(AddMessage, { input: { key: randomUUID(), trackingCode: first.trackingCode, text } })
    ana = await signedInAs(server, store, 'Ana')
    mihai = await signedInAs(server, store, 'Mihai')
    const other = await server.addStore({ ...peopledStore, name: 'Other' })
    elsewhere = await signedInAs(server, other, 'Radu')
    await fileOne(other, { contact: { name: 'María Elsewhere', email: 'other@example.org' } })
    await act(ana.store, 'addNote', { complaintId: first.id, text: 'Call after ten.' })
  })
  afterAll(() => server.stop())

  const file = async (asked: Asked, types?: string[]) =>
    (await asked.asDeveloper<{ customer: File | null }>(fileOf, { id: customerId, types })).data.customer
  const emails = async (asked: Asked, filter: object = {}) => {
    const answer = await asked.asDeveloper<{ customers: { edges: { node: { email: string } }[] } }>(all, { filter })
    if (answer.errors) throw new Error(answer.text)
    return answer.data.customers.edges.map(({ node }) => node.email)
  }

  test('says what went wrong before, and has everything of all their complaints', async () => {
    const found = await file(store)
    expect(found).toMatchObject({
      customer: { name: 'Maria', email: 'maria@example.org' },
      openCount: 2,
      promisesMissed: 1,
    })
    expect(found?.complaints.map(({ id }) => id)).toEqual([handedOver.id, first.id])
    expect(found?.entries.map(({ entry }) => entry.type).sort()).toEqual(['ESCALATED', 'PROMISE_MISSED'])
    const texts = (await file(store, ['NOTE', 'MESSAGE']))?.entries.map(({ entry }) => entry.text)
    expect(texts?.sort()).toEqual(['And the lid?', 'Call after ten.', 'She has waited long.'])
  })

  test('shows of it what one may see, and nothing of it to another store', async () => {
    const ofMihai = await file(mihai.store, ['NOTE', 'MESSAGE', 'PROMISE_MISSED'])
    expect(ofMihai?.complaints).toEqual([{ id: handedOver.id }])
    expect(ofMihai?.promisesMissed).toBe(0)
    expect(ofMihai?.entries.map(({ entry }) => entry.text)).toEqual(['She has waited long.'])
    expect(await file(elsewhere.store)).toBeNull()
    expect(await emails(elsewhere.store)).toEqual(['other@example.org'])
    expect(await emails(mihai.store)).toEqual(['maria@example.org'])
    expect(await emails(mihai.store, { email: 'ada@example.org' })).toEqual([])
    expect(await emails(mihai.store, { reference: first.complaint.reference })).toEqual([])
  })

  test('customers are found by their names as somebody types them, each within their reach', async () => {
    for (const name of ['zoe', 'ZOË', 'garc moll', ' Möller,  Zo', 'zo', 'gar'])
      expect(await emails(store, { name }), name).toEqual(['zoe@example.org'])
    for (const name of ['z', 'arcia', 'kettle', 'lid', 'ada zoe', 'zoe x', '"', ' ', '\0'])
      expect(await emails(store, { name }), name).toEqual([])
    for (const signs of ['§zoe', 'zo*', '"zo" OR', "zoe:*'"])
      expect(await emails(store, { name: signs }), signs).toEqual(signs.includes('OR') ? [] : ['zoe@example.org'])
    expect(await emails(store, { name: 'ada' }), 'a word of a text is no name').toEqual(['ada@example.org'])
    expect(await emails(store, { name: 'maria' })).toEqual(['maria@example.org'])
    expect(await emails(elsewhere.store, { name: 'maria' })).toEqual(['other@example.org'])
    expect(await emails(mihai.store, { name: 'ada' }), 'of another department').toEqual([])
    expect(await emails(mihai.store, { name: 'mar' })).toEqual(['maria@example.org'])
    // Beside the words of the complaint, in the queue.
    const found = async (asked: Asked, text: string) => {
      const query = 'query ($text: String) { complaints(filter: { text: $text }) { edges { node { id } } } }'
      const answer = await asked.asDeveloper<{ complaints: { edges: { node: { id: string } }[] } }>(query, { text })
      return answer.data.complaints.edges.map(({ node }) => node.id)
    }
    for (const text of ['zoe', 'kettle garcia', 'möll ada']) expect(await found(store, text), text).toEqual([ofZoe.id])
    for (const text of ['kett', 'arcia', 'zoe teapot']) expect(await found(store, text), text).toEqual([])
    for (const asked of [elsewhere.store, mihai.store]) expect(await found(asked, 'zoe')).toEqual([])
  })

  test('customers are found by address and by reference, page by page, who came last first', async () => {
    expect(await emails(store)).toEqual(['zoe@example.org', 'ada@example.org', 'maria@example.org'])
    expect(await emails(ana.store, { email: ' MARIA@example.org' })).toEqual(['maria@example.org'])
    expect(await emails(store, { reference: first.complaint.reference.toLowerCase() })).toEqual(['maria@example.org'])
    expect(await emails(store, { number: 'a\0' })).toEqual([])
    const page = async (after: string | null) =>
      (
        await store.asDeveloper<{
          customers: { edges: { node: { email: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
        }>(all, { first: 1, after })
      ).data.customers
    const one = await page(null)
    expect(one.pageInfo.hasNextPage).toBe(true)
    const two = await page(one.pageInfo.endCursor)
    expect(two.edges[0]?.node.email).toBe('ada@example.org')
    const three = await page(two.pageInfo.endCursor)
    expect(three.edges[0]?.node.email).toBe('maria@example.org')
    expect(three.pageInfo.hasNextPage).toBe(false)
  })
})
