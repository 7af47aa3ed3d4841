import type { TrustedDocument } from '@redress/schema/trusted-document'
import { type AnyVariables, Client, type CombinedError, cacheExchange } from '@urql/core'
import type { Followed } from './following.ts'
import { type Line, postExchange } from './post-exchange.ts'

/**
 * Why there is no answer.
 * - `UNREACHABLE`: the network or the server; the same again later may work, and a key makes it harmless.
 * - `REFUSED`: the server answered that it will not; `requestId` finds it in its log.
 */
export type Fault =
  | { readonly kind: 'UNREACHABLE' }
  | {
      readonly kind: 'REFUSED'
      readonly message: string
      readonly code: string
      readonly requestId: string | undefined
    }

export type Reply<Data> =
  | { readonly kind: 'DATA'; readonly data: Data }
  | { readonly kind: 'FAULT'; readonly fault: Fault }

/** The ways to ask the store. Rooms show what they ask for by `Asked`, which follows changes; these two ask once. */
export interface Connection {
  readonly client: Client
  /** Where it asks. */
  readonly endpoint: string
  /** Asks once, past what is remembered. */
  ask<Data, Variables extends AnyVariables>(
    document: TrustedDocument<Data, Variables>,
    variables: Variables,
  ): Promise<Reply<Data>>
  /**
   * Sends a mutation. Whatever shows something that it touched asks again by itself.
   * @param touches types that it touches although the answer does not hold them: what was removed
   */
  send<Data, Variables extends AnyVariables>(
    document: TrustedDocument<Data, Variables>,
    variables: Variables,
    touches?: readonly string[],
  ): Promise<Reply<Data>>
  /** Hears what happens at the desk, until `signal`. */
  follow(followed: Followed): Promise<void>
}

export function connect(line: Line): Connection {
  const client = new Client({
    url: line.endpoint,
    exchanges: [cacheExchange, postExchange(line)],
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
  })
  return {
    client,
    endpoint: line.endpoint,
    async ask(document, variables) {
      return replyOf(await client.query(document, variables, { requestPolicy: 'network-only' }).toPromise())
    },
    async send(document, variables, touches = []) {
      const context = { additionalTypenames: [...touches] }
      return replyOf(await client.mutation(document, variables, context).toPromise())
    },
    // Loaded by the rooms that follow: nobody needs it to sign in.
    async follow(followed) {
      const { followDesk } = await import('./following.ts')
      return followDesk(line, followed)
    },
  }
}

function replyOf<Data>({ data, error }: { data?: Data | undefined; error?: CombinedError | undefined }): Reply<Data> {
  if (data !== undefined && data !== null && !error) return { kind: 'DATA', data }
  return { kind: 'FAULT', fault: faultOf(error) }
}

/** "Later" and no answer are the same to who waits. */
const passing = ['TEMPORARILY_UNAVAILABLE', 'OVERLOADED', 'RATE_LIMITED']

export function faultOf(error: CombinedError | undefined): Fault {
  const [first] = error?.graphQLErrors ?? []
  const code = String(first?.extensions.code ?? '')
  if (!first || passing.includes(code)) return { kind: 'UNREACHABLE' }
  const requestId: unknown = error?.response?.headers?.get('x-request-id')
  return {
    kind: 'REFUSED',
    message: first.message,
    code,
    requestId: typeof requestId === 'string' ? requestId : undefined,
  }
}
