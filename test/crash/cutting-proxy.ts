import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import type { Random } from '../random.ts'

export interface CuttingProxy {
  url: string
  connections: number
  /** Connections cut before the request, or the answer, was through. */
  cutRequests: number
  cutAnswers: number
  close(): Promise<void>
}

export interface CuttingOptions {
  targetPort: number
  random: Random
  /** The share of connections that are cut, half of them on the way there, half on the way back. */
  cutShare: number
}

/**
 * A TCP proxy that breaks connections at a random byte: of the request, so that the server has half of it or all of it
 * but the last byte, or of the answer, so that the server has stored what the client does not know of.
 */
export async function startCuttingProxy(options: CuttingOptions): Promise<CuttingProxy> {
  const open = new Set<Socket>()
  // The longest that went through uncut: a cut falls on any byte up to that.
  const longest = { request: 500, answer: 500 }
  const proxy: CuttingProxy = { url: '', connections: 0, cutRequests: 0, cutAnswers: 0, close }
  const server = createServer((client) => {
    proxy.connections += 1
    const upstream = connect(options.targetPort, '127.0.0.1')
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.once('close', () => open.delete(socket))
      socket.on('error', () => {})
    }
    const { random, cutShare } = options
    const choice = random.next()
    const cutRequestAt = choice < cutShare / 2 ? random.whole(0, longest.request) : Number.POSITIVE_INFINITY
    const cutAnswerAt =
      choice >= cutShare / 2 && choice < cutShare ? random.whole(0, longest.answer) : Number.POSITIVE_INFINITY
    passOn(client, upstream, {
      cutAt: cutRequestAt,
      onCut: () => {
        proxy.cutRequests += 1
        cut(client, upstream)
      },
      onEnd: (bytes) => {
        longest.request = Math.max(longest.request, bytes)
      },
    })
    passOn(upstream, client, {
      cutAt: cutAnswerAt,
      onCut: () => {
        proxy.cutAnswers += 1
        cut(client, upstream)
      },
      onEnd: (bytes) => {
        longest.answer = Math.max(longest.answer, bytes)
      },
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  proxy.url = `http://127.0.0.1:${address.port}`

  async function close() {
    for (const socket of open) socket.destroy()
    server.close()
    await once(server, 'close')
  }
  return proxy
}

interface Way {
  cutAt: number
  onCut: () => void
  /** The connection ended by itself after so many bytes this way. */
  onEnd: (bytes: number) => void
}

/** Passes bytes on up to the cut; the bytes before it do arrive. */
function passOn(from: Socket, to: Socket, { cutAt, onCut, onEnd }: Way): void {
  let passed = 0
  from.on('data', (part: Buffer) => {
    if (passed + part.length < cutAt) {
      passed += part.length
      to.write(part)
      return
    }
    from.pause()
    to.write(part.subarray(0, cutAt - passed), onCut)
    passed = cutAt
  })
  from.once('end', () => {
    onEnd(passed)
    to.end()
  })
  from.once('close', () => to.destroySoon())
}

function cut(client: Socket, upstream: Socket): void {
  client.resetAndDestroy()
  upstream.resetAndDestroy()
}
