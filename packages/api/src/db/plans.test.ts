import { randomUUID } from 'node:crypto'
import {
  AddMessage,
  ComplaintByTrackingCode,
  FileComplaint,
  MoreTimeline,
  RequestTrackingLink,
  Storefront,
  WithdrawComplaint,
} from '@redress/schema/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { complaintsToRemind, eventsOf, walkComplaints } from '../features/complaints/store.ts'
import { forgetOldKeys } from '../features/idempotency/service.ts'
import { anythingDue } from '../features/outbox/store.ts'
import { promisesToLookAt } from '../features/promises/store.ts'
import { storeById } from '../features/stores/store.ts'
import { onBothEngines } from '../testing/engines.ts'
import { grow } from '../testing/grown-store.ts'
import { boundOf, expectNoFullScan, type Plan, plansOfWork } from '../testing/query-plans.ts'
import { complaintInput, startTestServer, type TestServer, withoutLookUps } from '../testing/test-server.ts'
import { uuidv7 } from './kit.ts'

onBothEngines('plans', (engine) => {
  let server: TestServer
  let storeId: string
  let trackingCode: string
  beforeAll(async () => {
    server = await startTestServer(engine)
    storeId = server.store.storeId
    const filed = await server.store.asPage(FileComplaint, { input: complaintInput() })
    if (filed.data.fileComplaint.__typename !== 'FileComplaintSuccess') throw new Error(filed.text)
    trackingCode = filed.data.fileComplaint.trackingCode
    await grow(server)
  })
  afterAll(() => server.stop())

  const plansFor = (work: () => Promise<unknown>) => plansOfWork(server, work)

  /** The index gives the complaints in the order of the list: a page costs the same however many there are. */
  function expectNothingSorted(plans: Plan[]): void {
    for (const { text } of plans.filter(({ statement }) => /from "complaints"/.test(statement)))
      expect(text).not.toMatch(/TEMP B-TREE|Sort/)
  }
  /** The keys come out of the indexes of the queue, which are in its order, and the rows by their ids. */
  function expectReadInQueueOrder(plans: Plan[]): void {
    for (const { accesses, text } of plans)
      for (const { index, bound } of accesses.filter(({ table }) => table === 'complaints'))
        if (!/\bid\b/.test(bound) || /queue_at/.test(bound)) expect(index, text).toMatch(/_queue$/)
  }
  const complaints =
    (args: string, fields = 'reference') =>
    () =>
      server.store
        .asDeveloper<{ complaints: { edges: unknown[] } }>(
          `{ complaints(${args}) { edges { cursor node { ${fields} } } } }`,
        )
        .then((answer) => {
          if (answer.errors) throw new Error(answer.text)
          return answer
        })
  const cursor = Buffer.from(JSON.stringify([Date.UTC(2026, 0, 1), '0193f3a0-0000-7000-8000-000000000000'])).toString(
    'base64url',
  )

  test.each(['NEWEST_FIRST', 'OLDEST_FIRST', 'RECENTLY_CHANGED_FIRST'])(
    'a page of the list, %s, comes out of an index in order, the first page and a later one',
    async (sort) => {
      for (const after of ['', `, after: "${cursor}"`]) {
        const plans = await plansFor(complaints(`sort: ${sort}${after}`))
        expectNoFullScan(plans)
        expectNothingSorted(plans)
      }
    },
  )

  test('a page of suggestions comes out of an index in order, all or those of a state', async () => {
    for (const args of ['first: 20', 'state: OPEN', `after: "${cursor}"`, `state: OPEN, after: "${cursor}"`]) {
      const plans = await plansFor(() => server.store.asDeveloper(`{ suggestions(${args}) { edges { cursor } } }`))
      const read = plans.flatMap(({ accesses }) => accesses).filter(({ table }) => table === 'suggestions')
      expect(read.length).toBeGreaterThan(0)
      for (const { index, bound } of read) {
        expect(index).toBe(args.includes('OPEN') ? 'suggestions_state' : 'suggestions_sent')
        expect(bound).toMatch(/store_id/)
      }
      for (const { text, statement } of plans)
        if (statement.includes('from "suggestions"')) expect(text).not.toMatch(/TEMP B-TREE|Sort/)
    }
  })

  test('answers come out of an index in order, and those that are suggested by the words of a text', async () => {
    const named = Buffer.from(JSON.stringify([3, '0193f3a0-0000-7000-8000-000000000000'])).toString('base64url')
    for (const [query, index] of [
      ['{ storeAnswers { edges { cursor } } }', 'answers_review'],
      [`{ answers(after: "${named}") { edges { cursor } } }`, 'answers_helped'],
    ]) {
      const plans = await plansFor(() => server.store.asDeveloper(query ?? ''))
      const read = plans.flatMap(({ accesses }) => accesses).filter(({ table }) => table === 'answers')
      expect(read.map((access) => access.index)).toEqual([index])
      for (const { text, statement } of plans)
        if (statement.includes('from "answers"')) expect(text).not.toMatch(/TEMP B-TREE|Sort/)
    }
  })

  test.each([
    ['all', '', 'department_id'],
    ['a department', 'departmentId: "{department}"', 'department_id'],
    ['a person', 'ownerId: "{person}"', 'owner_id'],
    ['nobody', 'ownership: UNOWNED', 'department_id'],
    ['overdue', 'overdue: true', 'queue_at'],
    ['waiting for the customer', 'waitsForCustomer: true', 'queue_at'],
  ])(
    'the queue of %s comes out of an index in order, the first page and a later one',
    async (_whose, filter, column) => {
      const rowId = '0193f3a0-0000-7000-8000-000000000000'
      const named = filter
        .replace('{department}', Buffer.from(`Department:${rowId}`).toString('base64'))
        .replace('{person}', Buffer.from(`StaffMember:${rowId}`).toString('base64'))
      for (const after of ['', `, after: "${cursor}"`]) {
        const plans = await plansFor(complaints(`sort: WHAT_BREAKS_FIRST, filter: { ${named} }${after}`))
        expectNoFullScan(plans)
        expectReadInQueueOrder(plans)
        const bounds = boundOf(plans, 'complaints').join()
        expect(bounds, plans[0]?.text).toContain(column)
      }
    },
  )

  test('what is counted of the queue is read in order too, and no further than it is counted', async () => {
    const views = 'all { count } mine { count } unowned { count } overdue { count } waitingForCustomer { count }'
    const plans = await plansFor(() => server.store.asDeveloper(`{ queueCounts { ${views} } }`))
    expectNoFullScan(plans)
    expectReadInQueueOrder(plans)
  })

  test.each([
    ['one status', 'statuses: [RESOLVED]', /status/],
    ['a reference', 'reference: "RD-7K3M-42"', /reference/],
    ['an order number', 'orderNumber: "A-17"', /order_number/],
  ])('a list by %s reads only those rows, in order', async (_what, filter, column) => {
    const plans = await plansFor(complaints(`filter: { ${filter} }`))
    expectNoFullScan(plans)
    expect(
      boundOf(plans, 'complaints').some((bound) => column.test(bound)),
      plans[0]?.text,
    ).toBe(true)
    // At most one row has a reference: to sort it costs nothing.
    if (!filter.startsWith('reference')) expectNothingSorted(plans)
  })

  test('a list by category reads only its rows, in order', async () => {
    const [category] = (await storeById(server.platform.database, storeId))!.categories
    const id = Buffer.from(`Category:${category!.id}`).toString('base64')
    const plans = await plansFor(complaints(`filter: { categoryId: "${id}" }`))
    expectNoFullScan(plans)
    expect(
      boundOf(plans, 'complaints').some((bound) => /category_id/.test(bound)),
      plans[0]?.text,
    ).toBe(true)
    expectNothingSorted(plans)
  })

  test('a list by several statuses, and by several filters at once, reads no table as a whole', async () => {
    expectNoFullScan(await plansFor(complaints('filter: { statuses: [RESOLVED, CLOSED] }')))
    expectNoFullScan(await plansFor(complaints('filter: { statuses: [RESOLVED], orderNumber: "A-17" }')))
  })

  test('a search by text goes through the index of words, and from there by id', async () => {
    for (const more of ['', ', statuses: [RESOLVED]']) {
      const plans = await plansFor(complaints(`filter: { text: "kettle seventeen"${more} }`))
      expectNoFullScan(plans)
      expect(boundOf(plans, 'complaint_words').length).toBeGreaterThan(0)
    }
  })

  test('one complaint, with all that hangs on it', async () => {
    const id = Buffer.from('Complaint:0193f3a0-0000-7000-8000-000000000000').toString('base64')
    const fields = 'nextPromise { dueAt } nextSteps { by } timeline(first: 5) { edges { node { text } } }'
    const one = () => server.store.asDeveloper(`{ complaint(id: "${id}") { ${fields} } node(id: "${id}") { id } }`)
    expectNoFullScan(await plansFor(one))
    const plans = await plansFor(complaints('first: 20', fields))
    expectNoFullScan(plans)
    for (const table of ['events', 'promises'])
      for (const bound of boundOf(plans, table)) expect(bound, `${table} of the page only`).toMatch(/complaint_id/)
  })

  test('everything that a store page asks', async () => {
    const after = Buffer.from('[2]').toString('base64url')
    const key = randomUUID()
    const asks = [
      () => server.store.asPage(Storefront, {}),
      () => server.store.asPage(ComplaintByTrackingCode, { trackingCode }),
      () => server.store.asPage(MoreTimeline, { trackingCode, after }),
      () => server.store.asPage(FileComplaint, { input: complaintInput({ key }) }),
      () => server.store.asPage(FileComplaint, { input: complaintInput({ key }) }),
      () => server.store.asPage(AddMessage, { input: { key, trackingCode, text: 'Hello?' } }),
      () => server.store.asPage(RequestTrackingLink, { input: { key, reference: 'RD-7K3M-42', email: 'a@b.example' } }),
      () => server.store.asPage(WithdrawComplaint, { input: { key, trackingCode } }),
    ]
    const plans = await plansFor(async () => {
      for (const ask of asks) expect((await ask()).errors).toBeUndefined()
    })
    expectNoFullScan(plans)
    expect(boundOf(plans, 'complaints').some((bound) => /tracking_code_hash/.test(bound))).toBe(true)
    expect(boundOf(plans, 'customers').every((bound) => /email/.test(bound))).toBe(true)
  })

  test('who calls: the key by its hash, the origin of a preflight', async () => {
    const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' }
    const plans = await plansFor(async () => {
      await fetch(`${server.url}/graphql`, { method: 'OPTIONS', headers })
      await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-redress-store': `pk_${randomUUID()}` },
        body: '{}',
      })
    })
    expectNoFullScan(plans)
    expect(boundOf(plans, 'keys')).toHaveLength(1)
    expect(boundOf(plans, 'origins')).toHaveLength(1)
  })

  test('a walk over all complaints takes each page from where the last one ended', async () => {
    const { database } = server.platform
    const plans = await plansFor(async () => {
      const page = await walkComplaints(database, { storeId, id: '0193f3a0-0000-7000-8000-000000000000' }, 10)
      await eventsOf(database, storeId, [...page.map(({ id }) => id), uuidv7()])
    })
    expectNoFullScan(plans)
  })

  test('old keys are forgotten by their time', async () => {
    const plans = await plansFor(() => forgetOldKeys(server.platform))
    expectNoFullScan(plans, { unbound: ['idempotency'] })
  })

  test('what is due is found by its time, over all stores, and nothing else is read', async () => {
    const { database } = server.platform
    const now = new Date()
    const storeIdOf = { storeId, id: uuidv7() }
    const plans = await plansFor(async () => {
      const promise = { ...storeIdOf, complaintId: uuidv7(), nextLookAt: now }
      await promisesToLookAt(database, { now, after: promise, most: 40 })
      await complaintsToRemind(database, { now, after: { ...storeIdOf, remindAt: now }, most: 40 })
      await anythingDue(database, now)
    })
    expectNoFullScan(plans, { unbound: ['promises', 'complaints', 'outbox'] })
    expect(boundOf(plans, 'promises').join()).toContain('next_look_at')
    expect(boundOf(plans, 'complaints').join()).toContain('remind_at')
  })

  test('a request makes the same number of statements whatever the page holds', async () => {
    const fields = 'reference category { name } nextPromise { dueAt } timeline(first: 3) { edges { node { text } } }'
    const sent = async (args: string) => withoutLookUps(await server.statementsOf(complaints(args, fields)))
    expect(await sent('first: 2')).toHaveLength(3)
    expect(await sent('first: 100')).toHaveLength(3)
    for (const first of [2, 100]) expect(await sent(`sort: WHAT_BREAKS_FIRST, first: ${first}`)).toHaveLength(3)
  })
})
