/**
 * What stands before GraphQL: who calls, from where, with what. Everything that can be refused by its headers is refused
 * here, before a byte of the body is parsed.
 *
 * graphql-yoga's own defaults would echo any origin with credentials and take mutations as forms, which a foreign page can
 * send without asking; here only JSON by POST passes, so a browser must ask first (preflight), and the answer depends on
 * the store's list of origins (trust, "Defaults that are not safe").
 */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { maySendRows } from '../access.ts'
import type { Attempts } from '../attempts.ts'
import { isTemporary } from '../db/failures.ts'
import { complaintLoaders } from '../features/complaints/loaders.ts'
import { anyStoreWithOrigin } from '../features/stores/store.ts'
import type { Context } from '../graph/context.ts'
import { retryAfterSeconds } from '../graph/errors.ts'
import type { Streams } from '../streams.ts'
import { wordsFor } from '../words/words.ts'
import { type Admitted, addressOf, callerOf, type Entrance, type Refusal } from './caller.ts'
import { keptByCaller, keptInCookie } from './session-cookie.ts'

export interface GraphqlDoor extends Entrance {
  demo: boolean
  attempts: Attempts
  streams: Streams
  /** Where customers and staff find this installation. */
  publicUrl: string
  trustedProxies: number
  /** Shows the explorer on GET. */
  explorer: ((response: ServerResponse) => void) | undefined
  /** How many requests are being answered right now, streams among them. */
  inFlight: number
  /** How many of them are large. */
  largeInFlight: number
  /** Hands the request on to GraphQL. */
  enter(request: IncomingMessage, response: ServerResponse, context: Context): void
}

const allowedHeaders = 'content-type, accept, accept-language, x-redress-store, authorization, x-request-id'

/**
 * More than this at once only makes everybody wait longer than they do. Whoever comes on top is told at once to come back;
 * our widgets do, with the words kept.
 */
export const mostInFlight = 500

export async function graphqlDoor(
  door: GraphqlDoor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = requestIdOf(request)
  response.setHeader('x-request-id', requestId)
  response.setHeader('cache-control', 'no-store')
  response.setHeader('vary', 'origin')
  try {
    if (request.method === 'OPTIONS') return await answerPreflight(door, request, response)
    if (request.method === 'GET' && door.explorer && request.headers.accept?.includes('text/html'))
      return door.explorer(response)
    const wrongForm = refusalByForm(request)
    if (wrongForm) return refuse(response, wrongForm)
    // An open stream waits and makes nobody else wait; it has a limit of its own.
    if (door.inFlight - door.streams.open >= mostInFlight) return refuse(response, overloaded)
    door.inFlight++
    response.once('close', () => door.inFlight--)
    const caller = await callerOf(request, door)
    if ('refused' in caller) {
      if (caller.refused.origin) allowOrigin(response, caller.refused.origin)
      return refuse(response, caller.refused)
    }
    if (caller.origin) allowOrigin(response, caller.origin)
    if (declaredBytes(request) > maxBodyBytes) {
      if (!maySendRows(caller.actor)) return refuse(response, bodyTooLarge)
      if (door.largeInFlight >= mostLargeInFlight) return refuse(response, overloaded)
      door.largeInFlight++
      response.once('close', () => door.largeInFlight--)
    }
    const { platform, attempts, streams, demo } = door
    const known = ({ actor, store }: Admitted) => ({ actor, store, complaints: complaintLoaders(platform, store) })
    door.enter(request, response, {
      ...known(caller),
      platform,
      attempts,
      streams,
      demo,
      session: caller.deskOrigin ? keptInCookie(response, caller.store.id, caller.deskOrigin) : keptByCaller,
      requestId,
      publicUrl: door.publicUrl,
      words: wordsFor(request.headers['accept-language']),
      address: addressOf(request, door.trustedProxies),
      storeWith: async (staffId) => (await door.directory.withMember(caller.store.id, staffId)) ?? caller.store,
      storeChanged: () => door.directory.changed(caller.store.id),
      again: async () => {
        const still = await callerOf(request, door)
        return 'refused' in still ? undefined : known(still)
      },
    })
  } catch (error) {
    door.platform.log.error({ err: error, requestId }, 'A request could not be let in.')
    const temporary = isTemporary(error)
    const message = temporary
      ? 'The database cannot be reached right now. Please try again in a moment.'
      : `Something went wrong on our side (${requestId}).`
    refuse(response, {
      status: temporary ? 503 : 500,
      code: temporary ? 'TEMPORARILY_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR',
      message,
    })
  }
}

/** The caller's own id when it is harmless to log, else one of ours. */
function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
}

const declaredBytes = ({ headers }: Pick<IncomingMessage, 'headers'>) => Number(headers['content-length'] ?? 0)

function refusalByForm({ method, headers }: IncomingMessage): Refusal | undefined {
  if (method !== 'POST') return { status: 405, code: 'METHOD_NOT_ALLOWED', message: 'Send GraphQL as JSON by POST.' }
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json')
    return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send GraphQL as "content-type: application/json".' }
  // Who may send rows shows a key or a token; a page never may.
  const most = headers.authorization === undefined ? maxBodyBytes : maxRowsBodyBytes
  if (declaredBytes({ headers }) > most) return bodyTooLarge
  return undefined
}

/** 1 MiB: fifty times the longest complaint. Bodies without a declared length are cut by yoga at the same size. */
export const maxBodyBytes = 1_048_576
/** 8 MiB: 10,000 products, orders or customers. Only for whoever may send them, and only with a declared length. */
export const maxRowsBodyBytes = 8 * maxBodyBytes
/** Each takes 50 MB while it is read, so one store's night shift cannot take the memory of all. */
const mostLargeInFlight = 4
const overloaded: Refusal = {
  status: 503,
  code: 'OVERLOADED',
  message: 'Too much at once. Please try again in a moment.',
}
const bodyTooLarge: Refusal = {
  status: 413,
  code: 'BODY_TOO_LARGE',
  message: 'The request is larger than 1 MiB, or 8 MiB of rows.',
}

/** Refuses with the shape of a GraphQL answer, so that clients read it like any other. */
function refuse(response: ServerResponse, { status, code, message }: Refusal): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
  if (status === 405) response.setHeader('allow', 'POST, OPTIONS')
  if (status === 503) response.setHeader('retry-after', retryAfterSeconds)
  // What is left of the body is not worth reading.
  if (status === 413) response.setHeader('connection', 'close')
  response.writeHead(status, { 'content-type': 'application/graphql-response+json; charset=utf-8' }).end(body)
}

function allowOrigin(response: ServerResponse, origin: string): void {
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-expose-headers', 'retry-after, x-request-id')
}

/** A preflight carries no key, so it is answered for an origin that some store has; the request itself is checked again. */
async function answerPreflight(
  { platform }: GraphqlDoor,
  { headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (headers.origin && (await anyStoreWithOrigin(platform.database, headers.origin))) {
    allowOrigin(response, headers.origin)
    response.setHeader('access-control-allow-methods', 'POST')
    response.setHeader('access-control-allow-headers', allowedHeaders)
    response.setHeader('access-control-max-age', 600)
  }
  response.writeHead(204).end()
}
