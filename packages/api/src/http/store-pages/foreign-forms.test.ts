import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEngine } from '../../testing/engines.ts'
import { fileOne } from '../../testing/store-acts.ts'
import { shopOrigin, startTestServer, type TestServer } from '../../testing/test-server.ts'

onEngine('SQLite', 'a form on a page of somebody else', (engine) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(engine)
  })
  afterAll(() => server.stop())

  const post = (path: string, values: Record<string, string>, headers: Record<string, string>) =>
    fetch(`${server.url}/s/${server.store.publishable}/${path}`, {
      ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(values), headers },
    })
  const stored = async () => {
    const { tables, read } = server.platform.database
    const counted = [tables.complaints, tables.events, tables.outbox, tables.surveyAnswers, tables.idempotency]
    return Promise.all(counted.map((table) => read.$count(table)))
  }

  test('does nothing in the name of its visitor, whichever it is; on a page of the store it does', async () => {
    const { trackingCode, complaint } = await fileOne(server.store)
    const words = { description: 'The lid is cracked.', name: 'Maria', reach: 'maria@example.org' }
    const forms: [string, () => Record<string, string>][] = [
      ['complaints', () => words],
      ['case', () => ({ code: trackingCode })],
      ['case/message', () => ({ code: trackingCode, message: 'Any news?' })],
      ['case/withdrawal', () => ({ code: trackingCode })],
      ['link', () => ({ reference: complaint.reference, email: 'maria@example.org' })],
      ['survey', () => ({ mark: '5' })],
    ]
    const foreign = [
      { origin: 'https://elsewhere.example' },
      { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'null', 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
      { origin: `${shopOrigin}.elsewhere.example` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]
    const before = await stored()
    for (const [path, values] of forms)
      for (const headers of foreign) {
        const response = await post(path, { key: randomUUID(), ...values() }, headers as Record<string, string>)
        expect([response.status, response.headers.get('location')], `${path} ${JSON.stringify(headers)}`).toEqual([
          200,
          null,
        ])
      }
    expect(await stored()).toEqual(before)
    for (const [path, values] of forms)
      expect((await post(path, { key: randomUUID(), ...values() }, { origin: shopOrigin })).status, path).toBe(303)
  })
})
