import type { CasePhotoFragment } from '@redress/schema/operations'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { fileAddress } from './file-address.ts'

/**
 * A photo that came with an entry: small in the story, large over it until Escape or a click beside it. It is fetched and
 * shown as data, since the page that the desk stands on may allow no pictures from elsewhere.
 */
@customElement('desk-case-photo')
export class CasePhoto extends LitElement {
  static override styles = css`
    :host { display: block; }
    button { display: block; padding: 0; border: 1px solid var(--line); border-radius: .5rem; overflow: hidden; background: none; color: inherit; font: inherit; cursor: zoom-in; }
    button img { display: block; block-size: 6rem; inline-size: auto; max-inline-size: 100%; object-fit: cover; }
    button span { display: block; padding: .5rem .75rem; }
    figure { margin: auto; padding: .75rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--surface); color: inherit; }
    figure img { display: block; max-inline-size: calc(94vw - 2rem); max-block-size: calc(94vh - 5rem); inline-size: auto; block-size: auto; }
    figure.pages { max-block-size: 94vh; overflow-y: auto; }
    figure.pages img { max-block-size: none; }
    figure::backdrop { background: rgb(0 0 0 / .55); }
    figcaption { display: flex; justify-content: space-between; gap: 1rem; padding-block-start: .5rem; }
    a { color: inherit; }
  `

  @property({ attribute: false }) photo!: CasePhotoFragment
  /** What it is called in words, and the word for saving it. */
  @property() label = ''
  @property() save = ''
  /** Where the desk asks; the store may be known by other names too. */
  @property() endpoint = ''
  @state() private small = ''
  @state() private large = ''

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A link to a photo ends; the photo stays the same.
    if (changed.has('photo') && changed.get('photo')?.id !== this.photo.id) void this.fetchSmall()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    for (const address of [this.small, this.large]) URL.revokeObjectURL(address)
    this.small = ''
    this.large = ''
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.hasUpdated) void this.fetchSmall()
  }

  private async fetchSmall(): Promise<void> {
    this.small = await this.fetched(this.photo.previewUrl)
  }

  /** Only for who looks at it large. */
  private async open({ newState }: ToggleEvent): Promise<void> {
    if (newState === 'open' && !this.large) this.large = await this.fetched(this.photo.url)
  }

  private async fetched(url: string): Promise<string> {
    const answer = await fetch(fileAddress(url, this.endpoint), { credentials: 'omit' }).catch(() => undefined)
    return answer?.ok ? URL.createObjectURL(await answer.blob()) : ''
  }

  protected override render(): TemplateResult {
    const { label, save, small, large } = this
    const { name, width, height } = this.photo
    return html`
      <button type="button" popovertarget="large" aria-label=${label}>
        ${small ? html`<img src=${small} alt="" width=${width} height=${height} />` : html`<span>${name}</span>`}
      </button>
      <figure popover id="large" class=${height > 2 * width ? 'pages' : ''} @beforetoggle=${this.open}>
        ${large || small ? html`<img src=${large || small} alt=${label} width=${width} height=${height} />` : nothing}
        <figcaption>
          <span>${name}</span>
          ${large ? html`<a href=${large} download=${name}>${save}</a>` : nothing}
        </figcaption>
      </figure>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-case-photo': CasePhoto
  }
}
