/** Requests to addresses that somebody else named: a store's administrator today. */
import { type LookupAddress, lookup } from 'node:dns'
import { type IncomingHttpHeaders, type IncomingMessage, request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { promisify } from 'node:util'
import type { WebhookFault } from '@redress/schema/enums'
import { isPublicAddress } from './public-address.ts'

export interface Outgoing {
  /** Whether this address may be asked at all, as far as can be told from how it is written. */
  takes(address: string): boolean
  /**
   * Sends a body and tells what was answered. Redirects are answers like any other.
   * @throws OutgoingError when there is no answer
   */
  post(address: string, message: { headers: Record<string, string>; body: string }): Promise<OutgoingAnswer>
  /**
   * Asks, and reads the answer to its end. Redirects are answers like any other.
   * @throws OutgoingError when there is no whole answer in time, or more of it than anybody needs
   */
  ask(address: string, question: OutgoingQuestion): Promise<WholeAnswer>
}

export interface OutgoingQuestion {
  method: string
  headers: Record<string, string>
  body?: string | undefined
  /** Until when the answer is of use, where that may be sooner than a single answer is waited for. */
  until?: AbortSignal
}

export interface WholeAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

export interface OutgoingAnswer {
  status: number
  /** The header `Retry-After` to the letter; null where there is none. */
  retryAfter: string | null
  /** Of anything but success: how its body begins, on one line, up to 300 characters. */
  excerpt: string
}

/** Why there is no answer, in a word that may be shown: the messages of sockets hold addresses of this network. */
export class OutgoingError extends Error {
  readonly fault: Exclude<WebhookFault, 'STATUS' | 'GONE'>
  constructor(fault: OutgoingError['fault'], options?: ErrorOptions) {
    super(fault, options)
    this.fault = fault
  }
}

export interface OutgoingOptions {
  /** Plain HTTP and private addresses too: for tests, the demo, and systems on a network that the store trusts. */
  anywhere?: boolean
  resolve?: (hostname: string) => Promise<LookupAddress[]>
  /** For everything from the look-up of the name to the status of the answer. */
  timeoutMs?: number
}

const lookupAll = promisify(lookup)
const resolveAll = (hostname: string) => lookupAll(hostname, { all: true })
/** So much of an answer is read, so that an ordinary one ends in peace; a longer one is cut off. */
const mostBytes = 65_536
/** So much of an answer that is read to its end may come: the keys of a large provider are a tenth of it. */
const mostWholeBytes = 4 * mostBytes
/** So much of it is kept, to be looked at by people. */
const excerptLength = 300
const excerptBytes = 4 * excerptLength

/**
 * Requests that cannot be turned against this network. The name is looked up once, every address that it has is judged, and
 * the socket opens to one of those and not to what a second look-up would say (DNS rebinding). No redirect is followed, and
 * no connection is kept that another name might share.
 */
export function outgoing({
  anywhere = false,
  resolve = resolveAll,
  timeoutMs = 10_000,
}: OutgoingOptions = {}): Outgoing {
  const isAllowed = (address: string) => anywhere || isPublicAddress(address)
  const judgedLookup: LookupFunction = (hostname, options, done) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses
        // All of them: with one that is public beside one that is not, the socket would try both.
        if (!first || !addresses.every(({ address }) => isAllowed(address)))
          done(new OutgoingError('ADDRESS_REFUSED'), '')
        else if (options.all) done(null, addresses)
        else done(null, first.address, first.family)
      },
      (error: unknown) => done(new OutgoingError('NAME_UNKNOWN', { cause: error }), ''),
    )
  }
  const takes = (address: string): boolean => {
    if (!URL.canParse(address)) return false
    const { protocol, username, password, hostname } = new URL(address)
    if (username || password || !(protocol === 'https:' || (anywhere && protocol === 'http:'))) return false
    // An address in numbers is never looked up.
    const bare = hostname.replace(/^\[|\]$/g, '')
    return isIP(bare) === 0 || isAllowed(bare)
  }
  /** Sends what was asked for. @throws OutgoingError when nothing begins to come back */
  const send = (address: string, { method, headers, body, until }: OutgoingQuestion): Promise<IncomingMessage> => {
    if (!takes(address)) return Promise.reject(new OutgoingError('ADDRESS_REFUSED'))
    const url = new URL(address)
    const request = url.protocol === 'https:' ? secureRequest : plainRequest
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    return new Promise((answered, failed) => {
      request(
        url,
        {
          method,
          headers: { ...headers, ...length, connection: 'close' },
          agent: false,
          lookup: judgedLookup,
          signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(until ? [until] : [])]),
        },
        answered,
      )
        // Whoever has begun to answer has answered; what becomes of the rest its reader hears.
        .on('error', (error) => failed(asFault(error)))
        .end(body)
    })
  }
  return {
    takes,
    async post(address, message) {
      const response = await send(address, { method: 'POST', ...message })
      const status = response.statusCode ?? 0
      const told = { status, retryAfter: response.headers['retry-after'] ?? null }
      const beginning = readToTheEnd(response)
      if (status >= 200 && status < 300) return { ...told, excerpt: '' }
      return { ...told, excerpt: excerptOf(await beginning) }
    },
    async ask(address, question) {
      const response = await send(address, question)
      return { status: response.statusCode ?? 0, headers: response.headers, body: await readWhole(response) }
    },
  }
}

/** @throws OutgoingError */
function readWhole(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  return new Promise((read, failed) => {
    response
      .on('error', (error) => failed(asFault(error)))
      // Whoever hangs up in the middle does not always say so.
      .on('close', () => failed(new OutgoingError('UNREACHABLE')))
      .on('end', () => read(Buffer.concat(chunks)))
      .on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > mostWholeBytes) response.destroy()
        else chunks.push(chunk)
      })
  })
}

/**
 * Lets an answer through as far as an ordinary one goes, and within the time.
 * @returns how it begins: as much as people are shown, or all that came before it ended or broke off
 */
function readToTheEnd(response: IncomingMessage): Promise<Buffer> {
  const beginning: Buffer[] = []
  let bytes = 0
  return new Promise((read) => {
    const enough = () => read(Buffer.concat(beginning))
    response
      .on('error', enough)
      .on('end', enough)
      .on('close', enough)
      .on('data', (chunk: Buffer) => {
        if (bytes < excerptBytes) beginning.push(chunk.subarray(0, excerptBytes - bytes))
        bytes += chunk.length
        if (bytes >= excerptBytes) enough()
        if (bytes > mostBytes) response.destroy()
      })
  })
}

/** Whatever was sent, as text that may be kept and shown: neither engine keeps a NUL, and nobody reads control characters. */
function excerptOf(bytes: Buffer): string {
  const text = new TextDecoder().decode(bytes).replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
  return text.trim().slice(0, excerptLength).toWellFormed()
}

function asFault(error: Error): OutgoingError {
  if (error instanceof OutgoingError) return error
  if (error.name === 'AbortError' || error.name === 'TimeoutError')
    return new OutgoingError('TOO_SLOW', { cause: error })
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const isTls = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code) || error.message.includes('certificate')
  return new OutgoingError(isTls ? 'CERTIFICATE' : 'UNREACHABLE', { cause: error })
}
