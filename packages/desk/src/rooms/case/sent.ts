/** What is on its way while people go on: which words, of which act, under which key. */
import type { ActGround } from './acts/act.ts'
import type { Begun } from './case-parts.ts'
import type { CaseComposer } from './composer.ts'
import type { Draft, Drafts } from './drafts.ts'
import type { Writing } from './writings.ts'

/** Kept as it went out, whatever is on the screen when the answer comes. */
export interface Sent {
  readonly begun: Begun
  readonly ground: ActGround
  readonly drafts: Drafts | undefined
  readonly words: string
  readonly writing: Writing<CaseComposer>
}

/** What somebody wrote, without the version of the case on which they wrote it. */
export const wordsOf = ({ version, ...words }: Draft): string => JSON.stringify(words)

/** Another key for other words; the same for the same until they were answered, whatever is written in between. */
export class OnceKey {
  #asked: { readonly key: string; readonly words: string } | undefined

  of(words: string): string {
    if (this.#asked?.words !== words) this.#asked = { key: crypto.randomUUID(), words }
    return this.#asked.key
  }

  answered(): void {
    this.#asked = undefined
  }
}
