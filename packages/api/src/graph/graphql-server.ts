import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { maxBodyBytes, maxRowsBodyBytes } from '../http/graphql-door.ts'
import { loadedLate } from '../loaded-late.ts'
import type { Context } from './context.ts'
import { answerWithEvents, isSubscription, passEventsOn, takesEvents } from './event-stream.ts'
import { mask } from './mask.ts'
import { answerTrusted, answerTypeOf, bodyOf, type Mask, trustedRequestIn } from './trusted-lane.ts'
import type { lockedYoga } from './yoga.ts'

type Yoga = ReturnType<typeof lockedYoga>

/** Answers a request that the door has let in. */
export type GraphqlServer = (request: IncomingMessage, response: ServerResponse, context: Context) => void

/** GraphQL itself: a store page's request on the short way where that can be, every other through graphql-yoga. */
export function graphqlServer(log: Logger, costBucket?: number): GraphqlServer {
  // Late, because it takes 40 MB and a store page's requests do without.
  const loadYoga = loadedLate(async (maxBytes: number) =>
    (await import('./yoga.ts')).lockedYoga(log, maxBytes, costBucket),
  )
  const hide: Mask = (error) => mask(error, log)
  const enter = async (request: IncomingMessage, response: ServerResponse, context: Context) => {
    const type = answerTypeOf(request.headers.accept)
    const asEvents = takesEvents(request.headers.accept)
    if (asEvents) passEventsOn(response)
    // Without a declared length nobody has looked at the size yet; graphql-yoga counts as it reads.
    // Whoever shows a key or a token of their own may send any document; a page only trusted ones, its session in a cookie.
    const length = request.headers['content-length']
    // The door has looked who it is.
    if (Number(length ?? 0) > maxBodyBytes) return void (await loadYoga(maxRowsBodyBytes))(request, response, context)
    if (request.headers.authorization !== undefined || !(type || asEvents) || length === undefined)
      return void (await loadYoga(maxBodyBytes))(request, response, context)
    const body = await bodyOf(request)
    if (!body) return
    const trusted = trustedRequestIn(body)
    if (trusted && asEvents && isSubscription(trusted))
      return answerWithEvents(trusted, { context, response, mask: hide })
    if (trusted && type && !isSubscription(trusted))
      return answerTrusted(trusted, { context, response, type, mask: hide })
    await answerWithYoga(await loadYoga(maxBodyBytes), { request, body, response, context })
  }
  return (request, response, context) => {
    enter(request, response, context).catch((error: unknown) => {
      if (!response.headersSent) response.statusCode = 500
      response.end(JSON.stringify({ errors: [{ message: hide(error).message }] }))
    })
  }
}

/** For a request whose body was read already. */
async function answerWithYoga(
  yoga: Yoga,
  {
    request: { url = '', method = '', headers },
    body,
    response,
    context,
  }: { request: IncomingMessage; body: Buffer; response: ServerResponse; context: Context },
): Promise<void> {
  const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
  const answer = await yoga.fetch(
    `http://${host}${url}`,
    { method, headers: sent, body: new Uint8Array(body) },
    context,
  )
  response.statusCode = answer.status
  answer.headers.forEach((value, name) => {
    response.setHeader(name, value)
  })
  response.end(Buffer.from(await answer.arrayBuffer()))
}
/** The name in an address that nobody sees. */
const host = 'redress'
