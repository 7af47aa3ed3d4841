import type { Actor } from '../access.ts'
import type { Attempts } from '../attempts.ts'
import type { ComplaintLoaders } from '../features/complaints/loaders.ts'
import type { Store } from '../features/stores/store.ts'
import type { Platform } from '../platform.ts'
import type { Streams } from '../streams.ts'
import type { Words } from '../words/words.ts'

/** How a caller keeps a session that they began. */
export interface SessionKeeper {
  /** Keeps it; answers the token when it is the caller who keeps it. */
  keep(session: { token: string; endsAt: Date }, now: Date): string | null
  /** Lets go of what was kept. */
  forget(): void
}

/** What every resolver gets. The HTTP door makes it once a request, after it has found out who calls. */
export interface Context {
  platform: Platform
  actor: Actor
  store: Store
  words: Words
  attempts: Attempts
  streams: Streams
  /** Whom attempts are counted for: the network address, as far as it can be believed. Never stored with a complaint. */
  address: string
  requestId: string
  /** Where customers and staff find this installation. */
  publicUrl: string
  session: SessionKeeper
  /** Whether this is the demo, on one machine, with keys and a password that everybody knows. */
  demo: boolean
  complaints: ComplaintLoaders
  /** The store with this person among its people, who may have been added since the request began. */
  storeWith(staffId: string): Promise<Store>
  /** What is known of the store was changed: the next request is told how it is now. */
  storeChanged(): void
  /**
   * Looks again who calls, for what stays open longer than a request: the store may have other people by now, and the key
   * or the origin may be refused. Nothing when they may no longer.
   */
  again(): Promise<Pick<Context, 'actor' | 'store' | 'complaints'> | undefined>
}
