/** The photos that somebody has chosen: each is sent at once, one after the other, and can be taken back. */
import { photoLimits } from '@redress/schema/limits'
import { html, nothing, type TemplateResult } from 'lit'
import type { Ask } from '../client/client.ts'
import type { Speaking } from '../spoken/load.ts'
import { NotSent, shrunk, upload } from './upload.ts'
import type { PhotoWords } from './words/en.ts'

export interface Chosen {
  readonly name: string
  readonly file: File
  /** What the browser shows of it. */
  readonly picture: string
  state: 'getting' | 'sending' | 'there' | 'failed'
  share: number
  why: string
  isWorthAgain: boolean
  /** What to attach, once it is there. */
  id: string
  ending: AbortController
}

interface Surroundings {
  readonly post: Ask
  readonly endpoint: string
  readonly spoken: Speaking
  readonly changed: () => void
}

const megabytes = photoLimits.bytes / 1_048_576
const isTouched = matchMedia('(pointer: coarse)').matches

export class ChosenPhotos {
  list: readonly Chosen[] = []
  notice = ''
  readonly #around: Surroundings
  say: PhotoWords
  /** On a telephone one after the other is sooner than all at once. */
  #last = Promise.resolve()

  constructor(around: Surroundings, say: PhotoWords) {
    this.#around = around
    this.say = say
  }

  get isBusy(): boolean {
    return this.list.some(({ state }) => state === 'getting' || state === 'sending')
  }

  get ids(): string[] {
    return this.list.flatMap(({ state, id }) => (state === 'there' ? [id] : []))
  }

  #add(files: Iterable<File>): void {
    const added = [...files].map(
      (file): Chosen => ({
        ...{ file, name: file.name, picture: URL.createObjectURL(file), state: 'getting', share: 0 },
        ...{ why: '', isWorthAgain: true, id: '', ending: new AbortController() },
      }),
    )
    const room = photoLimits.photos - this.list.length
    this.notice = added.length > room ? this.say.tooMany(photoLimits.photos) : ''
    for (const { picture } of added.slice(room)) URL.revokeObjectURL(picture)
    this.list = [...this.list, ...added.slice(0, room)]
    for (const photo of added.slice(0, room)) this.#queue(photo)
    this.#around.changed()
  }

  #queue(photo: Chosen): void {
    this.#last = this.#last.then(() => this.#send(photo))
  }

  async #send(photo: Chosen): Promise<void> {
    const { name, ending } = photo
    if (ending.signal.aborted) return
    const { post, endpoint, spoken, changed } = this.#around
    try {
      const body = await shrunk(photo.file)
      if (body.size > photoLimits.bytes) throw new NotSent(this.say.tooLarge(megabytes), false)
      photo.state = 'sending'
      changed()
      const progress = (share: number) => {
        photo.share = share
        changed()
      }
      photo.id = await upload(body, {
        post,
        endpoint,
        name,
        language: spoken.language,
        progress,
        signal: ending.signal,
      })
      photo.state = 'there'
    } catch (fault) {
      photo.state = 'failed'
      photo.why = (fault instanceof NotSent && fault.message) || this.say.unreachable
      photo.isWorthAgain = !(fault instanceof NotSent) || fault.isWorthAgain
    }
    changed()
  }

  #sendAgain(photo: Chosen): void {
    photo.state = 'getting'
    photo.share = 0
    photo.ending = new AbortController()
    this.#queue(photo)
    this.#around.changed()
  }

  #remove(photo: Chosen): void {
    photo.ending.abort()
    this.list = this.list.filter((other) => other !== photo)
    this.notice = ''
    this.#around.changed()
    URL.revokeObjectURL(photo.picture)
  }

  /** Waits for none of those any more that are not there yet. */
  giveUp(): void {
    for (const photo of this.list) {
      if (photo.state === 'there' || photo.state === 'failed') continue
      photo.ending.abort()
      photo.state = 'failed'
      photo.why = this.say.unreachable
    }
    this.#around.changed()
  }

  /** The store does not have them any more. */
  lose(ids: readonly string[]): void {
    for (const photo of this.list) {
      if (!ids.includes(photo.id)) continue
      photo.state = 'failed'
      photo.why = this.say.notThere
    }
    this.#around.changed()
  }

  /** Those that have gone with some words: what was chosen since goes with the next. */
  gone(ids: readonly string[]): void {
    this.#clear(this.list.filter(({ id }) => ids.includes(id)))
  }

  clear(): void {
    this.#clear(this.list)
  }

  #clear(gone: readonly Chosen[]): void {
    this.list = this.list.filter((photo) => !gone.includes(photo))
    this.notice = ''
    this.#around.changed()
    // Not before nothing shows them any more.
    for (const { ending, picture } of gone) {
      ending.abort()
      URL.revokeObjectURL(picture)
    }
  }

  render(): TemplateResult {
    const say = this.say
    return html`<p class="muted" id="photo-limits">${say.limits(photoLimits.photos, megabytes)}</p>
      <ul class="photos" aria-label=${say.title} ?hidden=${this.list.length === 0}>${this.list.map((photo) => this.#one(photo))}</ul>
      <p class="muted" role="status">${this.notice}</p>
      <div class="row" ?hidden=${this.list.length >= photoLimits.photos}>
        ${this.#chooser(say.choose, false)} ${isTouched ? this.#chooser(say.take, true) : nothing}
      </div>`
  }

  /** The browser's own button cannot be worded, so ours presses it. */
  #chooser(label: string, isCamera: boolean): TemplateResult {
    const open = ({ currentTarget }: Event) => {
      if (currentTarget instanceof Element && currentTarget.nextElementSibling instanceof HTMLInputElement)
        currentTarget.nextElementSibling.click()
    }
    const chosen = ({ currentTarget }: Event) => {
      if (!(currentTarget instanceof HTMLInputElement)) return
      this.#add(currentTarget.files ?? [])
      // The same photo can be chosen again after it was removed.
      currentTarget.value = ''
    }
    return html`<button type="button" class="plain" aria-describedby="photo-limits" @click=${open}>${label}</button>
      <input type="file" hidden accept="image/*,.heic,.heif,.pdf" ?multiple=${!isCamera} capture=${isCamera ? 'environment' : nothing} @change=${chosen} />`
  }

  #one(photo: Chosen): TemplateResult {
    const say = this.say
    const { name, picture, state, share, why, isWorthAgain } = photo
    const percent = Math.round(share * 100)
    const told = state === 'sending' ? say.sending(percent) : say[state]
    return html`<li>
      <img src=${picture} alt="" @error=${hide} />
      <div class="grow">
        <p class="name">${name}</p>
        <p class=${state === 'failed' ? 'error' : 'muted'}>${state === 'failed' ? why : told}</p>
        ${state === 'sending' ? html`<progress max="100" .value=${percent} aria-label=${name}></progress>` : nothing}
      </div>
      ${
        state === 'failed' && isWorthAgain
          ? html`<button type="button" class="link" aria-label=${say.againOne(name)} @click=${() => this.#sendAgain(photo)}>${say.again}</button>`
          : nothing
      }
      <button type="button" class="link" aria-label=${say.removeOne(name)} @click=${() => this.#remove(photo)}>${say.remove}</button>
    </li>`
  }
}

/** A browser that cannot show it still sends it. */
function hide({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLElement) currentTarget.hidden = true
}
