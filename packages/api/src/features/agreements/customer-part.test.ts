import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { AddMessage } from '@redress/schema/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { uuidv7 } from '../../db/kit.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { caseOf, refund } from '../../testing/money-acts.ts'
import { act, actAsCustomer, fileOne, peopledStore, staffIds, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'
import { putIntoFund } from '../fund/service/put-into-fund.ts'
import { fundOf } from '../fund/store.ts'
import { insertEndpoint } from '../webhooks/store.ts'

/** A Wednesday, ten in the morning in Madrid. */
const wednesday = new Date('2026-11-25T09:00:00Z')

onBothEngines('what waits for the part of the customer', (engine) => {
  let server: TestServer
  let store: TestStore
  let staffId: string | undefined
  let now = wednesday
  beforeAll(async () => {
    server = await startTestServer(engine)
    server.platform.now = () => now
    store = await server.addStore({ ...peopledStore, fund: { amountMinor: 20_000, every: 'YEAR' } })
    staffId = (await staffIds(store)).Ana
    const { database } = server.platform
    const endpoint = {
      ...{ storeId: store.storeId, id: uuidv7(now.getTime()), url: 'https://systems.example/', label: 'Accounts' },
      ...{ events: ['COMPLAINT_REMEDY_DUE' as const], createdAt: now, secretVersion: 1, previousSecretUntil: null },
      ...{ failingSince: null, restingUntil: null, disabledAt: null, removedAt: null },
    }
    await database.write((writer) => insertEndpoint(database, writer, endpoint))
    // The node that takes complaints hears of it within a second.
    await sleep(1_050)
  })
  afterAll(() => server.stop())

  const fill = { currency: 'EUR', timeZone: 'Europe/Madrid', amountMinor: 20_000 }
  const later = (ms = 1_000) => {
    now = new Date(now.getTime() + ms)
  }
  const does = (name: string, input: object) => {
    later()
    return act(store, name, { staffId, ...input })
  }
  /** A case in which this was agreed, and the customer sends something back first. */
  const agreed = async (customerDuties: string | null = 'Send the kettle back.', amountMinor = 2_000) => {
    const filed = await fileOne(store)
    const options = [{ remedies: [refund(amountMinor), { kind: 'APOLOGY' }], customerDuties }]
    await does('proposeOptions', { complaintId: filed.id, options, text: 'This?' })
    later()
    const [option] = (await caseOf(store, filed.id)).options
    await actAsCustomer(store, 'chooseOption', { trackingCode: filed.trackingCode, optionId: option?.id })
    return filed
  }
  const writes = (trackingCode: string, text: string) => {
    later()
    return store.asPage(AddMessage, { input: { key: randomUUID(), trackingCode, text } })
  }
  /** What the store's systems were told that they may pay on a case, and by when. */
  const due = async (complaintId: string) => {
    const { database } = server.platform
    const rows = await database.read.select().from(database.tables.webhookDeliveries)
    const bodies = rows.map(({ body }) => JSON.parse(body).data)
    return bodies.filter((data) => data.complaintId === complaintId).map(({ promiseId, dueAt }) => [promiseId, dueAt])
  }
  const balance = async () => {
    const { database } = server.platform
    return (await fundOf(database, database.read, { storeId: store.storeId, currency: 'EUR' }))?.balanceMinor
  }
  const theirs = async (id: string) => (await caseOf(store, id)).duties.find(({ party }) => party === 'CUSTOMER')

  test('without one it is due at once; while the fund is empty, what costs nothing', async () => {
    const { id } = await agreed(null)
    const owed = (await caseOf(store, id)).duties.map(({ promiseId, dueAt }) => [promiseId, dueAt])
    expect((await due(id)).toSorted()).toEqual(owed.toSorted())
    while (((await balance()) ?? 0) >= 4_000) await agreed(null, 4_000)
    const short = await agreed(null, 4_000)
    expect(await due(short.id)).toHaveLength(1)
    await putIntoFund(server.platform, store.storeId, fill)
    later()
    await sweepInto([], server)
    expect(await due(short.id)).toHaveLength(2)
  })

  test('the money is put by, nothing is due; their own word makes our time run; it is due, once, when the store has seen it', async () => {
    const before = (await balance()) ?? 0
    const { id, trackingCode } = await agreed()
    expect(await balance()).toBe(before - 2_000)
    expect(await due(id)).toEqual([])
    expect(await theirs(id)).toMatchObject({ state: 'OPEN', doneAt: null })
    // A question, or that it is done: either way a person looks, and nobody is paid for it.
    await writes(trackingCode, 'I have done my part.')
    expect(await theirs(id)).toMatchObject({ state: 'DONE', doneAt: null })
    expect(await due(id)).toEqual([])

    const key = randomUUID()
    const first = await does('recordCustomerPart', { complaintId: id, key })
    expect(first.__typename).toBe('RecordCustomerPartSuccess')
    const seenAt = now.toISOString()
    expect((await does('recordCustomerPart', { complaintId: id, key })).__typename).toBe('RecordCustomerPartSuccess')
    expect((await does('recordCustomerPart', { complaintId: id })).issues).toMatchObject([
      { path: ['complaintId'], code: 'INVALID' },
    ])
    expect(await theirs(id)).toMatchObject({ state: 'DONE', doneAt: seenAt })
    const { duties } = await caseOf(store, id)
    const owed = duties.flatMap(({ promiseId, dueAt }) => (promiseId ? [[promiseId, dueAt]] : []))
    expect(owed).toHaveLength(2)
    expect((await due(id)).toSorted()).toEqual(owed.toSorted())
  })

  test('the store sees it before the customer says so: it is our turn, with the time that was left', async () => {
    const { id } = await agreed()
    expect(await caseOf(store, id)).toMatchObject({ waitingOn: 'CUSTOMER', nextPromise: null })
    await does('recordCustomerPart', { complaintId: id })
    const { waitingOn, nextPromise, duties } = await caseOf(store, id)
    expect([waitingOn, nextPromise?.kind]).toEqual(['STORE', 'REMEDY'])
    expect(duties.filter(({ party }) => party === 'STORE').map(({ state }) => state)).toEqual(['OPEN', 'OPEN'])
    expect((await due(id)).map(([, dueAt]) => dueAt)).toContain(nextPromise?.dueAt)
  })

  test('what waits for the fund too is due when both are there, in whichever order', async () => {
    while (((await balance()) ?? 0) >= 4_000) await agreed(null, 4_000)
    const [one, other] = [await agreed('Send it.', 4_000), await agreed('Send it.', 4_000)]
    expect((await caseOf(store, other.id)).duties.some(({ waitsForFund }) => waitsForFund)).toBe(true)
    await does('recordCustomerPart', { complaintId: one.id })
    expect(await due(one.id), 'the apology, which costs nothing').toHaveLength(1)
    await putIntoFund(server.platform, store.storeId, fill)
    later()
    await sweepInto([], server)
    expect(await due(other.id), 'paid for, and not sent back').toEqual([])
    await does('recordCustomerPart', { complaintId: other.id })
    for (const { id } of [one, other]) {
      const told = (await due(id)).map(([promiseId]) => promiseId)
      expect([told.length, new Set(told).size]).toEqual([2, 2])
    }
  })

  test('nothing agreed, or over: there is no such part', async () => {
    const { id } = await fileOne(store)
    expect((await does('recordCustomerPart', { complaintId: id })).code).toBe('STATUS_CONFLICT')
    const withdrawn = await agreed()
    await actAsCustomer(store, 'withdrawComplaint', { trackingCode: withdrawn.trackingCode })
    expect((await does('recordCustomerPart', { complaintId: withdrawn.id })).code).toBe('STATUS_CONFLICT')
    expect(await due(withdrawn.id)).toEqual([])
    const none = await agreed(null)
    expect((await does('recordCustomerPart', { complaintId: none.id })).issues).toMatchObject([{ code: 'INVALID' }])
  })
})
