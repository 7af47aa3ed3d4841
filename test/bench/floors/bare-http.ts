/** Floor: node:http, JSON in, one durable row, JSON out. Nothing that takes complaints over HTTP can be cheaper. */
import { createServer } from 'node:http'
import type { OneRow } from './one-row.ts'

export function bareHttp({ insert }: OneRow) {
  return createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const { input } = JSON.parse(Buffer.concat(parts).toString()).variables
      const at = Date.now()
      insert(input.key, input.description, at).then(() => {
        const body = JSON.stringify({ data: { file: { id: input.key, receivedAt: at } } })
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
        response.end(body)
      })
    })
  })
}
