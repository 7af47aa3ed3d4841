import { randomUUID } from 'node:crypto'
import { AddMessage, ComplaintByTrackingCode, ComplaintChanged } from '@redress/schema/operations'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { randomFrom } from '../../../../../test/random.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { complaintRow } from '../../testing/rows.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { act, fileOne, peopledStore, readComplaint, staffIds, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore, withoutLookUps } from '../../testing/test-server.ts'
import { brokenAt } from '../complaints/chain.ts'
import { complaintById, eventsOf } from '../complaints/store.ts'
import { openPromises, openWithoutPromise } from '../promises/store.ts'
import { duplicatesAmong } from './rules.ts'

const ground = { storeId: 's', categoryId: 'c', customerId: 'maria' }
const other = { ...ground, customerId: 'ion' }
const row = (id: string, change: object = {}, of = ground) => complaintRow(of, { id, orderNumber: null, ...change })

describe('which complaints may be about the same', () => {
  const one = row('1', { description: 'The kettle leaks from the handle since Monday' })
  const among = (...candidates: ReturnType<typeof row>[]) =>
    duplicatesAmong(one, candidates).map(({ complaint, signs }) => [complaint.id, ...signs])

  test('of one customer in like words, of one order, of anybody in nearly the same words', () => {
    expect(among(row('2', { description: 'My kettle still leaks from its handle' }))).toEqual([
      ['2', 'SAME_CUSTOMER', 'NEAR_WORDS'],
    ])
    expect(among(row('2', { description: 'The kettle leaks from the handle since Monday!' }, other))).toEqual([
      ['2', 'NEAR_WORDS'],
    ])
    const ordered = { ...one, orderNumber: 'A-1' }
    const same = row('2', { orderNumber: 'A-1', description: 'Nobody answers.' })
    expect(duplicatesAmong(ordered, [same])[0]?.signs).toEqual(['SAME_CUSTOMER', 'SAME_ORDER'])
  })

  test('not another matter of the customer, not itself, not long ago, not what was merged already', () => {
    expect(among(row('2', { description: 'You charged me twice for delivery' }))).toEqual([])
    expect(among({ ...one })).toEqual([])
    const same = { description: one.description }
    expect(among(row('2', { ...same, receivedAt: new Date(one.receivedAt.getTime() - 31 * 86_400_000) }))).toEqual([])
    expect(among(row('2', { ...same, status: 'MERGED' }))).toEqual([])
    expect(among(row('2', { description: 'My kettle leaks' }, other))).toEqual([])
  })

  test('the one with most signs first, then the likest', () => {
    const likest = row('2', { description: one.description }, other)
    const own = row('3', { description: 'The kettle leaks again from there' })
    expect(among(likest, own).map(([id]) => id)).toEqual(['3', '2'])
  })
})

interface Tracked {
  reference: string
  description: string
  owner: { displayName: string } | null
  nextPromise: { dueAt: string } | null
  timeline: { edges: { node: { type: string; summary: string; text: string | null; at: string } }[] }
}

