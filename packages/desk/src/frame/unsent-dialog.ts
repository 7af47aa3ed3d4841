import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Desk } from '../desk/desk.ts'
import { controlStyles } from '../look/controls.styles.ts'

/** Asks whoever signs out what becomes of words that were not sent. The safe answer for a device of several people comes first. */
@customElement('desk-unsent-dialog')
export class UnsentDialog extends LitElement {
  static override styles = [
    controlStyles,
    css`
      wa-dialog:not(:defined) { display: none; }
      wa-dialog { --width: 28rem; }
      .choices { display: grid; gap: .6rem; margin-block-start: 1.25rem; }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ type: Number }) count = 0
  @query('wa-dialog') private dialog!: HTMLElement & { open: boolean }

  protected override async firstUpdated(): Promise<void> {
    await import('../look/dialog.ts')
    this.dialog.open = true
  }

  protected override render(): TemplateResult {
    const { unsent } = this.desk.words.frame
    return html`
      <wa-dialog label=${unsent.title(this.count)} @wa-after-hide=${() => this.say('closed')}>
        <p class="quiet">${unsent.text}</p>
        <div class="choices">
          <button class="main" type="button" @click=${() => this.choose('remove')}>${unsent.remove}</button>
          <button type="button" @click=${() => this.choose('keep')}>${unsent.keep}</button>
          <button class="plain" type="button" autofocus @click=${() => this.choose('stay')}>${unsent.stay}</button>
        </div>
      </wa-dialog>
    `
  }

  private choose(choice: 'remove' | 'keep' | 'stay'): void {
    this.dialog.open = false
    this.say(choice)
  }

  private say(what: string): void {
    this.dispatchEvent(new CustomEvent(what))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-unsent-dialog': UnsentDialog
  }
}
