/** Requests to addresses that somebody else named: a store's administrator today. */
import { type LookupAddress, lookup } from 'node:dns'
import { type IncomingMessage, request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { promisify } from 'node:util'
import type { WebhookFault } from '@redress/schema/enums'
import { isPublicAddress } from './public-address.ts'

export interface Outgoing {
  /** Whether this address may be asked at all, as far as can be told from how it is written. */
  takes(address: string): boolean
  /**
   * Sends a body and answers with the status code. Redirects are answers like any other; of the body of an answer nothing is
   * kept.
   * @throws OutgoingError when there is no answer
   */
  post(address: string, message: { headers: Record<string, string>; body: string }): Promise<number>
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
  return {
    takes,
    post(address, { headers, body }) {
      if (!takes(address)) return Promise.reject(new OutgoingError('ADDRESS_REFUSED'))
      const url = new URL(address)
      const request = url.protocol === 'https:' ? secureRequest : plainRequest
      const length = String(Buffer.byteLength(body))
      return new Promise((answered, failed) => {
        request(
          url,
          {
            method: 'POST',
            headers: { ...headers, 'content-length': length, connection: 'close' },
            agent: false,
            lookup: judgedLookup,
            signal: AbortSignal.timeout(timeoutMs),
          },
          (response) => {
            readToTheEnd(response)
            answered(response.statusCode ?? 0)
          },
        )
          .on('error', (error) => failed(asFault(error)))
          .end(body)
      })
    },
  }
}

/** The status has said it all; the rest is let through as far as an ordinary answer goes, and within the time. */
function readToTheEnd(response: IncomingMessage): void {
  let bytes = 0
  response
    .on('error', () => {})
    .on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > mostBytes) response.destroy()
    })
}

function asFault(error: Error): OutgoingError {
  if (error instanceof OutgoingError) return error
  if (error.name === 'AbortError' || error.name === 'TimeoutError')
    return new OutgoingError('TOO_SLOW', { cause: error })
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const isTls = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code) || error.message.includes('certificate')
  return new OutgoingError(isTls ? 'CERTIFICATE' : 'UNREACHABLE', { cause: error })
}
