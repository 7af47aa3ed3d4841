import { limits } from '@redress/schema/limits'
import { type DuplicatePartsFragment, MergeComplaints } from '@redress/schema/operations'
import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { controlStyles } from '../../../look/controls.styles.ts'
import { dayAndTime } from '../../../times/times.ts'
import { OnceKey } from '../../settings/once-key.ts'
import { radios } from '../acts/fields.ts'
import type { CaseGround, Entry } from '../case-parts.ts'
import { faultPart, meanwhilePart } from '../composer-parts.ts'
import { meanwhileStyles } from '../meanwhile.styles.ts'
import { byOthers } from '../meanwhile.ts'
import { outcomeOf } from '../outcome.ts'
import { inBoth } from './in-both.ts'
import { sortingStyles } from './sorting-part.ts'
import type { SortingWords } from './words/words.ts'

/** Neither can be gone on with. */
const over: readonly DuplicatePartsFragment['status'][] = [
  'RESOLVED',
  'REJECTED',
  'CLOSED',
  'WITHDRAWN',
  'MERGED',
  'SET_ASIDE',
]

/** Two complaints side by side, and the question whether one of them goes on under the other. */
@customElement('desk-case-merge')
export class CaseMerge extends LitElement {
  static override styles = [
    controlStyles,
    sortingStyles,
    meanwhileStyles,
    css`
      wa-dialog:not(:defined) { display: none; }
      wa-dialog { --width: 58rem; }
      .both { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); }
      article { display: grid; gap: .35rem; align-content: start; }
      blockquote { margin: 0; padding: .7rem .9rem; border-radius: var(--radius); background: var(--soft); white-space: pre-wrap; overflow-wrap: anywhere; max-block-size: 16rem; overflow-y: auto; }
      mark { background: var(--soon-soft); color: inherit; border-block-end: 2px solid var(--soon); }
      .radios { display: grid; gap: .15rem; }
      legend { font-weight: 560; padding: 0; margin-block-end: .15rem; }
      .what { list-style: disc; padding-inline-start: 1.2rem; display: grid; gap: .2rem; }
      .fault { color: var(--late); font-size: var(--small); font-weight: 560; }
    `,
  ]

  @property({ attribute: false }) ground!: CaseGround
  @property({ attribute: false }) said!: SortingWords
  @property({ attribute: false }) other!: DuplicatePartsFragment
  /** The one that goes on. */
  @state() private intoId = ''
  @state() private isBusy = false
  @state() private fault = ''
  @state() private problems: readonly string[] = []
  @state() private isUnsure = false
  @state() private changed: { readonly ground: CaseGround; readonly entries: readonly Entry[] } | undefined
  @query('wa-dialog') private dialog!: HTMLElement & { open: boolean }
  @query('#same') private same!: HTMLInputElement
  @query('#reason') private reason!: HTMLInputElement
  readonly #key = new OnceKey()
  /** As they were when somebody began to look at them. */
  #versions = new Map<string, number>()

  private get both(): readonly [DuplicatePartsFragment, DuplicatePartsFragment] {
    return [this.ground.complaint, this.other]
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const { both } = this
    this.#versions = new Map(both.map(({ id, version }) => [id, version]))
    const open = both.filter(({ status }) => !over.includes(status))
    const [first] = (open.length > 0 ? [...open] : [...both]).sort((one, other) =>
      one.receivedAt < other.receivedAt ? -1 : 1,
    )
    this.intoId = first?.id ?? ''
  }

  protected override async firstUpdated(): Promise<void> {
    await import('../../../look/dialog.ts')
    this.dialog.open = true
  }

  private get direction(): { from: DuplicatePartsFragment; into: DuplicatePartsFragment } {
    const [one, other] = this.both
    return this.intoId === one.id ? { from: other, into: one } : { from: one, into: other }
  }

