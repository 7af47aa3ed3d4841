import { photoLimits } from '@redress/schema/limits'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { controlStyles } from '../../../look/controls.styles.ts'
import type { Language } from '../../../words/words.ts'
import type { ActGround } from '../acts/act.ts'
import type { DraftPhoto } from '../drafts.ts'
import { NotSent, upload } from './upload.ts'
import { type AttachedWords, attachedWordsIn, firstWords } from './words/words.ts'

/** One that is not there yet. */
interface Coming {
  readonly name: string
  readonly file: File
  readonly picture: string
  share: number
  /** Why it failed, in words; nothing while it is on its way. */
  why: string
  isWorthAgain: boolean
  ending: AbortController
}

/** What is on its way with one writing. It goes on while another act is open, or another room. */
interface OnTheirWay {
  coming: readonly Coming[]
  /** One after the other is sooner there than all at once. */
  last: Promise<void>
  /** Where it is seen; nothing while it goes on unseen. */
  shown: CaseAttached | undefined
}

const ways = new WeakMap<AbortSignal, OnTheirWay>()

/** Of one writing, with which it ends. */
function wayOf(writing: AbortSignal): OnTheirWay {
  const known = ways.get(writing)
  if (known) return known
  const way: OnTheirWay = { coming: [], last: Promise.resolve(), shown: undefined }
  ways.set(writing, way)
  writing.addEventListener('abort', () => {
    for (const { ending, picture } of way.coming) {
      ending.abort()
      URL.revokeObjectURL(picture)
    }
    become(way, [])
  })
  return way
}

function become(way: OnTheirWay, coming: readonly Coming[]): void {
  way.coming = coming
  way.shown?.told()
}

const megabytes = photoLimits.bytes / 1_048_576

/** What this device shows of those that are there, until they are removed or the page is left: a draft keeps ids and names. */
const pictures = new Map<string, string>()

