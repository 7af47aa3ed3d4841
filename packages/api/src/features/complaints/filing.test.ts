import { randomUUID } from 'node:crypto'
import { limits } from '@redress/schema/limits'
import { ComplaintByTrackingCode, FileComplaint } from '@redress/schema/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { complaintInput, startTestServer, type TestServer, withoutLookUps } from '../../testing/test-server.ts'

onBothEngines('filing a complaint', (engine) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(engine)
  })
  afterAll(() => server.stop())

  const file = (change?: object, headers?: Record<string, string>) =>
    server.store.asPage(FileComplaint, { input: complaintInput(change) }, headers)
  const filed = async (change?: object) => {
    const { fileComplaint } = (await file(change)).data
    if (fileComplaint.__typename !== 'FileComplaintSuccess') throw new Error(JSON.stringify(fileComplaint))
    return fileComplaint
  }
  const opened = async (trackingCode: string) => {
    const { complaintByTrackingCode } = (await server.store.asPage(ComplaintByTrackingCode, { trackingCode })).data
    if (!complaintByTrackingCode) throw new Error('The code opens nothing.')
    return complaintByTrackingCode
  }
  const issuesOf = async (change: object, headers?: Record<string, string>) => {
    const before = await server.platform.database.read.$count(server.platform.database.tables.complaints)
    const { fileComplaint } = (await file(change, headers)).data
    expect(await server.platform.database.read.$count(server.platform.database.tables.complaints)).toBe(before)
    return fileComplaint.__typename === 'ValidationError'
      ? fileComplaint.issues.map(({ path, code, message }) => ({ at: path.join('.'), code, message }))
      : fileComplaint.__typename
  }

  test('the customer is heard: own words, understanding, next promise, steps and a way back', async () => {
    const { complaint, trackingCode } = await filed({
      about: { orderNumber: 'A-1001', productName: 'Copper kettle 1.7 l' },
      desiredOutcome: { remedies: ['REPLACEMENT'], words: 'Before Saturday, please' },
    })
    expect(complaint.reference).toMatch(/^RD-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/)
    expect(trackingCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{32}$/)
    expect(complaint.understanding.text).toContain('Copper kettle 1.7 l from order A-1001')
    expect(complaint.understanding.text).toContain('Before Saturday, please')
    expect(new Date(complaint.nextPromise?.dueAt ?? 0).getTime()).toBeGreaterThan(Date.now())
    expect(complaint.nextPromise?.wording).toBe('A person reads this and answers you')
    expect(complaint.nextSteps.filter(({ state }) => state === 'NOW')).toHaveLength(1)
    const { description, timeline } = await opened(trackingCode)
    expect(description).toBe('The kettle arrived with a cracked lid.')
    expect(timeline.edges.map(({ node }) => node.type)).toEqual(['PROMISE_MADE', 'FILED'])
  })

  test('the words are kept to the letter, up to the last of 20,000 characters', async () => {
    const description = `  Ünï©ødé 😀\r\n\t“quotes” <b>&amp; ${'x'.repeat(limits.descriptionLength)}`.slice(
      0,
      limits.descriptionLength,
    )
    const { trackingCode } = await filed({ description })
    expect((await opened(trackingCode)).description).toBe(description)
  })

  test('one write leaves case, timeline, promise, acknowledgement and key, or nothing', async () => {
    const { tables, read } = server.platform.database
    const count = async () =>
      Promise.all(
        [tables.complaints, tables.promises, tables.outbox, tables.idempotency].map((table) => read.$count(table)),
      )
    const before = await count()
    await filed()
    expect(await count()).toEqual(before.map((rows) => rows + 1))
  })

  test('the same key with the same input gives the same answer byte for byte, whatever has happened since', async () => {
    const input = complaintInput()
    const first = await server.store.asPage(FileComplaint, { input })
    const copies = await Promise.all(Array.from({ length: 5 }, () => server.store.asPage(FileComplaint, { input })))
    expect(new Set([first, ...copies].map(({ text }) => text)).size).toBe(1)
  })

  test('copies that arrive at the same moment make one complaint', async () => {
    const { tables, read } = server.platform.database
    const before = await read.$count(tables.complaints)
    const input = complaintInput()
    const answers = await Promise.all(Array.from({ length: 20 }, () => server.store.asPage(FileComplaint, { input })))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(await read.$count(tables.complaints)).toBe(before + 1)
  })

  test('the same key with other words is a conflict, and the first words stand', async () => {
    const key = randomUUID()
    const { trackingCode } = await filed({ key })
    const { fileComplaint } = (await file({ key, description: 'Other words.' })).data
    expect(fileComplaint).toMatchObject({ __typename: 'IdempotencyConflictError', code: 'IDEMPOTENCY_CONFLICT' })
    expect((await filed({ key })).trackingCode).toBe(trackingCode)
  })

  test('the same key in another store is another complaint', async () => {
    const other = await server.addStore({ name: 'Other' })
    const input = complaintInput()
    const [here, there] = await Promise.all(
      [server.store, other].map((store) => store.asPage(FileComplaint, { input })),
    )
    expect(here?.text).not.toBe(there?.text)
  })

  test.each([
    ['no words', { description: '' }, [{ at: 'description', code: 'REQUIRED' }]],
    ['blank words', { description: ' \n\t ' }, [{ at: 'description', code: 'REQUIRED' }]],
    [
      'one character too many',
      { description: 'x'.repeat(limits.descriptionLength + 1) },
      [{ at: 'description', code: 'TOO_LONG' }],
    ],
    ['no way to answer', { contact: { name: 'Maria' } }, [{ at: 'contact.email', code: 'REQUIRED' }]],
    ['nobody', { contact: { name: ' ', phone: '+34 600 000 000' } }, [{ at: 'contact.name', code: 'REQUIRED' }]],
    ['no address', { contact: { name: 'Maria', email: 'maria' } }, [{ at: 'contact.email', code: 'INVALID' }]],
    [
      'a header in the name',
      { contact: { name: 'Maria\r\nBcc: all@example.org', phone: '+34 600 000 000' } },
      [{ at: 'contact.name', code: 'INVALID' }],
    ],
    ['an unknown category', { categoryId: 'Q2F0ZWdvcnk6bm9uZQ==' }, [{ at: 'categoryId', code: 'UNKNOWN' }]],
    ['a category without a name', { categoryId: '' }, [{ at: 'categoryId', code: 'UNKNOWN' }]],
    ['a short key', { key: 'short' }, [{ at: 'key', code: 'TOO_SHORT' }]],
    [
      'a negative price',
      { about: { price: { amountMinor: -1, currency: 'EUR' } } },
      [{ at: 'about.price.amountMinor', code: 'OUT_OF_RANGE' }],
    ],
    ['a NUL', { description: 'a\0b' }, [{ at: 'description', code: 'INVALID' }]],
  ])('%s: says which field and stores nothing', async (_name, change, issues) => {
    expect(await issuesOf(change)).toMatchObject(issues)
  })

  test('everything that is wrong is said at once, in the language of the customer', async () => {
    const issues = await issuesOf({ description: '', contact: { name: '' } }, { 'accept-language': 'es-ES,en;q=0.5' })
    expect(issues).toHaveLength(3)
    expect(issues).toContainEqual({ at: 'description', code: 'REQUIRED', message: 'Rellene este campo, por favor.' })
  })

  test('a category of another store is as unknown as one that is not there', async () => {
    const other = await server.addStore({ name: 'Other' })
    const { data } = await other.asDeveloper<{ storefront: { categories: { id: string }[] } }>(
      '{ storefront { categories { id } } }',
    )
    expect(await issuesOf({ categoryId: data.storefront.categories[0]?.id })).toMatchObject([
      { at: 'categoryId', code: 'UNKNOWN' },
    ])
  })

  test('the number of statements does not depend on the length of the words', async () => {
    const short = withoutLookUps(await server.statementsOf(() => filed()))
    const long = await server.statementsOf(() =>
      filed({ description: 'word '.repeat(3000), desiredOutcome: { remedies: ['REFUND', 'APOLOGY'] } }),
    )
    expect(withoutLookUps(long).length).toBe(short.length)
    expect(short.length).toBeLessThanOrEqual(9)
  })

  test('the tracking code is nowhere in the database', async () => {
    const { trackingCode } = await filed()
    const { tables, read } = server.platform.database
    for (const table of [tables.complaints, tables.events, tables.outbox, tables.idempotency, tables.promises]) {
      const rows = await read.select().from(table)
      expect(JSON.stringify(rows)).not.toContain(trackingCode)
    }
  })
})
