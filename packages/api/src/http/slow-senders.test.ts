import { request as httpRequest, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { uncounted } from '../attempts.ts'
import { createStore } from '../features/stores/service.ts'
import { createServer, type RunningServer } from '../server.ts'
import { type FreshPlace, onEngine } from '../testing/engines.ts'
import { photo, staged } from '../testing/photos.ts'
import { newStore, type TestStore, testSettings, testStore } from '../testing/test-server.ts'
import { leastBytesPerSecond, patienceMs } from './slow-senders.ts'

onEngine('SQLite', 'a slow line', (engine) => {
  let place: FreshPlace
  let server: RunningServer
  let store: TestStore
  let url: string
  // The clock of those who look, and how often they did.
  let time = 0
  let looks = 0
  const sockets: Socket[] = []
  beforeAll(async () => {
    place = await engine.fresh()
    const now = () => {
      looks++
      return time
    }
    const senders = { now, lookEveryMs: 5 }
    server = await createServer({ settings: testSettings(place), attempts: uncounted, sweeps: false, senders })
    server.http.on('connection', (socket) => sockets.push(socket))
    url = `http://127.0.0.1:${server.port}`
    store = testStore(url, await createStore(server.platform, newStore))
  })
  afterAll(async () => {
    await server.stop()
    await place.remove()
  })

  const looked = async () => {
    const before = looks
    // One may have begun before.
    await expect.poll(() => looks, { interval: 5 }).toBeGreaterThan(before + 2)
  }

  /** Sends part by part, so long after each other by the clock of those who look. */
  async function sendSlowly(
    to: { url: string; method: string; type: string },
    parts: readonly Buffer[],
    everyMs: number,
  ): Promise<{ status: number; sent: number }> {
    const sending = httpRequest(to.url, {
      method: to.method,
      agent: false,
      headers: { 'content-type': to.type, 'content-length': parts.reduce((sum, part) => sum + part.length, 0) },
    })
    let isCut = false
    const own = sockets.length
    const bytesRead = () => sockets[own]?.bytesRead ?? 0
    const answered = new Promise<IncomingMessage>((resolve) => sending.once('response', resolve))
    sending.on('error', () => {
      isCut = true
    })
    void answered.then(({ statusCode }) => {
      isCut ||= statusCode === 408
    })
    let sent = 0
    for (const part of parts) {
      const before = bytesRead()
      const hasCome = () => isCut || bytesRead() >= before + part.length
      await new Promise((resolve) => sending.write(part, resolve))
      if (isCut) break
      sent++
      await expect.poll(hasCome, { interval: 5 }).toBe(true)
      await looked()
      time += everyMs
      await looked()
    }
    sending.end()
    const { statusCode = 0 } = await answered
    return { status: statusCode, sent }
  }

  const upload = async () => ({ url: (await staged(store)).url, method: 'PUT', type: 'image/jpeg' })
  /** As many bytes as the least speed asks for in so long. */
  const enoughFor = (ms: number) => Math.ceil((ms / 1000) * leastBytesPerSecond)
  /** A photo with bytes behind its end, which are thrown away. */
  const padded = async (bytes: number) => Buffer.concat([await photo(), Buffer.alloc(bytes)])
  const inParts = (bytes: Buffer, length: number) =>
    Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) => bytes.subarray(at * length, (at + 1) * length))

  test('a photo that comes slowly but steadily arrives, long after any other request were over', async () => {
    const everyMs = patienceMs / 2
    const parts = inParts(await padded(9 * enoughFor(everyMs)), enoughFor(everyMs))
    expect(parts.length * everyMs).toBeGreaterThan(4 * patienceMs)
    expect(await sendSlowly(await upload(), parts, everyMs)).toEqual({ status: 200, sent: parts.length })
  })

  test('photos of a form too', async () => {
    const everyMs = patienceMs / 2
    const head = '--x\r\ncontent-disposition: form-data; name="photos"; filename="a.jpg"\r\n\r\n'
    const body = Buffer.concat([Buffer.from(head), await padded(5 * enoughFor(everyMs)), Buffer.from('\r\n--x--\r\n')])
    const parts = inParts(body, enoughFor(everyMs))
    const complaints = `${url}/s/${store.publishable}/complaints`
    const to = { url: complaints, method: 'POST', type: 'multipart/form-data; boundary=x' }
    // It came whole: what is said is that words are missing.
    expect(await sendSlowly(to, parts, everyMs)).toEqual({ status: 422, sent: parts.length })
  })

  test('what comes byte by byte to hold a place is cut off', async () => {
    const drops = Array.from({ length: 20 }, () => Buffer.alloc(1))
    const { status, sent } = await sendSlowly(await upload(), drops, patienceMs / 4)
    expect(status).toBe(408)
    expect(sent).toBeLessThan(7)
  })

  test('what came fast at first may not stand still for longer than anything else', async () => {
    const parts = [await padded(50 * enoughFor(patienceMs)), Buffer.alloc(1), Buffer.alloc(1), Buffer.alloc(1)]
    expect(await sendSlowly(await upload(), parts, patienceMs * 0.6)).toMatchObject({ status: 408, sent: 2 })
  })

  test('everything else has come whole within its time, however fast it comes', async () => {
    const parts = inParts(Buffer.alloc(8 * enoughFor(patienceMs / 4)), enoughFor(patienceMs / 4))
    const to = { url: `${url}/s/${store.publishable}/case`, method: 'POST', type: 'application/x-www-form-urlencoded' }
    const outcome = await sendSlowly(to, parts, patienceMs / 4)
    expect(outcome.status).toBe(408)
    expect(outcome.sent).toBeLessThan(7)
  })
})
