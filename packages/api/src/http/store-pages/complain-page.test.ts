import { ComplaintByTrackingCode } from '@redress/schema/operations'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Attempts, countAttempts, uncounted } from '../../attempts.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { shopOrigin, startTestServer, type TestServer } from '../../testing/test-server.ts'

const written = { description: 'The lid is cracked.', name: 'Maria', reach: 'maria@example.org' }
let page = 0
const newKey = () => `a-key-of-a-page-${page++}-and-no-other`

onBothEngines('a complaint from a page without a script', (engine) => {
  let server: TestServer
  let attempts: Attempts = uncounted
  beforeAll(async () => {
    server = await startTestServer(engine, { attempts: { count: (...attempt) => attempts.count(...attempt) } })
  })
  afterAll(() => server.stop())

  const address = (path: string) => `${server.url}/s/${server.store.publishable}/${path}`
  const post = (values: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(address('complaints'), {
      ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(values) },
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
    })
  const confirmed = async (response: Response) => {
    expect(response.status).toBe(303)
    const confirmation = await fetch(new URL(response.headers.get('location') ?? '', server.url))
    const text = await confirmation.text()
    const code = /<p class="code" dir="ltr">([^<]+)</.exec(text)?.[1]?.replaceAll(' ', '') ?? ''
    return { text, code, reference: /RD-[\w-]+/.exec(text)?.[0], headers: confirmation.headers }
  }
  const stored = async (description: string) => {
    const { data } = await server.store.asDeveloper<{ complaints: { edges: { node: { description: string } }[] } }>(
      '{ complaints(first: 100) { edges { node { description } } } }',
    )
    return data.complaints.edges.filter(({ node }) => node.description === description).length
  }

  const photosOf = async (trackingCode: string) => {
    const { data } = await server.store.asDeveloper<{
      complaintByTrackingCode: { timeline: { attachments: { name: string }[] } }
    }>(
      'query ($trackingCode: String!) { complaintByTrackingCode(trackingCode: $trackingCode) { timeline { attachments { name } } } }',
      { trackingCode },
    )
    return data.complaintByTrackingCode.timeline.attachments.map(({ name }) => name)
  }

  test('is taken, and the confirmation has all of it; the code is in no address', async () => {
    const key = newKey()
    const about = { subject: 'A-77', remedies: 'REFUND', outcomeWords: 'By Friday, please.' }
    const values = { ...written, ...about, key, description: 'The lid\r\nis cracked.' }
    const response = await post(values)
    const { text, code, reference, headers } = await confirmed(response)
    expect(response.headers.get('location')).not.toContain(code)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(text).toMatch(/By <time class="when" datetime="[^"]+">\w+day \d+ \w+ at \d\d:\d\d CES?T</)
    const { data } = await server.store.asPage(ComplaintByTrackingCode, { trackingCode: code })
    expect(data.complaintByTrackingCode).toMatchObject({
      reference,
      description: 'The lid\nis cracked.',
      about: { orderNumber: 'A-77' },
    })
    const again = await confirmed(await post(values))
    expect(again, 'sent again it is the same').toMatchObject({ code, reference })
  })

  test('other words under the same key are asked about, and go under another one', async () => {
    const key = newKey()
    await confirmed(await post({ ...written, key }))
    const response = await post({ ...written, key, description: 'And the spout leaks.' })
    expect(response.status).toBe(409)
    const text = await response.text()
    expect(text).toContain('And the spout leaks.')
    const other = /name="key" value="([^"]+)"/.exec(text)?.[1] ?? ''
    expect(other).not.toBe(key)
    await confirmed(await post({ ...written, key: other, description: 'And the spout leaks.' }))
  })

  test('from a form on the store’s own page, without a key, a second click is no second case', async () => {
    const values = { ...written, description: 'Clicked twice.', orderNumber: 'A-1', purchasedOn: '2026-13-40' }
    const headers = { 'sec-fetch-site': 'cross-site', origin: shopOrigin }
    const [one, other] = await Promise.all([post(values, headers), post(values, headers)])
    expect((await confirmed(one)).code).toBe((await confirmed(other)).code)
    expect(await stored('Clicked twice.')).toBe(1)
  })

  test.each([
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site', origin: 'null' },
    { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:1' },
  ])('from %o it is shown to be sent, and not taken', async (headers) => {
    const description = `From ${headers.origin}.`
    const response = await post({ ...written, key: newKey(), description }, headers)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain(description)
    expect(await stored(description)).toBe(0)
  })

  test('what is missing is said at the field and in a summary, and everything typed is kept', async () => {
    const key = newKey()
    const hostile = '\n</textarea><script>alert(1)</script>'
    const response = await post({ key, description: hostile, remedies: 'REPAIR', name: '  ', reach: 'maria "at" home' })
    expect(response.status).toBe(422)
    const text = await response.text()
    expect(text).toContain('2 things are missing before this can go')
    expect(text).toContain('<a href="#name">Please tell us your name</a>')
    expect(text).toContain('<p class="error" id="reach-error">')
    expect(text, 'a line break at the start too').toContain('>\n\n&lt;/textarea&gt;&lt;script&gt;')
    expect(text).not.toContain('<script')
    expect(text).toContain('value="REPAIR" checked')
    expect(text).toContain('value="maria &quot;at&quot; home"')
    expect(text).toContain(`value="${key}"`)
  })

  test('what only the API finds is said at the field too', async () => {
    const response = await post({ ...written, key: newKey(), reach: '<maria>@example.org' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('<p class="error" id="reach-error">')
  })

  test('what the page before knew is shown and not asked', async () => {
    const text = await (await fetch(address('complain?orderNumber=A-9&productName=Kettle&lang=es'))).text()
    expect(text).toContain('<strong>Kettle</strong><br><span class="muted">Pedido A-9</span>')
    expect(text).toContain('<input type="hidden" name="orderNumber" value="A-9">')
    expect(text).not.toContain('id="subject"')
    expect(text).toContain('<html lang="es">')
  })

  test('the limits of the API count here too, and the words stay', async () => {
    attempts = countAttempts()
    const many = Array.from({ length: 30 }, () => post({ ...written, key: newKey(), reach: '<m>@example.org' }))
    for (const response of await Promise.all(many)) expect(response.status).toBe(422)
    const response = await post({ ...written, key: newKey(), description: 'Once too often.' })
    attempts = uncounted
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await response.text()).toContain('Once too often.')
    expect(await stored('Once too often.')).toBe(0)
  })

  test('photos come with it; one that is none does not hold the words up, and sent again nothing comes twice', async () => {
    const create = { width: 40, height: 30, channels: 3, background: 'red' } as const
    const photo = new Blob([new Uint8Array(await sharp({ create }).jpeg().toBuffer())], { type: 'image/jpeg' })
    const key = newKey()
    const send = (name: string, mostBytes = 26_214_401) => {
      const form = new FormData()
      for (const [field, value] of Object.entries({ ...written, name, key, description: 'Seen on a photo.' }))
        form.append(field, value)
      form.append('photos', new Blob([]), '')
      form.append('photos', photo, 'lid.jpg')
      form.append('photos', new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>']), 'lid.svg')
      form.append('photos', new Blob([new Uint8Array(mostBytes)]), 'huge.jpg')
      const headers = { 'sec-fetch-site': 'same-origin' }
      return fetch(address('complaints'), { method: 'POST', redirect: 'manual', headers, body: form })
    }
    const missing = await send('')
    expect(missing.status).toBe(422)
    const text = await missing.text()
    expect(text).toContain('One photo has come already.')
    expect(text).toContain('lid.svg: We can take photos')
    expect(text).toContain('huge.jpg: A photo may have up to 25 MB')
    // The form that was shown brings the photo along, and no file again.
    const again = new URLSearchParams({ ...written, key, description: 'Seen on a photo.' })
    again.append('attachmentId', /name="attachmentId" value="([^"]+)"/.exec(text)?.[1] ?? '')
    const first = await confirmed(await post(Object.fromEntries(again)))
    expect(await photosOf(first.code)).toEqual(['lid.jpg'])
    const [one, other] = [await send(written.name, 10), await send(written.name, 10)]
    expect(one.headers.get('location')).toContain('photos=refused')
    const codes = [await confirmed(one), await confirmed(other)].map(({ code }) => code)
    expect(codes).toEqual([first.code, first.code])
    expect(await photosOf(first.code)).toEqual(['lid.jpg'])
    expect(await stored('Seen on a photo.')).toBe(1)
  })

  test('a photo that is not there any more does not hold the words up', async () => {
    const description = 'The photo has gone.'
    const response = await post({ ...written, key: newKey(), description, attachmentId: 'VXBsb2FkOm5vbnNlbnNl' })
    expect(await photosOf((await confirmed(response)).code)).toEqual([])
  })

  test('what is no form of ours is refused, and no fault of the system', async () => {
    const send = (body: string | Uint8Array<ArrayBuffer>, type: string) =>
      fetch(address('complaints'), { method: 'POST', body, headers: { 'content-type': type } })
    expect((await send('{}', 'application/json')).status).toBe(400)
    expect((await send('--x', 'multipart/form-data; boundary=x')).status).toBe(400)
    expect((await send(`description=${'x'.repeat(2 ** 20)}`, 'application/x-www-form-urlencoded')).status).toBe(413)
    const dear = { ...written, key: newKey(), priceMinor: '99999999999', currency: 'EUR' }
    expect((await post(dear)).status, 'what cannot be a price is left out').toBe(303)
    expect((await fetch(`${server.url}/s/${server.store.developer}/complain`)).status).toBe(404)
    expect((await fetch(address('received/nonsense'))).status).toBe(404)
    expect((await fetch(address(''))).status, 'the index, with a slash behind it').toBe(200)
  })
})
