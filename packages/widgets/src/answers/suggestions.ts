import { SuggestedAnswers } from '@redress/schema/operations'
import { html, type TemplateResult } from 'lit'
import { worded } from '../spoken/worded.ts'
import { question } from './answer-text.ts'
import { adopt } from './answers.styles.ts'
import { type AnswersSurroundings, type Listed, Opened } from './asking.ts'
import type { AnswersWords } from './words/en.ts'

/** So long nothing is typed before anybody is asked. */
const pauseMs = 800
/** Fewer letters say nothing yet. */
const least = 15

export interface SuggestionsSurroundings extends AnswersSurroundings {
  /** What is offered already, from whichever file came first. */
  offered?: Suggestions
  /** In which words. */
  words?: AnswersWords
}

/** The words of another language go to what is offered already: what somebody reads stays open, and what they closed closed. */
export function offered(around: SuggestionsSurroundings, words: AnswersWords): void {
  if (around.words === words) return
  around.words = words
  const say = worded(words, around.element.words)
  if (around.offered) around.offered.speak(say)
  else around.offered = new Suggestions(around, say)
  // What was written before this came is looked at as well.
  around.element.requestUpdate()
}

/**
 * What may answer at once, under the words that a customer is writing: offered when they pause, at most three, closed for
 * good with one tap. It stands in their way nowhere: the words stay, and the form goes as it would without.
 */
export class Suggestions {
  readonly #around: AnswersSurroundings
  #say: AnswersWords
  readonly #opened: Opened
  readonly #box = document.createElement('div')
  #listed: readonly Listed[] = []
  #sought = ''
  #seen = ''
  #isClosed = false
  #pause: ReturnType<typeof setTimeout> | undefined
  #ending = new AbortController()

  constructor(around: AnswersSurroundings, say: AnswersWords) {
    this.#around = around
    this.#say = say
    this.#opened = new Opened(around, () => this.#show())
    this.#box.className = 'offer-answers'
    adopt(around.element.shadowRoot)
    around.element.addController(this)
  }

  /** In other words from now on. What was found, and what is read of it, is asked for in that language too. */
  speak(say: AnswersWords): void {
    this.#say = say
    this.#sought = this.#seen = ''
    if (this.#opened.id) void this.#opened.fetch()
    this.#show()
  }

  /** After each rendering of the form: what is written now, and whether it is still being written. */
  hostUpdated(): void {
    const field = this.#around.element.shadowRoot?.querySelector<HTMLTextAreaElement>('textarea#description')
    if (!field || this.#isClosed) {
      this.#stop()
      return
    }
    if (this.#box.previousElementSibling !== field.parentElement) field.parentElement?.after(this.#box)
    const text = field.value.trim()
    if (text === this.#seen) return
    this.#seen = text
    // What comes for other words than these is not offered.
    this.#stop()
    if (text.length < least) {
      this.#sought = ''
      this.#tell([])
    } else this.#pause = setTimeout(() => void this.#seek(text), pauseMs)
  }

  hostDisconnected(): void {
    this.#stop()
  }

  #stop(): void {
    clearTimeout(this.#pause)
    this.#ending.abort()
  }

  async #seek(text: string): Promise<void> {
    if (text === this.#sought) return
    this.#ending = new AbortController()
    const { signal } = this.#ending
    const reply = await this.#around.post(SuggestedAnswers, { text: text.slice(0, 4000) }, signal)
    if (signal.aborted || reply.kind !== 'data') return
    this.#sought = text
    // A store that does not want them is not asked again.
    this.#isClosed = !reply.data.suggestedAnswers
    this.#tell(reply.data.suggestedAnswers ?? [])
  }

  /** Whoever reads one goes on reading it, whatever else they type. */
  #tell(listed: readonly Listed[]): void {
    const open = this.#listed.find(({ id }) => id === this.#opened.id)
    this.#listed = open && !listed.some(({ id }) => id === open.id) ? [open, ...listed].slice(0, 3) : listed
    this.#show()
  }

  readonly #close = (): void => {
    this.#isClosed = true
    this.#stop()
    // The focus stays with the words.
    this.#around.element.shadowRoot?.querySelector<HTMLElement>('#description')?.focus()
    this.#box.remove()
  }

  #show(): void {
    this.#around.show(this.#offer(), this.#box)
  }

  #offer(): TemplateResult {
    const say = this.#say
    const count = this.#listed.length
    if (count === 0) return html`<p class="unseen" role="status"></p>`
    const shown = { say, opened: this.#opened, onwards: () => html`<p class="muted">${say.stillHere}</p>` }
    return html`<p class="unseen" role="status">${say.may(count)}</p>
      <div class="between">
        <p class="muted" id="answers-offered">${say.may(count)}</p>
        <button type="button" class="link" @click=${this.#close}>${say.close}</button>
      </div>
      <ul class="questions" part="answers" aria-labelledby="answers-offered">${this.#listed.map((each) => question(each, shown))}</ul>`
  }
}
