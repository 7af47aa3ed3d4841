import { randomUUID } from 'node:crypto'
import { staffedDoors, valuesOf } from '@redress/schema/enums'
import { ComplaintByTrackingCode } from '@redress/schema/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { examine } from '../../cli/doctor.ts'
import type { Mail } from '../../ports/mail/mail.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { caseOf } from '../../testing/money-acts.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { act, actAsCustomer, fileOne, peopledStore, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'
import { brokenAt } from '../complaints/chain.ts'
import { complaintById, eventsOf } from '../complaints/store.ts'

interface Reopened {
  __typename: string
  code?: string
  issues?: { path: string[]; code: string }[]
  changes?: { type: string }[]
  complaint?: {
    version: number
    status: string
    cycle: number
    actions: string[]
    nextPromise: { kind: string; dueAt: string } | null
    timeline: {
      edges: {
        node: { type: string; text: string | null; door: string | null; actor: { displayName: string | null } }
      }[]
    }
  }
}
const caseFields = `version status cycle actions nextPromise { kind dueAt }
  timeline(first: 50) { edges { node { type text door actor { kind displayName } } } }`
const reopen = `mutation ($input: ReopenOnBehalfInput!) { reopenOnBehalf(input: $input) { __typename
  ... on Error { code message } ... on ValidationError { issues { path code } }
  ... on ComplaintChangedError { changes { type } complaint { ${caseFields} } }
  ... on ReopenOnBehalfSuccess { complaint { ${caseFields} } } } }`

onBothEngines('a case that is opened again for its customer', (engine) => {
  let server: TestServer
  let store: TestStore
  let ana: SignedInPerson
  let ion: SignedInPerson
  let now = new Date('2026-11-25T09:00:00Z')
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    server.platform.now = () => now
    store = server.store
    ana = await signedInAs(server, store, 'Ana')
    ion = await signedInAs(server, store, 'Ion')
  })
  afterAll(() => server.stop())
  const later = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000)
  }

  const said = { door: 'PHONE', text: 'It came like that, says Maria.\n\n  "Look at the photo."' }
  async function again(complaintId: string, input: object = {}, as: TestStore = ana.store): Promise<Reopened> {
    const values = { input: { key: randomUUID(), complaintId, ...said, ...input } }
    const { data, text } = await as.asDeveloper<{ reopenOnBehalf: Reopened }>(reopen, values)
    if (!data?.reopenOnBehalf) throw new Error(text)
    return data.reopenOnBehalf
  }
  const rejected = async (input: object = {}) => {
    const filed = await fileOne(store, input)
    const decided = { complaintId: filed.id, verdict: 'NOT_UPHELD', reasons: 'It was opened with a tool.' }
    await act(ion.store, 'decideComplaint', decided)
    return filed
  }
  const solved = async () => {
    const filed = await fileOne(store)
    const options = [{ remedies: [{ kind: 'APOLOGY' }] }]
    await act(ion.store, 'proposeOptions', { complaintId: filed.id, options, text: 'This?' })
    const { options: offered } = await caseOf(store, filed.id)
    await actAsCustomer(store, 'chooseOption', { trackingCode: filed.trackingCode, optionId: offered[0]?.id })
    const { duties } = await caseOf(store, filed.id)
    await act(ion.store, 'recordRemedy', { promiseId: duties[0]?.promiseId, result: 'Sorry.' })
    return filed
  }
  const seen = async (id: string) =>
    (
      await store.asDeveloper<{ complaint: NonNullable<Reopened['complaint']> }>(
        `query ($id: ID!) { complaint(id: $id) { ${caseFields} } }`,
        { id },
      )
    ).data.complaint
  const tracked = async (trackingCode: string) =>
    (await store.asPage(ComplaintByTrackingCode, { trackingCode })).data.complaintByTrackingCode
  const swept = async () => {
    const sent: Mail[] = []
    await sweepInto(sent, server)
    return sent
  }
  const holds = async (id: string) => {
    const { database } = server.platform
    const row = await complaintById(database, database.read, store.storeId, rowId(id))
    const timeline = await eventsOf(database, store.storeId, [rowId(id)])
    expect(row && brokenAt(timeline, row, row.description)).toBeUndefined()
    expect(await examine(server.platform, () => {})).toMatchObject({
      ...{ openWithoutPromise: 0, wrongDueTimes: 0, wrongPlaces: 0, wrongAgreements: 0 },
    })
  }

  test.each(valuesOf(staffedDoors))(
    'by %s: a new cycle with a promise, in the words of the customer, and who wrote them down',
    async (door) => {
      const { id, trackingCode } = await rejected()
      const before = await seen(id)
      expect(before).toMatchObject({ cycle: 1, status: 'REJECTED' })
      expect(before.actions).toContain('REOPEN')
      const { __typename, complaint } = await again(id, { door })
      expect(__typename).toBe('ReopenOnBehalfSuccess')
      expect(complaint).toMatchObject({ status: 'ASSESSING', cycle: 2, nextPromise: { kind: 'NEXT_UPDATE' } })
      expect(complaint?.actions).not.toContain('REOPEN')
      const added = complaint?.timeline.edges.map(({ node }) => node).slice(0, 4)
      expect(added?.reverse()).toEqual([
        { type: 'REOPENED', text: said.text, door: null, actor: { kind: 'CUSTOMER', displayName: null } },
        { type: 'TAKEN_DOWN', text: null, door, actor: { kind: 'STAFF', displayName: 'Ana' } },
        { type: 'STATUS_CHANGED', text: null, door: null, actor: { kind: 'CUSTOMER', displayName: null } },
        { type: 'PROMISE_MADE', text: null, door: null, actor: { kind: 'SYSTEM', displayName: null } },
      ])
      const case_ = await tracked(trackingCode)
      expect(case_?.nextPromise?.dueAt).toBe(complaint?.nextPromise?.dueAt)
      expect(case_?.timeline.edges.map(({ node }) => node.summary)).toContain('Ana wrote down what you told us')
      await holds(id)
    },
  )

  test('what is promised is what the customer would have been promised on their tracker, solved or rejected', async () => {
    for (const answered of [rejected, solved]) {
      const [one, other] = [await answered(), await answered()]
      const own = await actAsCustomer(store, 'reopenComplaint', { trackingCode: one.trackingCode, text: said.text })
      const { complaint } = await again(other.id)
      expect(complaint?.nextPromise).toMatchObject({
        ...{ kind: own.complaint?.nextPromise?.kind, dueAt: own.complaint?.nextPromise?.dueAt },
      })
      const { timeline, ...after } = await seen(one.id)
      expect(complaint).toMatchObject({ ...after, version: after.version + 1 })
    }
  })

  test('whoever is not on their tracker is told by mail by when they hear; without an address nothing is lost', async () => {
    const email = 'maria@example.org'
    const { id, complaint } = await rejected({ contact: { name: 'Maria', email } })
    const without = await rejected({ contact: { name: 'Pau', phone: '+34 600 000 002' } })
    await swept()
    later(1)
    await again(id)
    expect((await again(without.id)).complaint?.status).toBe('ASSESSING')
    const sent = await swept()
    expect(sent.map(({ to, subject }) => [to.address, subject])).toEqual([
      [email, `What we promise you (${complaint.reference})`],
    ])
  })

  test('a call that was promised stays owed, is what comes next, and no clock starts anew', async () => {
    const { id } = await fileOne(store)
    const dueAt = '2026-11-27T10:00:00.000Z'
    const call = { complaintId: id, kind: 'CALLBACK', dueAt, ownerId: globalId(ion.staffId) }
    await act(ion.store, 'makePromise', call)
    await act(ion.store, 'decideComplaint', { complaintId: id, verdict: 'NOT_UPHELD', reasons: 'No.' })
    const { complaint } = await again(id)
    expect(complaint?.nextPromise).toEqual({ kind: 'CALLBACK', dueAt })
    await holds(id)
  })

  test('what has no answer yet, is closed, taken back, merged or set aside is not opened again', async () => {
    const [open, closed, withdrawn, into, merged, aside] = [
      await fileOne(store),
      await rejected(),
      await fileOne(store),
      await fileOne(store),
      await fileOne(store),
      await fileOne(store),
    ]
    const { data } = await store.asDeveloper<{ causes: { id: string }[] }>('{ causes { id } }')
    await act(ion.store, 'recordCause', { complaintId: closed.id, causeId: data.causes[0]?.id })
    await act(ion.store, 'closeComplaint', { complaintId: closed.id, letter: 'Sorry, and thanks.' })
    await actAsCustomer(store, 'withdrawComplaint', { trackingCode: withdrawn.trackingCode })
    await act(ion.store, 'mergeComplaints', { complaintId: merged.id, intoId: into.id, sameCustomer: true })
    await act(ion.store, 'setAside', { complaintId: aside.id, reason: 'SPAM' })
    for (const { id } of [open, closed, withdrawn, merged, aside]) {
      const before = await seen(id)
      expect(before.actions).not.toContain('REOPEN')
      expect(await again(id)).toMatchObject({ __typename: 'StatusConflictError', code: 'STATUS_CONFLICT' })
      expect(await seen(id)).toEqual(before)
    }
  })

  test('words, a way and who does it are needed; whoever does not see the case does not find it', async () => {
    const { id } = await rejected()
    expect((await again(id, { text: ' \n ' })).issues).toMatchObject([{ path: ['text'], code: 'REQUIRED' }])
    expect((await again(id, { text: 'x'.repeat(20_001) })).issues).toMatchObject([{ path: ['text'] }])
    expect((await again(id, {}, store)).issues).toMatchObject([{ path: ['staffId'], code: 'REQUIRED' }])
    expect((await again(id, { displayName: 'Ion' })).issues).toMatchObject([{ path: ['displayName'] }])
    const mihai = await signedInAs(server, store, 'Mihai')
    expect(await again(id, {}, mihai.store)).toMatchObject({ __typename: 'NotFoundError' })
    expect((await seen(id)).status).toBe('REJECTED')
    const { complaint } = await again(id, { displayName: 'Switchboard' }, store)
    const by = complaint?.timeline.edges.find(({ node }) => node.type === 'TAKEN_DOWN')?.node.actor.displayName
    expect(by).toBe('Switchboard')
  })

  test('the same key opens it once and answers the same; nobody else, and nothing else, goes by it', async () => {
    const { id } = await rejected()
    const key = randomUUID()
    const first = await again(id, { key })
    expect(await again(id, { key })).toEqual(first)
    expect(await again(id, { key, door: 'LETTER' })).toMatchObject({ __typename: 'IdempotencyConflictError' })
    expect(await again(id, { key }, ion.store)).toMatchObject({ __typename: 'IdempotencyConflictError' })
    expect((await seen(id)).cycle).toBe(2)
  })

  test('whoever writes it down on what has changed since hears what, and under the same key it is done after that', async () => {
    const { id, trackingCode } = await rejected()
    const { version: expectedVersion } = await seen(id)
    await actAsCustomer(store, 'addMessage', { trackingCode, text: 'I will call you.' })
    const key = randomUUID()
    const refused = await again(id, { key, expectedVersion })
    expect(refused).toMatchObject({ __typename: 'ComplaintChangedError', code: 'COMPLAINT_CHANGED' })
    expect(refused.changes?.[0]?.type).toBe('MESSAGE')
    expect(refused.complaint?.status).toBe('REJECTED')
    const done = await again(id, { key, expectedVersion: refused.complaint?.version })
    expect(done).toMatchObject({ __typename: 'ReopenOnBehalfSuccess', complaint: { cycle: 2 } })
    await holds(id)
  })

  test('the customer on their tracker and a colleague on the phone at once: one cycle begins, and the chain holds', async () => {
    const { id, trackingCode } = await rejected()
    const both = await Promise.all([
      again(id),
      actAsCustomer(store, 'reopenComplaint', { trackingCode, text: 'Again.' }),
    ])
    expect(both.filter(({ __typename }) => __typename === 'StatusConflictError')).toHaveLength(1)
    expect((await seen(id)).cycle).toBe(2)
    await holds(id)
  })
})

const globalId = (id: string | undefined) => Buffer.from(`StaffMember:${id}`).toString('base64')
const rowId = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1] ?? ''
