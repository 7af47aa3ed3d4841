import { limits } from '@redress/schema/limits'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Desk } from '../../desk/desk.ts'
import { controlStyles } from '../../look/controls.styles.ts'
import { OnceKey } from '../settings/once-key.ts'
import type { Looking } from './looking.ts'
import { keepView } from './saved-views.ts'

/** Asks under which name a view is to be kept. */
@customElement('desk-keep-view')
export class KeepView extends LitElement {
  static override styles = [
    controlStyles,
    css`
      wa-dialog:not(:defined) { display: none; }
      wa-dialog { --width: 26rem; }
      form { display: grid; gap: 1.1rem; }
      .shared { display: flex; gap: .6rem; align-items: baseline; }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) looking!: Looking
  @state() private fault = ''
  @query('wa-dialog') private dialog!: HTMLElement & { open: boolean }
  @query('#name') private name!: HTMLInputElement
  /** Sent twice it is kept once. */
  readonly #key = new OnceKey()

  protected override async firstUpdated(): Promise<void> {
    await import('../../look/dialog.ts')
    this.dialog.open = true
  }

  protected override render(): TemplateResult {
    const { viewer, words } = this.desk
    const { kept } = words.queue
    const mayShare = viewer.role === 'ADMIN'
    return html`
      <wa-dialog label=${kept.title} @wa-after-hide=${() => this.dispatchEvent(new CustomEvent('closed'))}>
        <form novalidate @submit=${this.submit}>
          <p class="quiet">${kept.text}</p>
          <div class="field">
            <label for="name">${kept.name}</label>
            <input
              id="name" type="text" autofocus autocomplete="off" maxlength=${limits.viewNameLength}
              aria-invalid=${this.fault ? 'true' : 'false'} aria-describedby="fault"
            />
            <p class="fault" id="fault" role="alert">${this.fault}</p>
          </div>
          ${
            mayShare
              ? html`<label class="shared"><input type="checkbox" id="shared" /> <span>${kept.forEverybody}</span></label>`
              : nothing
          }
          <button class="main" type="submit">${kept.keep}</button>
        </form>
      </wa-dialog>
    `
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { desk, looking } = this
    const { kept } = desk.words.queue
    const name = this.name.value.trim()
    const shared = this.renderRoot.querySelector<HTMLInputElement>('#shared')?.checked ?? false
    this.fault = name
      ? ((await keepView(desk, { key: this.#key.of({ name, shared, looking }), name, shared, looking })) ?? '')
      : kept.nameMissing
    if (this.fault) return this.name.focus()
    this.dialog.open = false
    desk.say({ text: kept.done(name) })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-keep-view': KeepView
  }
}
