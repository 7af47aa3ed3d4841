import { html, nothing, type TemplateResult } from 'lit'
import type { RedressSubmitEvent } from '../events/redress-submit.ts'
import { ChosenPhotos } from './chosen.ts'
import type { PhotoSurroundings } from './photos.ts'
import type { PhotoWords } from './words/en.ts'

/**
 * Photos under the words that a customer writes. They go with the words when those are sent; a photo that cannot be sent
 * keeps no word back.
 */
export class InForm {
  readonly #around: PhotoSurroundings
  #say: PhotoWords
  readonly #chosen: ChosenPhotos
  readonly #box = document.createElement('div')
  /** Send was pressed while photos were on their way. */
  #isHeld = false
  /** What went with the words the last time. */
  #sent: readonly string[] = []

  constructor(around: PhotoSurroundings, say: PhotoWords) {
    this.#around = around
    this.#say = say
    const { post, endpoint, spoken, element } = around
    this.#chosen = new ChosenPhotos({ post, endpoint, spoken, changed: () => this.#changed() }, say)
    this.#box.className = 'photo-box'
    element.addEventListener('redress-submit', this.#submit)
    element.addEventListener('redress-submitted', () => this.#chosen.clear())
    this.#show()
  }

  /** In other words from now on. */
  speak(say: PhotoWords): void {
    this.#say = this.#chosen.say = say
    this.#show()
  }

  /** After each rendering of the form, before what would put it right. */
  hostUpdated(): void {
    const next = this.#form?.querySelector('fieldset')
    if (next && next.previousElementSibling !== this.#box) next.before(this.#box)
  }

  get #form(): HTMLFormElement | null | undefined {
    return this.#around.element.shadowRoot?.querySelector('form:has(#description)')
  }

  readonly #submit = (event: RedressSubmitEvent): void => {
    if (event.defaultPrevented) return
    // What the store refused last time without naming a field was about the photos: then the words go without them.
    if (this.#sent.length > 0 && this.#form?.querySelector('#problems li:not(:has(a))')) this.#chosen.lose(this.#sent)
    if (this.#chosen.isBusy) {
      event.preventDefault()
      this.#isHeld = true
      this.#show()
      return
    }
    const { ids } = this.#chosen
    this.#sent = ids
    if (ids.length > 0) event.detail.input = { ...event.detail.input, attachmentIds: ids }
  }

  #changed(): void {
    const goes = this.#isHeld && !this.#chosen.isBusy
    if (goes) this.#isHeld = false
    this.#show()
    if (goes) this.#form?.requestSubmit()
  }

  #show(): void {
    this.#around.show(this.#template(), this.#box)
  }

  #template(): TemplateResult {
    const say = this.#say
    return html`<p class="label">${say.title} <span class="optional">${say.optional}</span></p>
      ${this.#chosen.render()}
      <div role="status">${
        this.#isHeld
          ? html`<p class="notice between"><span>${say.held}</span>
              <button type="button" class="link" @click=${() => this.#chosen.giveUp()}>${say.without}</button></p>`
          : nothing
      }</div>`
  }
}
