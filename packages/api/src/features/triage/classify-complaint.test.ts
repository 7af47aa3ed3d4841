import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Mail } from '../../ports/mail/mail.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { signedInAs } from '../../testing/staff-sessions.ts'
import { act, fileOne, peopledStore, readComplaint, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'
import { weekdays } from '../calendars/rules.ts'

const minutes = (from: string, to: string | undefined) => (Date.parse(to ?? '') - Date.parse(from)) / 60_000

onBothEngines('a complaint is classified', (engine) => {
  let server: TestServer
  let store: TestStore
  let categories: Record<string, string>
  beforeAll(async () => {
    server = await startTestServer(engine, {
      store: {
        ...peopledStore,
        categories: [
          { names: { en: 'Broken' }, severity: 'NORMAL' },
          { names: { en: 'Late' }, severity: 'NORMAL', department: 'Deliveries' },
          { names: { en: 'Hurt' }, severity: 'SAFETY' },
        ],
        // Around the clock, so that times can be said in minutes.
        week: Object.fromEntries(weekdays.map((day) => [day, [{ from: '00:00', to: '24:00' }]])),
      },
    })
    store = server.store
    const { data } = await store.asDeveloper<{ storefront: { categories: { id: string; name: string }[] } }>(
      '{ storefront { categories { id name } } }',
    )
    categories = Object.fromEntries(data.storefront.categories.map(({ id, name }) => [name, id]))
  })
  afterAll(() => server.stop())

  const classify = (complaintId: string, input: object) =>
    act(store, 'classifyComplaint', { complaintId, displayName: 'Test', ...input })
  const more = async (id: string) => {
    const { data } = await store.asDeveloper<{ complaint: { severity: string; category: { name: string } | null } }>(
      'query ($id: ID!) { complaint(id: $id) { severity category { name } } }',
      { id },
    )
    return data.complaint
  }

  test('to whom it would go can be tried before, and nothing is written; it is what classifying does', async () => {
    const { id } = await fileOne(store)
    const before = await readComplaint(store, id)
    const tried = async (input: object, as = store) =>
      (
        await as.asDeveloper<{ tryClassification: object | null }>(
          `query ($complaintId: ID!, $categoryId: ID!, $severity: Severity) { tryClassification(complaintId: $complaintId,
            categoryId: $categoryId, severity: $severity) { moves severity rule department { name } owner { displayName } } }`,
          { complaintId: id, ...input },
        )
      ).data.tryClassification
    const late = { department: { name: 'Deliveries' }, owner: { displayName: 'Mihai' }, rule: null }
    expect(await tried({ categoryId: categories.Late })).toEqual({ moves: true, severity: 'NORMAL', ...late })
    expect(await tried({ categoryId: categories.Broken, severity: 'HIGH' })).toMatchObject({
      ...{ moves: false, severity: 'HIGH' },
      ...{ department: { name: 'Customer care' }, owner: { displayName: 'Ana' } },
    })
    expect(await readComplaint(store, id)).toEqual(before)
    const { complaint } = await classify(id, { categoryId: categories.Late })
    expect(complaint).toMatchObject({ department: late.department, owner: late.owner })
    expect(await tried({ categoryId: categories.Late })).toMatchObject({ moves: false, ...late })
    expect(await tried({ categoryId: btoa('Category:none') })).toBeNull()
    const mihai = await signedInAs(server, store, 'Mihai')
    const { id: ours } = await fileOne(store)
    expect(await tried({ complaintId: ours, categoryId: categories.Late }, mihai.store)).toBeNull()
  })

  test('it goes to the department and the person that answer for its kind, and the reason is for colleagues', async () => {
    const { id, trackingCode } = await fileOne(store)
    expect((await readComplaint(store, id)).owner?.displayName).toBe('Ana')
    const { complaint } = await classify(id, { categoryId: categories.Late, reason: 'The carrier lost it.' })
    expect(complaint).toMatchObject({ department: { name: 'Deliveries' }, owner: { displayName: 'Mihai' } })
    expect(complaint?.nextPromise?.owner?.displayName).toBe('Mihai')
    expect(await more(id)).toEqual({ severity: 'NORMAL', category: { name: 'Late' } })
    const entries = complaint?.timeline.edges.map(({ node }) => node)
    expect(entries?.[0]).toMatchObject({ type: 'HANDED_OVER', audience: 'CUSTOMER' })
    expect(entries?.[1]).toMatchObject({ type: 'CLASSIFIED', audience: 'STAFF', text: 'The carrier lost it.' })
    const tracked = await store.asDeveloper(
      'query ($code: String!) { complaintByTrackingCode(trackingCode: $code) { category { name } owner { displayName } timeline { edges { node { text summary } } } } }',
      { code: trackingCode },
    )
    expect(tracked.text).toContain('Mihai has your case now')
    expect(tracked.text).not.toContain('The carrier lost it.')
  })

  test('it stays where people have put it, when they say so or its kind belongs there anyway', async () => {
    const { id } = await fileOne(store)
    const kept = await classify(id, { categoryId: categories.Late, stays: true })
    expect(kept.complaint).toMatchObject({ department: { name: 'Customer care' }, owner: { displayName: 'Ana' } })
    const again = await classify(id, { categoryId: categories.Late, severity: 'HIGH' })
    expect(again.complaint).toMatchObject({ department: { name: 'Customer care' }, owner: { displayName: 'Ana' } })
    expect((await more(id)).severity).toBe('HIGH')
  })

  test('what is promised comes sooner where the standard is stricter, once, and never later again', async () => {
    const { id } = await fileOne(store)
    const before = (await readComplaint(store, id)).nextPromise
    const at = new Date().toISOString()
    const { complaint } = await classify(id, { categoryId: categories.Broken, severity: 'SAFETY' })
    const sooner = complaint?.nextPromise
    expect(minutes(at, before?.dueAt)).toBeGreaterThan(470)
    expect(minutes(at, sooner?.dueAt)).toBeLessThanOrEqual(61.5)
    expect(sooner).toMatchObject({ kind: 'FIRST_REPLY', previousDueAt: before?.dueAt })
    expect(complaint?.timeline.edges[0]?.node).toMatchObject({
      type: 'PROMISE_MOVED',
      text: 'We look at this sooner than we said.',
    })
    const back = await classify(id, { categoryId: categories.Broken, severity: 'LOW' })
    expect(back.complaint?.nextPromise?.dueAt).toBe(sooner?.dueAt)
  })

  test('while the customer is waited for, what stands still is made shorter too', async () => {
    const { id, trackingCode } = await fileOne(store)
    await act(store, 'replyToCustomer', {
      complaintId: id,
      text: 'Which one is it?',
      waitingOn: 'CUSTOMER',
      displayName: 'Ana',
    })
    await classify(id, { categoryId: categories.Hurt })
    expect((await readComplaint(store, id)).nextPromise).toBeNull()
    await store.asDeveloper('mutation ($input: AddMessageInput!) { addMessage(input: $input) { __typename } }', {
      input: { key: crypto.randomUUID(), trackingCode, text: 'The red one.' },
    })
    const { nextPromise } = await readComplaint(store, id)
    expect(minutes(new Date().toISOString(), nextPromise?.dueAt)).toBeLessThanOrEqual(241.5)
  })

  test('where somebody could be hurt, a named person has it at once, and they and whoever leads are told', async () => {
    const sent: Mail[] = []
    await sweepInto(sent, server)
    sent.length = 0
    const { id } = await fileOne(store, { categoryId: categories.Hurt })
    expect((await readComplaint(store, id)).owner?.displayName).toBe('Ana')
    await sweepInto(sent, server)
    const toStaff = () => sent.filter(({ to }) => to.address.endsWith('@shop.example')).map(({ to }) => to.name)
    expect(toStaff().sort()).toEqual(['Ana', 'Ion'])
    sent.length = 0
    const other = await fileOne(store)
    await classify(other.id, { categoryId: categories.Late, severity: 'SAFETY' })
    expect((await readComplaint(store, other.id)).owner?.displayName).toBe('Mihai')
    // Said twice, told once.
    await classify(other.id, { categoryId: categories.Late, severity: 'SAFETY' })
    await sweepInto(sent, server)
    expect(toStaff()).toEqual(['Mihai'])
    expect(sent.find(({ to }) => to.name === 'Mihai')?.text).toContain('Somebody was or could be hurt.')
  })

  test('a repeated key gives the answer of then, byte for byte, whatever was classified since', async () => {
    const { id } = await fileOne(store)
    const query = `mutation ($input: ClassifyComplaintInput!) { classifyComplaint(input: $input) {
      ... on ClassifyComplaintSuccess { complaint { severity category { name } department { name } updatedAt nextPromise { dueAt } } } } }`
    const input = { key: crypto.randomUUID(), complaintId: id, categoryId: categories.Late, displayName: 'Test' }
    const first = await store.asDeveloper(query, { input })
    await classify(id, { categoryId: categories.Hurt })
    expect(JSON.stringify((await store.asDeveloper(query, { input })).data)).toBe(JSON.stringify(first.data))
  })

  test('not after it is over, not as a kind that the store does not have, not out of reach', async () => {
    const { id, trackingCode } = await fileOne(store)
    const unknown = await classify(id, { categoryId: 'Q2F0ZWdvcnk6bm9uZQ==' })
    expect(unknown.issues).toMatchObject([{ path: ['categoryId'], code: 'UNKNOWN' }])
    const mihai = await signedInAs(server, store, 'Mihai')
    const unseen = await act(mihai.store, 'classifyComplaint', { complaintId: id, categoryId: categories.Late })
    expect(unseen.code).toBe('NOT_FOUND')
    await store.asDeveloper(
      'mutation ($input: WithdrawComplaintInput!) { withdrawComplaint(input: $input) { __typename } }',
      {
        input: { key: crypto.randomUUID(), trackingCode },
      },
    )
    expect((await classify(id, { categoryId: categories.Late })).code).toBe('STATUS_CONFLICT')
  })
})
