/** A request for a page of a store: which store, in which words, and the way to ask the API what the widgets ask. */
import { randomUUID } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import type { TrustedDocument } from '@redress/schema/trusted-document'
import { type SolutionWords, en as solutionEnglish } from '@redress/widgets/solution/words/en'
import { es as solutionSpanish } from '@redress/widgets/solution/words/es'
import { en, type Words as WidgetWords } from '@redress/widgets/words/en'
import { es } from '@redress/widgets/words/es'
import { GraphQLError } from 'graphql'
import type { Context as HonoContext } from 'hono'
import { isTemporary } from '../../db/failures.ts'
import { TemporarilyUnavailableError } from '../../errors.ts'
import { complaintLoaders } from '../../features/complaints/loaders.ts'
import type { Store } from '../../features/stores/store.ts'
import { isStoreId } from '../../features/stores/store-id.ts'
import { retryAfterSeconds } from '../../graph/errors.ts'
import { runTrusted } from '../../graph/trusted-lane.ts'
import { type Words, wordsFor } from '../../words/words.ts'
import { addressOf } from '../caller.ts'
import type { GraphqlDoor } from '../graphql-door.ts'
import { keptByCaller } from '../session-cookie.ts'

export type Http = HonoContext<{ Bindings: HttpBindings }>

export interface PageRequest {
  http: Http
  door: GraphqlDoor
  store: Store
  words: Words
  /** What the widgets say. */
  say: WidgetWords
  /** The same, of how a case is put right. */
  solution: SolutionWords
  /** The address of a page of this store, in the language that was asked for. */
  link(path: string, query?: Record<string, string>): string
  /**
   * Runs the document that a widget would send, as anybody on a page of the store: the same rules, limits and errors.
   * @throws ExpectedError, NotAnInputError
   */
  ask<Data, Variables extends Record<string, unknown>>(
    document: TrustedDocument<Data, Variables>,
    variables: Variables,
  ): Promise<Data>
}

/** Something was sent that no form of ours sends. */
export class NotAnInputError extends Error {}

const english = { say: en, solution: solutionEnglish }
const widgetWords: Readonly<Record<string, typeof english>> = {
  en: english,
  es: { say: es, solution: solutionSpanish },
}

/** Nothing when there is no such store. In the language of the address, else in `locale`, else in that of the browser. */
export async function pageRequest(http: Http, door: GraphqlDoor, locale?: string): Promise<PageRequest | undefined> {
  const store = await storeNamed(http.req.param('store') ?? '', door)
  if (!store) return undefined
  const lang = http.req.query('lang')
  const words = wordsFor(lang ?? locale ?? http.req.header('accept-language'))
  return {
    http,
    door,
    store,
    words,
    ...(widgetWords[words.locale] ?? english),
    link(path, query = {}) {
      const inQuery = new URLSearchParams({ ...query, ...(lang !== undefined && { lang: words.locale }) }).toString()
      return `/s/${store.id}${path && `/${path}`}${inQuery && `?${inQuery}`}`
    },
    ask: (document, variables) => ask(contextOf(http, door, store, words), document, variables),
  }
}

/** By its id, as our own links name it, or by the publishable key that its pages know. */
async function storeNamed(name: string, { directory }: GraphqlDoor): Promise<Store | undefined> {
  if (isStoreId(name)) return directory.byId(name)
  const holder = name.startsWith('pk_') ? await directory.byKey(name) : undefined
  return holder?.key.kind === 'PUBLISHABLE' ? holder.store : undefined
}

function contextOf(http: Http, door: GraphqlDoor, store: Store, words: Words) {
  const { platform, attempts, streams, demo, publicUrl, trustedProxies } = door
  return {
    ...{ platform, attempts, streams, demo, publicUrl, store, words },
    actor: { kind: 'STOREFRONT', storeId: store.id } as const,
    complaints: complaintLoaders(platform, store),
    session: keptByCaller,
    requestId: randomUUID(),
    address: addressOf(http.env.incoming, trustedProxies),
    storeWith: async () => store,
    storeChanged() {},
    again: async () => undefined,
  }
}

async function ask<Data, Variables extends Record<string, unknown>>(
  context: ReturnType<typeof contextOf>,
  { documentId }: TrustedDocument<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, errors } = await runTrusted({ documentId, variables }, context)
  const [error] = errors ?? []
  if (error) throw causeOf(error, context.words)
  // The document and the types of its data come from one file.
  return data as Data
}

function causeOf(error: GraphQLError, words: Words): Error {
  const { originalError, path, extensions } = error
  // Nothing was run: a variable does not fit. Or it fits and is none of ours, such as where a list is to go on.
  const isNotRun = !path && (!originalError || originalError instanceof GraphQLError)
  if (isNotRun || extensions.code === 'BAD_USER_INPUT') return new NotAnInputError(error.message)
  if (isTemporary(originalError))
    return new TemporarilyUnavailableError(words.error.temporarilyUnavailable, retryAfterSeconds)
  return originalError ?? error
}
