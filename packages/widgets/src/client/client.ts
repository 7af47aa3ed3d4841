import type { TrustedDocument } from '@redress/schema/trusted-document'
import { type AnyVariables, Client } from '@urql/core'
import { onEnd, pipe, subscribe, take } from 'wonka'
import { HttpFault, postExchange } from './post-exchange.ts'

/** Whom a widget talks to, for which store, in which language. */
export interface Line {
  readonly endpoint: string
  readonly store: string
  readonly language: string
}

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

/** Sends one trusted document for one widget, to whomever that widget talks to. */
export type Ask = <Data, Variables extends AnyVariables>(
  document: TrustedDocument<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
) => Promise<Reply<Data>>

// One client for each line on the page: identical questions of several widgets become one request. The language is
// part of the key because answers carry words.
const clients = new Map<string, Client>()

function clientFor(line: Line): Client {
  const id = JSON.stringify([line.endpoint, line.store, line.language])
  let client = clients.get(id)
  if (!client) {
    client = new Client({
      url: line.endpoint,
      exchanges: [postExchange],
      preferGetMethod: false,
      requestPolicy: 'network-only',
    })
    clients.set(id, client)
  }
  return client
}

/** Sends one trusted document. Settles always; after an abort with `unreachable`, which the caller then ignores. */
export function ask<Data, Variables extends AnyVariables>(
  line: Line,
  document: TrustedDocument<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Reply<Data>> {
  return new Promise((resolve) => {
    const client = clientFor(line)
    const context = { store: line.store, language: line.language }
    const isMutation = document.definitions.some((part) => 'operation' in part && part.operation === 'mutation')
    const source = isMutation
      ? client.mutation(document, variables, context)
      : client.query(document, variables, context)
    const { unsubscribe } = pipe(
      source,
      take(1),
      onEnd(() => resolve({ kind: 'unreachable', retryAfterSeconds: null })),
      subscribe(({ data, error }) => {
        if (data && !error) return resolve({ kind: 'data', data })
        const fault = error?.networkError
        if (fault instanceof HttpFault && fault.status < 500 && fault.status !== 429) return resolve({ kind: 'refused' })
        resolve({ kind: 'unreachable', retryAfterSeconds: fault instanceof HttpFault ? fault.retryAfterSeconds : null })
      }),
    )
    signal.addEventListener('abort', unsubscribe, { once: true })
  })
}
