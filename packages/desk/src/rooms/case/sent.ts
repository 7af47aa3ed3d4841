/** What is on its way while people go on: which words, of which act, under which key. */
import type { ActGround } from './acts/act.ts'
import type { Begun } from './case-parts.ts'
import type { Draft, Drafts } from './drafts.ts'
import type { Writing } from './writings.ts'

/** Kept as it went out, whatever is on the screen when the answer comes. */
export interface Sent {
  /** What the composer had open. */
  readonly opened: string
  readonly begun: Begun
  readonly ground: ActGround
  readonly drafts: Drafts | undefined
  readonly words: string
  readonly writing: Writing<unknown>
}

/** What somebody wrote, without the version of the case on which they wrote it. */
export const wordsOf = ({ version, ...words }: Draft): string => JSON.stringify(words)

/** Another key for other words; the same for the same until they were answered, whatever is written in between. */
export class OnceKeys {
  readonly #asked = new Map<string, { readonly key: string; readonly words: string }>()

  keyOf(opened: string, words: string): string {
    const before = this.#asked.get(opened)
    const key = before?.words === words ? before.key : crypto.randomUUID()
    this.#asked.set(opened, { key, words })
    return key
  }

  answered(opened: string): void {
    this.#asked.delete(opened)
  }
}
