import { randomUUID } from 'node:crypto'
import { AddMessage, ComplaintByTrackingCode, FileComplaint, WithdrawComplaint } from '@redress/schema/operations'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { examine } from '../../cli/doctor.ts'
import type { Mail } from '../../ports/mail/mail.ts'
import { sweepOnce } from '../../sweep.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { complaintInput, startTestServer, type TestServer } from '../../testing/test-server.ts'
import { storeDirectory } from '../stores/directory.ts'

const hours = 3_600_000
/** A Wednesday, ten in the morning in Madrid. */
const wednesday = new Date('2026-11-25T09:00:00Z')

const reply = `mutation ($input: ReplyToCustomerInput!) { replyToCustomer(input: $input) {
  __typename ... on Error { code message } ... on ValidationError { issues { path code } }
  ... on ReplyToCustomerSuccess { complaint { status waitingOn escalation nextPromise { id kind dueAt } timeline(first: 10) { edges { node { type text actor { displayName } } } } } } } }`
const move = `mutation ($input: MovePromiseInput!) { movePromise(input: $input) {
  __typename ... on Error { code message } ... on ValidationError { issues { path code message } }
  ... on MovePromiseSuccess { complaint { nextPromise { id kind dueAt previousDueAt reason } } } } }`

interface Acted {
  __typename: string
  code?: string
  issues?: { path: string[]; code: string }[]
  complaint?: {
    status: string
    waitingOn: string
    nextPromise: { id: string; kind: string; dueAt: string; previousDueAt?: string; reason?: string } | null
    timeline: { edges: { node: { type: string; text: string | null; actor: { displayName: string | null } } }[] }
  }
}

