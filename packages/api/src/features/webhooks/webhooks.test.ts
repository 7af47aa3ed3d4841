import { randomUUID } from 'node:crypto'
import { AddMessage, AnswerSurvey, FileComplaint } from '@redress/schema/operations'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { localId } from '../../graph/local-id.ts'
import type { Mail } from '../../ports/mail/mail.ts'
import { outgoing } from '../../ports/outgoing/outgoing.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { type Received, type Receiver, startReceiver } from '../../testing/receiver.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { act, fileOne, peopledStore, sweepInto } from '../../testing/store-acts.ts'
import { complaintInput, startTestServer, type TestServer, withoutLookUps } from '../../testing/test-server.ts'
import { claimMs } from './rules.ts'
import { claimDue, endpointsWithDue, updateEndpoint } from './store.ts'

const hours = 3_600_000
const errors = '__typename ... on Error { code } ... on ValidationError { issues { path code } }'
const endpoint = 'endpoint { id url label events enabled disabledAt failingSince previousSecretUntil }'
const delivery = 'id webhookId type body state dueAt triedUntil attempts lastFault tries { at status fault excerpt }'
const mutation = (name: string, inner: string) => {
  const type = name[0]?.toUpperCase() + name.slice(1)
  return `mutation ($input: ${type}Input!) { done: ${name}(input: $input) { ${errors} ... on ${type}Success { ${inner} } } }`
}

interface Endpoint {
  id: string
  url: string
  enabled: boolean
  disabledAt: string | null
  failingSince: string | null
  events: string[]
}
interface Delivery {
  id: string
  webhookId: string
  type: string
  body: string
  state: string
  dueAt: string | null
  attempts: number
  triedUntil: string
  tries: { at: string; status: number | null; fault: string | null; excerpt: string | null }[]
  lastFault: string | null
}
interface Done {
  __typename: string
  code?: string
  issues?: { path: string[]; code: string }[]
  endpoint: Endpoint
  secret: string
  delivery: Delivery
}

