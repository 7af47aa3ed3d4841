import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { RequestTrackingLink } from '@redress/schema/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demo, main, startDemo, temporaryFolder } from '../server.ts'
import { newKey, send } from '../store-page.ts'
import { filing } from './bad-requests.ts'

const run = promisify(execFile)
const origin = 'https://shop.example'
const data = temporaryFolder()
let server: Demo
let publishable: string
let developer: string
let repeated: { body: string; answer: string }

// The folder was a demo before: whoever knows the demo's keys, which is everybody, must stay outside.
beforeAll(async () => {
  const demo = await startDemo({ data })
  await demo.stop()
  server = await startDemo({ data, command: 'serve' })
  const link = new URL(server.greeting().match(/http\S+first-run#\S+/)?.[0] ?? '')
  const first = { token: link.hash.slice(1), name: 'Shop', origin, timeZone: 'Europe/Madrid', currency: 'EUR' }
  const claim = () =>
    send(`${server.url}/first-run`, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(first) })
  const answers = await Promise.all([claim(), claim(), claim()])
  expect(answers.map((answer) => answer.status).sort(), 'only one can use the link').toEqual([201, 403, 403])
  const keys = JSON.parse(answers.find((answer) => answer.status === 201)?.body ?? '{}')
  publishable = keys.publishable
  developer = keys.developer
})
afterAll(() => server?.stop())

function asPage(body: string, headers: Record<string, string> = {}) {
  const usual = { 'content-type': 'application/json', 'x-redress-store': publishable, origin }
  return send(`${server.url}/graphql`, { headers: { ...usual, ...headers }, body })
}

test('the keys of the demo open nothing', async () => {
  const page = await asPage(filing(), { 'x-redress-store': 'pk_demo', origin: server.url })
  const free = JSON.stringify({ query: '{ complaints { edges { node { id } } } }' })
  const json = { 'content-type': 'application/json', authorization: 'Bearer sk_demo' }
  const asDeveloper = await send(`${server.url}/graphql`, { headers: json, body: free })
  expect([page.status, asDeveloper.status]).toEqual([401, 401])
})

test('the demo is refused on an address that others can reach', async () => {
  const demo = run(process.execPath, [main, 'demo'], {
    env: { ...process.env, HOST: '0.0.0.0', PORT: '0', REDRESS_DATA: data },
  })
  await expect(demo).rejects.toMatchObject({ code: 1 })
})

test('the shop and the explorer of the demo are not served', async () => {
  for (const path of ['/', '/order.html', '/graphql']) {
    const answer = await send(`${server.url}${path}`, { method: 'GET', headers: { accept: 'text/html' } })
    expect(answer.status, path).toBeGreaterThanOrEqual(400)
  }
})

test('the developer key of the first run reads the list', async () => {
  const ask = (query: string) =>
    send(`${server.url}/graphql`, {
      headers: { 'content-type': 'application/json', authorization: `Bearer ${developer}` },
      body: JSON.stringify({ query }),
    })
  expect(JSON.parse((await ask('{ complaints { edges { node { id } } } }')).body).errors).toBeUndefined()
})

test('one address that files without end is asked to wait, whatever it says about its address', async () => {
  const bodies = Array.from({ length: 40 }, () => filing())
  const answers: string[] = []
  for (const [i, body] of bodies.entries()) {
    const address = `203.0.113.${i}`
    const forged = { 'x-forwarded-for': address, forwarded: `for=${address}`, 'x-real-ip': address }
    answers.push((await asPage(body, forged)).body)
  }
  const results = answers.map((body) => JSON.parse(body).data.fileComplaint)
  const limited = results.filter((result) => result.__typename === 'RateLimitError')
  expect(results[0].__typename).toBe('FileComplaintSuccess')
  expect(limited.length).toBeGreaterThan(0)
  expect(limited.every((result) => result.retryAfterSeconds > 0)).toBe(true)
  repeated = { body: bodies[0] ?? '', answer: answers[0] ?? '' }
})

test('a repeat of an acknowledged submit gets the same answer even then: it brings nothing new', async () => {
  expect((await asPage(repeated.body)).body).toBe(repeated.answer)
})

test('neither a key nor a tracking code stands in the data folder', () => {
  // Among them the mails of the demo that it was, if it had the time to send any.
  const files = readdirSync(data, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  const bytes = Buffer.concat(files.map(({ parentPath, name }) => readFileSync(join(parentPath, name))))
  const { trackingCode } = JSON.parse(repeated.answer).data.fileComplaint
  for (const secret of [publishable, developer, trackingCode]) expect(bytes.includes(secret)).toBe(false)
  expect(bytes.includes(developer.slice(0, 6)), 'the folder was looked at: it has the first characters').toBe(true)
})

test('asking for a link says the same for a reference that exists and one that does not', async () => {
  const ask = async (reference: string, email: string) => {
    const input = { key: newKey(), reference, email }
    const answer = await asPage(JSON.stringify({ documentId: RequestTrackingLink.documentId, variables: { input } }))
    return JSON.stringify(JSON.parse(answer.body).data)
  }
  const listed = await send(`${server.url}/graphql`, {
    headers: { 'content-type': 'application/json', authorization: `Bearer ${developer}` },
    body: JSON.stringify({ query: '{ complaints(first: 1) { edges { node { reference } } } }' }),
  })
  const { reference } = JSON.parse(listed.body).data.complaints.edges[0].node
  const known = await ask(reference, 'ana@customer.example')
  expect(known).toContain('RequestTrackingLinkSuccess')
  expect(await ask(reference, 'somebody.else@customer.example')).toBe(known)
  expect(await ask('RD-0000-00', 'ana@customer.example')).toBe(known)
})