onBothEngines('duplicates', (engine) => {
  let server: TestServer
  let store: TestStore
  let elsewhere: TestStore
  let people: Record<string, string>
  let ana: SignedInPerson
  let mihai: SignedInPerson
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    store = server.store
    elsewhere = await server.addStore({ ...peopledStore, name: 'Other' })
    people = await staffIds(store)
    ana = await signedInAs(server, store, 'Ana')
    mihai = await signedInAs(server, store, 'Mihai')
  })
  afterAll(() => server.stop())

  const merge = (complaintId: string, intoId: string, input: object = {}, as = store) =>
    act(as, 'mergeComplaints', {
      ...{ complaintId, intoId, sameCustomer: true },
      ...(as === store || as === elsewhere ? { displayName: 'Test' } : {}),
      ...input,
    })
  const tracked = async (trackingCode: string, as = store) =>
    (await as.asPage(ComplaintByTrackingCode, { trackingCode })).data.complaintByTrackingCode as Tracked | null
  const ids = async (query: string, id: string, as = store) => {
    const { data } = await as.asDeveloper<{
      complaint: Record<string, { id: string } | { id: string }[] | null> | null
    }>(`query ($id: ID!) { complaint(id: $id) { ${query} { id } } }`, { id })
    return data.complaint?.[query]
  }
  const suggested = async (id: string, as = store) => {
    const { data } = await as.asDeveloper<{
      duplicateSuggestions: { complaint: { id: string }; signs: string[]; likeness: number }[] | null
    }>('query ($id: ID!) { duplicateSuggestions(complaintId: $id) { complaint { id } signs likeness } }', { id })
    return data.duplicateSuggestions
  }
  const contact = (name: string) => ({ contact: { name, email: `${name.toLowerCase()}@example.org` } })
  const toDeliveries = (complaintId: string) =>
    act(store, 'handOver', { complaintId, toStaffId: people.Mihai, note: 'Yours.', displayName: 'Test' })

  test('are suggested, to whoever may see them, at the same cost however many there are', async () => {
    const words = { description: 'The blue teapot lost its spout on the second day', ...contact('Olga') }
    const [first, second] = [await fileOne(store, words), await fileOne(store, words)]
    const byAnother = await fileOne(store, { ...words, ...contact('Petra') })
    await fileOne(store, { description: 'Nobody answers the phone', ...contact('Olga') })
    await fileOne(elsewhere, words)
    const found = await suggested(first.id)
    expect(found?.map(({ complaint }) => complaint.id)).toEqual([second.id, byAnother.id])
    expect(found?.[0]).toMatchObject({ signs: ['SAME_CUSTOMER', 'NEAR_WORDS'], likeness: 1 })
    await toDeliveries(second.id)
    expect((await suggested(first.id, ana.store))?.map(({ complaint }) => complaint.id)).toEqual([byAnother.id])
    expect(await suggested(first.id, mihai.store)).toBeNull()
    expect(await suggested(first.id, elsewhere)).toBeNull()
    const statements = withoutLookUps(await server.statementsOf(() => suggested(first.id)))
    expect(statements).toHaveLength(3)
  })

  test('the links of both show the one case, with what was written and promised on both', async () => {
    const into = await fileOne(store, { description: 'The lamp flickers.' })
    await act(store, 'replyToCustomer', { complaintId: into.id, text: 'We look into it.', displayName: 'Ana' })
    const double = await fileOne(store, { description: 'The lamp flickers still!' })
    const message = { key: randomUUID(), trackingCode: double.trackingCode, text: 'It smells, too.' }
    await store.asPage(AddMessage, { input: message })
    const sooner = (await readComplaint(store, double.id)).nextPromise?.dueAt
    const later = (await readComplaint(store, into.id)).nextPromise?.dueAt
    expect(Date.parse(sooner ?? '')).toBeLessThan(Date.parse(later ?? ''))
    const { complaint } = await merge(double.id, into.id, { reason: 'Filed twice.' })
    expect(complaint).toMatchObject({ id: into.id, nextPromise: { kind: 'FIRST_REPLY', dueAt: sooner } })
    const [byOwn, byMerged] = [await tracked(into.trackingCode), await tracked(double.trackingCode)]
    expect(byMerged).toEqual(byOwn)
    const texts = byMerged?.timeline.edges.map(({ node }) => node.text)
    for (const text of ['The lamp flickers.', 'The lamp flickers still!', 'It smells, too.', 'We look into it.'])
      expect(texts).toContain(text)
    expect(texts).not.toContain('Filed twice.')
    // The record of both stays, and cannot have been changed unseen.
    const { database } = server.platform
    for (const id of [into.id, double.id]) {
      const local = atob(id).split(':')[1] ?? ''
      const one = await complaintById(database, database.read, store.storeId, local)
      if (!one) throw new Error('It is gone.')
      expect(brokenAt(await eventsOf(database, store.storeId, [local]), one, one.description)).toBeUndefined()
    }
    expect(await readComplaint(store, double.id)).toMatchObject({ status: 'MERGED', nextPromise: null })
    expect(await ids('mergedInto', double.id)).toEqual({ id: into.id })
    expect(await ids('mergedFrom', into.id)).toEqual([{ id: double.id }])
    // One answer keeps what was promised on either.
    await act(store, 'replyToCustomer', { complaintId: into.id, text: 'We send a new one.', displayName: 'Ana' })
    const local = atob(into.id).split(':')[1] ?? ''
    expect(await openPromises(database, database.read, store.storeId, [local])).toHaveLength(1)
    expect(await openWithoutPromise(database, ['RECEIVED', 'ASSESSING', 'INVESTIGATING'])).toEqual([])
  })

  test('of two promises of a kind the earlier is owed, once', async () => {
    const [into, double] = [await fileOne(store), await fileOne(store)]
    const due = (await readComplaint(store, into.id)).nextPromise?.dueAt
    const { complaint } = await merge(double.id, into.id)
    expect(complaint?.nextPromise?.dueAt).toBe(due)
    const { database } = server.platform
    const local = atob(into.id).split(':')[1] ?? ''
    expect(await openPromises(database, database.read, store.storeId, [local])).toHaveLength(1)
  })

  test('with the link of the duplicate the customer acts on the one case; a repeated key gets its first answer', async () => {
    const [into, double] = [await fileOne(store), await fileOne(store)]
    const before = { key: randomUUID(), trackingCode: double.trackingCode, text: 'Before.' }
    const first = await store.asPage(AddMessage, { input: before })
    await merge(double.id, into.id)
    expect((await store.asPage(AddMessage, { input: before })).text).toBe(first.text)
    const after = { key: randomUUID(), trackingCode: double.trackingCode, text: 'After.' }
    const answer = await store.asPage(AddMessage, { input: after })
    expect((await store.asPage(AddMessage, { input: after })).text).toBe(answer.text)
    const texts = (await readComplaint(store, into.id)).timeline.edges.map(({ node }) => node.text)
    expect(texts.filter((text) => text === 'After.')).toHaveLength(1)
    expect(texts.filter((text) => text === 'Before.')).toHaveLength(1)
  })

  test('who follows the duplicate goes on to follow the one case', async () => {
    const [into, double] = [await fileOne(store), await fileOne(store)]
    const followed = await store.followAsPage(ComplaintChanged, { trackingCode: double.trackingCode })
    const state = async () => {
      const event = await followed.next()
      return (event?.data as { complaintChanged: Tracked } | undefined)?.complaintChanged
    }
    expect((await state())?.reference).toBe(double.complaint.reference)
    await merge(double.id, into.id)
    // The same state may come twice.
    let latest = await state()
    while (latest?.reference === double.complaint.reference) latest = await state()
    expect(latest?.reference).toBe(into.complaint.reference)
    await act(store, 'replyToCustomer', { complaintId: into.id, text: 'Here we are.', displayName: 'Ana' })
    while (!latest?.timeline.edges.some(({ node }) => node.text === 'Here we are.')) latest = await state()
    expect(latest.reference).toBe(into.complaint.reference)
    followed.cut()
  })

  test('what was merged goes along when that is merged too', async () => {
    const [first, second, third] = [await fileOne(store), await fileOne(store), await fileOne(store)]
    await merge(first.id, second.id)
    await merge(second.id, third.id)
    for (const { trackingCode } of [first, second, third])
      expect((await tracked(trackingCode))?.reference).toBe(third.complaint.reference)
  })

  describe('no second path to a case', () => {
    test('not without a person who has made sure of the customer, also where the address is the same', async () => {
      const [into, double] = [await fileOne(store), await fileOne(store)]
      const refused = await merge(double.id, into.id, { sameCustomer: false })
      expect(refused.issues).toMatchObject([{ path: ['sameCustomer'] }])
      expect((await tracked(double.trackingCode))?.reference).toBe(double.complaint.reference)
    })

    test('not into another store, not out of it, not with its keys', async () => {
      const [ours, own] = [await fileOne(store), await fileOne(store)]
      const theirs = await fileOne(elsewhere)
      expect((await merge(ours.id, theirs.id)).code).toBe('NOT_FOUND')
      expect((await merge(theirs.id, ours.id)).code).toBe('NOT_FOUND')
      expect((await merge(ours.id, own.id, {}, elsewhere)).code).toBe('NOT_FOUND')
      await merge(ours.id, own.id)
      expect(await tracked(ours.trackingCode, elsewhere)).toBeNull()
      expect(await ids('mergedInto', ours.id, elsewhere)).toBeUndefined()
    })

    test('not by whoever sees only one of the two, and who does gets nothing of the other', async () => {
      const [care, deliveries] = [await fileOne(store), await fileOne(store)]
      await toDeliveries(deliveries.id)
      expect((await merge(care.id, deliveries.id, {}, ana.store)).code).toBe('NOT_FOUND')
      expect((await merge(deliveries.id, care.id, {}, ana.store)).code).toBe('NOT_FOUND')
      expect((await merge(care.id, deliveries.id, {}, mihai.store)).code).toBe('NOT_FOUND')
      expect((await merge(care.id, deliveries.id)).complaint?.id).toBe(deliveries.id)
      expect(await ids('mergedInto', care.id, ana.store)).toBeNull()
      expect(await ids('mergedFrom', deliveries.id, mihai.store)).toEqual([])
      expect(await ids('mergedInto', care.id)).toEqual({ id: deliveries.id })
    })

    test('whatever was merged in whichever order, each link opens the case that it was led to, and nothing else', async () => {
      const random = randomFrom(11)
      const filed = await Promise.all(
        Array.from({ length: 12 }, (_, number) =>
          fileOne(store, { description: `Matter ${number}`, ...contact(`C${number % 3}`) }),
        ),
      )
      const leadsTo = new Map(filed.map(({ id }) => [id, id]))
      const follow = (id: string): string => (leadsTo.get(id) === id ? id : follow(leadsTo.get(id) ?? id))
      for (let round = 0; round < 14; round++) {
        const [one, two] = [random.pick(filed), random.pick(filed)]
        const { __typename } = await merge(one.id, two.id)
        const isPossible = one !== two && follow(one.id) === one.id && follow(two.id) === two.id
        expect(__typename.endsWith('Success')).toBe(isPossible)
        if (isPossible) leadsTo.set(one.id, two.id)
      }
      for (const { id, trackingCode } of filed) {
        const root = filed.find((one) => one.id === follow(id))
        const seen = await tracked(trackingCode)
        expect(seen?.reference).toBe(root?.complaint.reference)
        const matters = seen?.timeline.edges.flatMap(({ node }) => node.text?.match(/^Matter \d+$/) ?? []) ?? []
        const ofGroup = filed.flatMap((one, number) => (follow(one.id) === root?.id ? [`Matter ${number}`] : []))
        expect([...matters].map(String).sort()).toEqual(ofGroup.sort())
      }
    })
  })

  test('not into what is over, not what goes on elsewhere already, not into itself, not what has a solution on offer', async () => {
    const [into, double, offered] = [await fileOne(store), await fileOne(store), await fileOne(store)]
    expect((await merge(into.id, into.id)).issues).toMatchObject([{ path: ['intoId'] }])
    const options = [{ remedies: [{ kind: 'APOLOGY' }] }, { remedies: [{ kind: 'EXPLANATION' }] }]
    const asked = await act(store, 'proposeOptions', {
      complaintId: offered.id,
      options,
      text: 'Choose.',
      staffId: people.Ana,
    })
    expect(asked.__typename, JSON.stringify(asked.issues)).toBe('ProposeOptionsSuccess')
    expect((await readComplaint(store, offered.id)).status).toBe('OPTIONS_OFFERED')
    expect((await merge(offered.id, into.id)).issues).toMatchObject([{ path: ['complaintId'] }])
    await merge(double.id, into.id)
    expect((await merge(double.id, offered.id)).code).toBe('STATUS_CONFLICT')
    expect((await merge(offered.id, double.id)).code).toBe('STATUS_CONFLICT')
    const late = await act(store, 'replyToCustomer', { complaintId: double.id, text: 'Hello?', displayName: 'Ana' })
    expect(late.code).toBe('STATUS_CONFLICT')
    await sweepInto([], server)
  })

  test('of two who merge the same two in opposite directions at once one does', async () => {
    for (let round = 0; round < 5; round++) {
      const [one, two] = [await fileOne(store), await fileOne(store)]
      const both = await Promise.all([merge(one.id, two.id), merge(two.id, one.id)])
      expect(both.map(({ __typename }) => __typename).sort()).toEqual(['MergeComplaintsSuccess', 'StatusConflictError'])
    }
  })
})
