/**
 * Subscriptions over server-sent events, in the form of the GraphQL-over-SSE protocol ("distinct connections"): each
 * result is an event `next`, and `complete` says that nothing more comes. A comment in between keeps proxies from taking
 * the silence for the end.
 */
import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { type DocumentNode, parse, subscribe } from 'graphql'
import type { Context } from './context.ts'
import { schema } from './schema.ts'
import { type Mask, presentable, type TrustedRequest } from './trusted-lane.ts'
import { trustedDocuments } from './trusted-manifest.ts'

/** Shorter than what proxies usually wait, a minute; who has heard nothing for two of these may take it for broken. */
export const keepAliveMs = 15_000

const eventStream = 'text/event-stream'

export const takesEvents = (accept = ''): boolean => accept.toLowerCase().includes(eventStream)

export const isSubscription = ({ documentId }: TrustedRequest): boolean =>
  trustedDocuments.get(documentId)?.startsWith('subscription') ?? false

const documents = new Map<string, DocumentNode>()

function documentOf(documentId: string): DocumentNode {
  const parsed = documents.get(documentId) ?? parse(trustedDocuments.get(documentId) ?? '')
  documents.set(documentId, parsed)
  return parsed
}

/** Headers without which a proxy would gather events instead of passing them on. */
export function passEventsOn(response: ServerResponse): void {
  response.setHeader('cache-control', 'no-store, no-transform')
  response.setHeader('x-accel-buffering', 'no')
}

/** Runs a trusted subscription until it ends or the caller goes away. */
export async function answerWithEvents(
  { documentId, variables }: TrustedRequest,
  { context, response, mask }: { context: Context; response: ServerResponse; mask: Mask },
): Promise<void> {
  const document = documentOf(documentId)
  const results = await subscribe({ schema, document, variableValues: variables ?? {}, contextValue: context })
  response.setHeader('content-type', `${eventStream}; charset=utf-8`)
  passEventsOn(response)
  if (!(Symbol.asyncIterator in results)) return refuse(results.errors, { response, mask })
  const leave = () => void results.return(undefined)
  const alive = keepAlive(response)
  response.once('close', leave)
  try {
    if (response.destroyed) return
    for await (const result of results) await send(response, result, mask)
    response.write(complete)
  } catch (error) {
    await send(response, { errors: [error] }, mask)
  } finally {
    clearInterval(alive)
    leave()
    // Who has not taken what was sent before does not hold up the end.
    if (response.writableNeedDrain) response.destroy()
    else response.end()
  }
}

const complete = 'event: complete\ndata:\n\n'
const next = (result: object) => `event: next\ndata: ${JSON.stringify(result)}\n\n`

interface Result {
  errors?: readonly unknown[]
  data?: unknown
}

/** Waits for a caller who reads more slowly; meanwhile nothing is made that they would have to take. */
async function send(response: ServerResponse, { errors, ...result }: Result, mask: Mask): Promise<void> {
  const told = errors && { errors: presentable(errors, mask).errors }
  if (response.destroyed || response.write(next({ ...told, ...result }))) return
  await Promise.race([once(response, 'drain'), once(response, 'close')])
}

function refuse(errors: readonly unknown[] = [], { response, mask }: { response: ServerResponse; mask: Mask }): void {
  const { status, headers, errors: told } = presentable(errors, mask)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.writeHead(status)
  response.end(`${next({ errors: told })}${complete}`)
}

/** A connection that has taken nothing between two comments leads nowhere. */
function keepAlive(response: ServerResponse): NodeJS.Timeout {
  let isStuck = false
  return setInterval(() => {
    if (isStuck && response.writableNeedDrain) return void response.destroy()
    isStuck = response.writableNeedDrain
    if (!isStuck) response.write(':\n\n')
  }, keepAliveMs)
}
