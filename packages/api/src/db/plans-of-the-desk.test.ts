import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitingAgreements } from '../features/agreements/store.ts'
import { listWaitingApprovals } from '../features/approvals/store.ts'
import { listCustomers } from '../features/files/store.ts'
import { onBothEngines } from '../testing/engines.ts'
import { grow } from '../testing/grown-store.ts'
import { boundOf, expectNoFullScan, type Plan, plansOfWork } from '../testing/query-plans.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

const id = '0193f3a0-0000-7000-8000-000000000000'
const reaches = ['STORE', { departmentId: id, ownerId: id }] as const

onBothEngines('plans of what people of the store look at', (engine) => {
  let server: TestServer
  let storeId: string
  beforeAll(async () => {
    server = await startTestServer(engine)
    storeId = server.store.storeId
    await grow(server)
  })
  afterAll(() => server.stop())

  function expectNothingSorted(plans: Plan[]): void {
    for (const { text } of plans) expect(text).not.toMatch(/TEMP B-TREE|Sort/)
  }

  test('what waits for approval comes out of its own index in order, for a store and for a department', async () => {
    for (const within of reaches)
      for (const after of [undefined, { dueAt: new Date(), id }]) {
        const plans = await plansOfWork(server, () =>
          listWaitingApprovals(server.platform.database, storeId, { first: 20, after, within }),
        )
        expectNoFullScan(plans)
        expectNothingSorted(plans)
        const [approvals] = plans.flatMap(({ accesses }) => accesses.filter(({ table }) => table === 'approvals'))
        expect(approvals?.index).toBe('approvals_waiting')
      }
  })

  test('agreements that wait for a fund are found by how long they wait, over all stores', async () => {
    const { database } = server.platform
    const waiting = { storeId, id, complaintId: id, currency: 'EUR', amountMinor: 1 }
    const plans = await plansOfWork(server, async () => {
      // Of a table without rows PostgreSQL would read any index: only from somewhere on does it have to choose.
      if (engine.name === 'SQLite') await waitingAgreements(database, { most: 40, after: undefined })
      await waitingAgreements(database, { most: 40, after: { ...waiting, waitingSince: new Date() } })
    })
    // Put together by agreement and sorted, so what is read must be no more than what waits.
    expectNoFullScan(plans, { unbound: ['agreed_remedies'] })
    const used = plans.flatMap(({ accesses }) => accesses.filter(({ table }) => table === 'agreed_remedies'))
    expect(used).toHaveLength(engine.name === 'SQLite' ? 2 : 1)
    for (const { index, bound } of used) {
      expect(index).toBe('agreed_remedies_waiting')
      expect(bound).toContain('waiting_since')
    }
  })

  test('customers are read in order; those of a department by its complaints or by their own, whichever are fewer', async () => {
    for (const within of reaches)
      for (const after of [undefined, id]) {
        const page = { filter: {}, within, first: 20, after }
        const plans = await plansOfWork(server, () => listCustomers(server.platform.database, storeId, page))
        expectNoFullScan(plans)
        if (within === 'STORE') expectNothingSorted(plans)
        for (const bound of boundOf(plans, 'complaints')) expect(bound).toMatch(/(customer|department|owner)_id/)
      }
  })
})
