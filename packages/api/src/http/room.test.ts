import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEngine } from '../testing/engines.ts'
import { photo, sent, staged } from '../testing/photos.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import { roomFor } from './room.ts'

test('one network has so many places and no more, and each is given back once it is left', () => {
  const room = roomFor({ most: 3, ofOneNetwork: 2 })
  const [one, other] = [room.enter('192.0.2.1'), room.enter('::ffff:192.0.2.1')]
  expect([one, other].every(Boolean)).toBe(true)
  expect(room.enter('192.0.2.1')).toBeUndefined()
  const third = room.enter('2001:db8::1')
  expect(room.enter('198.51.100.1'), 'all are taken').toBeUndefined()
  third?.()
  one?.()
  expect(room.enter('192.0.2.1')).toBeDefined()
  expect(room.enter('2001:db8::2')).toBeDefined()
})

onEngine('SQLite', 'photos that are sent slowly on purpose', (engine) => {
  let server: TestServer
  const slow: Socket[] = []
  beforeAll(async () => {
    // Behind a proxy, which says where each request comes from: a machine has one address that every system knows.
    server = await startTestServer(engine, { trustedProxies: 1 })
  })
  afterAll(async () => {
    for (const socket of slow) socket.destroy()
    await server.stop()
  })

  test('keep nobody of another network from sending theirs', async () => {
    const { url } = await staged(server.store)
    const { pathname, search } = new URL(url)
    const { port, hostname } = new URL(server.url)
    /** Begins to send, and tells the status if there is an answer before all has come. */
    const begin = () =>
      new Promise<string>((resolve) => {
        const socket = connect({ port: Number(port), host: hostname }, () => {
          const head = ['host: localhost', 'x-forwarded-for: 192.0.2.1', 'content-length: 1000', '', 'a']
          socket.write([`PUT ${pathname}${search} HTTP/1.1`, ...head].join('\r\n'))
        })
        socket.once('data', (bytes) => resolve(String(bytes).slice(9, 12)))
        socket.on('error', () => undefined)
        slow.push(socket)
      })
    expect(await Promise.race(Array.from({ length: 64 }, begin)), 'their own network is full').toBe('503')
    const { url: own } = await staged(server.store, { name: 'own.jpg' })
    expect((await sent(own, new Uint8Array(await photo()), { 'x-forwarded-for': '198.51.100.1' })).status).toBe(200)
  })
})