onBothEngines('promises', (engine) => {
  let server: TestServer
  let now: Date
  let sent: Mail[]

  beforeEach(async () => {
    server = await startTestServer(engine)
    now = wednesday
    server.platform.now = () => now
    sent = []
  })
  afterEach(() => server.stop())

  const sweep = () =>
    sweepOnce({
      platform: server.platform,
      directory: storeDirectory(server.platform.database),
      publicUrl: 'https://help.example',
      chance: () => 0.5,
      mail: { atOnce: 4, send: async (mail) => void sent.push(mail), close() {} },
    })
  const file = async (change?: object) => {
    const { fileComplaint } = (await server.store.asPage(FileComplaint, { input: complaintInput(change) })).data
    if (fileComplaint.__typename !== 'FileComplaintSuccess') throw new Error(JSON.stringify(fileComplaint))
    const { data } = await server.store.asDeveloper<{ complaints: { edges: { node: { id: string } }[] } }>(
      'query ($reference: String) { complaints(filter: { reference: $reference }) { edges { node { id } } } }',
      { reference: fileComplaint.complaint.reference },
    )
    return { ...fileComplaint, id: data.complaints.edges[0]?.node.id ?? '' }
  }
  const tracked = async (trackingCode: string) =>
    (await server.store.asPage(ComplaintByTrackingCode, { trackingCode })).data.complaintByTrackingCode
  const replyTo = async (complaintId: string, change: object = {}) => {
    now = new Date(now.getTime() + 1000)
    const input = {
      key: randomUUID(),
      complaintId,
      text: 'We are looking into it.',
      displayName: 'Ana Marin',
      ...change,
    }
    return (await server.store.asDeveloper<{ replyToCustomer: Acted }>(reply, { input })).data.replyToCustomer
  }
  const moveTo = async (promiseId: string | undefined, change: object = {}) => {
    const input = {
      key: randomUUID(),
      promiseId,
      dueAt: '2026-11-27T11:00:00Z',
      reason: 'The workshop needs a day more.',
      displayName: 'Ana Marin',
      ...change,
    }
    return (await server.store.asDeveloper<{ movePromise: Acted }>(move, { input })).data.movePromise
  }
  const rows = () => server.platform.database.read.select().from(server.platform.database.tables.promises)

  test('a complaint on Friday evening is promised an answer within a working day, so on Monday evening', async () => {
    now = new Date('2026-11-27T20:00:00Z')
    const { complaint } = await file()
    expect(complaint.nextPromise?.dueAt).toBe('2026-11-30T16:00:00.000Z')
  })

  test('safety comes first: the first reply within an hour', async () => {
    const { data } = await server.store.asDeveloper<{ storefront: { categories: { id: string; severity: string }[] } }>(
      '{ storefront { categories { id severity } } }',
    )
    const categoryId = data.storefront.categories.find(({ severity }) => severity === 'SAFETY')?.id
    const { complaint } = await file({ categoryId })
    expect(complaint.nextPromise?.dueAt).toBe('2026-11-25T10:00:00.000Z')
  })

  test('the due time follows from the stored facts, always, and no open complaint is owed nothing', async () => {
    const { id } = await file()
    now = new Date('2026-12-04T22:13:14.156Z')
    const { trackingCode } = await file()
    await sweep()
    await replyTo(id, { waitingOn: 'CUSTOMER' })
    await server.store.asPage(AddMessage, { input: { key: randomUUID(), trackingCode, text: 'Hello?' } })
    const problems: string[] = []
    expect(await examine(server.platform, (problem) => problems.push(problem))).toMatchObject({
      promises: 3,
      openWithoutPromise: 0,
      wrongDueTimes: 0,
      wrongPlaces: 0,
      wrongSetAside: 0,
    })
    const { database } = server.platform
    await database.write(async (writer) => {
      await writer.update(database.tables.promises).set({ dueAt: new Date('2027-01-01T00:00:00Z') })
      await writer.update(database.tables.promises).set({ endedAt: now })
      await writer.update(database.tables.complaints).set({ waitingOn: 'STORE' })
    })
    // The check itself sees what is wrong.
    expect(await examine(server.platform, (problem) => problems.push(problem))).toMatchObject({
      openWithoutPromise: 2,
      wrongDueTimes: 3,
      wrongPlaces: 2,
      wrongSetAside: 0,
    })
    expect(problems).toHaveLength(7)
  })

  test('a reply keeps the promise, and what is owed next is promised at once', async () => {
    const { id, trackingCode } = await file()
    now = new Date(wednesday.getTime() + 2 * hours)
    const acted = await replyTo(id)
    expect(acted.complaint).toMatchObject({
      status: 'ASSESSING',
      waitingOn: 'STORE',
      nextPromise: { kind: 'NEXT_UPDATE', dueAt: '2026-11-27T11:01:00.000Z' },
    })
    expect(acted.complaint?.timeline.edges.map(({ node }) => node.type)).toEqual([
      'PROMISE_MADE',
      'STATUS_CHANGED',
      'PROMISE_KEPT',
      'MESSAGE',
      'PROMISE_MADE',
      'FILED',
    ])
    const story = (await tracked(trackingCode))?.timeline.edges.map(({ node }) => node)
    expect(story).toContainEqual(
      expect.objectContaining({ text: 'We are looking into it.', actor: { kind: 'STAFF', displayName: 'Ana Marin' } }),
    )
    expect((await rows()).filter(({ keptAt }) => keptAt)).toMatchObject([{ kind: 'FIRST_REPLY', keptAt: now }])
    await sweep()
    expect(sent.at(-1)).toMatchObject({
      subject: expect.stringContaining('About your complaint'),
      text: expect.stringContaining('> We are looking into it.'),
    })
  })

  test('while the customer is asked nothing is owed; their answer makes it the store’s turn, with a time', async () => {
    const { id, trackingCode } = await file()
    expect((await replyTo(id, { waitingOn: 'CUSTOMER' })).complaint?.nextPromise).toBeNull()
    await server.store.asPage(AddMessage, { input: { key: randomUUID(), trackingCode, text: 'Here is the photo' } })
    expect(await tracked(trackingCode)).toMatchObject({ waitingOn: 'STORE', nextPromise: { kind: 'NEXT_UPDATE' } })
  })

  test('a moved promise shows the old time, the reason and the new time, and tells the customer', async () => {
    const { id, trackingCode } = await file()
    const before = (await replyTo(id)).complaint?.nextPromise
    now = new Date(now.getTime() + 1000)
    const after = (await moveTo(before?.id, { dueAt: '2026-11-30T11:00:00Z' })).complaint?.nextPromise
    expect(after).toMatchObject({
      dueAt: '2026-11-30T11:00:00.000Z',
      previousDueAt: before?.dueAt,
      reason: 'The workshop needs a day more.',
    })
    expect((await tracked(trackingCode))?.nextPromise).toMatchObject({ dueAt: '2026-11-30T11:00:00.000Z' })
    const [moved] = (await rows()).filter(({ movedAt }) => movedAt)
    const [current] = (await rows()).filter(({ endedAt }) => !endedAt)
    expect(current?.firstDueAt).toEqual(moved?.firstDueAt)
    await sweep()
    expect(sent.at(-1)?.text).toContain('The workshop needs a day more.')
    expect(sent.at(-1)?.text).toMatch(/By Monday.*\nInstead of /)
  })

  test.each([
    ['in the past', { dueAt: '2026-11-25T08:59:00Z' }, ['dueAt']],
    ['when nobody works', { dueAt: '2026-11-28T11:00:00Z' }, ['dueAt']],
    ['without a reason', { reason: ' ' }, ['reason']],
    ['by nobody', { displayName: '' }, ['staffId']],
    ['in ten years', { dueAt: '2036-11-26T11:00:00Z' }, ['dueAt']],
  ])('a promise cannot be moved %s', async (_name, change, path) => {
    const { id } = await file()
    const promiseId = (await replyTo(id)).complaint?.nextPromise?.id
    expect((await moveTo(promiseId, change)).issues?.map((issue) => issue.path)).toEqual([path])
    expect((await rows()).filter(({ movedAt }) => movedAt)).toHaveLength(0)
  })

  test('a promise that has ended cannot be moved, and one that is not there is not found', async () => {
    const { id } = await file()
    const promiseId = (await replyTo(id)).complaint?.nextPromise?.id
    await moveTo(promiseId)
    expect((await moveTo(promiseId, { reason: 'Again' })).issues?.[0]?.path).toEqual(['promiseId'])
    expect((await moveTo('nonsense')).code).toBe('NOT_FOUND')
  })

  test('a missed promise is missed once: the customer is told with a new time, and it goes up one step', async () => {
    const { complaint, trackingCode } = await file()
    now = new Date(new Date(complaint.nextPromise?.dueAt ?? 0).getTime() + 1)
    for (let round = 0; round < 3; round++) await sweep()
    const shown = await tracked(trackingCode)
    expect(shown?.timeline.edges.filter(({ node }) => node.type === 'PROMISE_MISSED')).toHaveLength(1)
    expect(new Date(shown?.nextPromise?.dueAt ?? 0).getTime()).toBeGreaterThan(now.getTime())
    expect((await rows()).filter(({ missedAt }) => missedAt)).toHaveLength(1)
    const delays = sent.filter(({ subject }) => subject.startsWith('Later than we said'))
    expect(delays).toHaveLength(1)
    expect(delays[0]?.text).toContain('We have not got back to you as we promised')
    const { data } = await server.store.asDeveloper<{ complaints: { edges: { node: { escalation: number } }[] } }>(
      '{ complaints { edges { node { escalation } } } }',
    )
    expect(data.complaints.edges[0]?.node.escalation).toBe(1)
  })

  test('a node that slept for ninety days tells each customer one new time, once', async () => {
    for (let index = 0; index < 5; index++) await file({ contact: { name: 'Ion', email: `ion${index}@example.org` } })
    now = new Date(wednesday.getTime() + 90 * 24 * hours)
    await Promise.all([sweep(), sweep(), sweep()])
    const all = await rows()
    expect(all.filter(({ missedAt }) => missedAt)).toHaveLength(5)
    expect(all.filter(({ endedAt }) => !endedAt)).toHaveLength(5)
    expect(sent.filter(({ subject }) => subject.startsWith('Later than we said'))).toHaveLength(5)
  })

  test('what was withdrawn is owed no more and is not missed', async () => {
    const { trackingCode } = await file()
    await server.store.asPage(WithdrawComplaint, { input: { key: randomUUID(), trackingCode } })
    now = new Date(wednesday.getTime() + 30 * 24 * hours)
    await sweep()
    expect((await rows()).filter(({ missedAt }) => missedAt)).toHaveLength(0)
  })

  test('a repeated reply gives the same answer byte for byte, after the case has moved on too', async () => {
    const { id } = await file()
    const input = { key: randomUUID(), complaintId: id, text: 'Hello', displayName: 'Ana' }
    const first = await server.store.asDeveloper<{ replyToCustomer: Acted }>(reply, { input })
    await replyTo(id, { text: 'More' })
    const again = await server.store.asDeveloper<{ replyToCustomer: Acted }>(reply, { input })
    expect(again.data).toEqual(first.data)
  })

  test('nobody acts on a complaint of another store, nor with a key that may only read', async () => {
    const { id } = await file()
    const other = await server.addStore({ name: 'Other' })
    const input = { key: randomUUID(), complaintId: id, text: 'Hello', displayName: 'Ana' }
    expect((await other.asDeveloper<{ replyToCustomer: Acted }>(reply, { input })).data.replyToCustomer.code).toBe(
      'NOT_FOUND',
    )
  })

  test('the order of processing is a page that anybody can read, in their language', async () => {
    const standards = await fetch(`${server.url}/s/${server.store.storeId}/standards`)
    const page = await standards.text()
    expect(page).toContain('What Test store promises when you complain')
    expect(page.indexOf('these always come first')).toBeLessThan(page.indexOf('All other complaints'))
    expect(page).toContain('A person answers you within 8 hours.')
    expect(page).toContain('09:00–17:00')
    expect(standards.headers.get('content-security-policy')).toContain("default-src 'none'")
    const spanish = await fetch(`${server.url}/s/${server.store.storeId}/standards?lang=es`)
    expect(await spanish.text()).toContain('Una persona le responde en 8 horas.')
    expect((await fetch(`${server.url}/s/nonsense/standards`)).status).toBe(404)
  })

  test('everybody can read what is promised before they complain', async () => {
    now = new Date('2026-11-27T20:00:00Z')
    const query =
      '{ serviceStandards { severity firstReplyMinutes compensation { amountMinor } } whatHappensNext { steps { title by withinMinutes state } workingWeek { weekday frames { from to } } } }'
    const { data } = await server.store.asDeveloper<{
      serviceStandards: { severity: string | null; firstReplyMinutes: number }[]
      whatHappensNext: {
        steps: { by: string | null; withinMinutes: number | null }[]
        workingWeek: { weekday: string; frames: object[] }[]
      }
    }>(query)
    expect(data.serviceStandards.map(({ severity, firstReplyMinutes }) => [severity, firstReplyMinutes])).toEqual([
      ['SAFETY', 60],
      [null, 480],
    ])
    expect(data.whatHappensNext.steps.map(({ by }) => by)).toEqual([
      null,
      '2026-11-30T16:00:00.000Z',
      '2026-12-04T16:00:00.000Z',
      null,
      null,
    ])
    expect(data.whatHappensNext.steps.map(({ withinMinutes }) => withinMinutes)).toEqual([null, 480, 2400, 4800, null])
    expect(data.whatHappensNext.workingWeek.map(({ frames }) => frames.length)).toEqual([1, 1, 1, 1, 1, 0, 0])
  })
})
