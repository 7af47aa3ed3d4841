import { type Exchange, makeErrorResult, makeResult, type Operation } from '@urql/core'
import { filter, fromPromise, mergeMap, pipe, takeUntil } from 'wonka'

/** How long an answer may take before we call it lost. The same key makes a second try harmless. */
export const timeoutSeconds = 15

/** An answer of the server that is no GraphQL answer: it carries what a retry needs to know. */
export class HttpFault extends Error {
  readonly status: number
  readonly retryAfterSeconds: number | null

  constructor(status: number, retryAfterSeconds: number | null) {
    super(`HTTP ${status}`)
    this.status = status
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** `Retry-After` as seconds or as a date; null when absent or unreadable. */
function retryAfter(response: Response): number | null {
  const value = response.headers.get('retry-after')
  if (!value) return null
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null
}

function documentIdOf({ query }: Operation): string {
  if ('documentId' in query && typeof query.documentId === 'string') return query.documentId
  throw new TypeError('Only trusted documents can be sent.')
}

async function post(operation: Operation, abort: AbortController) {
  const timer = setTimeout(() => abort.abort(), timeoutSeconds * 1000)
  try {
    const response = await fetch(operation.context.url, {
      method: 'POST',
      credentials: 'omit',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'x-redress-store': operation.context['store'],
        'accept-language': operation.context['language'],
      },
      body: JSON.stringify({ documentId: documentIdOf(operation), variables: operation.variables }),
      signal: abort.signal,
    })
    // A busy or broken server may still answer with a JSON body; its status is what decides.
    if (response.status === 429 || response.status >= 500) throw new HttpFault(response.status, retryAfter(response))
    const body = await response.json().catch(() => {
      throw new HttpFault(response.status, null)
    })
    return makeResult(operation, body, response)
  } catch (error) {
    return makeErrorResult(operation, error instanceof Error ? error : new Error(String(error)))
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Trusted documents over POST, and nothing else. urql's own exchange sends queries by GET, which would put tracking
 * codes into URLs and so into logs; it also carries multipart, streaming and GET code that no widget needs (1.7 KB).
 */
export const postExchange: Exchange = () => (operations$) =>
  pipe(
    operations$,
    filter((operation) => operation.kind !== 'teardown'),
    mergeMap((operation) => {
      const abort = new AbortController()
      return pipe(
        fromPromise(post(operation, abort)),
        takeUntil(
          pipe(
            operations$,
            filter((other) => {
              const over = other.kind === 'teardown' && other.key === operation.key
              if (over) abort.abort()
              return over
            }),
          ),
        ),
      )
    }),
  )
