import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEngine } from '../../testing/engines.ts'
import { photo } from '../../testing/photos.ts'
import { startTestServer, type TestServer } from '../../testing/test-server.ts'

const file = (name: string, words: string) =>
  `--x\r\ncontent-disposition: form-data; name="photos"; filename="${name}"\r\ncontent-type: image/jpeg\r\n\r\n${words}`
const field = (name: string, words: string) =>
  `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${words}\r\n`

onEngine('SQLite', 'a form with files, as no browser sends it', (engine) => {
  let server: TestServer
  const left: unknown[] = []
  const note = (error: unknown) => left.push(error)
  beforeAll(async () => {
    // In production each of these ends the process.
    process.on('unhandledRejection', note).on('uncaughtException', note)
    server = await startTestServer(engine)
  })
  afterAll(async () => {
    process.off('unhandledRejection', note).off('uncaughtException', note)
    await server.stop()
  })

  const path = () => `/s/${server.store.publishable}/complaints`
  /** Sends bytes as they are and tells the status; of a body that is longer than what comes, the connection is cut. */
  const raw = (body: string, { length = body.length } = {}) =>
    new Promise<string | undefined>((resolve) => {
      const head = ['content-type: multipart/form-data; boundary=x', `content-length: ${length}`, 'connection: close']
      const { port, hostname } = new URL(server.url)
      const socket = connect(Number(port), hostname, () => {
        socket.write([`POST ${path()} HTTP/1.1`, 'host: localhost', ...head, '', body].join('\r\n'))
        if (length > body.length) socket.end()
      })
      let text = ''
      socket.on('data', (bytes) => {
        text += bytes
      })
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(/^HTTP\/1.1 (\d+)/.exec(text)?.[1]))
    })
  const post = (form: FormData) =>
    fetch(server.url + path(), { method: 'POST', body: form, headers: { 'sec-fetch-site': 'same-origin' } })
  const isAlive = async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    expect(left).toEqual([])
  }

  test('what ends in the middle of a file is refused, and ends nothing else', async () => {
    const cut = [
      file('a.jpg', 'abc'),
      file('a.jpg', 'x'.repeat(300_000)),
      `${file('a.jpg', 'abc')}\r\n--x\r\nno header at all`,
      `${file('a.jpg', 'abc')}\r\n${file('b.jpg', 'abc')}`,
      '--x\r\ncontent-disposition: form-data; name="photos"; filename="a.jpg"',
      field('description', 'cut'),
    ]
    for (const body of cut) expect(await raw(body), body.slice(-40)).toBe('400')
    for (const body of cut) await raw(body, { length: 100_000_000 })
    await isAlive()
  })

  test('a part without a name, or with one that is none, is left out', async () => {
    const end = '--x--\r\n'
    const odd = [
      `--x\r\ncontent-disposition: form-data\r\n\r\nv\r\n${end}`,
      `--x\r\ncontent-disposition: form-data; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\nv\r\n${end}`,
      `--x\r\ncontent-disposition: form-data; name*=utf-8''%ff%fe; filename*=UTF-8''%E0%A4%A\r\n\r\nv\r\n${end}`,
      `--x\r\ncontent-type: image/jpeg\r\n\r\nv\r\n${end}`,
      `${field('__proto__', 'v')}${end}the end`,
    ]
    // Nothing that is asked for is in them.
    for (const body of odd) expect(await raw(body), body).toBe('422')
    await isAlive()
  })

  test('more words than a page takes are refused before they are kept, and so are more parts', async () => {
    const words = new FormData()
    for (let part = 0; part < 8; part++) words.append(`field-${part}`, 'x'.repeat(500_000))
    expect((await post(words)).status).toBe(413)
    const parts = new FormData()
    for (let part = 0; part < 3000; part++) parts.append('a', 'b')
    expect((await post(parts)).status).toBe(413)
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
    for (const page of ['complaints', 'case', 'survey', 'link']) {
      const url = `${server.url}/s/${server.store.publishable}/${page}`
      const fields = (count: number) => fetch(url, { method: 'POST', headers, body: 'a&'.repeat(count) })
      expect([(await fields(100)).status, (await fields(30_000)).status], page).toEqual([422, 400])
    }
    await isAlive()
  })

  test('of more photos than may come, each is named that was left out', async () => {
    const form = new FormData()
    // Of a kind that the browser does not know, and most of them under the one name that telephones have.
    const bytes = new Uint8Array(await photo())
    for (const name of [...Array(10).fill('image.jpg'), 'the cat.jpg', 'the dog.jpg'])
      form.append('photos', new Blob([bytes]), name)
    const answer = await (await post(form)).text()
    expect(answer).toContain('10 photos have come already.')
    expect(answer).toContain('the cat.jpg: Up to 10 photos')
    expect(answer).toContain('the dog.jpg: Up to 10 photos')
  })
})