onBothEngines('webhooks', (engine) => {
  let server: TestServer
  let receiver: Receiver
  let radu: SignedInPerson
  let now: number | undefined
  let mails: Mail[]
  beforeEach(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    server.platform.outgoing = outgoing({ anywhere: true })
    now = undefined
    server.platform.now = () => new Date(now ?? Date.now())
    receiver = await startReceiver()
    radu = await signedInAs(server, server.store, 'Radu')
    mails = []
  })
  afterEach(async () => {
    await receiver.stop()
    await server.stop()
  })

  const send = async (name: string, input: object, inner = endpoint, by = radu): Promise<Done> => {
    const { data, text } = await by.ask<{ done: Done } | null>(mutation(name, inner), {
      input: { key: randomUUID(), ...input },
    })
    if (!data) throw new Error(text)
    return data.done
  }
  const all = [
    'COMPLAINT_FILED',
    'COMPLAINT_MESSAGE_RECEIVED',
    'COMPLAINT_STATUS_CHANGED',
    'COMPLAINT_CLOSED',
    'SURVEY_ANSWERED',
  ]
  const add = (change: object = {}) =>
    send(
      'addWebhookEndpoint',
      { url: receiver.url, label: 'The warehouse', events: all, ...change },
      `${endpoint} secret`,
    )
  const work = () => sweepInto(mails, server)
  const later = (milliseconds: number) => {
    now = (now ?? Date.now()) + milliseconds
  }
  const deliveries = async (filter = ''): Promise<Delivery[]> => {
    // A clock that was turned on ends sessions.
    const somebody = await signedInAs(server, server.store, 'Radu')
    const { data } = await somebody.ask<{ webhookDeliveries: { edges: { node: Delivery }[] } }>(
      `{ webhookDeliveries${filter} { edges { node { ${delivery} } } } }`,
    )
    return data.webhookDeliveries.edges.map(({ node }) => node)
  }
  const endpoints = async () => {
    const somebody = await signedInAs(server, server.store, 'Radu')
    const { data } = await somebody.ask<{ webhookEndpoints: Endpoint[] }>(
      '{ webhookEndpoints { id url enabled disabledAt failingSince events } }',
    )
    return data.webhookEndpoints
  }
  /** As a receiver does: the library, the secret, and nothing else. Its clock is that of this machine. */
  const verified = ({ body, headers }: Received, secret: string) =>
    new Webhook(secret).verify(body, headers as Record<string, string>) as { type: string; data: object }

  test('what happens is told, signed, to whoever wants to hear of it, and to nobody else', async () => {
    const { secret } = await add()
    const elsewhere = await server.addStore()
    const { id: complaintId, complaint, trackingCode } = await fileOne(server.store)
    await fileOne(elsewhere)
    await server.store.asPage(AddMessage, { input: { key: randomUUID(), trackingCode, text: 'Hello?' } })
    await work()
    expect(receiver.received.map((one) => verified(one, secret))).toEqual([
      expect.objectContaining({
        type: 'complaint.filed',
        data: expect.objectContaining({ reference: complaint.reference, door: 'FORM' }),
      }),
      expect.objectContaining({ type: 'complaint.message_received' }),
    ])
    expect(await deliveries()).toMatchObject([
      {
        type: 'complaint.message_received',
        state: 'DELIVERED',
        attempts: 1,
        tries: [{ status: 204, fault: null }],
        lastFault: null,
      },
      {
        type: 'complaint.filed',
        state: 'DELIVERED',
        attempts: 1,
        tries: [{ status: 204, fault: null }],
        lastFault: null,
      },
    ])
    // What it names can be asked for.
    const named = JSON.parse(receiver.received[0]?.body ?? '').data
    const found = await server.store.asDeveloper<{ complaint: { reference: string } }>(
      'query ($id: ID!) { complaint(id: $id) { reference } }',
      { id: named.complaintId },
    )
    expect(found.data.complaint.reference).toBe(complaint.reference)
    // Marks are told of too: of a case by phone, of none on a page. What was said to them is not.
    const told = { complaintId, displayName: 'Ana' }
    await act(server.store, 'decideComplaint', { ...told, verdict: 'NOT_UPHELD', reasons: 'It was as described.' })
    await act(server.store, 'recordSurveyAnswer', { ...told, mark: 4, text: 'Maria was friendly.' })
    const input = { key: randomUUID(), kind: 'NPS' as const, mark: 0, place: 'Counter' }
    const given = async () => (await server.store.asPage(AnswerSurvey, { input })).data.answerSurvey.__typename
    expect([await given(), await given()]).toEqual(['AnswerSurveySuccess', 'AnswerSurveySuccess'])
    await work()
    const marks = receiver.received.map((one) => verified(one, secret)).filter(({ type }) => type === 'survey.answered')
    const answerId = expect.any(String)
    expect(marks.map(({ data }) => data)).toEqual(
      expect.arrayContaining([
        { answerId, complaintId, reference: complaint.reference, kind: 'CSAT', mark: 4, source: 'CASE' },
        { answerId, complaintId: null, reference: null, kind: 'NPS', mark: 0, source: 'STORE_PAGE' },
      ]),
    )
    expect(marks).toHaveLength(2)
  })

  test('a complaint costs a store without endpoints no statement more, and one for each that wants it', async () => {
    const filing = async () => {
      const statements = await server.statementsOf(async () => {
        const { fileComplaint } = (await server.store.asPage(FileComplaint, { input: complaintInput() })).data
        expect(fileComplaint.__typename).toBe('FileComplaintSuccess')
      })
      return withoutLookUps(statements)
    }
    await filing()
    const before = await filing()
    expect(before.filter((text) => text.includes('webhook'))).toEqual([])
    await add({ events: ['COMPLAINT_CLOSED'] })
    expect(await filing()).toHaveLength(before.length)
    await add()
    const after = await filing()
    expect(after.filter((text) => text.includes('webhook'))).toHaveLength(1)
    expect(after).toHaveLength(before.length + 1)
  })

  test('what is not taken comes again, later each time, under the same id and with the same words', async () => {
    const { secret } = await add()
    await fileOne(server.store)
    receiver.answer = 503
    await work()
    await work()
    expect(receiver.received).toHaveLength(1)
    expect(await deliveries()).toMatchObject([
      { state: 'WAITING', attempts: 1, tries: [{ status: 503, fault: 'STATUS' }], lastFault: 'STATUS' },
    ])
    expect((await endpoints())[0]?.failingSince).not.toBeNull()
    later(20_000)
    await work()
    receiver.answer = 200
    later(60_000)
    await work()
    expect(receiver.received).toHaveLength(3)
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1)
    expect(await deliveries()).toMatchObject([{ state: 'DELIVERED', attempts: 3, lastFault: null }])
    expect((await endpoints())[0]?.failingSince).toBeNull()
    expect(() => verified(receiver.received[0]!, secret)).not.toThrow()
  })

  test('each try is kept with what was answered, and one that asks for time gets it, with all that waits for it', async () => {
    const { endpoint: added } = await add()
    await fileOne(server.store)
    receiver.answer = (response) => response.writeHead(503, { 'retry-after': '3600' }).end('Back at\n\u0000 noon')
    await work()
    const [waiting] = await deliveries()
    const [first] = waiting?.tries ?? []
    expect(first).toMatchObject({ status: 503, fault: 'STATUS', excerpt: 'Back at noon' })
    expect(Date.parse(waiting?.dueAt ?? '')).toBe(Date.parse(first?.at ?? '') + hours)
    // What happens meanwhile waits too, and says until when.
    await fileOne(server.store)
    later(hours / 2)
    await work()
    expect(receiver.received).toHaveLength(1)
    expect((await deliveries()).map(({ dueAt }) => dueAt)).toEqual([waiting?.dueAt, waiting?.dueAt])
    receiver.answer = 204
    later(hours / 2)
    await work()
    expect((await deliveries()).map(({ tries }) => tries.map(({ status }) => status))).toEqual([[204], [204, 503]])

    receiver.answer = (response) => response.writeHead(429, { 'retry-after': '31536000' }).end()
    await fileOne(server.store)
    await work()
    const [longest] = await deliveries('(state: WAITING)')
    expect(Date.parse(longest?.dueAt ?? '') - Date.parse(longest?.tries[0]?.at ?? '')).toBe(7.2 * hours)
    receiver.answer = 204
    radu = await signedInAs(server, server.store, 'Radu')
    await send('testWebhookEndpoint', { endpointId: added.id }, `delivery { ${delivery} }`)
    await work()
    expect((await deliveries('(state: DELIVERED)'))[0]?.type, 'by hand at once').toBe('webhook.test')
  })

  test('an endpoint that takes nothing for 75 hours is switched off, administrators are told, and nothing is forgotten', async () => {
    const { endpoint: added } = await add()
    await fileOne(server.store)
    receiver.answer = 500
    for (let hour = 0; hour < 90; hour++) {
      await work()
      later(hours)
    }
    expect(await endpoints()).toMatchObject([{ enabled: false }])
    const [parked] = await deliveries('(state: PARKED)')
    expect(parked).toMatchObject({ type: 'complaint.filed', dueAt: null })
    const told = mails.filter(({ subject }) => subject.includes('webhooks'))
    expect(told.map(({ to }) => to.name).sort()).toEqual(['Dana', 'Radu'])
    expect(told[0]?.text).toContain(receiver.url)
    const tries = receiver.received.length
    await fileOne(server.store)
    await work()
    expect(receiver.received).toHaveLength(tries)

    radu = await signedInAs(server, server.store, 'Radu')
    const again = { deliveryId: parked?.id }
    const answer = `delivery { ${delivery} }`
    expect(await send('sendWebhookAgain', again, answer)).toMatchObject({
      issues: [{ path: ['deliveryId'], code: 'INVALID' }],
    })
    await send('changeWebhookEndpoint', { endpointId: added.id, enabled: true })
    receiver.answer = 200
    expect((await send('sendWebhookAgain', again, answer)).delivery).toMatchObject({ state: 'WAITING', attempts: 0 })
    await work()
    expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(parked?.webhookId)
    expect((await deliveries()).find(({ id }) => id === parked?.id)).toMatchObject({ state: 'DELIVERED' })
  })

  test('an endpoint that says that it is gone is believed', async () => {
    await add()
    await fileOne(server.store)
    receiver.answer = 410
    await work()
    expect(await endpoints()).toMatchObject([{ enabled: false }])
    expect(await deliveries()).toMatchObject([{ state: 'PARKED', tries: [{ status: 410 }], lastFault: 'GONE' }])
  })

  test('an endpoint that does not answer gets a few tries and then a rest, and holds up no other', async () => {
    const silent = await startReceiver()
    silent.answer = () => {}
    // Only who never answers is given up soon: on a slow machine an answer takes its time.
    const patient = server.platform.outgoing
    const hasty = outgoing({ anywhere: true, timeoutMs: 500 })
    const to = (address: string) => (address === silent.url && silent.answer !== 200 ? hasty : patient)
    server.platform.outgoing = { ...patient, post: (address, message) => to(address).post(address, message) }
    await add()
    await add({ url: silent.url })
    for (let index = 0; index < 30; index++) await fileOne(server.store)
    later(1_000)
    await work()
    expect(receiver.received).toHaveLength(30)
    // As many as are sent side by side.
    expect(silent.received).toHaveLength(4)
    const waiting = await deliveries('(state: WAITING, first: 100)')
    expect(waiting).toHaveLength(30)
    expect(waiting.filter(({ attempts }) => attempts === 0)).toHaveLength(26)
    silent.answer = 200
    later(60_000)
    await work()
    expect(await deliveries('(state: WAITING)')).toEqual([])
    await silent.stop()
  })

  test('while a secret is rotated both are good; after it, and at once when it is known, only the new one', async () => {
    const first = await add()
    const endpointId = first.endpoint.id
    const second = await send('rotateWebhookSecret', { endpointId }, `${endpoint} secret`)
    expect(second.secret).not.toBe(first.secret)
    await fileOne(server.store)
    await work()
    for (const secret of [first.secret, second.secret]) verified(receiver.received[0]!, secret)
    const third = await send('rotateWebhookSecret', { endpointId, previousForHours: 0 }, `${endpoint} secret`)
    await fileOne(server.store)
    await work()
    verified(receiver.received[1]!, third.secret)
    for (const secret of [first.secret, second.secret])
      expect(() => verified(receiver.received[1]!, secret)).toThrow('No matching signature')
  })

  test('a secret is told again under the same key only, and stands nowhere in the database', async () => {
    const input = { key: randomUUID(), url: receiver.url, label: 'The till', events: ['COMPLAINT_FILED'] }
    const first = await send('addWebhookEndpoint', input, `${endpoint} secret`)
    expect(await send('addWebhookEndpoint', input, `${endpoint} secret`)).toEqual(first)
    expect((await send('addWebhookEndpoint', { ...input, label: 'Other' })).code).toBe('IDEMPOTENCY_CONFLICT')
    expect(await endpoints()).toHaveLength(1)
    const { database } = server.platform
    const rows = await Promise.all([
      database.read.select().from(database.tables.webhookEndpoints),
      database.read.select().from(database.tables.idempotency),
    ])
    expect(JSON.stringify(rows)).not.toContain(first.secret.slice('whsec_'.length))
  })

  test('an address on this network is refused when it is added, and when its name leads there later', async () => {
    server.platform.outgoing = outgoing({ resolve: async () => [{ address: '10.0.0.7', family: 4 }] })
    for (const url of [receiver.url, 'https://127.0.0.1/', 'https://user:secret@shop.example/', 'nonsense', ''])
      expect(await send('addWebhookEndpoint', { url, label: 'x', events: all }), url).toMatchObject({
        issues: [{ path: ['url'], code: 'INVALID' }],
      })
    const { endpoint: added } = await add({ url: 'https://inside.example/' })
    const answer = `delivery { ${delivery} }`
    await send('testWebhookEndpoint', { endpointId: added.id }, answer)
    await work()
    expect(await deliveries()).toMatchObject([{ type: 'webhook.test', state: 'WAITING', lastFault: 'ADDRESS_REFUSED' }])
  })

  test('what a worker had taken when it died goes out after a while, under the same id', async () => {
    await add()
    await fileOne(server.store)
    const { database } = server.platform
    later(1_000)
    const at = server.platform.now()
    const [due] = await endpointsWithDue(database, at, 10)
    const until = new Date(at.getTime() + claimMs)
    const taken = await database.write((writer) => claimDue(database, writer, due!, { now: at, until, most: 10 }))
    await work()
    expect(receiver.received).toEqual([])
    later(claimMs + 1)
    await work()
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual(taken.map(({ id }) => id))
  })

  test('several workers share the work, and each thing is told once', async () => {
    await add()
    for (let index = 0; index < 40; index++) await fileOne(server.store)
    later(1_000)
    await Promise.all([work(), work(), work()])
    expect(receiver.received).toHaveLength(40)
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(40)
  })

  test('what is removed or switched off is told nothing, not even what had happened before', async () => {
    const one = await add()
    const other = await add()
    await fileOne(server.store)
    await send('removeWebhookEndpoint', { endpointId: one.endpoint.id })
    await send('changeWebhookEndpoint', { endpointId: other.endpoint.id, enabled: false })
    await fileOne(server.store)
    await work()
    expect(receiver.received).toEqual([])
    expect((await deliveries()).map(({ state, lastFault }) => [state, lastFault])).toEqual(
      Array(2).fill(['PARKED', 'SWITCHED_OFF']),
    )
    expect((await endpoints()).map(({ id }) => id)).toEqual([other.endpoint.id])
    expect((await send('changeWebhookEndpoint', { endpointId: one.endpoint.id, label: 'x' })).code).toBe('NOT_FOUND')
  })

  test('nor is what a node gives to do that has not heard of it yet', async () => {
    const { endpoint: one } = await add()
    await fileOne(server.store)
    // On another node: this one has looked at the store just now.
    const { database } = server.platform
    const place = { storeId: server.store.storeId, id: localId('WebhookEndpoint', one.id) ?? '' }
    await database.write((writer) => updateEndpoint(database, writer, place, { removedAt: new Date() }))
    await fileOne(server.store)
    await work()
    expect(receiver.received).toEqual([])
    expect((await deliveries()).map(({ state, lastFault }) => [state, lastFault])).toEqual(
      Array(2).fill(['PARKED', 'SWITCHED_OFF']),
    )
  })

  test('what somebody else has changed meanwhile stays; how deliveries went is no change', async () => {
    const { endpoint: seen } = await add()
    const versioned = 'endpoint { id label enabled version }'
    const change = (what: object, inner = versioned) =>
      send('changeWebhookEndpoint', { endpointId: seen.id, ...what }, inner)
    const { version } = (await change({ label: 'As it was' })).endpoint as Endpoint & { version: string }
    receiver.answer = 500
    await fileOne(server.store)
    await work()
    const key = randomUUID()
    const theirs = await change({ key, expectedVersion: version, label: 'Theirs' })
    expect(theirs.endpoint).toMatchObject({ label: 'Theirs' })
    expect(await change({ key, expectedVersion: version, label: 'Theirs' }), 'a repeat').toEqual(theirs)
    const refused = { issues: [{ path: ['expectedVersion'], code: 'INVALID' }] }
    expect(await change({ expectedVersion: version, label: 'Mine' })).toMatchObject(refused)
    expect(await change({ expectedVersion: version, enabled: false })).toMatchObject(refused)
    expect((await change({})).endpoint, 'it stands as they left it').toMatchObject({ label: 'Theirs', enabled: true })
  })

  test('only administrators who have just signed in decide where things are told', async () => {
    const input = { url: receiver.url, label: 'x', events: all }
    for (const name of ['Ana', 'Elena']) {
      const by = await signedInAs(server, server.store, name)
      expect((await send('addWebhookEndpoint', input, endpoint, by)).code).toBe('FORBIDDEN')
    }
    later(16 * 60_000)
    expect((await send('addWebhookEndpoint', input)).code).toBe('SIGN_IN_AGAIN')
    expect((await radu.ask('{ webhookEndpoints { id } }')).errors).toBeUndefined()
  })
})
