import type { SetAsideReason } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import { type QueueRowFragment, SetAsideInQueue } from '@redress/schema/operations'
import { setAsideReasons } from '@redress/schema/values'
import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Desk } from '../../desk/desk.ts'
import { controlStyles } from '../../look/controls.styles.ts'
import { noComplaintWords } from './no-complaint-words.ts'

/**
 * Why what is selected is no complaint. Each is answered for itself: what speaks against one holds up no other.
 *
 * @fires given - with the ids of those that were set aside
 * @fires closed - it was said, or somebody thought better of it
 */
@customElement('desk-queue-set-aside')
export class QueueSetAside extends LitElement {
  static override styles = [
    controlStyles,
    css`
      wa-dialog:not(:defined) { display: none; }
      wa-dialog { --width: 32rem; }
      form { display: grid; gap: .75rem; }
      .check { display: flex; gap: .55rem; align-items: baseline; min-block-size: 1.75rem; cursor: pointer; }
      .check input { accent-color: var(--accent); inline-size: 1.05rem; block-size: 1.05rem; margin: 0; flex: none; transform: translateY(.15rem); }
      fieldset { display: grid; gap: .15rem; border: 0; padding: 0; margin: 0; }
      legend { font-weight: 560; padding: 0; margin-block-end: .15rem; }
      .what { list-style: disc; padding-inline-start: 1.2rem; display: grid; gap: .2rem; }
      .fault { color: var(--late); font-size: var(--small); font-weight: 560; }
      .acts { display: flex; flex-wrap: wrap; gap: .35rem; }
      @media (max-width: 47rem) { .check { min-block-size: 2.75rem; } }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) complaints: readonly QueueRowFragment[] = []
  @state() private reason: SetAsideReason | undefined
  @state() private isMissing = false
  @state() private isBusy = false
  #done: readonly string[] = []
  @query('wa-dialog') private dialog!: HTMLElement & { open: boolean }
  @query('#note') private note!: HTMLInputElement

  private get said() {
    return noComplaintWords[this.desk.words.language]
  }

  protected override async firstUpdated(): Promise<void> {
    await import('../../look/dialog.ts')
    this.dialog.open = true
  }

  protected override render(): TemplateResult {
    const { said: words } = this
    return html`
      <wa-dialog label=${words.title(this.complaints.length)} @wa-after-hide=${this.closed}>
        <form novalidate @submit=${this.submit}>
          <fieldset>
            <legend>${words.why}</legend>
            ${setAsideReasons.map(
              (each) =>
                html`<label class="check"><input type="radio" name="reason" value=${each} @change=${() => this.choose(each)} /> <span>${words.reasons[each]}</span></label>`,
            )}
          </fieldset>
          <p class="fault" role="alert" ?hidden=${!this.isMissing}>${words.missing}</p>
          <div class="field">
            <label for="note">${words.note}</label>
            <input id="note" type="text" autocomplete="off" maxlength=${limits.reasonLength} />
          </div>
          <ul class="what">${words.what.map((line) => html`<li>${line}</li>`)}</ul>
          <p class="acts">
            <button type="submit" class="main" aria-disabled=${this.isBusy}>${words.run}</button>
            <button type="button" class="plain" @click=${this.leave}>${words.cancel}</button>
          </p>
        </form>
      </wa-dialog>
    `
  }

  /** What was done is told once the dialog is gone: what holds it hides when nothing is selected any more. */
  private closed(): void {
    this.dispatchEvent(new CustomEvent('closed'))
    if (this.#done.length > 0) this.dispatchEvent(new CustomEvent('given', { detail: this.#done }))
  }

  private choose(reason: SetAsideReason): void {
    this.reason = reason
    this.isMissing = false
  }

  private leave(): void {
    this.dialog.open = false
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { desk, complaints, reason } = this
    const { queue } = desk.words
    if (this.isBusy) return
    this.isMissing = reason === undefined
    if (!reason) return this.renderRoot.querySelector<HTMLElement>('input[type="radio"]')?.focus()
    const note = this.note.value.trim() || null
    this.isBusy = true
    const done: string[] = []
    let why = ''
    for (const { id: complaintId, version: expectedVersion } of complaints) {
      const input = { key: crypto.randomUUID(), complaintId, reason, note, expectedVersion }
      const reply = await desk.send(SetAsideInQueue, { input })
      // What was not answered stays selected; if it was done all the same, the next try says so.
      if (reply.kind === 'FAULT') break
      const { setAside: answer } = reply.data
      if (answer.__typename === 'SetAsideSuccess') done.push(complaintId)
      else why ||= ('issues' in answer && answer.issues[0]?.message) || answer.message
    }
    this.isBusy = false
    this.#done = done
    const failed = complaints.length - done.length
    if (failed === 0) desk.say({ text: this.said.done(done.length) })
    else
      desk.say({
        kind: 'FAULT',
        text: why || done.length > 0 ? queue.someFailed(done.length, failed, why) : queue.assignFailed,
      })
    this.leave()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-queue-set-aside': QueueSetAside
  }
}
