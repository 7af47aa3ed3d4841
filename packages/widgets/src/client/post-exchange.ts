import type { Exchange, Operation, OperationResult } from '@urql/core'
import { filter, fromPromise, mergeMap, pipe, takeUntil } from 'wonka'

/** How long an answer may take before we call it lost. The same key makes a second try harmless. */
export const timeoutSeconds = 15

/**
 * What came back.
 * - `data`: the server answered.
 * - `unreachable`: no answer, or one that says "later". It is not known whether anything was stored; try again.
 * - `refused`: the server will not answer this page (wrong key, origin or version). Trying again soon will not help.
 */
export type Reply<Data> =
  | { readonly kind: 'data'; readonly data: Data }
  | { readonly kind: 'unreachable'; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'refused' }

export const unreachable: Reply<never> = { kind: 'unreachable', retryAfterSeconds: null }

async function post({ context, query, variables }: Operation, abort: AbortController): Promise<Reply<unknown>> {
  const timer = setTimeout(() => abort.abort(), timeoutSeconds * 1000)
  // urql tears no mutation down: who gives one up says so here.
  context.signal?.addEventListener('abort', () => abort.abort())
  try {
    const response = await fetch(context.url, {
      method: 'POST',
      credentials: 'omit',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'x-redress-store': context.store,
        'accept-language': context.language,
      },
      body: JSON.stringify({ documentId: 'documentId' in query ? query.documentId : null, variables }),
      signal: abort.signal,
    })
    const { ok, status, headers } = response
    // A busy or broken server may still answer with a JSON body; its status is what decides.
    if (status === 429 || status >= 500) {
      // As a date it would be NaN: then our own pauses count.
      return { kind: 'unreachable', retryAfterSeconds: Number(headers.get('retry-after')) || null }
    }
    if (!ok) return { kind: 'refused' }
    // Errors beside or instead of the data are faults of the system (contract): later it may be well again.
    const { data, errors }: { data?: unknown; errors?: unknown } = await response.json()
    return data && !errors ? { kind: 'data', data } : unreachable
  } catch {
    return unreachable
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Trusted documents over POST, and nothing else. urql's own exchange sends queries by GET, which would put tracking
 * codes into URLs and so into logs; it also carries multipart, streaming and GET code that no widget needs (1.7 KB).
 * A result's `data` is a `Reply`, which says what to do next; urql's own error class could not, and weighs 0.5 KB.
 */
export const postExchange: Exchange = () => (operations$) =>
  pipe(
    operations$,
    filter((operation) => operation.kind !== 'teardown'),
    mergeMap((operation) => {
      const abort = new AbortController()
      const result = post(operation, abort).then(
        (data): OperationResult => ({ operation, data, stale: false, hasNext: false }),
      )
      return pipe(
        fromPromise(result),
        takeUntil(
          pipe(
            operations$,
            filter(({ kind, key }) => {
              const isOver = kind === 'teardown' && key === operation.key
              if (isOver) abort.abort()
              return isOver
            }),
          ),
        ),
      )
    }),
  )
