import { Answer, type AnswerQuery, SayAnswerHelped } from '@redress/schema/operations'
import type { ReactiveControllerHost, TemplateResult } from 'lit'
import type { Ask } from '../client/client.ts'
import { newKey } from '../delivery/key.ts'
import { Remembered } from '../delivery/storage.ts'

/** What this needs of the element around it. Names as they are: it lies in a file of its own (see `build-steps/apart.ts`). */
export interface AnswersSurroundings {
  readonly element: ReactiveControllerHost &
    HTMLElement & {
      /** The store's own wording, of any of the words. */
      readonly words: object
    }
  readonly post: Ask
  /** The Lit of the page. */
  readonly show: (template: TemplateResult, into: HTMLElement) => unknown
}

/** An answer in short, as lists have it. */
export interface Listed {
  readonly id: string
  readonly locale: string
  readonly title: string
}
export type Told = NonNullable<AnswerQuery['answer']>

/** What a reader has said about an answer is not asked again on this device for a day. */
const said = new Remembered<boolean>('localStorage', (value) => typeof value === 'boolean')
const placeOf = (id: string) => `redress:helped:${id}`

/** Answers that a reader opens: fetched when they do, and whether they helped is said once. */
export class Opened {
  /** The one that is open. */
  id = ''
  /** Null: it could not be fetched. */
  told: Told | null | undefined
  helped: boolean | null = null
  readonly #around: AnswersSurroundings
  readonly #changed: () => void
  #ending = new AbortController()
  #key = newKey()

  constructor(around: AnswersSurroundings, changed: () => void) {
    this.#around = around
    this.#changed = changed
  }

  toggle(id: string): void {
    this.#ending.abort()
    this.id = this.id === id ? '' : id
    this.told = undefined
    this.helped = said.read(placeOf(id))
    this.#key = newKey()
    if (this.id) void this.fetch()
    this.#changed()
  }

  async fetch(): Promise<void> {
    this.#ending.abort()
    this.#ending = new AbortController()
    const { signal } = this.#ending
    this.told = undefined
    const reply = await this.#around.post(Answer, { id: this.id }, signal)
    if (signal.aborted) return
    this.told = reply.kind === 'data' ? reply.data.answer : null
    this.#changed()
  }

  /** Thanked at once: a count that does not arrive is nobody's loss. */
  say(helped: boolean): void {
    const { id } = this
    this.helped = helped
    said.write(placeOf(id), helped)
    void this.#around.post(
      SayAnswerHelped,
      { input: { key: this.#key, answerId: id, helped } },
      new AbortController().signal,
    )
    this.#changed()
  }
}
