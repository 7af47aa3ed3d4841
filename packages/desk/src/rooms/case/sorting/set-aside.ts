import type { SetAsideReason } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import { SetAside } from '@redress/schema/operations'
import { setAsideReasons } from '@redress/schema/values'
import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { controlStyles } from '../../../look/controls.styles.ts'
import { OnceKey } from '../../settings/once-key.ts'
import { radios } from '../acts/fields.ts'
import type { CaseGround, Entry } from '../case-parts.ts'
import { faultPart, meanwhilePart } from '../composer-parts.ts'
import { meanwhileStyles } from '../meanwhile.styles.ts'
import { byOthers } from '../meanwhile.ts'
import { outcomeOf } from '../outcome.ts'
import { sortingStyles } from './sorting-part.ts'
import type { SortingWords } from './words/words.ts'

/**
 * Why something is no complaint, and what comes of saying so.
 *
 * @fires closed - it was said, or somebody thought better of it
 */
@customElement('desk-case-set-aside')
export class CaseSetAside extends LitElement {
  static override styles = [
    controlStyles,
    sortingStyles,
    meanwhileStyles,
    css`
      wa-dialog:not(:defined) { display: none; }
      wa-dialog { --width: 32rem; }
      .radios { display: grid; gap: .15rem; }
      legend { font-weight: 560; padding: 0; margin-block-end: .15rem; }
      .what { list-style: disc; padding-inline-start: 1.2rem; display: grid; gap: .2rem; }
      .fault { color: var(--late); font-size: var(--small); font-weight: 560; }
    `,
  ]

  @property({ attribute: false }) ground!: CaseGround
  @property({ attribute: false }) said!: SortingWords
  @state() private reason: SetAsideReason | undefined
  @state() private isMissing = false
  @state() private isBusy = false
  @state() private fault = ''
  @state() private problems: readonly string[] = []
  @state() private changed: { readonly ground: CaseGround; readonly entries: readonly Entry[] } | undefined
  @query('wa-dialog') private dialog!: HTMLElement & { open: boolean }
  @query('#note') private note!: HTMLInputElement
  readonly #key = new OnceKey()
  /** As it was when somebody began to look at it. */
  #version = 0

  override connectedCallback(): void {
    super.connectedCallback()
    this.#version = this.ground.complaint.version
  }

  protected override async firstUpdated(): Promise<void> {
    await import('../../../look/dialog.ts')
    this.dialog.open = true
  }

  protected override render(): TemplateResult {
    const { ground, isBusy, changed } = this
    const { setAside: words } = this.said
    return html`
      <wa-dialog label=${words.title} @wa-after-hide=${() => this.dispatchEvent(new CustomEvent('closed'))}>
        <form novalidate @submit=${this.submit}>
          ${radios({
            name: 'reason',
            legend: words.why,
            value: this.reason,
            choices: setAsideReasons.map((each) => [each, words.reasons[each]] as const),
            change: (reason) => {
              this.reason = reason
              this.isMissing = false
            },
          })}
          <p class="fault" role="alert" ?hidden=${!this.isMissing}>${words.missing}</p>
          <div class="field">
            <label for="note">${words.note} <span class="quiet">${ground.words.optional}</span></label>
            <input id="note" type="text" autocomplete="off" maxlength=${limits.reasonLength} />
          </div>
          <ul class="what">${words.what.map((line) => html`<li>${line}</li>`)}</ul>
          ${meanwhilePart(changed?.ground ?? ground, changed?.entries ?? [], () => this.seen())}
          ${faultPart(this.fault, this.problems)}
          <p class="acts">
            <button type="submit" class="main" aria-disabled=${isBusy || changed !== undefined}>${isBusy ? `${ground.words.composer.busy} …` : words.run}</button>
            <button type="button" class="plain" @click=${() => this.leave()}>${words.cancel}</button>
          </p>
        </form>
      </wa-dialog>
    `
  }

  private leave(): void {
    this.dialog.open = false
  }

  private seen(): void {
    this.#version = this.changed?.ground.complaint.version ?? this.#version
    this.changed = undefined
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('button[type="submit"]')?.focus())
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault()
    const { reason } = this
    if (this.isBusy || this.changed) return
    this.isMissing = reason === undefined
    if (reason) void this.setAside(reason)
    else this.renderRoot.querySelector<HTMLElement>('input[type="radio"]')?.focus()
  }

  private async setAside(reason: SetAsideReason): Promise<void> {
    const { ground } = this
    const input = { complaintId: ground.complaint.id, reason, note: this.note.value.trim() || null }
    this.isBusy = true
    const once = { key: this.#key.of(input), expectedVersion: this.#version }
    const outcome = outcomeOf(await ground.desk.send(SetAside, { input: { ...input, ...once } }))
    this.isBusy = false
    this.fault = ''
    this.problems = []
    if (outcome.kind === 'CHANGED') {
      const { complaint } = outcome
      const entries = byOthers(ground.desk, outcome.changes)
      if (entries.length > 0) this.changed = { ground: { ...ground, complaint }, entries }
      else {
        // What they did themselves holds nothing up.
        this.#version = complaint.version
        await this.setAside(reason)
      }
    } else if (outcome.kind === 'FAULT') this.fault = ground.words.composer.faults[outcome.fault.kind]
    else if (outcome.kind === 'REFUSED') {
      this.fault = outcome.message
      this.problems = outcome.problems
    } else {
      ground.desk.say({ text: this.said.setAside.done(ground.complaint.reference) })
      this.leave()
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-case-set-aside': CaseSetAside
  }
}
