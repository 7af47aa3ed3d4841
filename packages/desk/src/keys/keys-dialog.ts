import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Desk } from '../desk/desk.ts'
import { controlStyles } from '../look/controls.styles.ts'
import type { Key } from './keys.ts'

/** The keys that work here, in sections. */
@customElement('desk-keys-dialog')
export class KeysDialog extends LitElement {
  static override styles = [
    controlStyles,
    css`
      wa-dialog:not(:defined) { display: none; }
      wa-dialog { --width: 44rem; }
      .sections { columns: 18rem; column-gap: 2rem; margin-block-start: 1rem; }
      section { break-inside: avoid; margin-block-end: 1.25rem; }
      h3 { font-size: var(--small); color: var(--quiet); margin-block-end: .35rem; }
      dl { display: grid; grid-template-columns: auto 1fr; gap: .35rem .9rem; align-items: baseline; }
      dt { display: flex; gap: .3rem; align-items: baseline; color: var(--quiet); font-size: var(--smaller); }
      kbd { color: var(--ink); min-inline-size: 1.6rem; text-align: center; }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @query('wa-dialog') private dialog!: HTMLElement & { open: boolean }

  protected override async firstUpdated(): Promise<void> {
    await import('../look/dialog.ts')
    this.dialog.open = true
  }

  protected override render(): TemplateResult {
    const { words } = this.desk
    const all = this.desk.keys.all()
    const sections = [...new Set(all.map(({ section }) => section))]
    return html`
      <wa-dialog label=${words.keys.title} light-dismiss @wa-after-hide=${() => this.dispatchEvent(new CustomEvent('closed'))}>
        <p class="quiet">${words.keys.intro}</p>
        <div class="sections">
          ${sections.map(
            (section) => html`
              <section>
                <h3>${section}</h3>
                <dl>${all.filter((key) => key.section === section).map((key) => this.line(key))}</dl>
              </section>
            `,
          )}
        </div>
      </wa-dialog>
    `
  }

  private line({ keys, does }: Key): TemplateResult {
    const [first, second] = keys.split(' ')
    return html`
      <dt><kbd>${first === 'Escape' ? 'Esc' : first}</kbd>${second ? html`${this.desk.words.keys.andThen} <kbd>${second}</kbd>` : ''}</dt>
      <dd>${does}</dd>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-keys-dialog': KeysDialog
  }
}
