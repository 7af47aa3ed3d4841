import { ComplaintByTrackingCode } from '@redress/schema/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { uncounted } from '../../attempts.ts'
import { createServer } from '../../server.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { type Followed, follow } from '../../testing/followed.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { act, fileOne, peopledStore } from '../../testing/store-acts.ts'
import {
  shopOrigin,
  startTestServer,
  type TestServer,
  type TestStore,
  testSettings,
} from '../../testing/test-server.ts'
import { signOut, staffOfToken } from '../sessions/service/session.ts'
import { createKey } from '../stores/service.ts'

interface Change {
  deskChanged: {
    complaints: { id: string; status: string; openedBy: { displayName: string }[] }[]
    gone: string[]
    readAnew: boolean
  }
}
const query = `subscription ($shown: [ID!], $open: ID) { deskChanged(shown: $shown, open: $open) {
  complaints { id status openedBy { displayName } } gone readAnew } }`

onBothEngines('following the desk', (engine) => {
  let server: TestServer
  let store: TestStore
  let other: TestStore
  let deliveries: string
  let ana: SignedInPerson
  let ion: SignedInPerson
  let mihai: SignedInPerson
  let ofOther: SignedInPerson
  const streams: Followed<Change>[] = []
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    store = server.store
    other = await server.addStore({ ...peopledStore, name: 'Other' })
    ana = await signedInAs(server, store, 'Ana')
    ion = await signedInAs(server, store, 'Ion')
    mihai = await signedInAs(server, store, 'Mihai')
    ofOther = await signedInAs(server, other, 'Radu')
    const { data } = await store.asDeveloper<{ departments: { id: string }[] }>('{ departments { id } }')
    deliveries = data.departments[1]?.id ?? ''
  })
  afterAll(async () => {
    for (const stream of streams) stream.cut()
    await server.stop()
  })

  async function followed({ token }: Pick<SignedInPerson, 'token'>, variables: object = {}, url = server.url) {
    const stream = await follow<Change>(url, { query, variables }, { authorization: `Bearer ${token}` })
    streams.push(stream)
    expect((await stream.next())?.data?.deskChanged).toEqual({ complaints: [], gone: [], readAnew: true })
    return stream
  }
  /** Reads on until a state tells of the complaint; one that says to read anew may come in between. */
  async function until(stream: Followed<Change>, id: string) {
    for (;;) {
      const change = (await stream.next())?.data?.deskChanged
      if (!change) return undefined
      const complaint = change.complaints.find((one) => one.id === id)
      if (complaint) return complaint
      if (change.gone.includes(id)) return 'GONE'
    }
  }
  /** The next state that tells of complaints. */
  async function told(stream: Followed<Change>) {
    for (;;) {
      const change = (await stream.next())?.data?.deskChanged
      if (!change?.readAnew) return change
    }
  }
  const replies = (complaintId: string, to: TestStore = store) =>
    act(to, 'replyToCustomer', { complaintId, text: 'We look into it.', displayName: 'Test' })

  test('whoever may see a complaint hears that it changed, as it is then, and nobody else does', async () => {
    const { id } = await fileOne(store)
    const foreign = await fileOne(other)
    const ours = await followed(ana)
    const elsewhere = await followed(mihai)
    const theirs = await followed(ofOther)
    await replies(id)
    expect(await until(ours, id)).toMatchObject({ id, status: 'ASSESSING' })
    // The next that the others hear of is their own.
    await replies(foreign.id, other)
    expect(await until(theirs, foreign.id)).toMatchObject({ id: foreign.id })
    const { id: given } = await fileOne(store)
    await act(store, 'handOver', {
      complaintId: given,
      toDepartmentId: deliveries,
      note: 'Yours.',
      displayName: 'Test',
    })
    const next = await told(elsewhere)
    expect(next?.complaints.map((one) => one.id)).toEqual([given])
  })

  test('what is filed comes to the desk too', async () => {
    const stream = await followed(ana)
    // Whatever was received before is known by then.
    const { id: before } = await fileOne(store)
    await until(stream, before)
    const { id } = await fileOne(store)
    expect(await until(stream, id)).toMatchObject({ id, status: 'RECEIVED' })
  })

  test('what leaves the department leaves the screen, and what never stood there is not told of', async () => {
    const [shown, unseen] = [await fileOne(store), await fileOne(store)]
    const stream = await followed(ana, { shown: [shown.id] })
    for (const { id: complaintId } of [unseen, shown])
      await act(store, 'handOver', { complaintId, toDepartmentId: deliveries, note: 'Yours.', displayName: 'Test' })
    const told: string[] = []
    for (let gone = false; !gone; ) {
      const change = (await stream.next())?.data?.deskChanged
      told.push(...(change?.gone ?? []))
      gone = told.includes(shown.id)
    }
    expect(told).toEqual([shown.id])
  })

  test('whoever names a complaint of another department does not hear when it changes', async () => {
    const [foreign, own] = [await fileOne(store), await fileOne(store)]
    const stream = await followed(mihai, { shown: [foreign.id, own.id] })
    await replies(foreign.id)
    await act(store, 'handOver', {
      ...{ complaintId: own.id, toDepartmentId: deliveries, note: 'Yours.', displayName: 'Test' },
    })
    const told: string[] = []
    for (let isHere = false; !isHere; ) {
      const change = (await stream.next())?.data?.deskChanged
      told.push(...(change?.gone ?? []))
      isHere = change?.complaints.some(({ id }) => id === own.id) ?? true
    }
    expect(told).toEqual([])
  })

  test('colleagues see who has a case open, on another node too, until it is closed; the customer does not', async () => {
    const { id, trackingCode } = await fileOne(store)
    const node = await createServer({ settings: testSettings(server.place), attempts: uncounted, sweeps: false })
    const url = engine.name === 'PostgreSQL' ? `http://127.0.0.1:${node.port}` : server.url
    const atIon = await followed(ion, {}, url)
    // Whoever comes later than the first look is news.
    await replies(id)
    await until(atIon, id)
    const asCustomerSawIt = (await store.asPage(ComplaintByTrackingCode, { trackingCode })).data
    const atAna = await followed(ana, { open: id })
    const opened = await seenBy(atIon, id, ['Ana'])
    expect(opened).toEqual(['Ana'])
    const { data } = await ana.ask<{ complaint: { openedBy: object[] } }>(
      'query ($id: ID!) { complaint(id: $id) { openedBy { displayName } } }',
      { id },
    )
    expect(data.complaint.openedBy, 'whoever asks is not a colleague of theirs').toEqual([])
    expect((await store.asPage(ComplaintByTrackingCode, { trackingCode })).data).toEqual(asCustomerSawIt)
    atAna.cut()
    expect(await seenBy(atIon, id, [])).toEqual([])
    await node.stop()
  })

  async function seenBy(stream: Followed<Change>, id: string, names: string[]) {
    for (;;) {
      const complaint = await until(stream, id)
      if (!complaint || complaint === 'GONE') return complaint
      const seen = complaint.openedBy.map(({ displayName }) => displayName)
      if (seen.join() === names.join()) return seen
    }
  }

  test('who cannot say that they have gone is gone after a minute', async () => {
    const { id } = await fileOne(store)
    await followed(ana, { open: id })
    const openedBy = async () => {
      const { data } = await store.asDeveloper<{ complaint: { openedBy: object[] } }>(
        'query ($id: ID!) { complaint(id: $id) { openedBy { displayName } } }',
        { id },
      )
      return data.complaint.openedBy
    }
    expect(await openedBy()).toEqual([{ displayName: 'Ana' }])
    server.platform.now = () => new Date(Date.now() + 61_000)
    expect(await openedBy()).toEqual([])
    server.platform.now = () => new Date()
  })

  test('a case that one may not see cannot be opened', async () => {
    const { id } = await fileOne(store)
    for (const person of [mihai, ofOther]) {
      const headers = { authorization: `Bearer ${person.token}` }
      const stream = await follow<Change>(server.url, { query, variables: { open: id } }, headers)
      expect((await stream.next())?.errors?.[0]?.extensions?.code).toBe('NOT_FOUND')
    }
  })

  test('ends when the session does', async () => {
    const leaving = await signedInAs(server, store, 'Elena')
    const { id } = await fileOne(store)
    const stream = await followed(leaving)
    const actor = await staffOfToken(server.platform, leaving.token)
    if (actor) await signOut(server.platform, actor)
    await replies(id)
    expect(await until(stream, id)).toBeUndefined()
  })

  test('a key without the scope does not follow, nor does a page', async () => {
    const { platform } = server
    const key = await createKey(platform, store.storeId, { kind: 'DEVELOPER', label: 'test', scopes: [] })
    const stream = await follow<Change>(server.url, { query }, { authorization: `Bearer ${key}` })
    expect((await stream.next())?.errors?.[0]?.extensions?.code).toBe('MISSING_SCOPE')
    const page = { 'x-redress-store': store.publishable, origin: shopOrigin }
    const refused = await follow<Change>(server.url, { query }, page)
    expect((await refused.next())?.errors?.[0]?.extensions?.code).toBe('DOCUMENT_NOT_TRUSTED')
  })
})
