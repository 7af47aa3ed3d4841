import { randomUUID } from 'node:crypto'
import { ComplaintByTrackingCode, SendSuggestion } from '@redress/schema/operations'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countAttempts } from '../../attempts.ts'
import type { Mail } from '../../ports/mail/mail.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { signedInAs } from '../../testing/staff-sessions.ts'
import { peopledStore, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'

interface Box {
  suggestions: {
    edges: {
      cursor: string
      node: { id: string; text: string; state: string; answer: string | null; complaintId: string | null }
    }[]
    pageInfo: { hasNextPage: boolean; endCursor: string }
  }
}
const list = `query ($state: SuggestionState, $first: Int, $after: String) {
  suggestions(state: $state, first: $first, after: $after) { pageInfo { hasNextPage endCursor }
    edges { cursor node { id text name email state answer answeredBy complaintId } } } }`
const errors = '__typename ... on Error { code message } ... on ValidationError { issues { path code } }'
const answerIt = `mutation ($input: AnswerSuggestionInput!) { answerSuggestion(input: $input) { ${errors}
  ... on AnswerSuggestionSuccess { suggestion { state answer answeredBy complaintId } } } }`
const turnIt = `mutation ($input: TurnIntoComplaintInput!) { turnIntoComplaint(input: $input) { ${errors}
  ... on TurnIntoComplaintSuccess { handOut { trackingCode }
    complaint { id door description receivedAt contact { name email } } } } }`

onBothEngines('the suggestion box', (engine) => {
  let server: TestServer
  let store: TestStore
  let now: Date
  const start = async (options: Parameters<typeof startTestServer>[1] = {}) => {
    server = await startTestServer(engine, { store: peopledStore, ...options })
    store = server.store
    now = new Date('2026-11-25T09:00:00Z')
    server.platform.now = () => now
  }
  beforeEach(() => start())
  afterEach(() => server.stop())

  const sent = async (change: object = {}, to = store) =>
    (await to.asPage(SendSuggestion, { input: { key: randomUUID(), text: 'Open on Sundays.', ...change } })).data
      .sendSuggestion
  const box = async (variables: object = {}, of = store) =>
    (await of.asDeveloper<Box>(list, { ...variables })).data.suggestions
  const first = async () => (await box()).edges[0]?.node.id ?? ''
  const done = async (document: string, input: object, by = store) => {
    const told = by === store ? { displayName: 'Test' } : {}
    const { data, text } = await by.asDeveloper<Record<string, Record<string, unknown>>>(document, {
      input: { key: randomUUID(), ...told, ...input },
    })
    const [answer] = Object.values(data ?? {})
    if (!answer) throw new Error(text)
    return answer
  }

  test('takes what a customer proposes, thanks them, and asks for nothing about them', async () => {
    expect(await sent()).toMatchObject({
      __typename: 'SendSuggestionSuccess',
      message: expect.stringContaining('Thank you'),
    })
    expect((await box()).edges.map(({ node }) => node)).toMatchObject([
      { text: 'Open on Sundays.', name: null, email: null, state: 'OPEN' },
    ])
    // It is no complaint: nothing is owed.
    const { database } = server.platform
    expect(await database.read.$count(database.tables.complaints)).toBe(0)
    expect(await database.read.$count(database.tables.promises)).toBe(0)
  })

  test('the same key puts one in, and never another', async () => {
    const key = randomUUID()
    await Promise.all([sent({ key }), sent({ key }), sent({ key })])
    expect(await sent({ key, text: 'Other words' })).toMatchObject({ __typename: 'IdempotencyConflictError' })
    expect((await box()).edges).toHaveLength(1)
  })

  test.each([
    ['nothing', { text: ' ' }, 'text REQUIRED'],
    ['more than anybody reads', { text: 'x'.repeat(20_001) }, 'text TOO_LONG'],
    ['no address', { email: 'maria' }, 'email INVALID'],
    ['a name of two lines', { name: 'Maria\nBcc: all@example.org' }, 'name INVALID'],
  ])('%s is refused', async (_what, change, issue) => {
    const answer = await sent(change)
    expect(answer).toMatchObject({ issues: [expect.anything()] })
    if (answer.__typename === 'ValidationError')
      expect(answer.issues.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([issue])
    expect((await box()).edges).toEqual([])
  })

  test('an address that sends without end is told to wait', async () => {
    await server.stop()
    await start({ attempts: countAttempts() })
    for (let times = 0; times < 30; times++) await sent()
    expect(await sent()).toMatchObject({ __typename: 'RateLimitError' })
  })

  test('is read page by page, the latest first, and by what became of it', async () => {
    for (const text of ['one', 'two', 'three']) {
      now = new Date(now.getTime() + 1000)
      await sent({ text })
    }
    const page = await box({ first: 2 })
    expect(page.edges.map(({ node }) => node.text)).toEqual(['three', 'two'])
    const rest = await box({ first: 2, after: page.pageInfo.endCursor })
    expect([rest.edges.map(({ node }) => node.text), rest.pageInfo.hasNextPage]).toEqual([['one'], false])
    await done(answerIt, { suggestionId: page.edges[0]?.node.id, text: 'Good idea.' })
    expect((await box({ state: 'OPEN' })).edges.map(({ node }) => node.text)).toEqual(['two', 'one'])
  })

  test('an answer goes out once, to whoever left an address, without what a stranger typed', async () => {
    await sent({ name: 'Maria', email: 'maria@example.org', text: 'See https://evil.example', locale: 'es' })
    const suggestionId = await first()
    const ana = await signedInAs(server, store, 'Ana')
    const key = randomUUID()
    const answer = await done(answerIt, { key, suggestionId, text: 'Lo haremos.' }, ana.store)
    expect(answer).toMatchObject({ suggestion: { state: 'ANSWERED', answer: 'Lo haremos.', answeredBy: 'Ana' } })
    expect(await done(answerIt, { key, suggestionId, text: 'Lo haremos.' }, ana.store)).toEqual(answer)
    expect(await done(answerIt, { suggestionId, text: 'Otra vez' }, ana.store)).toMatchObject({ code: 'VALIDATION' })
    const mails: Mail[] = []
    await sweepInto(mails, server)
    expect(mails).toMatchObject([{ to: { name: 'Maria', address: 'maria@example.org' }, locale: 'es' }])
    expect(mails[0]?.text).toContain('Lo haremos.')
    expect(mails[0]?.text).not.toContain('evil.example')
  })

  test('what was a complaint becomes one, once, in the words and from the time of whoever sent it', async () => {
    await sent({ text: 'The lift is broken, my mother fell.', email: 'maria@example.org' })
    now = new Date('2026-11-25T12:00:00Z')
    const suggestionId = await first()
    const key = randomUUID()
    const turned = await done(turnIt, { key, suggestionId })
    expect(turned).toMatchObject({
      complaint: {
        door: 'SUGGESTION_BOX',
        description: 'The lift is broken, my mother fell.',
        receivedAt: '2026-11-25T09:00:00.000Z',
        contact: { name: 'Customer without a name', email: 'maria@example.org' },
      },
    })
    expect(await done(turnIt, { key, suggestionId })).toEqual(turned)
    const { trackingCode } = turned.handOut as { trackingCode: string }
    const { data } = await store.asPage(ComplaintByTrackingCode, { trackingCode })
    expect(data.complaintByTrackingCode?.status).toBe('RECEIVED')
    expect((await box()).edges[0]?.node).toMatchObject({
      state: 'BECAME_COMPLAINT',
      complaintId: (turned.complaint as { id: string }).id,
    })
    expect(await done(turnIt, { suggestionId })).toMatchObject({ issues: [{ path: ['suggestionId'] }] })
    expect(await done(answerIt, { suggestionId, text: 'Too late' })).toMatchObject({ code: 'VALIDATION' })
    const { database } = server.platform
    expect(await database.read.$count(database.tables.complaints)).toBe(1)
  })

  test('two who turn it at the same moment make one complaint', async () => {
    await sent()
    const suggestionId = await first()
    const answers = await Promise.all([1, 2, 3].map(() => done(turnIt, { suggestionId })))
    expect(answers.filter(({ handOut }) => handOut)).toHaveLength(1)
    const { database } = server.platform
    expect(await database.read.$count(database.tables.complaints)).toBe(1)
  })

  test('another store sees and answers none of it', async () => {
    await sent({ email: 'maria@example.org' })
    const suggestionId = await first()
    const other = await server.addStore({ ...peopledStore, name: 'Other' })
    expect((await box({}, other)).edges).toEqual([])
    const input = { suggestionId, displayName: 'Test', text: 'Ours' }
    expect(await done(answerIt, input, other)).toMatchObject({ code: 'NOT_FOUND' })
    const { text: _, ...turn } = input
    expect(await done(turnIt, turn, other)).toMatchObject({ code: 'NOT_FOUND' })
  })
})
