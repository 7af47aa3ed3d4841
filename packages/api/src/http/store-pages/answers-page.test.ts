import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, done } from '../../testing/done.ts'
import { onEngine } from '../../testing/engines.ts'
import { peopledStore, staffIds } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer } from '../../testing/test-server.ts'

/** One engine: what these pages say comes through the documents of the widgets, which are tested on both. */
onEngine('SQLite', 'answers on pages without a script', (engine) => {
  let server: TestServer
  let id: string
  const evil = '<script>alert(1)</script>'
  beforeAll(async () => {
    const settings = { locales: ['en', 'es'], timeZone: 'Europe/Madrid', currency: 'EUR', countryCode: 'ES' }
    server = await startTestServer(engine, { store: { ...peopledStore, settings } })
    const { Ana: ownerId } = await staffIds(server.store)
    const reviewOn = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10)
    const text = `${evil} **Yes**, [here](https://shop.example/) and [there](javascript:alert(1)).`
    const texts = [{ locale: 'en', title: `Is ${evil} inert?`, text }]
    const draft = { kind: 'ANSWER', texts, ownerId, reviewOn, door: 'COMPLAIN' }
    const { answer } = await done<{ answer: { id: string } }>(server.store, 'draftAnswer', draft, 'answer { id }')
    id = answer.id
    await done(server.store, 'publishAnswer', { answerId: id })
  })
  afterAll(() => server.stop())

  const get = async (path: string) => {
    const response = await fetch(`${server.url}/s/${server.store.publishable}/${path}`)
    return { status: response.status, text: await response.text() }
  }

  test('the list leads to the answer, in which nothing runs', async () => {
    const list = await get('answers')
    expect(list.text).toContain('Is &lt;script&gt;alert(1)&lt;/script&gt; inert?')
    expect(list.text).toContain(`/answers/${id}`)
    const { status, text } = await get(`answers/${id}`)
    expect(status).toBe(200)
    expect(text).not.toContain(evil)
    expect(text).toContain('<strong>Yes</strong>')
    expect(text).toContain('<a href="https://shop.example/" rel="nofollow noopener">here</a>')
    expect(text).not.toContain('javascript:')
    expect((await get('answers/none')).status).toBe(404)
  })

  test('a search finds, or leads to the form', async () => {
    expect((await get('answers?search=inert')).text).toContain(`/answers/${id}`)
    const { text } = await get('answers?search=%3Cb%3E')
    expect(text).toContain('value="&lt;b&gt;"')
    expect(text).toContain('Nobody has asked that yet.')
    for (const after of ['none', 'WzFd']) expect((await get(`answers?after=${after}`)).status).toBe(400)
  })

  test('whether it helped is counted once for a page, and whoever it did not help is led to a person', async () => {
    const key = randomUUID()
    const say = () =>
      fetch(`${server.url}/s/${server.store.publishable}/answers/${id}`, {
        ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams({ key, helped: 'no' }) },
      })
    const response = await say()
    await say()
    expect([response.status, response.headers.get('location')]).toEqual([303, expect.stringContaining('helped=no')])
    const { storeAnswer } = await ask<{ storeAnswer: object }>(
      server.store,
      'query ($id: ID!) { storeAnswer(id: $id) { helped notHelped } }',
      { id },
    )
    expect(storeAnswer).toEqual({ helped: 0, notHelped: 1 })
    expect((await get(`answers/${id}?helped=no`)).text).toContain('A person helps you.')
  })

  test('from the page of somebody else nothing is counted, and an address that is none leads nowhere', async () => {
    const say = async (answer: string, headers: Record<string, string> = {}) => {
      const body = new URLSearchParams({ key: randomUUID(), helped: 'yes' })
      const init = { method: 'POST', redirect: 'manual', body, headers } as const
      const response = await fetch(`${server.url}/s/${server.store.publishable}/answers/${answer}`, init)
      return [response.status, response.headers.get('location')]
    }
    const counted = async () =>
      (await ask<{ storeAnswer: object }>(server.store, 'query ($id: ID!) { storeAnswer(id: $id) { helped } }', { id }))
        .storeAnswer
    const before = await counted()
    for (const origin of ['https://elsewhere.example', 'null'])
      expect(await say(id, { origin, 'sec-fetch-site': 'cross-site' })).toEqual([200, null])
    expect(await counted()).toEqual(before)
    for (const answer of [
      '..%2f..%2f..%2fdesk',
      '%2f%2felsewhere.example',
      'a%0d%0aset-cookie:%20x=1',
      '%00',
      `${id}%0d%0a`,
    ])
      expect(await say(answer), answer).toEqual([404, null])
  })

  test('how to complain, and the guide goes one question at a time to its door', async () => {
    const { text } = await get('next')
    expect(text).toContain('What it costs')
    expect(text).toContain('Faulty, or changed my mind?')
    expect((await get('next?answer=0')).text).toContain('it costs you nothing')
    expect((await get('next?answer=1&answer=0&answer=0')).text).toContain('You may take the purchase back')
    expect((await get('next?answer=7')).text).toContain('What is the matter?')
  })
})
