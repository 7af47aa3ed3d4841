import { randomUUID } from 'node:crypto'
import type { TrustedDocument } from '@redress/schema/trusted-document'
import { type Attempts, uncounted } from '../attempts.ts'
import { createStore, type NewStore, type StoreKeys } from '../features/stores/service.ts'
import { starterCategories } from '../features/stores/starter.ts'
import type { Platform } from '../platform.ts'
import { createServer } from '../server.ts'
import { readSettings, type Settings } from '../settings.ts'
import type { Engine, FreshPlace } from './engines.ts'
import { type Followed, follow } from './followed.ts'

/** The page from which the stores of tests take complaints. */
export const shopOrigin = 'https://shop.example'

export interface Answer<Data> {
  status: number
  headers: Headers
  /** The body to the letter: a repeated key must give the same bytes. */
  text: string
  // What a test reads out of an answer, it asserts at once; the types of every document here would only repeat it.
  data: Data
  errors: { message: string; extensions: { code: string } }[] | undefined
}

export interface TestStore extends StoreKeys {
  /** Asks as a page of the store. */
  asPage<Data, Variables>(
    document: TrustedDocument<Data, Variables>,
    variables: Variables,
    headers?: Record<string, string>,
  ): Promise<Answer<Data>>
  /** Follows as a page of the store. */
  followAsPage<Data, Variables>(
    document: TrustedDocument<Data, Variables>,
    variables: Variables,
    headers?: Record<string, string>,
  ): Promise<Followed<Data>>
  /** Asks as a developer, in a document of one's own. */
  asDeveloper<Data = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer<Data>>
}

export interface TestServer {
  url: string
  platform: Platform
  /** Where its database is. */
  place: FreshPlace
  store: TestStore
  /** Another store in the same installation. */
  addStore(change?: Partial<NewStore>): Promise<TestStore>
  /** The statements sent to the database while `work` ran. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>
  stop(): Promise<void>
}

/** Without the look-ups of who calls: they come once a second, whatever is asked. */
export function withoutLookUps(statements: string[]): string[] {
  return statements.filter(
    (text) =>
      !/from "(keys|stores|origins|categories|calendars|standards|departments|staff|rungs|webhook_endpoints|routing_rules)"/.test(
        text,
      ),
  )
}

/** A store as tests open it. */
export const newStore: NewStore = {
  name: 'Test store',
  origins: [shopOrigin],
  categories: starterCategories,
  settings: { locales: ['en', 'es'], timeZone: 'Europe/Madrid', currency: 'EUR' },
}

export const testSecret = 'a secret for tests only, of 32 characters or more'

/** How the servers of tests run. */
export function testSettings(place: FreshPlace): Settings {
  return {
    ...readSettings({}),
    ...place,
    databaseUrl: place.databaseUrl,
    port: 0,
    logLevel: 'fatal',
    secret: testSecret,
  }
}

/** The real server on a free port, over a fresh database of the engine, with one store. */
export async function startTestServer(
  engine: Engine,
  options: {
    attempts?: Attempts
    costBucket?: number
    store?: Partial<NewStore>
    publicUrl?: string
    trustedProxies?: number
  } = {},
): Promise<TestServer> {
  const place = await engine.fresh()
  const statements: string[] = []
  const server = await createServer({
    settings: { ...testSettings(place), publicUrl: options.publicUrl, trustedProxies: options.trustedProxies ?? 0 },
    attempts: options.attempts ?? uncounted,
    costBucket: options.costBucket ?? Number.POSITIVE_INFINITY,
    onStatement: (text) => statements.push(text),
    sweeps: false,
  })
  const url = `http://127.0.0.1:${server.port}`
  const addStore = async (change: Partial<NewStore> = {}) =>
    testStore(url, await createStore(server.platform, { ...newStore, ...change }))
  return {
    url,
    platform: server.platform,
    place,
    store: await addStore(options.store),
    addStore,
    async statementsOf(work) {
      statements.length = 0
      await work()
      return statements.filter((text) => !/^(begin|commit|savepoint|release|rollback)/i.test(text))
    },
    async stop() {
      await server.stop()
      await place.remove()
    },
  }
}

/** A store asked at this node. */
export function testStore(url: string, keys: StoreKeys): TestStore {
  const page = { 'x-redress-store': keys.publishable, origin: shopOrigin }
  return {
    ...keys,
    asPage: ({ documentId }, variables, headers) => post(url, { documentId, variables }, { ...page, ...headers }),
    followAsPage: ({ documentId }, variables, headers) =>
      follow(url, { documentId, variables }, { ...page, ...headers }),
    asDeveloper: (query, variables, headers) =>
      post(url, { query, variables }, { authorization: `Bearer ${keys.developer}`, ...headers }),
  }
}

async function post<Data>(url: string, body: object, headers: Record<string, string>): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, ...JSON.parse(text) }
}

/** A complaint that can be filed as it is. */
export function complaintInput(change: object = {}) {
  return {
    key: randomUUID(),
    description: 'The kettle arrived with a cracked lid.',
    contact: { name: 'Maria Ionescu', email: 'maria@example.org' },
    ...change,
  }
}
