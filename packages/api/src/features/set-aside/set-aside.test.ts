import { randomUUID } from 'node:crypto'
import { AddMessage, ComplaintByTrackingCode, RequestTrackingLink } from '@redress/schema/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { examine } from '../../cli/doctor.ts'
import type { Mail } from '../../ports/mail/mail.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { act, actAsCustomer, fileOne, peopledStore, readComplaint, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'
import { brokenAt } from '../complaints/chain.ts'
import { complaintById, eventsOf } from '../complaints/store.ts'
import { keptOnTime } from '../promises/store.ts'
import { classifiedCases } from '../triage/store.ts'
import { againstSettingAside, maySetAside } from './rules.ts'

test('what speaks against setting aside: safety before all, then what its customer says', () => {
  const none = { severity: 'NORMAL', before: [], given: false } as const
  expect(againstSettingAside(none)).toBeUndefined()
  expect(againstSettingAside({ ...none, before: [{ takenUpBy: 'STAFF' }, { takenUpBy: null }] })).toBeUndefined()
  expect(againstSettingAside({ ...none, given: true })).toBe('ANSWERED')
  const contradicted = { ...none, given: true, before: [{ takenUpBy: 'CUSTOMER' }] } as const
  expect(againstSettingAside(contradicted)).toBe('CONTRADICTED')
  expect(againstSettingAside({ ...contradicted, severity: 'SAFETY' })).toBe('SAFETY')
  expect((['FRONT_LINE', 'SUPERVISOR', 'MANAGER', 'ADMIN', undefined] as const).map(maySetAside)).toEqual([
    ...[false, true, true, true, true],
  ])
})

