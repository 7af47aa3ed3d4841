import { expect, test } from 'vitest'
import { send, storeKey } from '../store-page.ts'
import { developer, filing, goodInput } from './bad-requests.ts'
import { onBothEngines } from './engines.ts'

const foreign = 'https://evil.example'
const boundary = 'edge'
const mutation = 'mutation M($input: FileComplaintInput!) { fileComplaint(input: $input) { __typename } }'
const operation = () => JSON.stringify({ query: mutation, variables: { input: goodInput() } })

/** Everything that a page of another site can make a browser send without asking first, and some that it cannot. */
const forms: { type: string; body: () => string }[] = [
  { type: 'application/x-www-form-urlencoded', body: () => new URLSearchParams(JSON.parse(operation())).toString() },
  { type: 'application/x-www-form-urlencoded', body: () => filing() },
  {
    type: `multipart/form-data; boundary=${boundary}`,
    body: () =>
      `--${boundary}\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${operation()}\r\n--${boundary}\r\n` +
      `Content-Disposition: form-data; name="map"\r\n\r\n{}\r\n--${boundary}--\r\n`,
  },
  { type: 'text/plain', body: () => filing() },
  { type: 'text/plain;charset=UTF-8', body: operation },
  { type: 'application/graphql', body: () => 'mutation { __typename }' },
  { type: 'application/json-but-not-really', body: () => filing() },
  { type: 'text/html', body: () => filing() },
]

onBothEngines('a page of another site changes nothing and reads nothing', (running) => {
  for (const [who, caller] of [
    ['a publishable key', { 'x-redress-store': storeKey }],
    ['a developer key', developer],
    ['no key', {}],
  ] as const)
    test.each(forms)(`$type with ${who}`, async ({ type, body }) => {
      const before = await running().stored()
      for (const origin of [foreign, 'null', running().demo.url]) {
        const answer = await send(`${running().demo.url}/graphql`, {
          headers: { 'content-type': type, origin, ...caller },
          body: body(),
        })
        expect(answer.status, `${origin}: ${answer.body}`).toBeGreaterThanOrEqual(400)
        expect(answer.status, `${origin}: ${answer.body}`).toBeLessThan(500)
        if (origin !== running().demo.url) notShownTo(origin, answer.headers)
      }
      expect(await running().stored()).toEqual(before)
    })

  test.each(['/graphql', '/', '/readyz', '/widgets/redress.js', '/no-such-page'])(
    '%s never lets a foreign origin read',
    async (path) => {
      for (const method of ['GET', 'OPTIONS', 'HEAD']) {
        const asking = {
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,x-redress-store,authorization',
        }
        const answer = await send(`${running().demo.url}${path}`, {
          method,
          headers: { origin: foreign, 'x-redress-store': storeKey, ...asking },
        })
        expect(answer.status).toBeLessThan(500)
        notShownTo(foreign, answer.headers)
      }
    },
  )

  test('the store’s own page may ask and read', async () => {
    const { url } = running().demo
    const asking = {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-redress-store',
    }
    const preflight = await send(`${url}/graphql`, { method: 'OPTIONS', headers: { origin: url, ...asking } })
    expect(preflight.status).toBeLessThan(300)
    const answer = await send(`${url}/graphql`, {
      headers: { 'content-type': 'application/json', origin: url, 'x-redress-store': storeKey },
      body: filing(),
    })
    expect(answer.headers['access-control-allow-origin']).toBe(url)
    expect(answer.headers.vary).toMatch(/origin/i)
  })
})

/** Widget files are public and may say `*`; a named origin, or credentials, are for the store's own pages only. */
function notShownTo(origin: string, headers: Record<string, string | string[] | undefined>): void {
  expect(headers['access-control-allow-origin']).not.toBe(origin)
  expect(headers['access-control-allow-credentials']).toBeUndefined()
}
