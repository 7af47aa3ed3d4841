import { AddMessage, ComplaintByTrackingCode, FileComplaint, RequestTrackingLink } from '@redress/schema/operations'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { verifyChains } from '../crash/verify.ts'
import { seedOfRun } from '../random.ts'
import { fileUntilAcknowledged, newKey, send, storeKey } from '../store-page.ts'
import { developer } from './bad-requests.ts'
import { onBothEngines } from './engines.ts'

const runs = Number(process.env.REDRESS_HOSTILE_RUNS ?? 200)
const seed = seedOfRun()

/** Any text at all: control characters, zero bytes, halves of surrogate pairs, right-to-left marks, quotes. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 60 }),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    "'; drop table complaints; --",
    '{{7*7}}',
    '%00',
    '../../etc/passwd',
    '=1+1',
    'ﷺ'.repeat(90),
  ),
)
const plain = fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: fc.jsonValue() })

/** The right shape with hostile values: gets further in than noise does. */
const hostileInput = fc.record(
  {
    key: fc.oneof({ weight: 9, arbitrary: fc.uuid() }, { weight: 1, arbitrary: plain }),
    description: plain,
    contact: fc.record(
      { name: plain, email: fc.oneof(fc.emailAddress(), plain), phone: plain, preferredTime: plain },
      { requiredKeys: ['name'] },
    ),
    desiredOutcome: fc.record({ remedies: fc.constantFrom([], ['REFUND'], ['REFUND', 'REFUND']), words: plain }),
    about: fc.record({
      orderNumber: plain,
      productName: plain,
      sku: plain,
      place: plain,
      staffName: plain,
      purchasedOn: fc.oneof(fc.constantFrom('2026-01-31', '0000-00-00', '9999-12-31'), plain),
      price: fc.record({ amountMinor: fc.integer(), currency: fc.constantFrom('EUR', 'XXX', 'ÄÖÜ') }),
    }),
    categoryId: plain,
    locale: fc.constantFrom('en', 'es-MX', 'tlh', 'x-private', 'en-u-ca-buddhist'),
    countryCode: fc.constantFrom('ES', 'ZZ', 'es'),
  },
  { requiredKeys: ['key', 'description', 'contact'] },
)

const fragments = [
  '{',
  '}',
  '(',
  ')',
  '...',
  ' on ',
  'query ',
  'mutation ',
  '$v',
  ': ',
  '!',
  '[',
  ']',
  '@skip(if: true)',
  '"',
  '"""',
]
const names = [
  'complaints',
  'complaint',
  'storefront',
  'edges',
  'node',
  'id',
  'first',
  '__schema',
  '__type',
  'fileComplaint',
  'filter',
]
const document = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...fragments, ...names), fc.string({ maxLength: 5 })), { maxLength: 60 })
    .map((parts) => parts.join(' ')),
  text,
)

onBothEngines('nothing that is sent makes a fault of the system', (running) => {
  const ask = async (headers: Record<string, string>, body: unknown) => {
    const { url } = running().demo
    const json = typeof body === 'string' ? body : JSON.stringify(body)
    const answer = await send(`${url}/graphql`, {
      headers: { 'content-type': 'application/json', ...headers },
      body: json,
    })
    expect(answer.status, `${json}\n${answer.body}`).toBeLessThan(500)
    expect(answer.body, json).not.toContain('INTERNAL_SERVER_ERROR')
    expect(answer.body, json).not.toContain('TEMPORARILY_UNAVAILABLE')
  }
  const page = () => ({ 'x-redress-store': storeKey, origin: running().demo.url })
  const holds = <T>(arbitrary: fc.Arbitrary<T>, work: (value: T) => Promise<void>) =>
    fc.assert(fc.asyncProperty(arbitrary, work), { numRuns: runs, seed, endOnFailure: true })

  test(`hostile complaints (seed ${seed})`, () =>
    holds(hostileInput, (input) => ask(page(), { documentId: FileComplaint.documentId, variables: { input } })))

  test('hostile codes, messages and requests for a link', async () => {
    const { trackingCode } = await fileUntilAcknowledged(running().demo.url, {
      key: newKey(),
      description: 'A real one.',
    })
    await holds(fc.tuple(plain, plain), async ([one, other]) => {
      await ask(page(), { documentId: ComplaintByTrackingCode.documentId, variables: { trackingCode: one } })
      const message = { key: newKey(), trackingCode, text: other }
      await ask(page(), { documentId: AddMessage.documentId, variables: { input: message } })
      const link = { key: newKey(), reference: one, email: other }
      await ask(page(), { documentId: RequestTrackingLink.documentId, variables: { input: link } })
    })
  })

  test('hostile searches, cursors and ids of a developer', () =>
    holds(fc.tuple(text, text, fc.integer({ min: -5, max: 200 })), async ([one, other, first]) => {
      const query = `query Q($text: String, $after: String, $first: Int, $id: ID!) {
        complaints(filter: { text: $text }, after: $after, first: $first) { edges { cursor node { id } } }
        complaint(id: $id) { id }
      }`
      await ask(developer, { query, variables: { text: one, after: null, first: 5, id: other } })
      await ask(developer, { query, variables: { text: 'a', after: other, first, id: one } })
    }))

  test('hostile documents of a developer', () => holds(document, (query) => ask(developer, { query })))

  test('hostile bodies of a page', () =>
    holds(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.jsonValue().map((value) => JSON.stringify({ documentId: value })),
      ),
      (body) => ask(page(), body),
    ))

  test('hostile forms', async () => {
    const forms = ['complaints', 'case', 'case/message', 'case/choice', 'case/nothing', 'link', 'survey', 'survey/x']
    const fields = [
      'key',
      'description',
      'name',
      'reach',
      'remedies',
      'priceMinor',
      'currency',
      'purchasedOn',
      'categoryId',
    ]
    const more = ['attachmentId', 'code', 'message', 'chosen', 'reference', 'email', 'mark', 'place', 'text']
    const sent = fc.record({
      form: fc.constantFrom(...forms),
      query: fc.constantFrom('', '?lang=es', '?lang=%00', '?done=message&after=x'),
      values: fc.array(fc.tuple(fc.constantFrom(...fields, ...more), text), { maxLength: 12 }),
      isMultipart: fc.boolean(),
      files: fc.array(fc.tuple(text, fc.uint8Array({ maxLength: 50 })), { maxLength: 3 }),
    })
    await holds(sent, async ({ form, query, values, isMultipart, files }) => {
      const body = isMultipart ? new FormData() : new URLSearchParams()
      for (const [name, value] of values) body.append(name, value.toWellFormed())
      if (body instanceof FormData)
        for (const [name, bytes] of files)
          body.append('photos', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name.toWellFormed())
      const url = `${running().demo.url}/s/${storeKey}/${form}${query}`
      const answer = await fetch(url, { method: 'POST', body, redirect: 'manual' })
      expect(answer.status, `${form} ${JSON.stringify(values)}\n${await answer.text()}`).toBeLessThan(500)
    })
  })

  test('it lives on, and every timeline holds', async () => {
    await fileUntilAcknowledged(running().demo.url, { key: newKey(), description: 'After all that.' })
    const { demo, databaseUrl } = running()
    expect(await verifyChains({ data: demo.data, ...(databaseUrl && { databaseUrl }) })).toMatchObject({ broken: 0 })
  })
})
