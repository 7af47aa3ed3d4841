import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Mail } from '../../ports/mail/mail.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { act, fileOne, readComplaint, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer } from '../../testing/test-server.ts'

const day = 86_400_000

onBothEngines('the page of a survey', (engine) => {
  let server: TestServer
  let now = new Date('2026-11-25T09:00:00Z')
  let filed: { id: string }
  let mail: Mail | undefined
  let path = ''

  const invited = async () => {
    filed = await fileOne(server.store)
    const decision = { verdict: 'NOT_UPHELD', reasons: 'As described.', displayName: 'Ana' }
    await act(server.store, 'decideComplaint', { complaintId: filed.id, ...decision })
    now = new Date(now.getTime() + day)
    const sent: Mail[] = []
    await sweepInto(sent, server)
    mail = sent.find(({ text }) => text.includes('/survey/'))
    path = /https:\/\/help\.example(\/s\/\S+)/.exec(mail?.text ?? '')?.[1] ?? ''
  }
  beforeAll(async () => {
    server = await startTestServer(engine)
    server.platform.now = () => now
    await invited()
  })
  afterAll(() => server.stop())

  const get = (init?: RequestInit) => fetch(`${server.url}${path}`, { redirect: 'manual', ...init })
  const press = (fields: Record<string, string>) => get({ method: 'POST', body: new URLSearchParams(fields) })
  const answers = async () => {
    const { database } = server.platform
    return database.read.select().from(database.tables.surveyAnswers)
  }

  test('a thousand programs that open each link of the mail answer for nobody, and the link is as good as before', async () => {
    const links = [...new Set(`${mail?.text} ${mail?.html}`.match(/https:\/\/help\.example\/[^\s"<]+/g) ?? [])]
    expect(links.length).toBeGreaterThan(1)
    const before = await readComplaint(server.store, filed.id)
    const open = async (scanner: number) => {
      for (const link of links) {
        const url = link.replace('https://help.example', server.url)
        const answer = await fetch(url, { method: scanner % 3 === 0 ? 'HEAD' : 'GET' })
        expect(answer.status).toBe(200)
        await answer.arrayBuffer()
      }
    }
    // What the page reads is the same on both engines.
    const scanners = engine.name === 'SQLite' ? 1000 : 50
    for (let first = 0; first < scanners; first += 50)
      await Promise.all(Array.from({ length: 50 }, (_, index) => open(first + index)))
    expect(await answers()).toEqual([])
    expect(await readComplaint(server.store, filed.id)).toEqual(before)
    const page = await (await get()).text()
    for (const mark of [1, 2, 3, 4, 5]) expect(page).toContain(`name="mark" value="${mark}"`)
  })

  test('one press saves the mark, without a script; the first one counts, and what is said to it once', async () => {
    const pressed = await press({ mark: '2' })
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, path])
    await press({ mark: '2' })
    await press({ mark: '5' })
    expect(await answers()).toMatchObject([{ mark: 2, completedAt: null }])
    expect(await readComplaint(server.store, filed.id)).toMatchObject({ status: 'ASSESSING' })
    const page = await (await get()).text()
    expect(page).toContain('name="phone"')
    expect((await press({ text: '<script>alert(1)</script>', phone: 'no number at all' })).status).toBe(422)
    expect((await press({ text: '<script>alert(1)</script>', phone: '+34 600 000 000' })).status).toBe(303)
    const thanked = await (await get()).text()
    expect(thanked).toContain('We call you')
    expect(thanked).not.toContain('<form')
    expect(await answers()).toMatchObject([{ mark: 2, text: '<script>alert(1)</script>' }])
  })

  test('what is no link of ours opens nothing', async () => {
    for (const wrong of [path.slice(0, -3), `${path}AAA`, `/s/${crypto.randomUUID()}/survey/x`, '/s/x/survey/y'])
      expect((await fetch(`${server.url}${wrong}`)).status).toBe(404)
    expect((await press({ mark: 'NaN' })).status).toBeLessThan(500)
    expect((await press({ mark: '6' })).status).toBeLessThan(500)
  })
})
