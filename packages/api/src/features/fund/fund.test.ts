import { staffRoles, valuesOf } from '@redress/schema/enums'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { uuidv7 } from '../../db/kit.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { complaintRow } from '../../testing/rows.ts'
import { peopledStore } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer } from '../../testing/test-server.ts'
import { lockComplaint } from '../complaints/store.ts'
import { limitOf } from '../remedies/authority.ts'
import { authorityLimitsOf } from '../remedies/store.ts'
import { type Store, storeById } from '../stores/store.ts'
import { type Draw, type DrawResult, drawFromFund } from './service/draw-from-fund.ts'
import { putIntoFund } from './service/put-into-fund.ts'
import { type FundEntry, fundOf, fundsThatDoNotAddUp, listFundEntries } from './store.ts'

const authority = { FRONT_LINE: 100, SUPERVISOR: 300, MANAGER: 600, ADMIN: 1000, SYSTEM: 50 }

onBothEngines('the fund', (engine) => {
  let server: TestServer
  let now = new Date('2026-11-25T09:00:00Z')
  beforeAll(async () => {
    server = await startTestServer(engine)
    server.platform.now = () => now
  })
  afterAll(() => server.stop())

  /** A store with people, authority and `amountMinor` in its fund, and the ids of some complaints of its own. */
  async function storeWith(amountMinor: number, complaints = 1): Promise<{ store: Store; complaintIds: string[] }> {
    const fund = amountMinor > 0 ? { fund: { amountMinor, every: 'MONTH' as const } } : {}
    const { storeId } = await server.addStore({ ...peopledStore, authority, ...fund })
    const { database } = server.platform
    const store = await storeById(database, storeId)
    if (!store) throw new Error('The store is not there.')
    const ground = { storeId, customerId: uuidv7(), categoryId: store.categories[0]?.id ?? '' }
    const rows = Array.from({ length: complaints }, () => complaintRow(ground))
    await database.write(async (writer) => {
      const customer = { storeId, id: ground.customerId, name: 'Maria', email: null, phone: null, createdAt: now }
      await writer.insert(database.tables.customers).values(customer)
      await writer.insert(database.tables.complaints).values(rows)
    })
    return { store, complaintIds: rows.map(({ id }) => id) }
  }
  const draw = (store: Store, complaintId: string, change: Partial<Draw>): Promise<DrawResult> => {
    const { database } = server.platform
    return database.write(async (writer) => {
      await lockComplaint(database, writer, { storeId: store.id, id: complaintId })
      const asked = { amountMinor: 10, currency: 'EUR', remedy: 'VOUCHER', giver: null, ...change } as const
      return drawFromFund(database, store, { complaintId, at: now, writer }, asked)
    })
  }
  const place = ({ id: storeId }: Store) => ({ storeId, currency: 'EUR' })
  const balance = async (store: Store) =>
    (await fundOf(server.platform.database, server.platform.database.read, place(store)))?.balanceMinor
  const ledger = async (store: Store) =>
    (await listFundEntries(server.platform.database, place(store), { first: 1000 })).toReversed()
  const member = ({ people }: Store, role: keyof typeof staffRoles) => {
    const found = people.staff.find((one) => one.role === role)
    if (!found) throw new Error(`Nobody is ${role}.`)
    return found
  }

  test('cannot be overdrawn by many at once: of twenty who take 10 from 55, five get it', async () => {
    const { store, complaintIds } = await storeWith(55, 20)
    const results = await Promise.all(complaintIds.map((id) => draw(store, id, {})))
    expect(results.filter(({ entry }) => entry)).toHaveLength(5)
    expect(new Set(results.flatMap(({ refused }) => refused?.why ?? []))).toEqual(new Set(['FUND']))
    expect(await balance(store)).toBe(5)
    const entries = await ledger(store)
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6])
    expect(entries.map(({ balanceMinor }) => balanceMinor)).toEqual([55, 45, 35, 25, 15, 5])
  })

  test('over the limit in two halves is over the limit, one after the other and at once', async () => {
    const { store, complaintIds } = await storeWith(10_000, 2)
    const giver = member(store, 'FRONT_LINE')
    const half = { giver, amountMinor: 60 }
    const [first = '', second = ''] = complaintIds
    expect((await draw(store, first, half)).entry).toMatchObject({ amountMinor: -60, staffId: giver.id })
    expect((await draw(store, first, half)).refused).toMatchObject({ why: 'AUTHORITY', limitMinor: 100, sumMinor: 120 })
    const atOnce = await Promise.all([draw(store, second, half), draw(store, second, half)])
    expect(atOnce.filter(({ entry }) => entry)).toHaveLength(1)
    expect((await draw(store, second, { giver, amountMinor: 1, besidesMinor: 40 })).refused?.why).toBe('AUTHORITY')
    expect((await draw(store, second, { giver, amountMinor: 40 })).entry).toBeDefined()
  })

  test('what is over one’s limit somebody else approves who may give that much; nobody their own', async () => {
    const { store, complaintIds } = await storeWith(10_000)
    const [id = ''] = complaintIds
    const giver = member(store, 'FRONT_LINE')
    const large = { giver, amountMinor: 250 }
    const { refused } = await draw(store, id, large)
    const names = refused?.why === 'AUTHORITY' ? refused.approvers.map(({ displayName }) => displayName) : []
    expect(names).toEqual(['Ion', 'Mihai', 'Elena', 'Radu', 'Dana'])
    const manager = member(store, 'MANAGER')
    expect((await draw(store, id, { ...large, approver: giver })).refused?.why).toBe('AUTHORITY')
    expect((await draw(store, id, { giver: manager, approver: manager })).refused?.why).toBe('AUTHORITY')
    const { entry } = await draw(store, id, { ...large, approver: manager })
    expect(entry).toMatchObject({ staffId: giver.id, approvedById: manager.id, amountMinor: -250 })
  })

  test('without a fund there is nothing to give, and nothing is written', async () => {
    const { store, complaintIds } = await storeWith(0)
    expect((await draw(store, complaintIds[0] ?? '', {})).refused).toEqual({ why: 'FUND', balanceMinor: 0 })
    expect(await ledger(store)).toEqual([])
  })

  test('with a new month the rest lapses and the budget comes in, once, also for many at once', async () => {
    const { store, complaintIds } = await storeWith(55, 4)
    now = new Date('2027-02-03T09:00:00Z')
    await Promise.all(complaintIds.map((id) => draw(store, id, {})))
    now = new Date('2026-11-25T09:00:00Z')
    expect((await ledger(store)).map(({ kind, period, amountMinor }) => [kind, period, amountMinor])).toEqual([
      ['BUDGET', '2026-11', 55],
      ['LAPSE', '2027-02', -55],
      ['BUDGET', '2027-02', 55],
      ...complaintIds.map(() => ['DRAW', '2027-02', -10]),
    ])
    expect(await balance(store)).toBe(15)
  })

  test('the database itself refuses a fund below nothing', async () => {
    const { store } = await storeWith(10)
    const { database } = server.platform
    const overdraw = database.write((writer) => writer.update(database.tables.funds).set({ balanceMinor: -1 }))
    await expect(overdraw).rejects.toThrow()
    expect(await balance(store)).toBe(10)
  })

  test('whoever gives and puts in what and when: no money beyond authority or fund, ever', {
    timeout: 120_000,
  }, async () => {
    const roles = valuesOf(staffRoles)
    const who = fc.option(fc.constantFrom(...roles))
    const act = fc.oneof(
      { weight: 1, arbitrary: fc.record({ putIn: fc.integer({ min: 1, max: 300 }) }) },
      {
        weight: 6,
        arbitrary: fc.record({
          complaint: fc.integer({ min: 0, max: 2 }),
          amountMinor: fc.integer({ min: -5, max: 250 }),
          giver: who,
          approver: who,
        }),
      },
    )
    const rounds = fc.array(fc.array(act, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 })
    const sequences = fc.asyncProperty(fc.integer({ min: 0, max: 800 }), rounds, async (begin, all) => {
      const { store, complaintIds } = await storeWith(begin, 3)
      let promisedMinor = 0
      // All of a round at once.
      for (const round of all)
        await Promise.all(
          round.map(async (one) => {
            if ('putIn' in one) {
              const amount = { currency: 'EUR', timeZone: 'Europe/Madrid', amountMinor: one.putIn }
              return putIntoFund(server.platform, store.id, amount)
            }
            const { complaint, amountMinor, giver, approver } = one
            const { entry } = await draw(store, complaintIds[complaint] ?? '', {
              amountMinor,
              giver: giver && member(store, giver),
              ...(approver && { approver: member(store, approver) }),
            })
            promisedMinor += entry ? amountMinor : 0
            return entry
          }),
        )
      const putIn = begin + all.flat().reduce((sum, one) => sum + ('putIn' in one ? one.putIn : 0), 0)
      const entries = await ledger(store)
      const given = 0 - sumOf(entries.filter(({ kind }) => kind === 'DRAW'))
      expect(given).toBe(promisedMinor)
      expect(given).toBeLessThanOrEqual(putIn)
      expect((await balance(store)) ?? 0).toBe(putIn - given)
      const { database } = server.platform
      const limits = await authorityLimitsOf(database, database.read, store.id)
      for (const [index, entry] of entries.entries()) {
        expect(entry.sequence).toBe(index + 1)
        expect(entry.balanceMinor).toBe(sumOf(entries.slice(0, index + 1)))
        expect(entry.balanceMinor).toBeGreaterThanOrEqual(0)
        if (entry.kind !== 'DRAW') continue
        const role = (id: string | null) => store.people.staff.find((one) => one.id === id)?.role
        const decider = role(entry.approvedById) ?? role(entry.staffId) ?? 'SYSTEM'
        const inCase = entries
          .slice(0, index + 1)
          .filter(({ complaintId }) => complaintId === entry.complaintId)
          // Redress has a limit of its own for what it gives by itself.
          .filter(({ staffId, approvedById }) => decider !== 'SYSTEM' || (!staffId && !approvedById))
        expect(0 - sumOf(inCase)).toBeLessThanOrEqual(limitOf(limits, decider, 'EUR'))
        if (entry.approvedById) expect(entry.approvedById).not.toBe(entry.staffId)
      }
    })
    await fc.assert(sequences, { numRuns: 20 })
    expect(await fundsThatDoNotAddUp(server.platform.database)).toEqual([])
  })

  test('a fund that was changed outside of Redress is found', async () => {
    const { store } = await storeWith(100)
    const { database } = server.platform
    await database.write((writer) => writer.update(database.tables.funds).set({ balanceMinor: 99_999 }))
    expect(await fundsThatDoNotAddUp(database)).toContainEqual(place(store))
  })
})

const sumOf = (entries: FundEntry[]) => entries.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
