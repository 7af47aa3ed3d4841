/**
 * How long a request may take to come in. Node has one time for all of it, which a large photo on a slow line does not
 * keep: 12 MB at 1 Mbit/s take 100 seconds. So what brings photos is measured by how fast it comes, and everything else,
 * which is small, by a time. What stands still, or comes byte by byte to hold a place (slow loris), is cut off.
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** What is no upload has come whole by then. */
const wholeMs = 30_000

/** What an upload may stand still. */
export const patienceMs = 30_000
/** How fast it has to come over time: half of what the slowest telephone networks (EDGE) do. */
export const leastBytesPerSecond = 8_192

export interface SenderWatch {
  /** Milliseconds, of a clock that never goes back. */
  now: () => number
  lookEveryMs: number
}

const usual: SenderWatch = { now: () => performance.now(), lookEveryMs: 1000 }

/** A request that is coming in. */
interface Coming {
  request: IncomingMessage
  response: ServerResponse
  /** When it is cut off, unless it is here by then. */
  deadline: number
  /** What had come on its connection when it was last looked at; nothing where only the time counts. */
  bytes: number | undefined
}

/**
 * Cuts off what does not come. Looks at the connections now and then, so that a request costs no timer of its own.
 * @param isUpload whether it may bring photos
 * @returns what ends it
 */
export function cutSlowSenders(
  http: Server,
  isUpload: (request: IncomingMessage) => boolean,
  { now, lookEveryMs }: SenderWatch = usual,
): () => void {
  const connections = new Map<Socket, Coming | undefined>()
  http.requestTimeout = 0
  http.on('connection', (socket) => {
    connections.set(socket, undefined)
    socket.once('close', () => connections.delete(socket))
  })
  // Before whoever answers it.
  http.prependListener('request', (request, response) => {
    const { socket } = request
    const coming = isUpload(request)
      ? { request, response, deadline: now() + patienceMs, bytes: socket.bytesRead }
      : { request, response, deadline: now() + wholeMs, bytes: undefined }
    if (connections.has(socket)) connections.set(socket, coming)
  })
  const look = () => {
    const at = now()
    for (const [socket, coming] of connections)
      if (coming && !coming.request.complete && isLate(coming, socket, at)) cut(socket, coming)
  }
  const looking = setInterval(look, lookEveryMs).unref()
  return () => clearInterval(looking)
}

/** Each byte buys time at the least speed, and never more than the patience ahead: what came fast may not stand still for long after it. */
function isLate(coming: Coming, socket: Socket, at: number): boolean {
  if (coming.bytes !== undefined) {
    const boughtMs = ((socket.bytesRead - coming.bytes) / leastBytesPerSecond) * 1000
    coming.bytes = socket.bytesRead
    coming.deadline = Math.min(at + patienceMs, coming.deadline + boughtMs)
  }
  return at > coming.deadline
}

/** As Node does at the end of its own time: said where no answer has begun, and over. */
function cut(socket: Socket, { response }: Coming): void {
  if (!response.headersSent)
    socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  socket.destroySoon()
}
