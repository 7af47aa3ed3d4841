import { randomUUID } from 'node:crypto'
import {
  AddMessage,
  ComplaintByTrackingCode,
  FileComplaint,
  RequestTrackingLink,
  WithdrawComplaint,
} from '@redress/schema/operations'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Attempts, countAttempts, uncounted } from '../../attempts.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { complaintInput, startTestServer, type TestServer } from '../../testing/test-server.ts'
import { updateComplaint } from './store.ts'

onBothEngines('the customer on their case', (engine) => {
  let server: TestServer
  let attempts: Attempts = uncounted
  beforeAll(async () => {
    server = await startTestServer(engine, { attempts: { count: (...attempt) => attempts.count(...attempt) } })
  })
  afterAll(() => server.stop())

  const filed = async (change?: object) => {
    const { fileComplaint } = (await server.store.asPage(FileComplaint, { input: complaintInput(change) })).data
    if (fileComplaint.__typename !== 'FileComplaintSuccess') throw new Error(JSON.stringify(fileComplaint))
    return fileComplaint
  }
  const tracked = async (trackingCode: string, store = server.store) =>
    (await store.asPage(ComplaintByTrackingCode, { trackingCode })).data.complaintByTrackingCode
  const write = (trackingCode: string, text: string, key: string = randomUUID()) =>
    server.store.asPage(AddMessage, { input: { key, trackingCode, text } })
  const withdraw = (trackingCode: string, key: string = randomUUID(), reason?: string) =>
    server.store.asPage(WithdrawComplaint, { input: { key, trackingCode, reason } })

  test('the code opens the case, however it is typed', async () => {
    const { trackingCode, complaint } = await filed()
    const typed = `${trackingCode.slice(0, 8).toLowerCase()} ${trackingCode.slice(8, 20)}-${trackingCode.slice(20)}`
    expect((await tracked(typed))?.reference).toBe(complaint.reference)
  })

  test('a wrong, an unknown, a mangled and a foreign code get the same answer', async () => {
    const other = await server.addStore({ name: 'Other' })
    const { trackingCode } = await filed()
    const wrong = `${trackingCode.slice(0, -1)}${trackingCode.endsWith('0') ? '1' : '0'}`
    for (const code of [wrong, '', 'x', 'x'.repeat(10_000), "' or 1=1 --"]) expect(await tracked(code)).toBeNull()
    expect(await tracked(trackingCode, other)).toBeNull()
    expect(await tracked(trackingCode)).not.toBeNull()
  })

  test('a message stands in the story, newest first, once for one key', async () => {
    const { trackingCode } = await filed()
    const key = randomUUID()
    const [first, ...copies] = await Promise.all(
      Array.from({ length: 5 }, () => write(trackingCode, 'Any news?\n😀', key)),
    )
    expect(copies.every(({ text }) => text === first?.text)).toBe(true)
    const story = (await tracked(trackingCode))?.timeline.edges.map(({ node }) => node.text)
    expect(story).toEqual(['Any news?\n😀', null, 'The kettle arrived with a cracked lid.'])
  })

  test('a repeated key gives the answer of then, byte for byte, though the case has moved on', async () => {
    const input = complaintInput()
    const filing = await server.store.asPage(FileComplaint, { input })
    const { fileComplaint } = filing.data
    if (fileComplaint.__typename !== 'FileComplaintSuccess') throw new Error('not filed')
    const key = randomUUID()
    const message = await write(fileComplaint.trackingCode, 'First', key)
    await write(fileComplaint.trackingCode, 'Second')
    const leaving = randomUUID()
    const withdrawal = await withdraw(fileComplaint.trackingCode, leaving, 'It turned up')
    expect((await server.store.asPage(FileComplaint, { input })).text).toBe(filing.text)
    expect((await write(fileComplaint.trackingCode, 'First', key)).text).toBe(message.text)
    expect((await withdraw(fileComplaint.trackingCode, leaving, 'It turned up')).text).toBe(withdrawal.text)
  })

  test('a withdrawn complaint owes nothing and takes no more words', async () => {
    const { trackingCode } = await filed()
    const { withdrawComplaint } = (await withdraw(trackingCode, undefined, 'It turned up')).data
    expect(withdrawComplaint).toMatchObject({
      __typename: 'WithdrawComplaintSuccess',
      complaint: { status: 'WITHDRAWN', nextPromise: null, nextSteps: [], actions: [] },
    })
    expect((await write(trackingCode, 'One more thing')).data.addMessage).toMatchObject({ code: 'STATUS_CONFLICT' })
    expect((await withdraw(trackingCode)).data.withdrawComplaint).toMatchObject({ code: 'STATUS_CONFLICT' })
    expect((await tracked(trackingCode))?.timeline.edges[0]?.node).toMatchObject({
      type: 'STATUS_CHANGED',
      text: 'It turned up',
    })
  })

  test('one key on two cases is a conflict, and the second case keeps its story', async () => {
    const [one, other] = [await filed(), await filed()]
    const key = randomUUID()
    await write(one.trackingCode, 'Here', key)
    expect((await write(other.trackingCode, 'Here', key)).data.addMessage).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    })
    expect((await tracked(other.trackingCode))?.timeline.edges).toHaveLength(2)
  })

  test('many messages at once are all kept, in one unbroken chain', async () => {
    const { trackingCode } = await filed()
    await Promise.all(Array.from({ length: 30 }, (_, index) => write(trackingCode, `Message ${index}`)))
    const story = await tracked(trackingCode)
    expect(story?.timeline.edges).toHaveLength(32)
    expect(new Set(story?.timeline.edges.map(({ node }) => node.id)).size).toBe(32)
  })

  test('nothing can be written with a wrong code', async () => {
    expect((await write('0'.repeat(32), 'Hello')).data.addMessage).toMatchObject({ code: 'NOT_FOUND' })
    expect((await withdraw('0'.repeat(32))).data.withdrawComplaint).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('entries for the staff are not shown to the customer', async () => {
    const { trackingCode, complaint } = await filed()
    const { database } = server.platform
    const { tables } = database
    const [row] = await database.read
      .select()
      .from(tables.complaints)
      .where(eq(tables.complaints.reference, complaint.reference))
    if (!row) throw new Error('no row')
    await database.write(async (writer) => {
      const staff = { actorKind: 'STAFF', actorId: 'a', actorName: 'Ana', audience: 'STAFF' } as const
      const event = {
        storeId: row.storeId,
        complaintId: row.id,
        sequence: 3,
        type: 'MESSAGE',
        at: new Date(),
        text: 'CANARY',
        data: {},
        previousHash: '',
        hash: '',
      } as const
      await writer.insert(tables.events).values({ ...event, ...staff })
      await updateComplaint(database, writer, row, { eventCount: 3 })
    })
    expect(JSON.stringify(await tracked(trackingCode))).not.toContain('CANARY')
  })

  test('a lost link is mailed to the address of the case only, and the answer never says so', async () => {
    const { complaint } = await filed()
    const { tables, read } = server.platform.database
    const ask = (reference: string, email: string, key = randomUUID()) =>
      server.store.asPage(RequestTrackingLink, { input: { key, reference, email } })
    const before = await read.$count(tables.outbox)
    const answers = [
      await ask(complaint.reference, 'somebody@else.example'),
      await ask('RD-0000-00', 'maria@example.org'),
    ]
    expect(await read.$count(tables.outbox)).toBe(before)
    const key = randomUUID()
    answers.push(
      await ask(complaint.reference.toLowerCase(), ' Maria@Example.org', key),
      await ask(complaint.reference.toLowerCase(), ' Maria@Example.org', key),
    )
    expect(await read.$count(tables.outbox)).toBe(before + 1)
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  })

  test('nobody fills the mailbox of a customer, from however many addresses; others still get their link', async () => {
    const counted = countAttempts()
    attempts = { count: (kind, of, words) => counted.count(kind, { ...of, address: randomUUID() }, words) }
    const [one, other] = [await filed(), await filed()]
    const ask = async ({ complaint: { reference } }: typeof one) => {
      const input = { key: randomUUID(), reference, email: 'maria@example.org' }
      return (await server.store.asPage(RequestTrackingLink, { input })).data.requestTrackingLink.__typename
    }
    for (let mails = 0; mails < 5; mails++) expect(await ask(one)).toBe('RequestTrackingLinkSuccess')
    expect(await ask(one)).toBe('RateLimitError')
    expect(await ask(other)).toBe('RequestTrackingLinkSuccess')
    attempts = uncounted
  })
})
