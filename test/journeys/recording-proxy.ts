import { once } from 'node:events'
import { createServer, request } from 'node:http'

export interface Exchange {
  method: string
  /** As the browser asked for it, with host and query. */
  url: string
  /** Every header the browser sent, one a line. */
  requestHead: string
  /** Every header the server answered with, one a line. */
  responseHead: string
}

export interface RecordingProxy {
  url: string
  exchanges: Exchange[]
  close(): Promise<void>
}

/**
 * A forward proxy that writes down the head of each message. What a browser tells its test about a request is not what
 * it puts on the wire (fragments, referrers, cookies); this is.
 */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const exchanges: Exchange[] = []
  const server = createServer((incoming, outgoing) => {
    const exchange: Exchange = {
      method: incoming.method ?? '',
      url: incoming.url ?? '',
      requestHead: lines(incoming.rawHeaders),
      responseHead: '',
    }
    exchanges.push(exchange)
    const onward = request(exchange.url, { method: exchange.method, headers: incoming.headers }, (answer) => {
      exchange.responseHead = lines(answer.rawHeaders)
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    outgoing.on('close', () => onward.destroy())
    incoming.pipe(onward)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy got no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    exchanges,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** `rawHeaders` alternates names and values. */
function lines(rawHeaders: string[]): string {
  const pairs: string[] = []
  for (let at = 0; at < rawHeaders.length; at += 2) pairs.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`)
  return pairs.join('\n')
}
