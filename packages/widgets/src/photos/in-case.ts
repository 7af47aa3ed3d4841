import { AddMessage, type TrackedComplaintPartsFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { newKey } from '../delivery/key.ts'
import { ChosenPhotos } from './chosen.ts'
import type { PhotoSurroundings, ShownCase } from './photos.ts'
import { reachable } from './upload.ts'
import type { PhotoWords } from './words/en.ts'

type Timeline = TrackedComplaintPartsFragment['timeline']
type Attachment = Timeline['attachments'][number]

/** Photos in a case: those that came with each entry of its story, and a way to send more. */
export class InCase {
  readonly #around: PhotoSurroundings
  readonly #case: ShownCase
  #say: PhotoWords
  readonly #chosen: ChosenPhotos
  readonly #box = document.createElement('div')
  /** Where the photos of each entry stand. */
  readonly #boxes = new Map<string, HTMLElement>()
  /** What the browser was given of each: a page may forbid pictures from elsewhere, so they come as data. */
  readonly #pictures = new Map<string, string>()
  #large = new Set<string>()
  #isSending = false
  /** Send was pressed under words while photos were on their way. */
  #isHeld = false
  /** What went with the words. */
  #gone: readonly string[] = []
  #said = ''
  #key = newKey()

  constructor(around: PhotoSurroundings, shownCase: ShownCase, say: PhotoWords) {
    this.#around = around
    this.#case = shownCase
    this.#say = say
    const { post, endpoint, spoken } = around
    this.#chosen = new ChosenPhotos({ post, endpoint, spoken, changed: () => this.#changed() }, say)
    this.#box.className = 'photo-box'
    // Before whoever sends the words.
    around.element.shadowRoot?.addEventListener('submit', this.#submit, true)
    around.element.addEventListener('redress-message-sent', this.#arrived)
  }

  /** In other words from now on; shown with the next rendering. */
  speak(say: PhotoWords): void {
    this.#say = this.#chosen.say = say
  }

  hostUpdated(): void {
    const story = this.#around.element.shadowRoot?.querySelector('[part="story"]')
    const complaint = this.#case.complaint()
    if (!story || !complaint) {
      this.#forget()
      return
    }
    if (complaint.actions.includes('ADD_MESSAGE')) {
      // With the words that are written, else under what the customer can do.
      const below = this.#form?.lastElementChild ?? story.parentElement?.querySelector('[part="steps"]') ?? story
      if (below.previousElementSibling !== this.#box) below.before(this.#box)
      this.#showBox()
    } else this.#box.remove()
    this.#place(story, complaint.timeline)
  }

  hostDisconnected(): void {
    this.#forget()
  }

  get #form(): HTMLFormElement | null | undefined {
    return this.#around.element.shadowRoot?.querySelector('form[part="message"]')
  }

  /** Photos go with the words; without words they are a message of their own. */
  readonly #submit = (event: Event): void => {
    if (event.target !== this.#form) return
    const { ids, isBusy } = this.#chosen
    const isWritten = Boolean(this.#form?.querySelector('textarea')?.value.trim())
    if (isBusy || (ids.length > 0 && !isWritten)) {
      event.preventDefault()
      event.stopPropagation()
      this.#isHeld = isBusy
      if (isBusy) this.#showBox()
      else void this.#send()
      return
    }
    const written = this.#case.written()
    if (written) written.attachmentIds = ids
    this.#gone = ids
  }

  readonly #arrived = (): void => {
    this.#chosen.gone(this.#gone)
    this.#gone = []
  }

  #changed(): void {
    const goes = this.#isHeld && !this.#chosen.isBusy
    if (goes) this.#isHeld = false
    this.#showBox()
    if (goes) this.#form?.requestSubmit()
  }

  /** Another case, or none: nothing of this one stays behind. */
  #forget(): void {
    for (const address of this.#pictures.values()) URL.revokeObjectURL(address)
    for (const box of this.#boxes.values()) box.remove()
    this.#pictures.clear()
    this.#boxes.clear()
    this.#large.clear()
    this.#isHeld = false
    this.#gone = []
    this.#chosen.clear()
    this.#said = ''
    this.#box.remove()
  }

  /** The story is a list in the order of its entries: what came with one is put at its end. */
  #place(story: Element, { edges, attachments }: Timeline): void {
    for (const [index, { node }] of edges.entries()) {
      const own = attachments.filter(
        // Both pages that tell of an entry tell of its photos.
        ({ id, entryId }, at) => entryId === node.id && attachments.findIndex((one) => one.id === id) === at,
      )
      const entry = story.querySelector(`ol > li:nth-child(${index + 1}) > div`)
      if (own.length === 0 || !entry) continue
      const box = this.#boxes.get(node.id) ?? document.createElement('div')
      box.className = 'shown'
      this.#boxes.set(node.id, box)
      if (box.parentElement !== entry) entry.append(box)
      this.#showEntry(box, own)
    }
  }

  #showEntry(box: HTMLElement, own: readonly Attachment[]): void {
    this.#around.show(html`${own.map((photo) => this.#one(photo, () => this.#showEntry(box, own)))}`, box)
  }

  #one(photo: Attachment, again: () => void): TemplateResult {
    const isLarge = this.#large.has(photo.id)
    const picture = this.#picture(photo, isLarge, again)
    const toggle = () => {
      if (isLarge) this.#large.delete(photo.id)
      else this.#large.add(photo.id)
      again()
    }
    const label = isLarge ? this.#say.reduce(photo.name) : this.#say.enlarge(photo.name)
    return html`<button type="button" part="photo" aria-expanded=${isLarge ? 'true' : 'false'} aria-label=${label} @click=${toggle}>
      ${picture ? html`<img src=${picture} alt="" width=${photo.width} height=${photo.height} />` : photo.name}
    </button>`
  }

  /** What can be shown of it now; what is not there yet is fetched, and shown then. */
  #picture({ id, url, previewUrl }: Attachment, isLarge: boolean, again: () => void): string | undefined {
    const name = `${id} ${isLarge}`
    const known = this.#pictures.get(name)
    if (known === undefined) {
      this.#pictures.set(name, '')
      void fetch(reachable(isLarge ? url : previewUrl, this.#around.endpoint), {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      })
        .then(async (answer) => {
          if (!answer.ok) throw new Error()
          this.#pictures.set(name, URL.createObjectURL(await answer.blob()))
          again()
        })
        // The next time that the case is shown it is tried once more.
        .catch(() => this.#pictures.delete(name))
    }
    return known || this.#pictures.get(`${id} false`)
  }

  #showBox(): void {
    this.#around.show(this.#template(), this.#box)
  }

  #template(): TemplateResult {
    const say = this.#say
    const { ids, isBusy } = this.#chosen
    return html`<p class="label">${say.title}</p>
      ${this.#chosen.render()}
      ${
        ids.length > 0 && !isBusy && !this.#form
          ? html`<div><button type="button" class="main" aria-busy=${this.#isSending ? 'true' : 'false'} @click=${() => void this.#send()}>${say.send}</button></div>`
          : nothing
      }
      <div role="status">${
        this.#isHeld
          ? html`<p class="notice between"><span>${say.held}</span>
              <button type="button" class="link" @click=${() => this.#chosen.giveUp()}>${say.without}</button></p>`
          : html`<p class="muted">${this.#said}</p>`
      }</div>`
  }

  /** As a message without words of their own. The same key until it has arrived: pressed twice it is one message. */
  async #send(): Promise<void> {
    if (this.#isSending) return
    this.#isSending = true
    this.#said = ''
    this.#showBox()
    const { ids } = this.#chosen
    const input = { key: this.#key, trackingCode: this.#case.code(), text: this.#say.message, attachmentIds: ids }
    const reply = await this.#around.post(AddMessage, { input }, new AbortController().signal)
    this.#isSending = false
    const result = reply.kind === 'data' ? reply.data.addMessage : null
    if (result?.__typename === 'AddMessageSuccess') {
      this.#key = newKey()
      this.#chosen.gone(ids)
      this.#said = this.#say.sent
      this.#case.tell(result.complaint, input.trackingCode)
    } else {
      // With other photos it is another message.
      if (result) this.#key = newKey()
      this.#said = result?.message ?? this.#say.notSent
    }
    this.#showBox()
  }
}
