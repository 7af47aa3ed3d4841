import { CaseDuplicates, type CaseDuplicatesQuery, type DuplicatePartsFragment } from '@redress/schema/operations'
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { Asked } from '../../../client/asked.ts'
import { day } from '../../../times/times.ts'
import { titleOf } from '../title.ts'
import { SortingPart } from './sorting-part.ts'

type Suggested = NonNullable<CaseDuplicatesQuery['duplicateSuggestions']>[number]

/** Complaints that may be about the same, and why; where a merged one goes on, and what was merged into this one. */
@customElement('desk-case-duplicates')
export class CaseDuplicatesPart extends SortingPart {
  static override styles = [
    ...super.styles,
    css`
      ul { display: grid; gap: .75rem; }
      li { display: grid; gap: .15rem; overflow-wrap: anywhere; }
      li button { justify-self: start; }
      .merged { border: 1px solid var(--soon); background: var(--soon-soft); }
    `,
  ]

  /** Only where this one goes on: it stands over everything else. */
  @property({ type: Boolean }) isOver = false
  /** The one that somebody looks at beside this one. */
  @state() private compared: DuplicatePartsFragment | undefined
  #version = 0

  readonly #duplicates = new Asked(this, () => ({
    client: this.ground.desk.client,
    document: CaseDuplicates,
    variables: { complaintId: this.ground.complaint.id },
    about: ['Complaint'],
  }))

  protected override turned(): void {
    this.compared = undefined
    this.#version = 0
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { version } = this.ground.complaint
    if (this.#version !== 0 && this.#version !== version) this.#duplicates.again()
    this.#version = version
  }

  protected override render(): TemplateResult | typeof nothing {
    const { data } = this.#duplicates
    const { said, ground } = this
    const { duplicates: words } = said
    if (!data?.complaint) return nothing
    const { mergedInto, mergedFrom } = data.complaint
    const suggested = data.duplicateSuggestions ?? []
    if (this.isOver)
      return html`<section class="merged" aria-labelledby="into-title">
        <h2 id="into-title">${words.mergedInto}</h2>
        ${mergedInto ? html`<p>${this.link(mergedInto)}</p>` : nothing}
        <p class="small">${words.mergedIntoText}</p>
      </section>`
    return html`
      ${
        mergedFrom.length > 0
          ? html`<section aria-labelledby="from-title">
            <h2 id="from-title">${words.mergedFrom}</h2>
            <ul>${mergedFrom.map((one) => html`<li>${this.link(one)}</li>`)}</ul>
          </section>`
          : nothing
      }
      ${
        suggested.length > 0 && ground.complaint.status !== 'MERGED'
          ? html`<section aria-labelledby="duplicates-title">
            <h2 id="duplicates-title" tabindex="-1">${words.title}</h2>
            <p class="small quiet">${words.text}</p>
            <ul>${suggested.map((one) => this.suggestion(one))}</ul>
          </section>`
          : nothing
      }
      ${
        this.compared
          ? html`<desk-case-merge
            .ground=${ground} .said=${said} .other=${this.compared} @closed=${this.close}
          ></desk-case-merge>`
          : nothing
      }
    `
  }

  private link(one: DuplicatePartsFragment): TemplateResult {
    const { desk, now } = this.ground
    const { language, queue } = desk.words
    return html`
      <a href=${desk.hrefOf({ room: 'case', parameters: { id: one.id } })}>${titleOf(one)}</a>
      <span class="small quiet">${one.reference} · ${one.contact.name} · ${day(language, new Date(one.receivedAt), now)} · ${queue.statuses[one.status]}</span>
    `
  }

  private suggestion({ complaint, signs, likeness }: Suggested): TemplateResult {
    const { duplicates: words } = this.said
    return html`
      <li>
        ${this.link(complaint)}
        <span class="small">${signs.map((sign) => words.signs[sign](likeness)).join(', ')}</span>
        <button type="button" class="small" aria-label=${words.compareWith(complaint.reference)} @click=${() => this.compare(complaint)}>${words.compare}</button>
      </li>
    `
  }

  private async compare(complaint: DuplicatePartsFragment): Promise<void> {
    await import('./merge.ts')
    this.compared = complaint
  }

  private close(): void {
    this.compared = undefined
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('li button, #duplicates-title')?.focus({ preventScroll: true }),
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-case-duplicates': CaseDuplicatesPart
  }
}
