import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { act, fileOne, peopledStore, readComplaint, staffIds, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'

interface Queue {
  complaints: {
    edges: { cursor: string; node: { id: string; nextPromise: { dueAt: string } | null } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}
const list = `query ($filter: ComplaintFilter, $first: Int, $after: String) {
  complaints(filter: $filter, sort: WHAT_BREAKS_FIRST, first: $first, after: $after) {
    edges { cursor node { id nextPromise { dueAt } } } pageInfo { hasNextPage endCursor } } }`
const counts = `{ queueCounts { all { count more } mine { count more } unowned { count more } overdue { count more }
  waitingForCustomer { count more } waitingForApproval { count more } } }`

onBothEngines('the queue', (engine) => {
  let server: TestServer
  let store: TestStore
  let other: TestStore
  let people: Record<string, string>
  let ana: SignedInPerson
  let mihai: SignedInPerson
  let radu: SignedInPerson
  let departments: Record<string, string>
  /** In the order in which they are to be done. */
  const inOrder: string[] = []
  const by = (name: string) => ({ staffId: people[name] })
  const ids = async (filter: object = {}, of: Pick<TestStore, 'asDeveloper'> = store, first = 100) =>
    (await of.asDeveloper<Queue>(list, { filter, first })).data.complaints.edges.map(({ node }) => node.id)

  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    store = server.store
    other = await server.addStore({ ...peopledStore, name: 'Other' })
    people = await staffIds(store)
    ;[ana, mihai, radu] = await Promise.all(
      ['Ana', 'Mihai', 'Radu'].map((name) => signedInAs(server, store, name)),
    ) as [SignedInPerson, SignedInPerson, SignedInPerson]
    const { data } = await store.asDeveloper<{ departments: { id: string; name: string }[] }>(
      '{ departments { id name } }',
    )
    departments = Object.fromEntries(data.departments.map(({ id, name }) => [name, id]))
    const file = async () => (await fileOne(store)).id
    const [missed, ordinary, later, sooner, waiting, handedOver, withdrawn] = [
      await file(), await file(), await file(), await file(), await file(), await file(), await file(),
    ]
    const movedTo = async (id: string, days: number) => {
      const { nextPromise } = await readComplaint(store, id)
      const dueAt = wednesdayIn(days)
      const acted = await act(store, 'movePromise', { promiseId: nextPromise?.id, dueAt, reason: 'The part is late.', ...by('Ana') })
      expect(acted.__typename).toBe('MovePromiseSuccess')
    }
    await movedTo(later, 30)
    await movedTo(sooner, 15)
    await act(store, 'replyToCustomer', { complaintId: waiting, text: 'Which colour?', waitingOn: 'CUSTOMER', ...by('Ana') })
    await act(store, 'handOver', { complaintId: handedOver, toDepartmentId: departments.Deliveries, note: 'Yours.', ...by('Ana') })
    await movedTo(handedOver, 22)
    const { data: closed } = await store.asDeveloper<{ complaint: { reference: string } }>(
      'query ($id: ID!) { complaint(id: $id) { reference } }', { id: withdrawn },
    )
    expect(closed.complaint.reference).toBeTruthy()
    await miss(missed)
    inOrder.push(missed, ordinary, withdrawn, sooner, handedOver, later, waiting)
    await fileOne(other)
  })
  afterAll(() => server.stop())

  /** Puts the time of what is owed into the past, and lets the sweep find it. */
  async function miss(id: string) {
    const { database } = server.platform
    const { promises } = database.tables
    const promiseId = rowIdOf((await readComplaint(store, id)).nextPromise?.id ?? '')
    const past = new Date(Date.now() - 60_000)
    const { eq } = await import('drizzle-orm')
    await database.write((writer) =>
      writer.update(promises).set({ dueAt: past, nextLookAt: past, firstDueAt: past }).where(eq(promises.id, promiseId)),
    )
    await sweepInto([], server)
  }

  test('what was missed comes first, then what is due next, and last what waits for its customer', async () => {
    expect(await ids()).toEqual(inOrder)
  })

  test('pages show each once, in order, over departments and owners', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { edges, pageInfo }: Queue['complaints'] = (await store.asDeveloper<Queue>(list, { first: 2, after })).data.complaints
      seen.push(...edges.map(({ node }) => node.id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(inOrder)
  })
})
