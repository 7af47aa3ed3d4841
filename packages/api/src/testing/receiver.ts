import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  path: string
  headers: IncomingHttpHeaders
  body: string
}

export interface Receiver {
  url: string
  port: number
  received: Received[]
  /** How it answers: a status, or whatever a test does with the response. */
  answer: number | ((response: ServerResponse, received: Received) => void)
  stop(): Promise<void>
}

/** A system of a store that takes webhooks: a real HTTP server on a free port of this machine. */
export async function startReceiver(): Promise<Receiver> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const received = { path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() }
      receiver.received.push(received)
      const { answer } = receiver
      if (typeof answer === 'number') response.writeHead(answer).end()
      else answer(response, received)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/redress`,
    port,
    received: [],
    answer: 204,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return receiver
}

/** A certificate for shop.example that nobody but its owner vouches for. The key is no secret. */
export const selfSigned = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBnjCCAUSgAwIBAgIUAYTBO97rmnjN6usVvFJ/5kUvKgMwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMc2hvcC5leGFtcGxlMCAXDTI2MTEyMjAzMDAwMloYDzIxMjYx
MDI5MDMwMDAyWjAXMRUwEwYDVQQDDAxzaG9wLmV4YW1wbGUwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAARZxv6R6qOqK7CzsUTkxx2VZ9aSOEFCqm2vqyuRcHBAmTB6
v1YtlksNRwhG8uhGor4XSzsbQQbu6IMujsccCgRMo2wwajAdBgNVHQ4EFgQUmL8I
16HNSSI48/6P5DN2xAu3BKQwHwYDVR0jBBgwFoAUmL8I16HNSSI48/6P5DN2xAu3
BKQwDwYDVR0TAQH/BAUwAwEB/zAXBgNVHREEEDAOggxzaG9wLmV4YW1wbGUwCgYI
KoZIzj0EAwIDSAAwRQIgFLV5U+8sJjqOODFeAcHDsgQke3wlhm3AtQ6czt51zOwC
IQC2X0u+jvI+eK8h+3UZE/r9emvVhVo9dRO0RZU4ClvWAg==
-----END CERTIFICATE-----`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgcV2cgAaukx5pWbcX
yPNW9zpcNhEBdSA237XTFmKCGDWhRANCAARZxv6R6qOqK7CzsUTkxx2VZ9aSOEFC
qm2vqyuRcHBAmTB6v1YtlksNRwhG8uhGor4XSzsbQQbu6IMujsccCgRM
-----END PRIVATE KEY-----`,
}
