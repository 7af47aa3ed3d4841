import type { OpenDeskQuery } from '@redress/schema/operations'
import type { Route } from '../address/address.ts'
import type { Connection } from '../client/connection.ts'
import type { Keys } from '../keys/keys.ts'
import type { Words } from '../words/words.ts'

export type Viewer = NonNullable<OpenDeskQuery['viewer']>
/** How to sign in by the store's own identity provider. */
export type Provider = NonNullable<OpenDeskQuery['providerSignIn']>
export type Store = OpenDeskQuery['storefront']

/** What every room may rely on: who is here, at which store, in which language, and the ways to ask and to go. */
export interface Desk extends Connection {
  readonly viewer: Viewer
  readonly store: Store
  readonly words: Words
  readonly keys: Keys
  /** Aborted once who is here has signed out, or somebody else has taken the seat: nothing of theirs goes on. */
  readonly left: AbortSignal
  hrefOf(route: Route): string
  go(route: Route, options?: { replace?: boolean }): void
  /** How far down somebody was when they left this place, to whom the back button brings them. */
  scrolled(): number
  /** Says in the name of the page where one is. */
  nameThePage(name: string): void
  /** Says something at the edge of the page, and to screen readers: what was done, with a way to undo it. */
  say(notice: Notice): void
}

export interface Notice {
  readonly text: string
  /** @default nothing to do */
  readonly act?: { readonly label: string; readonly run: () => void }
  /** @default 'DONE' */
  readonly kind?: 'DONE' | 'FAULT'
}
