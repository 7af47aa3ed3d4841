import { once } from 'node:events'
import { createServer as createTlsServer } from 'node:https'
import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Receiver, selfSigned, startReceiver } from '../../testing/receiver.ts'
import { type OutgoingAnswer, type OutgoingError, outgoing } from './outgoing.ts'
import { isPublicAddress } from './public-address.ts'

describe('an address is public', () => {
  test.each(['1.1.1.1', '93.184.215.14', '223.255.255.254', '2606:4700:4700::1111', '2a00:1450:4003::8a'])(
    '%s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )
})

describe('an address is not public', () => {
  test.each([
    ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.255.255.254'],
    ...['169.254.169.254', '172.16.0.1', '172.31.255.255', '192.168.1.1', '192.0.0.8', '192.0.2.1', '192.88.99.1'],
    ...['198.18.0.1', '198.51.100.7', '203.0.113.9', '224.0.0.1', '239.1.1.1', '240.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:a00:1', 'fe80::1', 'fe80::1%eth0'],
    ...['fc00::1', 'fd00:ec2::254', 'fec0::1', 'ff02::1', '64:ff9b::7f00:1', '64:ff9b:1::a00:1', '100::1'],
    ...['2001::1', '2001:db8::1', '2002:7f00:1::', '2001:10::1', '2001:20::1', '3fff::1', '4000::1', '5f00::1'],
    ...['', 'localhost', '127.1', '0x7f000001', '2130706433', '1.2.3', '1.2.3.4.5', '::g'],
  ])('%s', (address) => expect(isPublicAddress(address)).toBe(false))
})

describe('where it may go, as it is written', () => {
  const { takes } = outgoing()
  test.each(['https://systems.shop.example/redress', 'https://shop.example:8443/a?b=c', 'https://1.1.1.1/'])(
    'takes %s',
    (address) => expect(takes(address)).toBe(true),
  )
  test.each([
    ...['http://shop.example/', 'ftp://shop.example/', 'file:///etc/passwd', 'javascript:alert(1)', 'shop.example', ''],
    ...['https://user:secret@shop.example/', 'https://user@shop.example/', 'https://127.0.0.1/', 'https://[::1]/'],
    // All of them are 127.0.0.1 to whoever connects.
    ...[
      'https://2130706433/',
      'https://0x7f.1/',
      'https://017700000001/',
      'https://127.1/',
      'https://[::ffff:7f00:1]/',
    ],
    ...['https://169.254.169.254/latest/meta-data/', 'https://[64:ff9b::7f00:1]/', 'https://0/'],
  ])('refuses %s', (address) => expect(takes(address)).toBe(false))
})

describe('a request to an address that somebody named', () => {
  let receiver: Receiver
  beforeEach(async () => {
    receiver = await startReceiver()
  })
  afterEach(() => receiver.stop())

  const message = { headers: { 'content-type': 'application/json' }, body: '{"ñ":1}' }
  const faultOf = (work: Promise<OutgoingAnswer>) =>
    work.then(
      ({ status }) => `answered ${status}`,
      ({ fault }: OutgoingError) => fault,
    )
  const loopback = { address: '127.0.0.1', family: 4 }
  const somewhere = { address: '93.184.215.14', family: 4 }

  test('brings the body and tells the status', async () => {
    receiver.answer = 202
    expect(await outgoing({ anywhere: true }).post(receiver.url, message)).toMatchObject({ status: 202 })
    expect(receiver.received).toMatchObject([{ path: '/redress', body: '{"ñ":1}' }])
    expect(receiver.received[0]?.headers['content-length']).toBe('8')
  })

  test('a name that leads to this machine, or to it beside another, opens no socket', async () => {
    for (const addresses of [[loopback], [somewhere, loopback], [loopback, somewhere], []]) {
      const port = outgoing({ resolve: async () => addresses })
      expect(await faultOf(port.post(`https://rebind.example:${receiver.port}/`, message))).toBe('ADDRESS_REFUSED')
    }
    expect(receiver.received).toEqual([])
  })

  test('a name that leads elsewhere the second time is not asked a second time', async () => {
    let asked = 0
    const resolve = async () => (asked++ === 0 ? [{ address: '192.0.2.1', family: 4 }] : [loopback])
    const port = outgoing({ resolve })
    expect(await faultOf(port.post(`https://rebind.example:${receiver.port}/`, message))).toBe('ADDRESS_REFUSED')
    expect(asked).toBe(1)
    // The same without a judge: the socket opens to what the one look-up said, not to what the machine would say.
    asked = 0
    const pinned = outgoing({ anywhere: true, resolve: async () => (asked++ === 0 ? [loopback] : [somewhere]) })
    const { status } = await pinned.post(`http://no-such-name.invalid:${receiver.port}/pinned`, message)
    expect(status).toBe(204)
    expect(asked).toBe(1)
    expect(receiver.received.map(({ path, headers }) => [path, headers.host])).toEqual([
      ['/pinned', `no-such-name.invalid:${receiver.port}`],
    ])
  })

  test('a redirect is an answer and not a way', async () => {
    receiver.answer = (response) => response.writeHead(307, { location: receiver.url }).end()
    expect(await outgoing({ anywhere: true }).post(receiver.url, message)).toMatchObject({ status: 307 })
    expect(receiver.received).toHaveLength(1)
  })

  test('an answer without end is cut off; its status counts', async () => {
    const cut = new Promise<boolean>((resolve) => {
      receiver.answer = (response) => {
        response.writeHead(200).on('close', () => resolve(true))
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536)));
          if (!response.destroyed) response.once('drain', more)
        }
        more()
      }
    })
    expect(await outgoing({ anywhere: true }).post(receiver.url, message)).toMatchObject({ status: 200 })
    expect(await cut).toBe(true)
  })

  test('of anything but success the beginning is told, on one line, however it ends', async () => {
    const port = outgoing({ anywhere: true })
    const said = '<b>Closed\u0000</b>\n for lunch ñ'
    receiver.answer = (response) => response.writeHead(503, { 'retry-after': '60' }).end(said)
    const excerpt = '<b>Closed </b> for lunch ñ'
    expect(await port.post(receiver.url, message)).toEqual({ status: 503, retryAfter: '60', excerpt })
    receiver.answer = (response) => response.writeHead(400).write('😀'.repeat(10_000))
    expect((await port.post(receiver.url, message)).excerpt).toBe('😀'.repeat(150))
    receiver.answer = (response) => response.writeHead(200).end('Thanks')
    expect(await port.post(receiver.url, message)).toMatchObject({ status: 200, excerpt: '' })
    // Whoever hangs up in the middle, or never comes to an end, has answered nevertheless.
    receiver.answer = (response) => response.writeHead(500).write('Some', () => response.destroy())
    expect(await port.post(receiver.url, message)).toEqual({ status: 500, retryAfter: null, excerpt: 'Some' })
    receiver.answer = (response) => response.writeHead(502).flushHeaders()
    const unended = outgoing({ anywhere: true, timeoutMs: 1_500 })
    expect(await unended.post(receiver.url, message)).toMatchObject({ status: 502, excerpt: '' })
  })

  test('headers without end are not read to it', async () => {
    receiver.answer = (response) => {
      response.socket?.write(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`)
    }
    expect(await faultOf(outgoing({ anywhere: true }).post(receiver.url, message))).toBe('UNREACHABLE')
  })

  test('whoever says nothing is not waited for, nor a name that nobody answers for', async () => {
    receiver.answer = () => {}
    expect(await faultOf(outgoing({ anywhere: true, timeoutMs: 200 }).post(receiver.url, message))).toBe('TOO_SLOW')
    const resolve = () => new Promise<never>(() => {})
    const unanswered = outgoing({ anywhere: true, resolve, timeoutMs: 200 })
    expect(await faultOf(unanswered.post('https://slow.example/', message))).toBe('TOO_SLOW')
  })

  test('who is not there, who hangs up, and a name that leads nowhere are told apart', async () => {
    const closed = createServer().listen(0, '127.0.0.1')
    await once(closed, 'listening')
    const { port } = closed.address() as { port: number }
    await new Promise((resolve) => closed.close(resolve))
    const anywhere = outgoing({ anywhere: true })
    expect(await faultOf(anywhere.post(`http://127.0.0.1:${port}/`, message))).toBe('UNREACHABLE')
    receiver.answer = (response) => response.destroy()
    expect(await faultOf(anywhere.post(receiver.url, message))).toBe('UNREACHABLE')
    const resolve = async () => {
      throw new Error('ENOTFOUND')
    }
    expect(await faultOf(outgoing({ resolve }).post('https://no-such-name.invalid/', message))).toBe('NAME_UNKNOWN')
  })

  test('a certificate that nobody vouches for is no certificate', async () => {
    const tls = createTlsServer(selfSigned, () => expect.unreachable('nothing is sent to whoever has none'))
    await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve))
    const { port } = tls.address() as { port: number }
    const secure = outgoing({ anywhere: true, resolve: async () => [loopback] })
    expect(await faultOf(secure.post(`https://shop.example:${port}/`, message))).toBe('CERTIFICATE')
    tls.close()
  })
})
