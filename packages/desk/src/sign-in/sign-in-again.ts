import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Provider, Viewer } from '../desk/desk.ts'
import { controlStyles } from '../look/controls.styles.ts'
import type { Words } from '../words/words.ts'
import type { Door } from './door.ts'
import './sign-in.ts'

/**
 * Asks for the password in the middle of the work. A dialog of the browser's own and not of Web Awesome: it must open even
 * when the network is bad and nothing more can be loaded.
 */
@customElement('desk-sign-in-again')
export class SignInAgain extends LitElement {
  static override styles = [
    controlStyles,
    css`
      dialog {
        inline-size: min(25rem, calc(100vw - 2rem)); border: 1px solid var(--line); border-radius: var(--radius-large); padding: 1.5rem;
        background: var(--surface); color: var(--ink); box-shadow: var(--shadow-raised);
      }
      dialog::backdrop { background: rgb(0 0 0 / 45%); }
      .intro { display: grid; gap: .35rem; margin-block-end: 1.1rem; }
      .below-all { margin-block-start: 1rem; padding-block-start: .75rem; border-block-start: 1px solid var(--line); display: grid; justify-items: start; }
    `,
  ]

  @property({ attribute: false }) words!: Words
  @property({ attribute: false }) door!: Door
  @property({ attribute: false }) viewer!: Viewer
  @property() text = ''
  @property({ attribute: false }) provider: Provider | null = null
  @query('dialog') private dialog!: HTMLDialogElement

  protected override firstUpdated(): void {
    this.dialog.showModal()
    this.renderRoot.querySelector('desk-sign-in')?.focusFirst()
  }

  protected override render(): TemplateResult {
    const { signIn } = this.words
    const { displayName, email } = this.viewer
    return html`
      <dialog aria-labelledby="title" aria-describedby="text" @cancel=${(event: Event) => event.preventDefault()}>
        <div class="intro"><h2 id="title">${signIn.againTitle}</h2><p id="text" class="quiet">${this.text}</p></div>
        <desk-sign-in .words=${this.words} .door=${this.door} .person=${email} .provider=${this.provider} @signed-in=${this.pass}></desk-sign-in>
        <div class="below-all">
          <p class="small quiet">${signIn.somebodyElse(displayName)} ${signIn.otherPersonText}</p>
          <button class="plain" type="button" @click=${() => this.dispatchEvent(new CustomEvent('somebody-else'))}>
            ${signIn.otherPerson}
          </button>
        </div>
      </dialog>
    `
  }

  private pass({ detail }: CustomEvent<Viewer | null>): void {
    this.dispatchEvent(new CustomEvent('signed-in', { detail }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-sign-in-again': SignInAgain
  }
}