onBothEngines('what is no complaint', (engine) => {
  let server: TestServer
  let store: TestStore
  let ion: SignedInPerson
  let ana: SignedInPerson
  let now = new Date('2026-11-25T09:00:00Z')
  const signIn = async () => {
    ion = await signedInAs(server, store, 'Ion')
    ana = await signedInAs(server, store, 'Ana')
  }
  /** Sessions do not last that long. */
  const later = async (hours: number) => {
    now = new Date(now.getTime() + hours * 3_600_000)
    await signIn()
  }
  beforeAll(async () => {
    const categories = [
      { names: { en: 'Danger' }, severity: 'SAFETY' as const },
      { names: { en: 'Faulty' }, severity: 'NORMAL' as const },
    ]
    server = await startTestServer(engine, { store: { ...peopledStore, categories } })
    server.platform.now = () => now
    store = server.store
    await signIn()
  })
  afterAll(() => server.stop())

  const setAside = (complaintId: string, input: object = {}, as: TestStore = ion.store) =>
    act(as, 'setAside', { complaintId, reason: 'SPAM', ...input })
  const swept = async () => {
    const sent: Mail[] = []
    await sweepInto(sent, server)
    return sent
  }
  const write = (trackingCode: string, text = 'I mean it.') =>
    store.asPage(AddMessage, { input: { key: randomUUID(), trackingCode, text } })
  const tracked = async (trackingCode: string) =>
    (await store.asPage(ComplaintByTrackingCode, { trackingCode })).data.complaintByTrackingCode
  const why = async (id: string) =>
    (
      await store.asDeveloper<{ complaint: { actions: string[]; setAside: object | null } }>(
        'query ($id: ID!) { complaint(id: $id) { actions setAside { reason at by { displayName } } } }',
        { id },
      )
    ).data.complaint
  const categoryId = async (name: string) => {
    const { data } = await store.asDeveloper<{ storefront: { categories: { id: string; name: string }[] } }>(
      '{ storefront { categories { id name } } }',
    )
    return data.storefront.categories.find((category) => category.name === name)?.id
  }
  const holds = async () => {
    const { database } = server.platform
    const { openWithoutPromise, wrongPlaces, wrongSetAside } = await examine(server.platform, () => {})
    expect({ openWithoutPromise, wrongPlaces, wrongSetAside }).toEqual({
      ...{ openWithoutPromise: 0, wrongPlaces: 0, wrongSetAside: 0 },
    })
    return database
  }

  test('nothing is owed and nobody hears of it, however long it lies; the record says who, and why', async () => {
    const spam = await fileOne(store, { description: 'Cheap watches, click here' })
    // Nothing has gone out yet; what waits is held back.
    const acted = await setAside(spam.id, { note: 'The same as yesterday.' })
    expect(acted.complaint).toMatchObject({ status: 'SET_ASIDE', nextPromise: null, remindAt: null })
    const [changed, set] = acted.complaint?.timeline.edges.map(({ node }) => node) ?? []
    expect(changed).toMatchObject({ type: 'STATUS_CHANGED', audience: 'CUSTOMER', text: null })
    expect(set).toMatchObject({ type: 'SET_ASIDE', audience: 'STAFF', text: 'The same as yesterday.' })
    expect(set?.summary).toContain('Ion')
    expect(await why(spam.id)).toMatchObject({
      actions: ['TAKE_UP_AGAIN', 'ADD_NOTE'],
      setAside: { reason: 'SPAM', at: now.toISOString(), by: { displayName: 'Ion' } },
    })
    expect(await swept()).toEqual([])
    await later(24 * 40)
    expect(await swept()).toEqual([])
    await holds()
    const { data } = await store.asDeveloper<{ complaints: { edges: { node: { id: string } }[] } }>(
      'query ($sort: ComplaintSort!) { complaints(sort: $sort) { edges { node { id } } } }',
      { sort: 'WHAT_BREAKS_FIRST' },
    )
    expect(data.complaints.edges.map(({ node }) => node.id)).not.toContain(spam.id)
  })

  test('its customer reads where it stands, and a word of theirs takes it up again, with a promise, for good', async () => {
    const honest = await fileOne(store, { description: 'BUY BUY BUY is what your site shows me' })
    await setAside(honest.id)
    const seen = await tracked(honest.trackingCode)
    expect(seen).toMatchObject({ status: 'SET_ASIDE', actions: ['ADD_MESSAGE'], nextPromise: null })
    expect(seen?.statusLabel).toBe('We took this for advertising or a test, and set it aside')
    expect(seen?.nextSteps).toMatchObject([{ state: 'NOW', title: 'If we are wrong, write to us here' }])
    expect(seen?.timeline.edges.map(({ node }) => node.type)).toEqual(['STATUS_CHANGED', 'PROMISE_MADE', 'FILED'])
    await later(1)
    const key = randomUUID()
    const input = { key, trackingCode: honest.trackingCode, text: 'I mean it.' }
    const first = await store.asPage(AddMessage, { input })
    expect(first.data.addMessage).toMatchObject({
      __typename: 'AddMessageSuccess',
      complaint: { status: 'ASSESSING', waitingOn: 'STORE', nextPromise: { kind: 'NEXT_UPDATE' } },
    })
    expect((await store.asPage(AddMessage, { input })).data).toEqual(first.data)
    await holds()
    expect((await why(honest.id)).setAside).toBeNull()
    const again = await setAside(honest.id)
    expect(again).toMatchObject({ __typename: 'ValidationError', issues: [{ path: ['complaintId'], code: 'INVALID' }] })
    expect(again.issues?.[0]?.message).toContain('no advertising')
  })

  test('the store takes it up again too: the customer hears by mail when they hear from us', async () => {
    const test = await fileOne(store)
    await swept()
    await setAside(test.id, { reason: 'TEST' })
    await later(1)
    const taken = await act(ana.store, 'takeUpAgain', { complaintId: test.id, note: 'It is real.' })
    expect(taken.complaint).toMatchObject({ status: 'ASSESSING', nextPromise: { kind: 'NEXT_UPDATE' } })
    expect(taken.complaint?.timeline.edges.map(({ node }) => node.type)).toEqual(
      expect.arrayContaining(['NOTE', 'PROMISE_MADE']),
    )
    expect((await swept()).map(({ subject }) => subject)).toEqual([expect.stringContaining(test.complaint.reference)])
    await holds()
    // What the store put right itself it may set aside once more.
    expect((await setAside(test.id)).complaint?.status).toBe('SET_ASIDE')
    expect(await act(ana.store, 'takeUpAgain', { complaintId: (await fileOne(store)).id })).toMatchObject({
      __typename: 'StatusConflictError',
    })
  })

  test('only whoever leads says so, or a system of the store', async () => {
    const { id } = await fileOne(store)
    expect(await setAside(id, {}, ana.store)).toMatchObject({ __typename: 'ForbiddenError' })
    expect(await setAside(id, { staffId: globalId(ana.staffId) }, store)).toMatchObject({
      __typename: 'ForbiddenError',
    })
    expect((await readComplaint(store, id)).status).toBe('RECEIVED')
    expect((await setAside(id, { displayName: 'Mail filter' }, store)).complaint?.status).toBe('SET_ASIDE')
  })

  test('never what is about safety, and not what was answered or given anything', async () => {
    const danger = await fileOne(store, { categoryId: await categoryId('Danger') })
    expect((await setAside(danger.id)).issues?.[0]?.message).toContain('hurt')
    const upheld = await fileOne(store)
    await act(ion.store, 'decideComplaint', { complaintId: upheld.id, verdict: 'UPHELD', reasons: 'You are right.' })
    expect((await setAside(upheld.id)).issues?.[0]?.message).toContain('answered')
    const offered = await fileOne(store)
    const options = [{ remedies: [{ kind: 'APOLOGY' }] }]
    await act(ion.store, 'proposeOptions', { complaintId: offered.id, options, text: 'This?' })
    expect((await setAside(offered.id)).__typename).toBe('StatusConflictError')
    const withdrawn = await fileOne(store)
    await actAsCustomer(store, 'withdrawComplaint', { trackingCode: withdrawn.trackingCode })
    expect((await setAside(withdrawn.id)).__typename).toBe('StatusConflictError')
  })

  test('the same key is answered once; of what has changed meanwhile it is told', async () => {
    const { id, trackingCode } = await fileOne(store)
    const key = randomUUID()
    expect((await setAside(id, { key, expectedVersion: 1 })).__typename).toBe('ComplaintChangedError')
    const first = await setAside(id, { key })
    await write(trackingCode)
    expect(await setAside(id, { key })).toEqual(first)
    expect((await setAside(id, { key, reason: 'TEST' })).__typename).toBe('IdempotencyConflictError')
    expect((await readComplaint(store, id)).status).toBe('ASSESSING')
  })

  test('nothing else is done with it: no reply, no cause, no thanks, no promise, no merging; a note always', async () => {
    const { id, trackingCode } = await fileOne(store)
    const other = await fileOne(store)
    await setAside(id)
    const named = { complaintId: id }
    const tried = [
      await act(ion.store, 'replyToCustomer', { ...named, text: 'Hm.' }),
      await act(ion.store, 'decideComplaint', { ...named, verdict: 'NOT_UPHELD', reasons: 'No.' }),
      await act(ion.store, 'thankForComplaint', { ...named, kind: 'GAVE_IDEA', ledTo: 'A change.' }),
      await act(ion.store, 'recordPurchase', { ...named, complexity: 'SIMPLE' }),
      await act(ion.store, 'closeComplaint', { ...named, letter: 'Bye.' }),
      await act(ion.store, 'mergeComplaints', { ...named, intoId: other.id, sameCustomer: true }),
      await act(ion.store, 'recordSurveyAnswer', { ...named, mark: 1 }),
      await actAsCustomer(store, 'withdrawComplaint', { trackingCode }),
      await actAsCustomer(store, 'escalateComplaint', { trackingCode }),
      await actAsCustomer(store, 'askForPerson', { trackingCode, way: 'WRITE' }),
      await actAsCustomer(store, 'reopenComplaint', { trackingCode, text: 'Hm.' }),
    ]
    expect(tried.map(({ __typename }) => __typename)).toEqual(tried.map(() => 'StatusConflictError'))
    expect((await act(ion.store, 'addNote', { ...named, text: 'Again.' })).__typename).toBe('AddNoteSuccess')
    const { data } = await store.asDeveloper<{ duplicateSuggestions: { complaint: { id: string } }[] }>(
      'query ($id: ID!) { duplicateSuggestions(complaintId: $id) { complaint { id } } }',
      { id: other.id },
    )
    expect(data.duplicateSuggestions.map(({ complaint }) => complaint.id)).not.toContain(id)
  })

  test('a link goes to whoever asks for it, and to nobody anything else', async () => {
    const email = 'asks@example.org'
    const { id, complaint } = await fileOne(store, { contact: { name: 'Asks', email } })
    await setAside(id)
    await store.asPage(RequestTrackingLink, { input: { key: randomUUID(), reference: complaint.reference, email } })
    const sent = (await swept()).filter(({ to }) => to.address === email)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.text).toContain('https://')
  })

  test('it counts in no figure and teaches nothing, until it is taken up again', async () => {
    const { platform } = server
    const period = { from: new Date(now.getTime() - 1), until: new Date(now.getTime() + 30 * 86_400_000) }
    const figures = () => keptOnTime(platform.database, store.storeId, period)
    const learnt = async () => {
      const cases = await classifiedCases(platform.database, store.storeId, { after: undefined, most: 100 })
      return cases.length
    }
    const before = { figures: await figures(), learnt: await learnt() }
    const { id, trackingCode } = await fileOne(store)
    await act(ion.store, 'classifyComplaint', { complaintId: id, categoryId: await categoryId('Faulty') })
    await act(ion.store, 'replyToCustomer', { complaintId: id, text: 'Is this a test?' })
    const counted = { figures: await figures(), learnt: await learnt() }
    expect(counted.figures.onTime).toBe(before.figures.onTime + 1)
    expect(counted.learnt).toBe(before.learnt + 1)
    await setAside(id, { reason: 'TEST' })
    expect({ figures: await figures(), learnt: await learnt() }).toMatchObject({
      figures: { onTime: before.figures.onTime },
      learnt: before.learnt,
    })
    await write(trackingCode)
    expect({ onTime: (await figures()).onTime, learnt: await learnt() }).toEqual({
      onTime: counted.figures.onTime,
      learnt: counted.learnt,
    })
  })

  test('whoever is waited for is not reminded of what was set aside, and it is the store’s turn after that', async () => {
    const { id, trackingCode } = await fileOne(store)
    await act(ion.store, 'replyToCustomer', { complaintId: id, text: 'Is this a test?', waitingOn: 'CUSTOMER' })
    await setAside(id)
    await swept()
    await later(24 * 20)
    expect((await swept()).filter(({ threadId }) => threadId.startsWith(rowId(id)))).toEqual([])
    await write(trackingCode)
    expect(await readComplaint(store, id)).toMatchObject({ status: 'ASSESSING', waitingOn: 'STORE' })
    await holds()
  })

  test('how much was set aside is counted by why, with how much of it was wrong, for the eyes of who sees it', async () => {
    await later(24)
    const from = now
    const mihai = await signedInAs(server, store, 'Mihai')
    const [one, two, three] = [await fileOne(store), await fileOne(store), await fileOne(store)]
    for (const { id } of [one, two]) await setAside(id)
    await setAside(three.id, { reason: 'TEST' })
    await write(one.trackingCode)
    await act(ion.store, 'takeUpAgain', { complaintId: three.id })
    await setAside(three.id, { reason: 'TEST' })
    const figures = async (as: TestStore, to = new Date(from.getTime() + 1)) => {
      const { data } = await as.asDeveloper<{ setAsideFigures: object[] }>(
        'query ($from: DateTime!, $to: DateTime!) { setAsideFigures(from: $from, to: $to) { reason count takenUp takenUpByCustomer } }',
        { from: from.toISOString(), to: to.toISOString() },
      )
      return data.setAsideFigures
    }
    const none = { count: 0, takenUp: 0, takenUpByCustomer: 0 }
    expect(await figures(ion.store)).toEqual([
      { reason: 'SPAM', count: 2, takenUp: 1, takenUpByCustomer: 1 },
      { reason: 'TEST', count: 2, takenUp: 1, takenUpByCustomer: 0 },
    ])
    expect(await figures(mihai.store)).toEqual([
      { reason: 'SPAM', ...none },
      { reason: 'TEST', ...none },
    ])
    expect(await figures(ion.store, from)).toEqual(await figures(mihai.store))
  })

  test('its customer and a colleague at once: it is a complaint, and the chain of its record holds', async () => {
    const database = await holds()
    const { id, trackingCode } = await fileOne(store)
    await setAside(id)
    const [taken, written] = await Promise.all([
      act(ana.store, 'takeUpAgain', { complaintId: id }),
      write(trackingCode),
    ])
    expect(written.data.addMessage.__typename).toBe('AddMessageSuccess')
    expect(['TakeUpAgainSuccess', 'StatusConflictError']).toContain(taken.__typename)
    expect((await readComplaint(store, id)).status).toBe('ASSESSING')
    const row = await complaintById(database, database.read, store.storeId, rowId(id))
    const timeline = await eventsOf(database, store.storeId, [rowId(id)])
    expect(row && brokenAt(timeline, row, row.description)).toBeUndefined()
    await holds()
  })
})

const globalId = (id: string | undefined) => Buffer.from(`StaffMember:${id}`).toString('base64')
const rowId = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1] ?? ''