/** Photos that go with a reply: chosen, sent at once, removed again. One that fails keeps no word back. It comes after the rest of the case. */
@customElement('desk-case-attached')
export class CaseAttached extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host, ul { display: grid; grid-template-columns: minmax(0, 1fr); gap: .5rem; }
      li { display: flex; align-items: center; gap: .6rem; padding: .35rem .5rem; border: 1px solid var(--line); border-radius: var(--radius); font-size: var(--small); }
      img { inline-size: 2.75rem; block-size: 2.75rem; flex: none; border-radius: .3rem; object-fit: cover; background: var(--soft); }
      .about { flex: 1; min-inline-size: 0; }
      .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      .late { color: var(--late); }
      progress { inline-size: 100%; accent-color: var(--accent); }
      li button { min-block-size: 2rem; flex: none; font-size: inherit; }
      .choose { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .6rem; }
      .choose button { margin-inline-start: -.5rem; }
      p:empty { display: none; }
      @media (max-width: 47rem) { li button, .choose button { min-block-size: 2.75rem; } }
    `,
  ]

  @property({ attribute: false }) ground!: ActGround
  /** Beside the letter: shown, and not to be changed. */
  @property({ type: Boolean }) fixed = false
  @state() private said: AttachedWords = firstWords
  @state() private notice = ''
  #language: Language | undefined
  #way: OnTheirWay | undefined

  private get photos(): readonly DraftPhoto[] {
    return this.ground.draft.photos ?? []
  }

  private get coming(): readonly Coming[] {
    return this.#way?.coming ?? []
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { desk, writing } = this.ground
    const { language } = desk.words
    if (language !== this.#language) {
      this.#language = language
      void attachedWordsIn(language).then((said) => {
        this.said = said
      })
    }
    if (changed.has('ground') && !this.fixed) this.look(wayOf(writing))
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    if (this.#way?.shown !== this) return
    this.#way.shown = undefined
    // What another act sends waits for none of it.
    this.ground.waitFor('')
  }

  private look(way: OnTheirWay): void {
    if (way === this.#way && way.shown === this) return
    if (this.#way?.shown === this) this.#way.shown = undefined
    if (way !== this.#way) this.notice = ''
    this.#way = way
    way.shown = this
    this.told()
  }

  /** What is on its way is another, or further. */
  told(): void {
    this.ground.waitFor(this.coming.some(({ why }) => why === '') ? this.said.letterWaits : '')
    this.requestUpdate()
  }

  private add(files: readonly File[]): void {
    const room = photoLimits.photos - this.photos.length - this.coming.length
    this.notice = files.length > room ? this.said.tooMany(photoLimits.photos) : ''
    const added = files.slice(0, room).map((file): Coming => {
      const picture = URL.createObjectURL(file)
      return { name: file.name, file, picture, share: 0, why: '', isWorthAgain: true, ending: new AbortController() }
    })
    const way = wayOf(this.ground.writing)
    become(way, [...way.coming, ...added])
    for (const each of added) this.queue(each)
  }

  private queue(photo: Coming): void {
    const { ground } = this
    const way = wayOf(ground.writing)
    way.last = way.last.then(() => this.bring(photo, ground, way))
  }

  private async bring(photo: Coming, { desk, attach }: ActGround, way: OnTheirWay): Promise<void> {
    const { signal } = photo.ending
    if (signal.aborted) return
    const progress = (share: number) => {
      photo.share = share
      way.shown?.requestUpdate()
    }
    try {
      if (photo.file.size > photoLimits.bytes) throw new NotSent(this.said.tooLarge(megabytes), false)
      const id = await upload(photo.file, { desk, signal, progress, language: desk.words.language })
      if (signal.aborted) return
      pictures.set(id, photo.picture)
      attach({ id, name: photo.name })
      become(
        way,
        way.coming.filter((other) => other !== photo),
      )
    } catch (fault) {
      if (signal.aborted) return
      photo.why = (fault instanceof NotSent && fault.message) || this.said.unreachable
      photo.isWorthAgain = !(fault instanceof NotSent) || fault.isWorthAgain
      become(way, [...way.coming])
    }
  }

  private again(photo: Coming): void {
    photo.why = ''
    photo.share = 0
    this.told()
    this.queue(photo)
  }

  private stop(photo: Coming): void {
    photo.ending.abort()
    URL.revokeObjectURL(photo.picture)
    become(
      wayOf(this.ground.writing),
      this.coming.filter((other) => other !== photo),
    )
    this.removed()
  }

  private takeBack({ id }: DraftPhoto): void {
    URL.revokeObjectURL(pictures.get(id) ?? '')
    pictures.delete(id)
    this.ground.change({ photos: this.photos.filter((other) => other.id !== id) })
    this.removed()
  }

  /** The button that was pressed is gone. */
  private removed(): void {
    this.notice = ''
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.choose button')?.focus())
  }

  protected override render(): TemplateResult {
    const { said, photos, coming, fixed } = this
    const isFull = photos.length + coming.length >= photoLimits.photos
    return html`
      ${fixed ? html`<p class="quiet small">${said.title}</p>` : nothing}
      <ul aria-label=${said.title} ?hidden=${photos.length + coming.length === 0}>
        ${repeat(
          photos,
          ({ id }) => id,
          (photo) => this.there(photo),
        )}
        ${repeat(
          coming,
          (photo) => photo,
          (photo) => this.onItsWay(photo),
        )}
      </ul>
      <p class="quiet small" role="status">${this.notice}</p>
      ${fixed || isFull ? nothing : this.chooser()}
    `
  }

  private there(photo: DraftPhoto): TemplateResult {
    const { said } = this
    return html`<li>
      ${pictureOf(pictures.get(photo.id))}
      <div class="about"><p class="name">${photo.name}</p>${this.fixed ? nothing : html`<p class="quiet">${said.there}</p>`}</div>
      ${this.fixed ? nothing : html`<button type="button" class="plain" aria-label=${said.removeOne(photo.name)} @click=${() => this.takeBack(photo)}>${said.remove}</button>`}
    </li>`
  }

  private onItsWay(photo: Coming): TemplateResult {
    const { said } = this
    const { name, picture, share, why, isWorthAgain } = photo
    const isFirst = this.coming.find((other) => other.why === '') === photo
    const percent = Math.round(share * 100)
    const told = why || (isFirst ? (percent < 100 ? said.sending(percent) : said.lookedAt) : said.waits)
    return html`<li>
      ${pictureOf(picture)}
      <div class="about">
        <p class="name">${name}</p>
        <p class=${why ? 'late' : 'quiet'}>${told}</p>
        ${why || !isFirst ? nothing : html`<progress max="100" .value=${percent} aria-label=${name}></progress>`}
      </div>
      ${why && isWorthAgain ? html`<button type="button" class="plain" aria-label=${said.againOne(name)} @click=${() => this.again(photo)}>${said.again}</button>` : nothing}
      <button type="button" class="plain" aria-label=${said.removeOne(name)} @click=${() => this.stop(photo)}>${said.remove}</button>
    </li>`
  }

  /** The browser's own button cannot be worded, so ours presses it. */
  private chooser(): TemplateResult {
    const { said } = this
    const open = () => this.renderRoot.querySelector('input')?.click()
    const chosen = ({ currentTarget }: Event) => {
      if (!(currentTarget instanceof HTMLInputElement)) return
      this.add([...(currentTarget.files ?? [])])
      // The same photo can be chosen again after it was removed.
      currentTarget.value = ''
    }
    return html`<div class="choose">
      <button type="button" class="plain small" aria-describedby="limits" @click=${open}>${said.attach}</button>
      <span class="quiet small" id="limits">${said.limits(photoLimits.photos, megabytes)}</span>
      <input type="file" hidden multiple accept="image/*,.heic,.heif,.pdf" @change=${chosen} />
    </div>`
  }
}

/** A browser that cannot show it still sends it. */
function pictureOf(address: string | undefined): TemplateResult | typeof nothing {
  const hide = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLElement) currentTarget.hidden = true
  }
  return address ? html`<img src=${address} alt="" @error=${hide} />` : nothing
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-case-attached': CaseAttached
  }
}