  protected override render(): TemplateResult {
    const { said, ground, both, isBusy, changed } = this
    const { merge: words } = said
    const { from, into } = this.direction
    const [one, other] = both
    const { language } = ground.desk.words
    const when = ({ receivedAt }: DuplicatePartsFragment) => dayAndTime(language, new Date(receivedAt), ground.now)
    return html`
      <wa-dialog label=${words.title} @wa-after-hide=${() => this.dispatchEvent(new CustomEvent('closed'))}>
        <form novalidate @submit=${this.submit}>
          <div class="both">${this.words(words.this, one, other)} ${this.words(words.other, other, one)}</div>
          <p class="small quiet">${words.inBoth}</p>
          ${radios({
            name: 'into',
            legend: words.which,
            value: this.intoId,
            choices: both.map((each) => [each.id, words.goesOn(each.reference, when(each))] as const),
            change: (id) => {
              this.intoId = id
              this.changed = undefined
            },
          })}
          <ul class="what">${words.what(from.reference, into.reference).map((line) => html`<li>${line}</li>`)}</ul>
          <div>
            <label class="check">
              <input id="same" type="checkbox" aria-invalid=${this.isUnsure ? 'true' : 'false'} aria-describedby="same-hint same-fault" />
              <span>${words.sameCustomer}<small class="quiet" id="same-hint">${words.sameCustomerHint}</small></span>
            </label>
            <p class="fault" id="same-fault" ?hidden=${!this.isUnsure}>${words.sameCustomerMissing}</p>
          </div>
          <div class="field">
            <label for="reason">${words.reason} <span class="quiet">${ground.words.optional}</span></label>
            <input id="reason" type="text" autocomplete="off" maxlength=${limits.reasonLength} />
          </div>
          ${meanwhilePart(changed?.ground ?? ground, changed?.entries ?? [], () => this.seen())}
          ${faultPart(this.fault, this.problems)}
          <p class="acts">
            <button type="submit" class="main" aria-disabled=${isBusy || changed !== undefined}>${isBusy ? `${ground.words.composer.busy} …` : words.run(from.reference, into.reference)}</button>
            <button type="button" class="plain" @click=${() => this.leave()}>${words.cancel}</button>
          </p>
        </form>
      </wa-dialog>
    `
  }

  private words(heading: string, one: DuplicatePartsFragment, other: DuplicatePartsFragment): TemplateResult {
    const { desk, now } = this.ground
    return html`
      <article>
        <h3>${heading}</h3>
        <p class="small quiet">${one.reference} · ${one.contact.name} · ${dayAndTime(desk.words.language, new Date(one.receivedAt), now)} · ${desk.words.queue.statuses[one.status]}</p>
        <blockquote lang=${one.locale} tabindex="0" aria-label=${`${heading}: ${one.reference}`} role="group">${inBoth(one.description, other.description).map(([piece, isInBoth]) => (isInBoth ? html`<mark>${piece}</mark>` : piece))}</blockquote>
      </article>
    `
  }

  private leave(): void {
    this.dialog.open = false
  }

  private seen(): void {
    const { changed } = this
    if (changed) this.#versions.set(changed.ground.complaint.id, changed.ground.complaint.version)
    this.changed = undefined
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('button[type="submit"]')?.focus())
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault()
    if (this.isBusy || this.changed) return
    this.isUnsure = !this.same.checked
    if (this.isUnsure) this.same.focus()
    else void this.merge()
  }

  private async merge(): Promise<void> {
    const { ground, said } = this
    const { from, into } = this.direction
    const input = {
      ...{ complaintId: from.id, intoId: into.id },
      ...{ sameCustomer: true, reason: this.reason.value.trim() || null },
    }
    this.isBusy = true
    const once = { key: this.#key.of(input), expectedVersion: this.#versions.get(into.id) ?? null }
    const outcome = outcomeOf(await ground.desk.send(MergeComplaints, { input: { ...input, ...once } }))
    this.isBusy = false
    this.fault = ''
    this.problems = []
    if (outcome.kind === 'CHANGED') {
      const { complaint } = outcome
      const entries = byOthers(ground.desk, outcome.changes)
      if (entries.length > 0) this.changed = { ground: { ...ground, complaint }, entries }
      else {
        // What they did themselves holds nothing up.
        this.#versions.set(complaint.id, complaint.version)
        await this.merge()
      }
    } else if (outcome.kind === 'FAULT') this.fault = ground.words.composer.faults[outcome.fault.kind]
    else if (outcome.kind === 'REFUSED') {
      this.fault = outcome.message
      this.problems = outcome.problems
    } else {
      ground.desk.say({ text: said.merge.done(from.reference, into.reference) })
      this.leave()
      if (into.id !== ground.complaint.id) ground.desk.go({ room: 'case', parameters: { id: into.id } })
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-case-merge': CaseMerge
  }
}
