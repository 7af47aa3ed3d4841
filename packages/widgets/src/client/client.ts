import type { TrustedDocument } from '@redress/schema/trusted-document'
import { type AnyVariables, Client } from '@urql/core'
import { postExchange, type Reply, unreachable } from './post-exchange.ts'

/** Whom a widget talks to, for which store, in which language. */
export interface Line {
  readonly endpoint: string
  readonly store: string
  readonly language: string
}

/** Sends one trusted document for one widget, to whomever that widget talks to. */
export type Ask = <Data, Variables extends AnyVariables>(
  document: TrustedDocument<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
) => Promise<Reply<Data>>

// One client for each line on the page: identical questions of several widgets become one request. The language is
// part of the key because answers carry words.
const clients = new Map<string, Client>()

function clientFor({ endpoint: url, store, language }: Line): Client {
  const id = [url, store, language].join(' ')
  let client = clients.get(id)
  if (!client) {
    client = new Client({ url, exchanges: [postExchange], preferGetMethod: false, requestPolicy: 'network-only' })
    clients.set(id, client)
  }
  return client
}

/** Settles always; after an abort with `unreachable`, which the caller then ignores. */
export function ask<Data, Variables extends AnyVariables>(
  line: Line,
  document: TrustedDocument<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Reply<Data>> {
  return new Promise((resolve) => {
    const client = clientFor(line)
    const { store, language } = line
    // The document's own kind decides: urql reads it from the stub definition that every trusted document carries.
    const [part] = document.definitions
    const isMutation = part && 'operation' in part && part.operation === 'mutation'
    // Several widgets may share one query, so only their last unsubscription ends it; a mutation is one widget's own.
    const context = { store, language, ...(isMutation && { signal }) }
    const { unsubscribe } = client[isMutation ? 'mutation' : 'query']<Reply<Data>>(
      document,
      variables ?? {},
      context,
    ).subscribe(({ data }) => {
      resolve(data ?? unreachable)
      // A query stays open in urql until somebody says that one answer was enough.
      queueMicrotask(() => unsubscribe())
    })
    signal.addEventListener('abort', () => {
      unsubscribe()
      resolve(unreachable)
    })
  })
}
