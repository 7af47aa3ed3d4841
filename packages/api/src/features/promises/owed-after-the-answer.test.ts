/** Whoever was told that somebody calls or answers is called and answered, also when the case has its answer meanwhile. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { examine } from '../../cli/doctor.ts'
import type { Mail } from '../../ports/mail/mail.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { trackedCase } from '../../testing/money-acts.ts'
import { act, actAsCustomer, fileOne, peopledStore, readComplaint, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'

const hour = 3_600_000
const rejection = { verdict: 'NOT_UPHELD', reasons: 'It was as described.', displayName: 'Ana' }

onBothEngines('what is owed after the answer', (engine) => {
  let server: TestServer
  let store: TestStore
  let now: Date
  let sent: Mail[] = []
  beforeAll(async () => {
    server = await startTestServer(engine)
    server.platform.now = () => now
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    // A Wednesday, ten in the morning in Madrid.
    now = new Date('2026-11-25T09:00:00Z')
    store = await server.addStore(peopledStore)
  })

  const later = (ms: number) => {
    now = new Date(now.getTime() + ms)
  }
  const mailed = async () => {
    sent = []
    await sweepInto(sent, server)
    return sent
  }
  const calledAt = (trackingCode: string, at: string) =>
    actAsCustomer(store, 'askForPerson', { trackingCode, way: 'CALL', at, phone: '+34 600 000 000' })
  /** What of the queue is this case's. */
  const inQueue = async (id: string) => {
    const { data } = await store.asDeveloper<{ complaints: { edges: { node: { id: string } }[] } }>(
      '{ complaints(sort: WHAT_BREAKS_FIRST) { edges { node { id } } } }',
    )
    return data.complaints.edges.some(({ node }) => node.id === id)
  }
  const reject = async (complaintId: string) => {
    later(1000)
    expect(await act(store, 'decideComplaint', { complaintId, ...rejection })).toMatchObject({
      complaint: { status: 'REJECTED' },
    })
  }
  const close = async (complaintId: string, letter = 'Sorry, and thank you.') => {
    const { data } = await store.asDeveloper<{ causes: { id: string }[] }>('{ causes { id } }')
    later(1000)
    await act(store, 'recordCause', { complaintId, displayName: 'Ana', causeId: data.causes[0]?.id })
    later(1000)
    return act(store, 'closeComplaint', { complaintId, displayName: 'Ana', letter })
  }
  const call = { kind: 'CALLBACK', dueAt: '2026-11-25T13:30:00.000Z' }

  test('a call that was promised stays promised when the case is decided meanwhile, until somebody calls', async () => {
    const { id, trackingCode } = await fileOne(store)
    expect(await calledAt(trackingCode, '2026-11-25T13:00:00Z')).toHaveProperty('complaint')
    later(hour)
    await reject(id)
    const decided = await readComplaint(store, id)
    expect(decided.nextPromise, 'the store owes it').toMatchObject(call)
    expect(await trackedCase(store, trackingCode), 'the customer reads it').toMatchObject({ nextPromise: call })
    expect(await inQueue(id)).toBe(true)
    const letter = (await mailed()).find(({ text }) => text.includes('It was as described.'))
    expect(letter?.text, 'and the letter says it').toContain('between 14:00 and 14:30')
    expect(await close(id), 'nobody closes it over that').toMatchObject({ __typename: 'ValidationError' })
    later(1000)
    const called = { complaintId: id, displayName: 'Ana', outcome: 'REACHED', summary: 'We spoke about the reasons.' }
    expect(await act(store, 'recordCall', called)).toMatchObject({
      complaint: { status: 'REJECTED', nextPromise: null },
    })
    expect(await inQueue(id)).toBe(false)
    expect(await close(id)).toMatchObject({ complaint: { status: 'CLOSED' } })
  })

  test('a promised call that nobody makes is missed after the decision like before: told, and up to a named person', async () => {
    const { id, trackingCode } = await fileOne(store)
    await calledAt(trackingCode, '2026-11-25T13:00:00Z')
    await reject(id)
    await mailed()
    now = new Date('2026-11-25T13:31:00Z')
    const told = await mailed()
    expect(told.some(({ to }) => to.address === 'maria@example.org')).toBe(true)
    const after = await readComplaint(store, id)
    expect(after).toMatchObject({ status: 'REJECTED', escalation: 1, owner: { displayName: 'Ion' } })
    expect(after.nextPromise).toMatchObject({ kind: 'CALLBACK', previousDueAt: call.dueAt })
  })

  test('a call stands also while the customer is asked for something', async () => {
    const { id, trackingCode } = await fileOne(store)
    const promised = { complaintId: id, displayName: 'Ana', kind: 'CALLBACK', dueAt: call.dueAt }
    const asks = { complaintId: id, displayName: 'Ana', text: 'Which part?', waitingOn: 'CUSTOMER' }
    await actAsCustomer(store, 'askForPerson', { trackingCode, way: 'WRITE' })
    await act(store, 'makePromise', promised)
    later(1000)
    await act(store, 'replyToCustomer', asks)
    now = new Date('2026-11-25T13:31:00Z')
    await mailed()
    // Missed once, it stands by the standard; asked again, it does not stand still for that.
    expect((await readComplaint(store, id)).nextPromise).toMatchObject({ kind: 'CALLBACK', previousDueAt: call.dueAt })
    later(1000)
    await act(store, 'replyToCustomer', { ...asks, text: 'And in which colour?' })
    expect((await readComplaint(store, id)).nextPromise).toMatchObject({ kind: 'CALLBACK' })
  })

  test('what the customer writes after the answer is answered by a time, by a reply or by the closing letter', async () => {
    const { id, trackingCode } = await fileOne(store)
    await reject(id)
    expect((await readComplaint(store, id)).nextPromise).toBeNull()
    later(1000)
    const write = (text: string) => actAsCustomer(store, 'addMessage', { trackingCode, text })
    expect(await write('And the photo I sent?')).toMatchObject({
      complaint: { status: 'REJECTED', nextPromise: { kind: 'NEXT_UPDATE' } },
    })
    expect(await inQueue(id)).toBe(true)
    const { nextPromise } = await readComplaint(store, id)
    later(1000)
    await write('Are you there?')
    expect((await readComplaint(store, id)).nextPromise, 'asked twice it is owed by the first time').toEqual(
      nextPromise,
    )
    later(1000)
    const replied = { complaintId: id, displayName: 'Ana', text: 'It shows the box only.' }
    expect(await act(store, 'replyToCustomer', replied)).toMatchObject({
      complaint: { status: 'REJECTED', nextPromise: null },
    })
    expect((await mailed()).some(({ text }) => text.includes('It shows the box only.'))).toBe(true)
    later(1000)
    await write('All right, thank you.')
    expect(await close(id, 'Thank you for asking.')).toMatchObject({
      complaint: { status: 'CLOSED', nextPromise: null },
    })
    const letter = (await mailed()).find(({ text }) => text.includes('Thank you for asking.'))
    expect(letter?.subject, 'it is the letter that closes').toContain('closed')
    const kept = (await readComplaint(store, id)).timeline.edges.filter(({ node }) => node.type === 'PROMISE_KEPT')
    expect(kept.length).toBeGreaterThanOrEqual(2)
    expect(await write('One more thing')).toMatchObject({ __typename: 'StatusConflictError' })
  })

  test('a person is asked for after the answer too; whoever takes the case back is not called', async () => {
    const { id, trackingCode } = await fileOne(store)
    await reject(id)
    later(1000)
    expect(await calledAt(trackingCode, '2026-11-25T13:00:00Z')).toMatchObject({
      complaint: { status: 'REJECTED', nextPromise: call },
    })
    later(1000)
    await actAsCustomer(store, 'reopenComplaint', { trackingCode, text: 'Look again.' })
    expect((await readComplaint(store, id)).nextPromise, 'opened again, it stands').toMatchObject(call)
    later(1000)
    expect(await actAsCustomer(store, 'withdrawComplaint', { trackingCode })).toMatchObject({
      complaint: { status: 'WITHDRAWN', nextPromise: null },
    })
    expect(await examine(server.platform, (problem) => expect.fail(problem))).toMatchObject({
      openWithoutPromise: 0,
      wrongPlaces: 0,
      wrongDueTimes: 0,
    })
  })
})
