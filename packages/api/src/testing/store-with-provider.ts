/** A store whose people sign in by a real identity provider, each in a browser of their own. */
import { randomUUID } from 'node:crypto'
import { Viewer } from '@redress/schema/operations'
import type { Attempts } from '../attempts.ts'
import { makeLog } from '../log.ts'
import { outgoing } from '../ports/outgoing/outgoing.ts'
import { BrowserByHand } from './browser-by-hand.ts'
import { ask } from './done.ts'
import type { Engine } from './engines.ts'
import { clientId, clientSecret, startIdentityProvider, type TestProvider } from './identity-provider.ts'
import { signedInAs } from './staff-sessions.ts'
import { peopledStore } from './store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from './test-server.ts'

/** What is written down when somebody could not sign in. */
interface Failure {
  failure: string
  why: string
}

export class StoreWithProvider {
  readonly server: TestServer
  /** Another store of the installation, with the same people and no provider. */
  readonly other: TestStore
  readonly provider: TestProvider
  /** Where the desk is. */
  readonly desk: string
  readonly logged: Failure[] = []

  private constructor(parts: Pick<StoreWithProvider, 'server' | 'other' | 'provider' | 'desk'>) {
    this.server = parts.server
    this.other = parts.other
    this.provider = parts.provider
    this.desk = parts.desk
    this.server.platform.log = makeLog('warn', { write: (line) => void this.logged.push(JSON.parse(line)) })
  }

  static async start(
    engine: Engine,
    options: { attempts?: Attempts; publicUrl?: string } = {},
  ): Promise<StoreWithProvider> {
    const server = await startTestServer(engine, { store: peopledStore, ...options })
    server.platform.outgoing = outgoing({ anywhere: true, timeoutMs: 5_000 })
    const other = await server.addStore(peopledStore)
    const desk = server.url.replace('127.0.0.1', 'localhost')
    const ends = [server.store, other].map(({ storeId }) => `${desk}/sign-in/${storeId}/done`)
    const store = new StoreWithProvider({ server, other, desk, provider: await startIdentityProvider(ends) })
    await store.set({})
    return store
  }

  async stop(): Promise<void> {
    await this.provider.stop()
    await this.server.stop()
  }

  /** The provider tells the truth again, and knows nobody. */
  forget(): void {
    Object.assign(this.provider, { accounts: {}, present: undefined, lie: undefined, silentAt: undefined })
    this.logged.length = 0
  }

  /** What comes of an administrator setting the provider. */
  async set(change: object, store = this.server.store): Promise<{ __typename: string; issues?: Issue[] }> {
    const radu = await signedInAs(this.server, store, 'Radu')
    const usual = { issuer: this.provider.issuer, clientId, clientSecret, label: 'Marin', isOnlyWay: false }
    const { set } = await ask<{ set: { __typename: string } }>(radu.store, setDocument, {
      input: { key: randomUUID(), ...usual, ...change },
    })
    return set
  }

  /** Where signing in begins. */
  begin({ storeId } = this.server.store): string {
    return `${this.desk}/sign-in/${storeId}`
  }

  /** Somebody of whom the provider says this comes, and is let in or not. */
  async comesAs(subject: string, account: object, browser = new BrowserByHand()): Promise<Came> {
    this.provider.accounts[subject] = account
    this.provider.present = subject
    const end = await browser.goUntil(this.begin(), isDesk)
    return { end, browser, name: await this.viewerIn(browser) }
  }

  /** Who the desk in this browser says is there. */
  async viewerIn(browser: BrowserByHand): Promise<string | undefined> {
    const { data } = await this.askAtDesk<{ viewer: { displayName: string } | null }>(browser, Viewer, {})
    return data.viewer?.displayName
  }

  async askAtDesk<Data>(
    browser: BrowserByHand,
    { documentId }: { documentId: string },
    variables: object,
  ): Promise<{ data: Data }> {
    const cookie = [...browser.cookiesOf(new URL(this.desk))].map(([name, value]) => `${name}=${value}`).join('; ')
    const { storeId } = this.server.store
    const response = await fetch(`${this.desk}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-redress-store': storeId, origin: this.desk, cookie },
      body: JSON.stringify({ documentId, variables }),
    })
    return JSON.parse(await response.text())
  }
}

interface Issue {
  path: string[]
  message: string
}

interface Came {
  /** Where they were led. */
  end: URL
  browser: BrowserByHand
  /** Who they are at the desk. */
  name: string | undefined
}

const setDocument = `mutation ($input: SetIdentityProviderInput!) { set: setIdentityProvider(input: $input) {
  __typename ... on ValidationError { issues { path message } } } }`

export const isDesk = ({ pathname }: URL) => pathname.startsWith('/desk/')
/** On the way back from the provider. */
export const isBack = ({ pathname }: URL) => pathname.endsWith('/done')

/** What the address of the desk says to whoever was not let in. */
export const notSignedIn = /^#not-signed-in=[0-9a-f]{8}$/
