import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { act, fileOne, peopledStore, readComplaint, staffIds, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'
import { putIntoFund } from '../fund/service/put-into-fund.ts'
import type { NewStore } from '../stores/service.ts'

const minutes = { firstReplyMinutes: 480, nextUpdateMinutes: 960, decisionMinutes: 2400, remedyMinutes: 480 }
const rule = { ...minutes, reminderMinutes: 1440, warnMinutes: 60 }
const standards = [{ ...rule, compensation: { amountMinor: 500, currency: 'EUR' } }]
const authority = { FRONT_LINE: 499, SUPERVISOR: 2_000, SYSTEM: 500 }
const days = 24 * 3_600_000

const approve = `mutation ($input: ApproveCompensationInput!) { approveCompensation(input: $input) { __typename
  ... on Error { code message } ... on ValidationError { issues { path code message } }
  ... on AuthorityExceededError { limit { amountMinor } sum { amountMinor } approvers { displayName } }
  ... on FundExhaustedError { balance { amountMinor } needed { amountMinor currency } }
  ... on ApproveCompensationSuccess { complaint { timeline(first: 3) { edges { node { type audience } } } } } } }`

onBothEngines('what a store owes for being late', (engine) => {
  let server: TestServer
  let now: Date
  beforeEach(async () => {
    server = await startTestServer(engine)
    now = new Date('2026-11-25T09:00:00Z')
    server.platform.now = () => now
  })
  afterEach(() => server.stop())

  const sweep = () => sweepInto([], server)
  /** A store whose first reply is late by two days. */
  async function lateStore(
    change: Partial<NewStore>,
  ): Promise<{ store: TestStore; id: string; ids: Record<string, string> }> {
    const store = await server.addStore({ ...peopledStore, standards, authority, ...change })
    const { id } = await fileOne(store)
    now = new Date(now.getTime() + 2 * days)
    await sweep()
    return { store, id, ids: await staffIds(store) }
  }
  const compensations = () => server.platform.database.read.select().from(server.platform.database.tables.compensations)
  const entries = () => server.platform.database.read.select().from(server.platform.database.tables.fundEntries)
  const typesOf = async (store: TestStore, id: string) =>
    (await readComplaint(store, id)).timeline.edges.map(({ node }) => node.type)
  const remedyOf = async () => {
    const [owed] = await compensations()
    return Buffer.from(`Promise:${owed?.remedyId}`).toString('base64')
  }
  const approveBy = async (
    store: TestStore,
    complaintId: string,
    staffId: string | undefined,
    key: string = randomUUID(),
  ) => {
    const input = { key, complaintId, staffId }
    const answer = await store.asDeveloper<{ approveCompensation: Record<string, unknown> }>(approve, { input })
    if (!answer.data) throw new Error(answer.text)
    return answer.data.approveCompensation
  }

  test('comes out of the fund at once, within the authority of Redress', async () => {
    const { store, id, ids } = await lateStore({ fund: { amountMinor: 700, every: 'MONTH' } })
    expect(await typesOf(store, id)).toContain('COMPENSATION_GRANTED')
    expect(await typesOf(store, id)).not.toContain('COMPENSATION_WAITS')
    expect((await entries()).at(-1)).toMatchObject({
      kind: 'DRAW',
      amountMinor: -500,
      balanceMinor: 200,
      staffId: null,
    })
    expect(await approveBy(store, id, ids.Ion)).toMatchObject({ issues: [{ path: ['complaintId'] }] })
    const keep = { promiseId: await remedyOf(), result: 'Paid.', staffId: ids.Ana }
    expect((await act(store, 'recordRemedy', keep)).__typename).toBe('RecordRemedySuccess')
  })

  test.each([
    ['the fund is empty', {}],
    ['the fund holds less', { fund: { amountMinor: 499, every: 'MONTH' } }],
    [
      'it is more than Redress may give',
      { fund: { amountMinor: 9_000, every: 'MONTH' }, authority: { SUPERVISOR: 2_000 } },
    ],
  ] as [string, Partial<NewStore>][])('is owed and waits for a person when %s', async (_why, change) => {
    const { store, id, ids } = await lateStore(change)
    const { timeline } = await readComplaint(store, id)
    const about = timeline.edges.map(({ node }) => node).filter(({ type }) => type.startsWith('COMPENSATION'))
    // The customer is promised it all the same; only colleagues see that it waits.
    expect(about.map(({ type, audience }) => [type, audience]).sort()).toEqual([
      ['COMPENSATION_GRANTED', 'CUSTOMER'],
      ['COMPENSATION_WAITS', 'STAFF'],
    ])
    expect((await entries()).filter(({ kind }) => kind === 'DRAW')).toEqual([])
    const keep = { promiseId: await remedyOf(), result: 'Paid.', staffId: ids.Ana }
    expect((await act(store, 'recordRemedy', keep)).issues?.[0]).toMatchObject({ path: ['promiseId'], code: 'INVALID' })
  })

  test('is approved by somebody with enough authority once the fund holds it, once, and then it may be paid', async () => {
    const { store, id, ids } = await lateStore({})
    expect(await approveBy(store, id, ids.Ana)).toMatchObject({
      code: 'AUTHORITY_EXCEEDED',
      limit: { amountMinor: 499 },
      sum: { amountMinor: 500 },
      approvers: [{ displayName: 'Ion' }, { displayName: 'Mihai' }],
    })
    expect(await approveBy(store, id, ids.Ion)).toMatchObject({
      code: 'FUND_EXHAUSTED',
      balance: { amountMinor: 0 },
      needed: { amountMinor: 500, currency: 'EUR' },
    })
    expect(await approveBy(store, id, 'nonsense')).toMatchObject({ issues: [{ path: ['staffId'], code: 'UNKNOWN' }] })
    const amount = { currency: 'EUR', timeZone: 'Europe/Madrid', amountMinor: 800 }
    await putIntoFund(server.platform, store.storeId, amount)
    const key = randomUUID()
    const [first, ...others] = await Promise.all([
      approveBy(store, id, ids.Ion, key),
      approveBy(store, id, ids.Ion, key),
      approveBy(store, id, ids.Mihai),
    ])
    const all = [first, ...others]
    expect(all.filter((one) => one?.__typename === 'ApproveCompensationSuccess').length).toBeGreaterThan(0)
    const draws = (await entries()).filter(({ kind }) => kind === 'DRAW')
    expect(draws).toMatchObject([{ amountMinor: -500, balanceMinor: 300, staffId: null }])
    expect([ids.Ion, ids.Mihai].map((one) => rowId(one))).toContain(draws[0]?.approvedById)
    expect(await compensations()).toMatchObject([{ fundSequence: draws[0]?.sequence }])
    const keep = { promiseId: await remedyOf(), result: 'Paid.', staffId: ids.Ana }
    expect((await act(store, 'recordRemedy', keep)).__typename).toBe('RecordRemedySuccess')
  })

  test('the list of what waits, the fund and its ledger are read page by page', async () => {
    const { store, id, ids } = await lateStore({})
    const list = async () =>
      (
        await store.asDeveloper<{ waitingCompensations: { edges: { node: object }[] }; fund: object | null }>(
          '{ waitingCompensations { edges { node { complaintId amount { amountMinor currency } since } } } fund { every } }',
        )
      ).data
    const amount = { amountMinor: 500, currency: 'EUR' }
    expect(await list()).toMatchObject({
      waitingCompensations: { edges: [{ node: { complaintId: id, amount, since: now.toISOString() } }] },
      fund: null,
    })
    const put = { currency: 'EUR', timeZone: 'Europe/Madrid', amountMinor: 800, every: 'MONTH' as const }
    await putIntoFund(server.platform, store.storeId, put)
    await approveBy(store, id, ids.Ion)
    expect((await list()).waitingCompensations.edges).toEqual([])
    const page = async (after?: string) => {
      const { data } = await store.asDeveloper<{
        fund: {
          balance: object
          entries: { edges: { node: object }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
        }
      }>(
        `query ($after: String) { fund { balance { amountMinor } budget { amountMinor } entries(first: 1, after: $after) {
          edges { node { sequence kind amount { amountMinor } balance { amountMinor } complaintId remedy givenBy { displayName }
            approvedBy { displayName } } } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      )
      return data.fund
    }
    const first = await page()
    expect(first).toMatchObject({ balance: { amountMinor: 300 }, budget: { amountMinor: 800 } })
    expect(first.entries.edges[0]?.node).toEqual({
      sequence: 2,
      kind: 'DRAW',
      amount: { amountMinor: -500 },
      balance: { amountMinor: 300 },
      complaintId: id,
      remedy: 'VOUCHER',
      givenBy: null,
      approvedBy: { displayName: 'Ion' },
    })
    const second = await page(first.entries.pageInfo.endCursor)
    expect(second.entries).toMatchObject({
      edges: [{ node: { sequence: 1, kind: 'BUDGET', amount: { amountMinor: 800 } } }],
      pageInfo: { hasNextPage: false },
    })
    // With the next month the rest lapses, and is not shown as if it were there.
    now = new Date('2026-12-02T09:00:00Z')
    expect((await page()).balance).toEqual({ amountMinor: 800 })
    const other = await server.addStore({ name: 'Other' })
    expect((await other.asDeveloper<{ fund: null }>('{ fund { every } }')).data.fund).toBeNull()
  })

  test('is approved after the customer took the complaint back, too: it is owed however the case ends', async () => {
    const { store, id, ids } = await lateStore({
      fund: { amountMinor: 700, every: 'MONTH' },
      authority: { SUPERVISOR: 900 },
    })
    const { database } = server.platform
    await database.write((writer) => writer.update(database.tables.complaints).set({ status: 'WITHDRAWN' }))
    expect(await approveBy(store, id, ids.Ion)).toMatchObject({ __typename: 'ApproveCompensationSuccess' })
  })

  test('still waits when its promise was moved or missed: the one that stands for it cannot be kept either', async () => {
    const { store, id, ids } = await lateStore({})
    const before = await remedyOf()
    const dueAt = '2026-12-03T10:00:00Z'
    const move = { promiseId: before, dueAt, reason: 'We wait for the boss.', staffId: ids.Ana }
    expect((await act(store, 'movePromise', move)).__typename).toBe('MovePromiseSuccess')
    const moved = await remedyOf()
    expect(moved).not.toBe(before)
    now = new Date('2026-12-04T09:00:00Z')
    await sweep()
    const missed = await remedyOf()
    expect(missed).not.toBe(moved)
    const keep = { promiseId: missed, result: 'Paid.', staffId: ids.Ana }
    expect((await act(store, 'recordRemedy', keep)).issues?.[0]?.path).toEqual(['promiseId'])
    expect(await compensations()).toHaveLength(1)
    expect((await typesOf(store, id)).filter((type) => type === 'COMPENSATION_GRANTED')).toHaveLength(1)
  })
})

/** The row id inside a global one. */
const rowId = (id: string | undefined) =>
  Buffer.from(id ?? '', 'base64')
    .toString()
    .split(':')[1]
