import { randomUUID } from 'node:crypto'
import { staffedDoors, valuesOf } from '@redress/schema/enums'
import { ComplaintByTrackingCode } from '@redress/schema/operations'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { examine } from '../../cli/doctor.ts'
import type { Mail } from '../../ports/mail/mail.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { fileOne, peopledStore, sweepInto } from '../../testing/store-acts.ts'
import { newStore, startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'

const file = `mutation ($input: FileOnBehalfInput!) { fileOnBehalf(input: $input) { __typename
  ... on Error { code message } ... on ValidationError { issues { path code } }
  ... on FileOnBehalfSuccess { handOut { trackingCode caseLink text } complaint { id reference door receivedAt locale
    description contact { name email phone postalAddress } owner { displayName }
    nextPromise { kind madeAt dueAt } timeline { edges { node { type at actor { kind displayName } text } } } } } } }`

interface Filed {
  __typename: string
  code?: string
  issues?: { path: string[]; code: string }[]
  handOut: { trackingCode: string; caseLink: string; text: string }
  complaint: {
    id: string
    reference: string
    receivedAt: string
    nextPromise: { dueAt: string }
    timeline: { edges: { node: { type: string } }[] }
  }
}
const settings = { ...newStore.settings, casePage: 'https://shop.example/case' }

onBothEngines('a complaint that came in another way', (engine) => {
  let server: TestServer
  let store: TestStore
  let ana: SignedInPerson
  let now: Date
  beforeEach(async () => {
    server = await startTestServer(engine, { store: { ...peopledStore, settings } })
    store = server.store
    now = new Date('2026-11-25T09:00:00Z')
    server.platform.now = () => now
    ana = await signedInAs(server, store, 'Ana')
  })
  afterEach(() => server.stop())

  const said = (change: object = {}) => ({
    key: randomUUID(),
    door: 'PHONE',
    description: 'The kettle arrived with a cracked lid.',
    contact: { name: 'Maria Ionescu' },
    ...change,
  })
  async function filed(change: object = {}, as: TestStore = ana.store): Promise<Filed> {
    const { data, text } = await as.asDeveloper<{ fileOnBehalf: Filed }>(file, { input: said(change) })
    if (!data?.fileOnBehalf) throw new Error(text)
    return data.fileOnBehalf
  }
  const tracked = async (trackingCode: string) =>
    (await store.asPage(ComplaintByTrackingCode, { trackingCode })).data.complaintByTrackingCode

  test.each(valuesOf(staffedDoors))('%s leads to the same record, and says who wrote it down', async (door) => {
    const { complaint, handOut } = await filed({ door })
    expect(complaint).toMatchObject({ door, contact: { name: 'Maria Ionescu', email: null }, locale: 'en' })
    expect(complaint.timeline.edges.map(({ node }) => node)).toMatchObject([
      { type: 'PROMISE_MADE', actor: { kind: 'SYSTEM' } },
      { type: 'TAKEN_DOWN', actor: { kind: 'STAFF', displayName: 'Ana' } },
      { type: 'FILED', actor: { kind: 'CUSTOMER', displayName: null }, text: 'The kettle arrived with a cracked lid.' },
    ])
    // The code that was handed over opens the case, as every other does.
    const seen = await tracked(handOut.trackingCode)
    expect(seen?.reference).toBe(complaint.reference)
    expect(seen?.timeline.edges.map(({ node }) => node.summary)).toContain('Ana wrote down what you told us')
  })

  test('what is promised is what the form would have promised at the time it came in', async () => {
    now = new Date('2026-11-24T10:00:00Z')
    const { id } = await fileOne(store)
    const byForm = await store.asDeveloper<{ complaint: Filed['complaint'] }>(
      'query ($id: ID!) { complaint(id: $id) { nextPromise { dueAt } } }',
      { id },
    )
    now = new Date('2026-11-24T15:30:00Z')
    const { complaint } = await filed({ door: 'LETTER', receivedAt: '2026-11-24T10:00:00Z' })
    expect(complaint.receivedAt).toBe('2026-11-24T10:00:00.000Z')
    expect(complaint.nextPromise.dueAt).toBe(byForm.data.complaint.nextPromise.dueAt)
    const findings = await examine(server.platform, () => {})
    expect(findings).toMatchObject({ openWithoutPromise: 0, wrongDueTimes: 0 })
  })

  test('a letter that lay about is late: the customer is told no time that has passed, and gets a new one', async () => {
    const contact = { name: 'Maria Ionescu', email: 'maria@example.org' }
    const { complaint } = await filed({ door: 'LETTER', receivedAt: '2026-11-16T10:00:00Z', contact })
    expect(new Date(complaint.nextPromise.dueAt).getTime()).toBeLessThan(now.getTime())
    const sent: Mail[] = []
    await sweepInto(sent, server)
    await sweepInto(sent, server)
    const acknowledgement = sent.find(({ subject }) => subject.startsWith('We have your complaint'))
    expect(acknowledgement?.text).toBeDefined()
    const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Madrid', day: 'numeric', month: 'long' })
    expect(acknowledgement?.text).not.toContain(day.format(new Date(complaint.nextPromise.dueAt)))
    expect(sent.some(({ subject }) => subject.startsWith('Later than we said'))).toBe(true)
    const after = await store.asDeveloper<{ complaint: Filed['complaint'] }>(
      'query ($id: ID!) { complaint(id: $id) { nextPromise { dueAt } timeline { edges { node { type } } } } }',
      { id: complaint.id },
    )
    expect(new Date(after.data.complaint.nextPromise.dueAt).getTime()).toBeGreaterThan(now.getTime())
    expect(after.data.complaint.timeline.edges.map(({ node }) => node.type)).toContain('PROMISE_MISSED')
  })

  test('the code is handed over in the language of the customer, in a link that no server sees', async () => {
    const { handOut, complaint } = await filed({ locale: 'es' })
    const { trackingCode, caseLink, text } = handOut
    expect(caseLink).toBe(`https://shop.example/case#redress-case=${trackingCode}`)
    expect(text).toContain(`tenemos su queja ${complaint.reference}`)
    expect(text).toContain(caseLink)
    const without = await server.addStore({ ...peopledStore, name: 'No page' })
    const other = await filed({ displayName: 'Test' }, without)
    expect(other.handOut.caseLink).toBe(
      `${server.url.replace('127.0.0.1', 'localhost')}/s/${without.storeId}/case#redress-case=${other.handOut.trackingCode}`,
    )
    expect(other.handOut.text).toContain(other.handOut.caseLink)
  })

  test('the same key files once and hands over the same code; nobody else gets it by sending the same', async () => {
    const input = said()
    const answers = await Promise.all([1, 2, 3].map(() => ana.ask<{ fileOnBehalf: Filed }>(file, { input })))
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1)
    const { database } = server.platform
    expect(await database.read.$count(database.tables.complaints)).toBe(1)
    const ion = await signedInAs(server, store, 'Ion')
    const other = await ion.ask<{ fileOnBehalf: Filed }>(file, { input })
    expect(other.data.fileOnBehalf).toMatchObject({ __typename: 'IdempotencyConflictError' })
    expect(other.text).not.toContain(answers[0]?.data.fileOnBehalf.handOut.trackingCode)
  })

  test('the code stands nowhere in the database', async () => {
    const { handOut } = await filed({ contact: { name: 'Maria', email: 'maria@example.org' } })
    const { database } = server.platform
    for (const table of ['complaints', 'events', 'outbox', 'idempotency', 'promises'] as const)
      expect(JSON.stringify(await database.read.select().from(database.tables[table]))).not.toContain(
        handOut.trackingCode,
      )
  })

  test('an address of a letter is kept with every line', async () => {
    const postalAddress = 'Strada Lungă 12\n500035 Brașov'
    const { complaint } = await filed({ door: 'LETTER', contact: { name: 'Maria', postalAddress } })
    expect(complaint).toMatchObject({ contact: { postalAddress } })
  })

  test.each([
    ['a time to come', { receivedAt: '2026-11-25T09:00:01Z' }, 'receivedAt OUT_OF_RANGE'],
    ['a time long ago', { receivedAt: '2024-11-25T09:00:00Z' }, 'receivedAt OUT_OF_RANGE'],
    ['no words', { description: ' ' }, 'description REQUIRED'],
    ['no name', { contact: { name: ' ' } }, 'contact.name REQUIRED'],
    [
      'an address that goes on and on',
      { contact: { name: 'M', postalAddress: 'x'.repeat(501) } },
      'contact.postalAddress TOO_LONG',
    ],
    ['a category of nobody', { categoryId: 'nonsense' }, 'categoryId UNKNOWN'],
    ['a category without a name', { categoryId: '' }, 'categoryId UNKNOWN'],
    ['the name of somebody else', { displayName: 'Radu' }, 'displayName INVALID'],
  ])('%s is refused, and nothing is stored', async (_what, change, issue) => {
    const { issues } = await filed(change)
    expect(issues?.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([issue])
    const { database } = server.platform
    expect(await database.read.$count(database.tables.complaints)).toBe(0)
  })

  test('whoever files into another department gets the code, and may not look in afterwards', async () => {
    const mihai = await signedInAs(server, store, 'Mihai')
    const { complaint, handOut } = await filed({}, mihai.store)
    expect(await tracked(handOut.trackingCode)).not.toBeNull()
    const { data } = await mihai.ask('query ($id: ID!) { complaint(id: $id) { id } }', { id: complaint.id })
    expect(data.complaint).toBeNull()
  })
})
