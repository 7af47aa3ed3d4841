import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Notice } from '../desk/desk.ts'
import { controlStyles } from '../look/controls.styles.ts'

/** Long enough to read. Stays for as long as somebody is on it. */
const shownMs = 8000
/** Long enough to hear it, to decide, and to get there without a mouse. */
const shownToActMs = 20_000

interface Shown {
  readonly notice: Notice
  readonly id: number
}

/** What was just done, one line each, with a way to undo it; said to screen readers without taking the focus. */
@customElement('desk-notices')
export class DeskNotices extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host { position: fixed; inset-block-end: 1rem; inset-inline: 1rem; z-index: 8; display: grid; justify-items: center; pointer-events: none; }
      .lines { display: grid; gap: .5rem; }
      .line {
        pointer-events: auto; display: flex; align-items: center; gap: 1rem; padding: .5rem .5rem .5rem 1rem; min-block-size: 3rem;
        border-radius: var(--radius-large); background: light-dark(#1d1f1e, #e9ebe8); color: light-dark(#fff, #131513);
        box-shadow: var(--shadow-raised); max-inline-size: 34rem; animation: rise .14s ease-out;
      }
      .line.FAULT { background: var(--late-soft); color: var(--late); border: 1px solid currentColor; }
      button, button:hover { background: none; border-color: currentColor; color: inherit; min-block-size: 2.25rem; }
      button:focus-visible { outline-color: currentColor; }
      @keyframes rise { from { transform: translateY(.5rem); opacity: 0; } }
      @media (max-width: 47rem) { :host { inset-block-end: calc(4.5rem + env(safe-area-inset-bottom)); } }
    `,
  ]

  @state() private shown: readonly Shown[] = []
  #count = 0

  say(notice: Notice): void {
    const id = ++this.#count
    this.shown = [...this.shown.slice(-2), { notice, id }]
    setTimeout(() => this.goAway(id), notice.act ? shownToActMs : shownMs)
  }

  private goAway(id: number): void {
    const item = this.renderRoot.querySelector(`#notice-${id}`)
    if (item?.matches(':hover, :focus-within')) setTimeout(() => this.goAway(id), shownMs / 4)
    else this.shown = this.shown.filter((each) => each.id !== id)
  }

  protected override render(): TemplateResult {
    return html`<div class="lines" role="status">${repeat(
      this.shown,
      ({ id }) => id,
      (each) => this.line(each),
    )}</div>`
  }

  private line({ notice: { text, act, kind = 'DONE' }, id }: Shown): TemplateResult {
    const run = () => {
      this.shown = this.shown.filter((each) => each.id !== id)
      act?.run()
    }
    return html`
      <div id="notice-${id}" class="line ${kind}">
        <span>${text}</span>
        ${act ? html`<button type="button" @click=${run}>${act.label}</button>` : nothing}
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-notices': DeskNotices
  }
}
