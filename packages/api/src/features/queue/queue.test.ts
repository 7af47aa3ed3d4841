import { randomUUID } from 'node:crypto'
import { AddMessage, FileComplaint, WithdrawComplaint } from '@redress/schema/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { act, fileOne, peopledStore, readComplaint, staffIds, sweepInto } from '../../testing/store-acts.ts'
import { complaintInput, startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'

const days = 86_400_000
/** A Wednesday, ten in the morning in Madrid. */
const wednesday = new Date('2026-11-25T09:00:00Z')

interface Queue {
  complaints: {
    edges: { cursor: string; node: { id: string } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}
const list = `query ($filter: ComplaintFilter, $first: Int, $after: String) {
  complaints(filter: $filter, sort: WHAT_BREAKS_FIRST, first: $first, after: $after) {
    edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`
const countNames = ['all', 'mine', 'unowned', 'overdue', 'waitingForCustomer', 'waitingForApproval']
const counts = `{ queueCounts { ${countNames.map((name) => `${name} { count more }`).join(' ')} } }`
type Asked = Pick<TestStore, 'asDeveloper'>

onBothEngines('the queue', (engine) => {
  let server: TestServer
  let store: TestStore
  let people: Record<string, string>
  let departments: Record<string, string>
  let ana: SignedInPerson
  let mihai: SignedInPerson
  let radu: SignedInPerson
  let now = wednesday
  const one: Record<string, string> = {}
  const named = (ids: string[]) => ids.map((id) => Object.keys(one).find((name) => one[name] === id) ?? id)
  const by = (name: string) => ({ staffId: people[name] })

  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    server.platform.now = () => now
    store = server.store
    const other = await server.addStore({ ...peopledStore, name: 'Other' })
    people = await staffIds(store)
    const { data } = await store.asDeveloper<{ departments: { id: string; name: string }[] }>(
      '{ departments { id name } }',
    )
    departments = Object.fromEntries(data.departments.map(({ id, name }) => [name, id]))
    const file = async (name: string, change?: object) => {
      now = new Date(now.getTime() + 60_000)
      const filed = await fileOne(store, change)
      one[name] = filed.id
      return filed
    }
    await file('missed')
    now = new Date(now.getTime() + 2 * days)
    await sweepInto([], server)
    await file('due next', { description: 'A kettle that leaks.' })
    await file('moved far')
    await file('moved near')
    await file('of deliveries')
    const { trackingCode } = await file('asked and answered')
    await file('asked long ago')
    await file('asked today')
    await file('withdrawn')
    const moved = async (name: string, inDays: number) => {
      const promiseId = (await readComplaint(store, one[name] ?? '')).nextPromise?.id
      const dueAt = new Date(wednesday.getTime() + inDays * days)
      await done('movePromise', { promiseId, dueAt, reason: 'The part is late.', ...by('Ana') })
    }
    await moved('moved far', 21)
    await moved('moved near', 7)
    await moved('of deliveries', 14)
    const ask = async (name: string) => {
      now = new Date(now.getTime() + 60_000)
      const text = { text: 'Which colour?', waitingOn: 'CUSTOMER' }
      await done('replyToCustomer', { complaintId: one[name], ...text, ...by('Ana') })
    }
    await ask('asked and answered')
    await ask('asked long ago')
    await ask('asked today')
    const message = { key: randomUUID(), trackingCode, text: 'The red one.' }
    await store.asPage(AddMessage, { input: message })
    const toDepartmentId = departments.Deliveries
    await done('handOver', { complaintId: one['of deliveries'], toDepartmentId, note: 'Yours.', ...by('Ana') })
    await done('assignComplaint', { complaintId: one['moved near'], ownerId: people.Mihai, ...by('Ana') })
    ana = await signedInAs(server, store, 'Ana')
    mihai = await signedInAs(server, store, 'Mihai')
    radu = await signedInAs(server, store, 'Radu')
    await fileOne(other)
  })
  afterAll(() => server.stop())

  async function done(name: string, input: object) {
    const { __typename, message } = await act(store, name, input)
    expect(__typename, message).toMatch(/Success$/)
  }
  async function queue(filter: object = {}, as: Asked = store) {
    const answer = await as.asDeveloper<Queue>(list, { filter, first: 100 })
    if (answer.errors) throw new Error(answer.text)
    return named(answer.data.complaints.edges.map(({ node }) => node.id))
  }
  const as = ({ ask }: SignedInPerson): Asked => ({ asDeveloper: ask })

  const inOrder = [
    'missed',
    'due next',
    'withdrawn',
    'asked and answered',
    'moved near',
    'of deliveries',
    'moved far',
    'asked long ago',
    'asked today',
  ]

  test('what was missed comes first, then what is due next, and last what waits for its customer', async () => {
    expect(await queue()).toEqual(inOrder)
  })

  test('lists show the first words, as many as they ask for', async () => {
    const query = (length: string) =>
      `{ complaints(first: 1, filter: { text: "leaks" }) { edges { node { excerpt${length} } } } }`
    const first = async (length: string) => {
      const { data } = await store.asDeveloper<{ complaints: { edges: { node: object }[] } }>(query(length))
      return data.complaints.edges[0]?.node
    }
    expect(await first('')).toEqual({ excerpt: 'A kettle that leaks.' })
    expect(await first('(length: 12)')).toEqual({ excerpt: 'A kettle…' })
    for (const wrong of [0, -1, 301])
      expect((await store.asDeveloper(query(`(length: ${wrong})`))).text).toContain('must be from 1 to 300')
  })

  test('pages show each complaint once, in order, however departments and owners lie', async () => {
    for (const first of [1, 2, 4]) {
      const seen: string[] = []
      let after: string | null = null
      do {
        const { data }: { data: Queue } = await store.asDeveloper<Queue>(list, { first, after })
        seen.push(...data.complaints.edges.map(({ node }) => node.id))
        after = data.complaints.pageInfo.hasNextPage ? data.complaints.pageInfo.endCursor : null
      } while (after)
      expect(named(seen)).toEqual(inOrder)
    }
  })

  test('everybody has the queue of what they may see', async () => {
    const ofDeliveries = ['moved near', 'of deliveries']
    expect(await queue({}, as(radu))).toEqual(inOrder)
    expect(await queue({}, as(mihai))).toEqual(ofDeliveries)
    expect(await queue({}, as(ana))).toEqual(inOrder.filter((name) => name !== 'of deliveries'))
    expect(await queue({ ownerId: people.Mihai }, as(ana))).toEqual(['moved near'])
    expect(await queue({ departmentId: departments['Customer care'] }, as(mihai))).toEqual(['moved near'])
    expect(await queue({ departmentId: departments.Deliveries }, as(ana))).toEqual([])
  })

  test('filters leave the order as it is', async () => {
    expect(await queue({ ownership: 'MINE' }, as(mihai))).toEqual(['moved near', 'of deliveries'])
    expect(await queue({ ownership: 'MINE' })).toEqual([])
    expect(await queue({ ownership: 'UNOWNED' })).toEqual([])
    expect(await queue({ ownership: 'MINE', ownerId: people.Mihai }, as(ana))).toEqual([])
    expect(await queue({ overdue: true })).toEqual(['missed'])
    expect(await queue({ overdue: false })).toEqual(inOrder.slice(1))
    expect(await queue({ waitsForCustomer: true })).toEqual(['asked long ago', 'asked today'])
    expect(await queue({ waitsForCustomer: false })).toEqual(inOrder.slice(0, -2))
    expect(await queue({ statuses: ['ASSESSING'] })).toEqual(['asked and answered', 'asked long ago', 'asked today'])
    expect(await queue({ text: 'leaks' })).toEqual(['due next'])
    expect(await queue({ severities: ['NORMAL'], departmentId: departments.Deliveries })).toEqual(['of deliveries'])
    expect(await queue({ severities: ['SAFETY'] })).toEqual([])
    const afterTheFirst = new Date(wednesday.getTime() + days).toISOString()
    expect(await queue({ receivedBefore: afterTheFirst })).toEqual(['missed'])
    expect(await queue({ receivedFrom: afterTheFirst })).toEqual(inOrder.slice(1))
  })

  test('counts are those of the views, of what whoever asks may see', async () => {
    const counted = async (asked: Asked) => {
      const { data } = await asked.asDeveloper<{ queueCounts: Record<string, { count: number; more: boolean }> }>(
        counts,
      )
      return countNames.map((name) => data.queueCounts[name]?.count)
    }
    const escalatedTo = 1
    expect(await counted(store)).toEqual([9, 0, 0, 1, 2, 0])
    expect(await counted(as(mihai))).toEqual([2, 2, 0, 0, 0, 0])
    expect(await counted(as(ana))).toEqual([8, 7 - escalatedTo, 0, 1, 2, 0])
  })

  test('what ends leaves the queue', async () => {
    const { trackingCode, id } = await fileOne(store)
    expect(await queue()).toContain(id)
    await store.asPage(WithdrawComplaint, { input: { key: randomUUID(), trackingCode } })
    expect(await queue()).toEqual(inOrder)
  })

  test('where nobody works yet, all is nobody’s', async () => {
    const alone = await server.addStore({ name: 'Alone' })
    const first = await fileOne(alone)
    now = new Date(now.getTime() + 60_000)
    const filed = [first.id, (await fileOne(alone)).id]
    expect(await queue({ ownership: 'UNOWNED' }, alone)).toEqual(filed)
    const { data } = await alone.asDeveloper<{ queueCounts: Record<string, object> }>(counts)
    expect(data.queueCounts.unowned).toEqual({ count: 2, more: false })
    expect(data.queueCounts.mine).toEqual({ count: 0, more: false })
  })

  test('a hundred are counted, and that there are more', async () => {
    const busy = await server.addStore({ name: 'Busy' })
    for (let filed = 0; filed < 101; filed++) await busy.asPage(FileComplaint, { input: complaintInput() })
    const { data } = await busy.asDeveloper<{ queueCounts: Record<string, object> }>(counts)
    expect(data.queueCounts.all).toEqual({ count: 100, more: true })
    expect(data.queueCounts.overdue).toEqual({ count: 0, more: false })
  })
})
