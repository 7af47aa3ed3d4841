import { Agent, request } from 'node:http'

/** One caller on one connection that waits for each answer, and takes nothing but a good one. */
export class Caller {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  readonly #port: number

  constructor(port: number) {
    this.#port = port
  }

  post(headers: Record<string, string>, body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const options = {
        port: this.#port,
        host: '127.0.0.1',
        path: '/graphql',
        method: 'POST',
        agent: this.#agent,
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      }
      const sent = request(options, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part
        })
        response.on('end', () => {
          // A refusal is quick and measures nothing.
          if (text.startsWith('{"data":{') && !text.includes('"errors":[')) resolve(text)
          else reject(new Error(`A request was not answered: ${text.slice(0, 300)}`))
        })
        response.on('error', reject)
      })
      sent.on('error', reject).end(body)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}
