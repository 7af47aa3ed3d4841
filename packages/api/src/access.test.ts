import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onBothEngines } from './testing/engines.ts'
import { type Plan, plansOf } from './testing/query-plans.ts'
import { type SignedInPerson, signedInAs } from './testing/staff-sessions.ts'
import { act, fileOne, peopledStore, readComplaint, staffIds } from './testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from './testing/test-server.ts'

const list = `query ($sort: ComplaintSort! = NEWEST_FIRST, $first: Int, $after: String, $filter: ComplaintFilter) {
  complaints(sort: $sort, first: $first, after: $after, filter: $filter) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`
interface Page {
  complaints: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
}

onBothEngines('what a person of the store may see', (engine) => {
  let server: TestServer
  let store: TestStore
  /** In customer care, where all new ones go; the first with Deliveries; the second handed to one person there. */
  let ofCare: string
  let ofDeliveries: string
  let ownedByAna: string
  const people: Record<string, SignedInPerson> = {}
  beforeAll(async () => {
    server = await startTestServer(engine, {
      store: {
        ...peopledStore,
        departments: [
          ...(peopledStore.departments ?? []),
          { name: 'Workshop', staff: [{ displayName: 'Vera', email: 'vera@shop.example', role: 'FRONT_LINE' }] },
        ],
      },
    })
    store = server.store
    for (const name of ['Ana', 'Ion', 'Elena', 'Radu', 'Mihai', 'Vera'])
      people[name] = await signedInAs(server, store, name)
    ofCare = (await fileOne(store)).id
    ofDeliveries = (await fileOne(store)).id
    ownedByAna = (await fileOne(store)).id
    const ids = await staffIds(store)
    for (const id of [ofDeliveries, ownedByAna])
      await act(store, 'handOver', { complaintId: id, note: 'Yours.', toStaffId: ids.Mihai, displayName: 'Test' })
    await act(store, 'assignComplaint', { complaintId: ownedByAna, ownerId: ids.Ana, displayName: 'Test' })
  })
  afterAll(() => server.stop())

  const seenBy = (): Record<string, string[]> => ({
    Ana: [ofCare, ownedByAna],
    Ion: [ofCare],
    Elena: [ofCare, ofDeliveries, ownedByAna],
    Radu: [ofCare, ofDeliveries, ownedByAna],
    Mihai: [ofDeliveries, ownedByAna],
    Vera: [],
  })
  const names = ['Ana', 'Ion', 'Elena', 'Radu', 'Mihai', 'Vera']
  const all = () => [ofCare, ofDeliveries, ownedByAna]

  test.each(names)('%s: one by one, by node and in every list the same, each once', async (name) => {
    const { ask } = people[name]!
    const seen = seenBy()[name]!
    for (const id of all()) {
      const found = seen.includes(id) ? { id } : null
      const one = await ask('query ($id: ID!) { complaint(id: $id) { id } node(id: $id) { id } }', { id })
      expect(one.data).toEqual({ complaint: found, node: found })
      const several = await ask('query ($id: ID!) { nodes(ids: [$id]) { id } }', { id })
      expect(several.data).toEqual({ nodes: [found] })
    }
    for (const sort of ['NEWEST_FIRST', 'OLDEST_FIRST', 'RECENTLY_CHANGED_FIRST'])
      for (const filter of [undefined, { statuses: ['RECEIVED', 'ASSESSING'] }, { text: 'kettle' }])
        expect(await pages(ask, { sort, filter }), `${sort} ${JSON.stringify(filter)}`).toEqual(seen.toSorted())
  })

  /** All pages of one each, in no order. */
  async function pages(ask: SignedInPerson['ask'], variables: object): Promise<string[]> {
    const found: string[] = []
    let after: string | null = null
    do {
      const { edges, pageInfo }: Page['complaints'] = (await ask<Page>(list, { ...variables, first: 1, after })).data
        .complaints
      found.push(...edges.map(({ node }) => node.id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    return found.sort()
  }

  test('what they may not see they cannot act on either, and learn nothing of it', async () => {
    const before = await readComplaint(store, ofDeliveries)
    const there = await act(people.Ana!.store, 'escalate', { complaintId: ofDeliveries, reason: 'Why.' })
    const nowhere = await act(people.Ana!.store, 'escalate', {
      complaintId: globalId('Complaint'),
      reason: 'Why.',
    })
    expect(there).toMatchObject({ __typename: 'NotFoundError' })
    expect(there).toEqual(nowhere)
    expect(await readComplaint(store, ofDeliveries)).toEqual(before)
  })

  describe('whoever is signed in', () => {
    test('acts as themselves, without saying so', async () => {
      const acted = await act(people.Ion!.store, 'summarise', { complaintId: ofCare, text: 'A cracked lid.' })
      expect(acted.__typename).toBe('SummariseSuccess')
      const events = `query ($id: ID!) { complaint(id: $id) { timeline(first: 1) { edges { node { actor { kind displayName } } } } } }`
      const { text } = await store.asDeveloper(events, { id: ofCare })
      expect(text).toContain('{"kind":"STAFF","displayName":"Ion"}')
    })

    test('cannot act as somebody else, on record or by name', async () => {
      const ids = await staffIds(store)
      for (const doer of [{ staffId: ids.Elena }, { displayName: 'Elena' }]) {
        const acted = await act(people.Ion!.store, 'summarise', { complaintId: ofCare, text: 'No.', ...doer })
        expect(acted.issues?.map(({ path }) => path)).toEqual([Object.keys(doer)])
      }
      const own = await act(people.Ion!.store, 'summarise', {
        complaintId: ofCare,
        text: 'A cracked lid, then.',
        staffId: ids.Ion,
      })
      expect(own.__typename).toBe('SummariseSuccess')
    })

    test('gets the first answer again to what took the complaint out of their sight; nobody else gets it', async () => {
      const { id } = await fileOne(store)
      const ids = await staffIds(store)
      const input = { key: randomUUID(), complaintId: id, note: 'A parcel.', toStaffId: ids.Mihai }
      const first = await act(people.Ana!.store, 'handOver', input)
      expect(first.__typename).toBe('HandOverSuccess')
      expect((await people.Ana!.ask('query ($id: ID!) { complaint(id: $id) { id } }', { id })).data).toEqual({
        complaint: null,
      })
      const again = await act(people.Ana!.store, 'handOver', input)
      expect(again).toEqual(first)
      expect((await act(people.Vera!.store, 'handOver', input)).__typename).toBe('NotFoundError')
      expect((await act(people.Ana!.store, 'handOver', { ...input, note: 'Other.' })).__typename).toBe('NotFoundError')
      expect((await act(people.Mihai!.store, 'handOver', input)).__typename).toBe('IdempotencyConflictError')
    })
  })

  test('a list of theirs reads their department and what they own by an index, and nothing else', async () => {
    for (const filter of ['', '(filter: { statuses: [RECEIVED] })']) {
      const statements = await server.statementsOf(() =>
        people.Ana!.ask(`{ complaints${filter} { edges { node { id } } } }`),
      )
      const plans: Plan[] = await plansOf(
        server.place,
        statements.filter((text) => /from "complaints"/.test(text)),
      )
      const accesses = plans.flatMap((plan) => plan.accesses.filter(({ table }) => table === 'complaints'))
      expect(accesses.length).toBeGreaterThan(1)
      for (const { index, bound } of accesses) {
        expect(index, plans[0]?.text).toBeDefined()
        expect(bound, plans[0]?.text).toContain('store_id')
      }
      const bounds = accesses.map(({ bound }) => bound).join('\n')
      expect(bounds, plans[0]?.text).toMatch(/owner_id/)
    }
  })
})

const globalId = (type: string) => Buffer.from(`${type}:${randomUUID()}`).toString('base64')
