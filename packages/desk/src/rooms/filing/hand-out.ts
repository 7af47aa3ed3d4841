import type { HandedOutFragment } from '@redress/schema/operations'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Desk } from '../../desk/desk.ts'
import { controlStyles } from '../../look/controls.styles.ts'
import { qrCode } from '../../look/qr-code.ts'
import { inShort } from '../answer-states.ts'
import { type FilingWords, paperWordsIn } from './words/words.ts'

/** Where the customer finds a person. */
export interface Reachable {
  readonly phone: string | null
  readonly email: string | null
  readonly hours: string | null
}

export type HandedOut = Pick<HandedOutFragment, 'complaint' | 'handOut'>

const sizes = ['A5', 'A6'] as const

/**
 * What whoever complained is handed: a sheet to print, or a message. Made here of what the server answered, for the code
 * is in no address that a server sees.
 *
 * @fires done - the next one
 */
@customElement('desk-hand-out')
export class HandOutSheet extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host { display: grid; gap: 1rem; }
      .acts { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; }
      .acts label { display: inline-flex; gap: .5rem; align-items: center; color: var(--quiet); font-size: var(--small); }
      .acts select { inline-size: auto; min-block-size: 2.5rem; }
      .acts a { margin-inline-start: auto; }
      .sheet {
        color-scheme: light; color: #1d1f1e; background: #fff; border: 1px solid var(--line); border-radius: .2rem; box-shadow: var(--shadow-raised);
        padding: 1.5rem; display: grid; gap: .9rem; max-inline-size: 32rem; overflow-wrap: anywhere; line-height: 1.5;
      }
      .sheet .store { font-weight: 620; border-block-end: 1px solid #878b87; padding-block-end: .5rem; }
      .sheet h2 { font-size: 1.2rem; }
      .sheet h3 { font-size: .95rem; margin-block-end: .2rem; }
      .sheet ol { list-style: decimal; padding-inline-start: 1.3rem; display: grid; gap: .3rem; }
      .sheet .reference { font-size: 1.2rem; font-weight: 620; font-variant-numeric: tabular-nums; }
      .sheet code { font-family: ui-monospace, monospace; font-size: .95em; }
      .sheet blockquote { margin: 0; padding-inline-start: .7rem; border-inline-start: 3px solid #c9ccc9; }
      .sheet .link { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .8rem; align-items: center; }
      .sheet .link > :only-child { grid-column: 1 / -1; }
      .sheet svg { inline-size: 6.5rem; block-size: 6.5rem; margin: -.4rem; }
      .sheet .secret { font-size: .9em; }
      .top { margin-block-start: .75rem; display: grid; gap: .25rem; }
      h2:focus { outline: 0; }
      @media print {
        :host { display: block; }
        .acts, .top { display: none; }
        .sheet { border: 0; box-shadow: none; padding: 0; max-inline-size: none; font-size: 10.5pt; page: hand-out-a5; break-inside: avoid; }
        .sheet.A6 { font-size: 8.5pt; gap: .6rem; page: hand-out-a6; }
      }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) said!: FilingWords
  @property({ attribute: false }) filed!: HandedOut
  @property({ attribute: false }) reachable: Reachable | undefined
  /** What the button says that ends it. */
  @property({ attribute: false }) doneLabel = ''
  @state() private paper: FilingWords['paper'] | undefined
  @state() private size: (typeof sizes)[number] = 'A5'

  /** Goes to what was said of it, so that a screen reader reads it. */
  arrive(): void {
    this.renderRoot.querySelector<HTMLElement>('#on-record')?.focus()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('filed')) return
    void paperWordsIn(this.filed.complaint.locale).then((paper) => {
      this.paper = paper
    })
  }

  protected override render(): TemplateResult {
    const { said, desk } = this
    const { complaint } = this.filed
    return html`
      <div class="top">
        <h2 id="on-record" tabindex="-1">${said.filed(complaint.reference)}</h2>
        <p>${said.filedText(complaint.contact.name)}</p>
      </div>
      <div class="acts">
        <button class="main" type="button" @click=${() => print()}>${said.print}</button>
        <label>${said.paperSize} <select @change=${this.choose}>${sizes.map((size) => html`<option>${size}</option>`)}</select></label>
        <button type="button" @click=${this.copy}>${said.copy}</button>
        <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('done'))}>${this.doneLabel || said.next}</button>
        <a href=${desk.hrefOf({ room: 'case', parameters: { id: complaint.id } })}>${said.toCase}</a>
      </div>
      ${this.paper ? this.sheet(this.paper) : nothing}
    `
  }

  private choose({ target }: Event): void {
    const chosen = target instanceof HTMLSelectElement ? target.value : ''
    this.size = sizes.find((size) => size === chosen) ?? 'A5'
  }

  private async copy(): Promise<void> {
    const isCopied = await navigator.clipboard?.writeText(this.filed.handOut.text).then(
      () => true,
      () => false,
    )
    this.desk.say(isCopied ? { text: this.said.copied } : { text: this.said.notCopied, kind: 'FAULT' })
  }

  /** In the customer's language, on the store's clock: it is read at home, not at this desk. */
  private sheet(paper: FilingWords['paper']): TemplateResult {
    const { store } = this.desk
    const { complaint, handOut } = this.filed
    const { nextPromise, locale } = complaint
    const by = (at: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: store.timeZone }).format(
        new Date(at),
      )
    const { phone, email, hours } = this.reachable ?? {}
    const person = [phone, email, hours].filter((part) => part)
    return html`
      <article class="sheet ${this.size}" lang=${locale} aria-label=${this.said.sheet}>
        <p class="store">${store.name}</p>
        <div><h2>${paper.title}</h2><p>${paper.sorry}</p></div>
        <div><h3>${paper.reference}</h3><p class="reference">${complaint.reference}</p></div>
        <div><h3>${paper.told}</h3><blockquote>${inShort(complaint.description, 300)}</blockquote></div>
        <div>
          <h3>${paper.next}</h3>
          <ol>
            ${nextPromise ? html`<li>${paper.answer(complaint.owner?.displayName ?? store.name, by(nextPromise.dueAt))}</li>` : nothing}
            <li>${paper.putRight}</li>
            <li>${paper.late}</li>
          </ol>
        </div>
        <div>
          <h3>${paper.follow}</h3>
          <div class="link">
            ${qrCode(handOut.caseLink, paper.picture)}
            <div>
              <p><code>${handOut.caseLink}</code></p>
              <p class="secret">${paper.secret}</p>
            </div>
          </div>
        </div>
        ${person.length > 0 ? html`<div><h3>${paper.ask}</h3><p>${person.join(' · ')}</p></div>` : nothing}
      </article>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-hand-out': HandOutSheet
  }
}
