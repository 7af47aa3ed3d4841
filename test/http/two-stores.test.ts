import {
  AddMessage,
  ComplaintByTrackingCode,
  FileComplaint,
  MoreTimeline,
  RequestTrackingLink,
  Storefront,
  WithdrawComplaint,
} from '@redress/schema/operations'
import { beforeAll, expect, test } from 'vitest'
import { newKey, send, storeKey } from '../store-page.ts'
import { developer } from './bad-requests.ts'
import { onBothEngines, type Running } from './engines.ts'
import { addSecondStore, storeB } from './second-store.ts'

const mark = 'CANARYB'
const textOfBoth = 'kettle'

interface Case {
  reference: string
  trackingCode: string
  key: string
}

onBothEngines('nobody of one store sees anything of another', (running) => {
  let caseB: Case
  let idsOfB: string[]
  beforeAll(async () => {
    await addSecondStore(running(), mark)
    caseB = await fileInB(running())
    await recordsOfB(running())
    idsOfB = await idsSeenByB(running())
  })

  test('store B sees its own marks, so the walk below could find them', async () => {
    expect(idsOfB.length).toBeGreaterThan(0)
    const page = await asB(running(), ComplaintByTrackingCode.documentId, { trackingCode: caseB.trackingCode })
    expect(page).toContain(mark)
    const records = await askAsSystemOfB(running(), recordsWithMark)
    expect(records.split(mark).length - 1, records).toBeGreaterThan(4)
  })

  test('every question that a caller of store A can ask about store B', async () => {
    const before = await running().stored()
    const answers = await Promise.all([...asPageOfA(running(), caseB), ...asDeveloperOfA(running(), caseB, idsOfB)])
    for (const answer of answers) {
      expect(answer.body, answer.what).not.toContain(mark)
      expect(answer.status, answer.what).toBeLessThan(500)
    }
    const after = await running().stored()
    // What A asked for in its own store (its own complaint, kept answers) is A's; B's rows are all as before.
    expect({ ...after, idempotency: 0, complaints: 0, events: 0, promises: 0, customers: 0, outbox: 0 }).toEqual({
      ...before,
      idempotency: 0,
      complaints: 0,
      events: 0,
      promises: 0,
      customers: 0,
      outbox: 0,
    })
    const ofB = await running().evidence.query(
      `select (select count(*) from complaints where store_id = '${storeB.id}') as complaints,
                (select count(*) from events where store_id = '${storeB.id}') as events,
                (select max(event_count) from complaints where store_id = '${storeB.id}') as length`,
    )
    const [first] = ofB
    expect(Number(first?.complaints)).toBe(1)
    expect(Number(first?.events)).toBe(Number(first?.length))
  })

  test('a key used in store B is free in store A', async () => {
    const body = await asA(running(), FileComplaint.documentId, { input: ownInput(caseB.key) })
    expect(JSON.parse(body).data.fileComplaint.__typename, body).toBe('FileComplaintSuccess')
    expect(body).not.toContain(mark)
    expect(body).not.toContain(caseB.trackingCode)
  })
})

const ownInput = (key = newKey()) => ({
  key,
  description: `A ${textOfBoth}.`,
  contact: { name: 'Ana', email: 'ana@a.example' },
})

async function fileInB(running: Running): Promise<Case> {
  const key = newKey()
  const input = {
    key,
    description: `${mark} ${textOfBoth} is broken`,
    contact: { name: `${mark} Berta`, email: `${mark.toLowerCase()}@b.example`, phone: '+34 600 000 002' },
    about: { orderNumber: `${mark}-1`, productName: `${mark} kettle`, place: mark, staffName: mark },
    desiredOutcome: { words: `${mark} money back` },
    categoryId: undefined,
  }
  const body = await asB(running, FileComplaint.documentId, { input })
  const { trackingCode, complaint } = JSON.parse(body).data.fileComplaint
  await asB(running, AddMessage.documentId, { input: { key: newKey(), trackingCode, text: `${mark} message` } })
  return { reference: complaint.reference, trackingCode, key }
}

/** What the systems of a store send, and what customers propose to it. */
const recordsWithMark = `{ product(sku: "${mark}-K") { sku name category } order(number: "${mark}-1") { number customerName
  lines { name } } suggestions { edges { node { text name email } } }
  complaints { edges { node { purchase { order { number customerName } product { name } } } } } }`

/** The order that the complaint of B names, bought by the same customer; A's own complaint may name it as it likes. */
async function recordsOfB(running: Running): Promise<void> {
  const sent = (name: string, input: object) =>
    askAsSystemOfB(
      running,
      `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`,
      {
        input: { key: newKey(), ...input },
      },
    )
  const names = [{ locale: 'en', name: `${mark} kettle` }]
  const customer = { name: `${mark} Berta`, email: `${mark.toLowerCase()}@b.example` }
  const boughtAt = '2026-11-01T10:00:00Z'
  const lines = [{ name: `${mark} kettle`, sku: `${mark}-K` }]
  const answers = [
    await sent('upsertProducts', { rows: [{ sku: `${mark}-K`, names, category: mark }] }),
    await sent('upsertOrders', { rows: [{ number: `${mark}-1`, customer, boughtAt, lines }] }),
    await sent('sendSuggestion', { text: `${mark} open on Sundays`, ...customer }),
  ]
  for (const answer of answers) expect(answer).toContain('Success')
}

