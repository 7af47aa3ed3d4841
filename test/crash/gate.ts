import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** A network between a server and its database, with a hand on the switch. */
export interface Gate {
  port: number
  /** Connections end and new ones are refused, as when the database or its machine goes down. */
  shut(): Promise<void>
  /** Connections stay and are taken, and nothing ever comes back, as when a network swallows packets. */
  silence(): void
  open(): Promise<void>
}

export async function startGate(targetPort: number): Promise<Gate> {
  const sockets = new Set<Socket>()
  let silent = false
  const pass = (client: Socket) => {
    const upstream = connect(targetPort, '127.0.0.1')
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from)
      from.once('close', () => sockets.delete(from))
      from.on('error', () => {})
      from.on('data', (part) => {
        if (!silent) to.write(part)
      })
      from.once('close', () => to.destroy())
    }
  }
  let server = await listen(0, pass)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  const { port } = address
  const cutAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port,
    async shut() {
      const closed = once(server, 'close')
      server.close()
      cutAll()
      await closed
    },
    silence() {
      silent = true
    },
    async open() {
      // What was swallowed stays lost, so what waited for it cannot go on.
      if (silent) cutAll()
      silent = false
      if (!server.listening) server = await listen(port, pass)
    },
  }
}

async function listen(port: number, onConnection: (socket: Socket) => void): Promise<Server> {
  const server = createServer(onConnection).listen(port, '127.0.0.1')
  await once(server, 'listening')
  return server
}
