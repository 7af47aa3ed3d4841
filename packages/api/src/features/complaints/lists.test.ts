import { AddMessage, FileComplaint, WithdrawComplaint } from '@redress/schema/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import {
  complaintInput,
  startTestServer,
  type TestServer,
  type TestStore,
  withoutLookUps,
} from '../../testing/test-server.ts'

interface Page {
  complaints: {
    edges: {
      cursor: string
      node: { id: string; reference: string; description: string; status: string; receivedAt: string }
    }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}
const list = `query ($filter: ComplaintFilter, $sort: ComplaintSort! = NEWEST_FIRST, $first: Int, $after: String) {
  complaints(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges { cursor node { id reference description status receivedAt } }
    pageInfo { hasNextPage endCursor }
  }
}`

onBothEngines('lists for developers', (engine) => {
  let server: TestServer
  let store: TestStore
  let other: TestStore
  let categoryId: string
  const filed: { trackingCode: string; reference: string }[] = []
  const total = 23

  beforeAll(async () => {
    server = await startTestServer(engine)
    store = server.store
    other = await server.addStore({ name: 'Other' })
    const { data } = await store.asDeveloper<{ storefront: { categories: { id: string }[] } }>(
      '{ storefront { categories { id } } }',
    )
    categoryId = data.storefront.categories[0]?.id ?? ''
    for (let index = 0; index < total; index++) {
      const change = {
        description: `Complaint ${index} about a ${index % 2 ? 'teapot' : 'Küchenuhr'}`,
        ...(index % 5 === 0 && { categoryId }),
      }
      const { fileComplaint } = (await store.asPage(FileComplaint, { input: complaintInput(change) })).data
      if (fileComplaint.__typename === 'FileComplaintSuccess')
        filed.push({ trackingCode: fileComplaint.trackingCode, reference: fileComplaint.complaint.reference })
    }
    await other.asPage(FileComplaint, { input: complaintInput({ description: 'A teapot of another store' }) })
  })
  afterAll(() => server.stop())

  const page = async (variables: object = {}, of = store) =>
    (await of.asDeveloper<Page>(list, { ...variables })).data.complaints
  const texts = async (filter: object) => (await page({ filter, first: 100 })).edges.map(({ node }) => node.description)

  test.each(['NEWEST_FIRST', 'OLDEST_FIRST', 'RECENTLY_CHANGED_FIRST'])(
    '%s: pages show each complaint once and in order',
    async (sort) => {
      const seen: string[] = []
      let after: string | null = null
      do {
        const { edges, pageInfo }: Page['complaints'] = await page({ sort, first: 4, after })
        seen.push(...edges.map(({ node }) => node.reference))
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      } while (after)
      const inOrder = filed.map(({ reference }) => reference)
      expect(seen).toEqual(sort === 'OLDEST_FIRST' ? inOrder : inOrder.toReversed())
    },
  )

  test('a page holds 20 unless told, and never more than 100', async () => {
    expect((await page()).edges).toHaveLength(20)
    expect((await store.asDeveloper(list, { first: 101 })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect((await store.asDeveloper(list, { after: 'nonsense' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('filters by status, by category and by both', async () => {
    const first = filed[0]
    await store.asPage(WithdrawComplaint, {
      input: { key: crypto.randomUUID(), trackingCode: first?.trackingCode ?? '' },
    })
    expect(await texts({ statuses: ['WITHDRAWN'] })).toEqual(['Complaint 0 about a Küchenuhr'])
    expect(await texts({ categoryId })).toHaveLength(5)
    expect(await texts({ categoryId, statuses: ['RECEIVED'] })).toHaveLength(4)
    expect(await texts({ statuses: [] })).toHaveLength(0)
    expect(await texts({ categoryId: 'Q2F0ZWdvcnk6bm9uZQ==' })).toHaveLength(0)
  })

  test('finds by whole words, whatever their case and accents, in this store only', async () => {
    expect(await texts({ text: 'TEAPOT' })).toHaveLength(11)
    expect(await texts({ text: 'kuchenuhr 4' })).toEqual(['Complaint 4 about a Küchenuhr'])
    expect(await texts({ text: 'teap' })).toHaveLength(0)
    expect(await texts({ text: 'store' })).toHaveLength(0)
    for (const text of ['"', "' & | !", 'a OR b*', 'NEAR(', '-', ':*', '\\'])
      await expect(texts({ text })).resolves.toBeInstanceOf(Array)
  })

  test('finds words of a message too', async () => {
    const { trackingCode, reference } = filed[3] ?? { trackingCode: '', reference: '' }
    await store.asPage(AddMessage, { input: { key: crypto.randomUUID(), trackingCode, text: 'The spout is crooked' } })
    const { edges } = await page({ filter: { text: 'crooked spout' } })
    expect(edges.map(({ node }) => node.reference)).toEqual([reference])
  })

  test('finds by reference as typed', async () => {
    const { reference } = filed[7] ?? { reference: '' }
    expect((await page({ filter: { reference: reference.toLowerCase().replaceAll('-', ' ') } })).edges).toHaveLength(1)
  })

  test('a node is found by its id, and by nobody else', async () => {
    const [edge] = (await page({ first: 1 })).edges
    const one = `query ($id: ID!) { node(id: $id) { ... on Complaint { reference } } complaint(id: $id) { reference } }`
    const found = await store.asDeveloper<{ node: object; complaint: object }>(one, { id: edge?.node.id })
    expect(found.data).toEqual({
      node: { reference: edge?.node.reference },
      complaint: { reference: edge?.node.reference },
    })
    expect((await other.asDeveloper(one, { id: edge?.node.id })).data).toEqual({ node: null, complaint: null })
    expect((await store.asDeveloper(one, { id: 'nonsense' })).status).toBeLessThan(500)
    expect((await store.asDeveloper(one, { id: Buffer.from('Complaint:nonsense').toString('base64') })).data).toEqual({
      node: null,
      complaint: null,
    })
  })

  test('a page makes the same number of statements whatever it holds', async () => {
    const query = (first: number) =>
      `{ complaints(first: ${first}) { edges { node { reference nextPromise { dueAt } nextSteps { by } category { name } timeline(first: 2) { edges { node { summary } } } } } } }`
    await store.asDeveloper(query(1))
    const small = withoutLookUps(await server.statementsOf(() => store.asDeveloper(query(2))))
    const large = withoutLookUps(await server.statementsOf(() => store.asDeveloper(query(20))))
    expect(large.length).toBe(small.length)
    expect(large.length).toBeLessThanOrEqual(3)
  })

  test('the answer says what it cost', async () => {
    const answer = await store.asDeveloper('{ storefront { name } }')
    expect(JSON.parse(answer.text).extensions.cost).toMatchObject({ requested: 2, limit: 5000, restoreRate: 1000 })
  })
})