async function askAsSystemOfB({ demo }: Running, query: string, variables: object = {}): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${storeB.developerKey}` }
  return (await send(`${demo.url}/graphql`, { headers, body: JSON.stringify({ query, variables }) })).body
}

async function idsSeenByB(running: Running): Promise<string[]> {
  const query = '{ complaints { edges { cursor node { id } } } }'
  const body = await askAsSystemOfB(running, query)
  const edges: { cursor: string; node: { id: string } }[] = JSON.parse(body).data?.complaints?.edges ?? []
  return edges.flatMap((edge) => [edge.node.id, edge.cursor])
}

async function asB({ demo }: Running, documentId: string, variables: unknown): Promise<string> {
  const headers = {
    'content-type': 'application/json',
    'x-redress-store': storeB.publishableKey,
    origin: storeB.origin,
  }
  return (await send(`${demo.url}/graphql`, { headers, body: JSON.stringify({ documentId, variables }) })).body
}

async function asA({ demo }: Running, documentId: string, variables: unknown): Promise<string> {
  const headers = { 'content-type': 'application/json', 'x-redress-store': storeKey, origin: demo.url }
  return (await send(`${demo.url}/graphql`, { headers, body: JSON.stringify({ documentId, variables }) })).body
}

interface Asked {
  what: string
  status: number
  body: string
}

/** A page of store A with B's secrets in hand, under A's key, under B's key from A's origin, and the other way round. */
function asPageOfA({ demo }: Running, { reference, trackingCode }: Case): Promise<Asked>[] {
  const key = () => newKey()
  const questions: [string, string, unknown][] = [
    ['storefront', Storefront.documentId, {}],
    ['tracking code of B', ComplaintByTrackingCode.documentId, { trackingCode }],
    ['reference of B as code', ComplaintByTrackingCode.documentId, { trackingCode: reference }],
    ['more timeline', MoreTimeline.documentId, { trackingCode, after: '' }],
    ['message to B', AddMessage.documentId, { input: { key: key(), trackingCode, text: 'hello' } }],
    ['withdraw B', WithdrawComplaint.documentId, { input: { key: key(), trackingCode } }],
    [
      'link for B',
      RequestTrackingLink.documentId,
      { input: { key: key(), reference, email: `${mark.toLowerCase()}@b.example` } },
    ],
    ['category of B', FileComplaint.documentId, { input: { ...ownInput(), categoryId: storeB.categoryId } }],
  ]
  const callers = [
    { name: 'page of A', headers: { 'x-redress-store': storeKey, origin: demo.url } },
    { name: "A's page with B's key", headers: { 'x-redress-store': storeB.publishableKey, origin: demo.url } },
    { name: "B's page with A's key", headers: { 'x-redress-store': storeKey, origin: storeB.origin } },
    { name: 'nobody', headers: {} },
  ]
  return callers.flatMap(({ name, headers }) =>
    questions.map(([what, documentId, variables]) =>
      ask(`${name}: ${what}`, demo.url, headers, JSON.stringify({ documentId, variables })),
    ),
  )
}

function asDeveloperOfA({ demo }: Running, { trackingCode, reference }: Case, idsOfB: string[]): Promise<Asked>[] {
  const node = 'id reference receivedAt description'
  const list = (args: string) => `{ complaints${args} { edges { cursor node { ${node} } } } }`
  const queries = [
    list(''),
    list('(first: 100)'),
    list('(filter: { text: "kettle" })'),
    list(`(filter: { text: "${mark}" })`),
    list(`(filter: { text: "${mark}-1" })`),
    ...idsOfB.flatMap((id) => [
      `{ complaint(id: ${JSON.stringify(id)}) { ${node} } }`,
      `{ node(id: ${JSON.stringify(id)}) { __typename ... on Complaint { ${node} } } }`,
      list(`(after: ${JSON.stringify(id)})`),
      list(`(filter: { categoryId: ${JSON.stringify(id)} })`),
    ]),
    `{ complaintByTrackingCode(trackingCode: ${JSON.stringify(trackingCode)}) { reference description } }`,
    `{ complaintByTrackingCode(trackingCode: ${JSON.stringify(reference)}) { reference description } }`,
    '{ storefront { name categories { id name } } }',
    `{ product(sku: "${mark}-K") { name } }`,
    `{ order(number: "${mark}-1") { boughtAt customerName } }`,
    '{ suggestions(first: 100) { edges { node { text name email } } } }',
    '{ complaints(first: 100) { edges { node { purchase { order { customerName } product { name } } } } } }',
    '{ __schema { types { name fields { name } } } }',
  ]
  return queries.map((query) => ask(`developer of A: ${query}`, demo.url, developer, JSON.stringify({ query })))
}

async function ask(what: string, url: string, headers: Record<string, string>, body: string): Promise<Asked> {
  const answer = await send(`${url}/graphql`, { headers: { 'content-type': 'application/json', ...headers }, body })
  // An error may name the variable that the question itself carried; only what the server adds counts.
  const echoed = body.includes(mark) ? answer.body.replaceAll(`\\"${mark}\\"`, '') : answer.body
  return { what, status: answer.status, body: echoed }
}
