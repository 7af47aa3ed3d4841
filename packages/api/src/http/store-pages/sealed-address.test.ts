import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEngine } from '../../testing/engines.ts'
import { startTestServer, type TestServer } from '../../testing/test-server.ts'

/** One engine: nothing of this is stored. */
onEngine('SQLite', 'the address that a form leads to', (engine) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(engine)
  })
  afterAll(() => server.stop())

  const address = (path: string) => `${server.url}/s/${server.store.publishable}/${path}`
  const ledTo = async (path: string, values: Record<string, string>) => {
    const body = new URLSearchParams(values)
    const headers = { 'sec-fetch-site': 'same-origin' }
    const answer = await fetch(address(path), { method: 'POST', redirect: 'manual', headers, body })
    expect(answer.status).toBe(303)
    return new URL(answer.headers.get('location') ?? '', server.url).href
  }
  const read = async (url: string) => (await fetch(url)).text()

  test('is told to nothing that its page loads, links to or sends a form to, whether it opens something or not', async () => {
    const complaint = { description: 'The lid is cracked.', name: 'Maria', reach: 'maria@example.org' }
    const received = await ledTo('complaints', { key: randomUUID(), ...complaint })
    const code = /<p class="code" dir="ltr">([^<]+)</.exec(await read(received))?.[1] ?? ''
    const visited = await ledTo('case', { code })
    const written = await ledTo('case/message', { key: randomUUID(), code, message: 'Any news?' })
    const visit = visited.split('/').at(-1) ?? ''
    const nothing = [address(`received/${visit}`), `${visited}x`, address(`survey/${visit}`)]
    for (const url of [received, visited, `${visited}?lang=es`, written, ...nothing]) {
      const page = await read(url)
      const said = page.indexOf('<meta name="referrer" content="strict-origin">')
      expect(said, url).toBeGreaterThan(0)
      // What stands above it would be fetched under the policy before.
      expect(page.search(/<(link|script|img|a|form)\b/), url).toBeGreaterThan(said)
    }
  })
})
