import { afterEach, beforeEach, expect, test } from 'vitest'
import { createStore } from '../features/stores/service.ts'
import { demoStore } from '../features/stores/starter.ts'
import { listStores, storeById } from '../features/stores/store.ts'
import { onBothEngines } from '../testing/engines.ts'
import { type TestPlatform, testPlatform } from '../testing/test-platform.ts'
import { firstRunPages, firstRunToken } from './first-run.ts'

const form = {
  name: ' Marin ',
  origin: 'https://www.example.com/shop?x=1',
  timeZone: 'Europe/Madrid',
  currency: 'eur',
  locale: 'es',
}

onBothEngines('the first run', (engine) => {
  let platform: TestPlatform
  beforeEach(async () => {
    platform = await testPlatform(engine)
  })
  afterEach(() => platform.remove())

  async function send(body: unknown, type = 'application/json') {
    const init = {
      method: 'POST',
      headers: { 'content-type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }
    const response = await firstRunPages(platform).request('/', init)
    return { status: response.status, answer: (await response.json()) as Record<string, string> }
  }
  const stores = () => listStores(platform.database)

  test('makes the first store as it was asked for, and tells its keys', async () => {
    const token = await firstRunToken(platform)
    const { status, answer } = await send({ token, ...form })
    expect(status).toBe(201)
    expect(answer).toMatchObject({
      publishable: expect.stringMatching(/^pk_/),
      developer: expect.stringMatching(/^sk_/),
    })
    const [made] = await stores()
    expect(await storeById(platform.database, made!.id)).toMatchObject({
      name: 'Marin',
      origins: ['https://www.example.com'],
      settings: { locales: ['es'], timeZone: 'Europe/Madrid', currency: 'EUR' },
    })
  })

  test('reads no more than the form can hold, whoever sends it', async () => {
    const token = await firstRunToken(platform)
    expect((await send({ token, ...form, more: 'x'.repeat(100_000) })).status).toBe(413)
    expect(await stores()).toHaveLength(0)
  })

  test('takes its token once', async () => {
    const token = await firstRunToken(platform)
    await send({ token, ...form })
    expect((await send({ token, ...form })).status).toBe(403)
    expect(await stores()).toHaveLength(1)
  })

  test('is over once a store was made by the command: a link that lies about opens nothing', async () => {
    const token = await firstRunToken(platform)
    await createStore(platform, { ...demoStore([]), keys: { publishable: 'pk_other', developer: 'sk_other' } })
    expect((await send({ token, ...form })).status).toBe(403)
  })

  test('of two who open the link at once lets one in', async () => {
    const token = await firstRunToken(platform)
    const answers = await Promise.all([1, 2, 3, 4].map(() => send({ token, ...form })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 403, 403, 403])
    expect(await stores()).toHaveLength(1)
  })

  test.each([
    ['a day', 24 * 3_600_000, 201],
    ['more', 24 * 3_600_000 + 1, 403],
  ])('takes its token for %s', async (_what, later, status) => {
    const token = await firstRunToken(platform)
    platform.turnClock(later)
    expect((await send({ token, ...form })).status).toBe(status)
  })

  test('knows no token but its own last one', async () => {
    const older = await firstRunToken(platform)
    await firstRunToken(platform)
    for (const token of [older, '', 'wrong', undefined, null, 17])
      expect((await send({ ...form, token })).status).toBe(403)
    expect(await stores()).toEqual([])
  })

  test('has no token any more once there is a store; that of the demo does not count', async () => {
    await createStore(platform, demoStore([]))
    const token = await firstRunToken(platform)
    expect(token).toBeDefined()
    await send({ token, ...form })
    expect(await firstRunToken(platform)).toBeUndefined()
  })

  test('keeps the hash of its token only', async () => {
    const token = await firstRunToken(platform)
    const rows = await platform.database.read.select().from(platform.database.tables.installation)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test.each([
    { name: ' ' },
    { name: 'x'.repeat(201) },
    { name: 17 },
    { name: 'a\0b' },
    { origin: 'www.example.com' },
    { origin: 'javascript:alert(1)' },
    { origin: 'file:///etc' },
    { origin: 'ftp://example.com' },
    { timeZone: 'Mars/Olympus' },
    { timeZone: '' },
    { currency: 'EURO' },
    { currency: 'E1' },
    { locale: 'Spanish, please' },
    { locale: 'x'.repeat(100) },
  ])('refuses %j in words, and its token stays good', async (change) => {
    const token = await firstRunToken(platform)
    const { status, answer } = await send({ token, ...form, ...change })
    expect(status).toBe(400)
    expect(answer.message).toMatch(/^[A-Z].*\.$/)
    expect((await send({ token, ...form })).status).toBe(201)
  })

  test.each(['null', '[]', '"text"', '{', ''])('refuses %j', async (body) => {
    expect((await send(body)).status).toBeGreaterThanOrEqual(400)
    expect((await send(body)).status).toBeLessThan(500)
  })

  test('takes JSON only: no page elsewhere can send that without asking', async () => {
    const token = await firstRunToken(platform)
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])
      expect((await send(JSON.stringify({ token, ...form }), type)).status).toBe(415)
  })

  test('shows a page that loads nothing from elsewhere and cannot be framed', async () => {
    const response = await firstRunPages(platform).request('/')
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    const page = await response.text()
    expect(page).not.toMatch(/(src|href)="https?:|<script>|\son\w+=/)
  })
})
