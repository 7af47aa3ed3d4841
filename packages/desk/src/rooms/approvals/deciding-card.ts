import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Desk } from '../../desk/desk.ts'
import { controlStyles } from '../../look/controls.styles.ts'
import { Ticking } from '../../times/ticking.ts'
import { OnceKey } from '../settings/once-key.ts'
import { cardStyles } from './approvals.styles.ts'
import type { NotDecided } from './deciding.ts'
import type { ApprovalWords } from './words/words.ts'

export type Act = 'APPROVE' | 'DECLINE'

/**
 * Something that waits for a second person. Approving and declining open below it what happens next; nothing is done
 * before that was seen.
 *
 * @fires deciding - somebody began to decide it, or is done with that: `detail` says which
 * @fires decided - it is decided; `detail` says so
 * @fires not-decided - it is not; `detail` says why
 */
export abstract class DecidingCard extends LitElement {
  static override styles = [controlStyles, cardStyles]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) said!: ApprovalWords
  /** The list has it no more; it stays for whoever is deciding it, with what they wrote. */
  @property({ type: Boolean }) gone = false
  @state() protected act: Act | undefined
  @state() protected isSeen = false
  @state() private isBusy = false
  @state() private fault = ''
  @state() private reason = ''
  /** Sent twice it is decided once; what was answered is over. */
  readonly #key = new OnceKey()
  #isDeciding = false
  readonly #seeing = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return
    this.isSeen = true
    this.#seeing.disconnect()
  })

  constructor() {
    super()
    new Ticking(this)
  }

  /** Whether whoever looks may decide it. */
  abstract get mayDecide(): boolean
  abstract get complaintId(): string
  /** By which the list knows it. */
  abstract get waitingId(): string
  /** What happens when it is approved, or declined. */
  protected abstract next(act: Act): TemplateResult
  protected abstract decide(act: Act, key: OnceKey, reason: string): Promise<NotDecided>
  /** What to say once it is decided. */
  protected abstract done(act: Act): string
  /** For whom the reason is; nothing where it cannot be declined. */
  protected abstract readonly reasonFor: string | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    if (!this.isSeen) this.#seeing.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#seeing.disconnect()
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    const isDeciding = this.act !== undefined || this.isBusy
    if (isDeciding === this.#isDeciding) return
    this.#isDeciding = isDeciding
    this.tell('deciding', isDeciding)
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('article')?.focus({ preventScroll: true })
    this.scrollIntoView({ block: 'nearest' })
  }

  /** Shows what happens next, and goes there. */
  async begin(act: Act): Promise<void> {
    if (!this.mayDecide || (act === 'DECLINE' && this.reasonFor === undefined)) return
    this.act = act
    this.fault = ''
    await this.updateComplete
    const first = this.renderRoot.querySelector<HTMLElement>(act === 'DECLINE' ? 'textarea' : '.deciding .main')
    first?.focus()
    this.renderRoot.querySelector('.deciding')?.scrollIntoView({ block: 'nearest' })
  }

  protected acts(): TemplateResult {
    const { said, act } = this
    return html`
      <div class="acts">
        <button type="button" aria-expanded=${act === 'APPROVE'} @click=${() => this.begin('APPROVE')}>${said.approve}</button>
        ${
          this.reasonFor === undefined
            ? nothing
            : html`<button type="button" aria-expanded=${act === 'DECLINE'} @click=${() => this.begin('DECLINE')}>${said.decline}</button>`
        }
      </div>
    `
  }

  /** What happens next, and the button that makes it so. */
  protected deciding(): TemplateResult | typeof nothing {
    const { said, act } = this
    if (!act) return nothing
    const { approving, declining } = said
    return html`
      <form class="deciding" novalidate @submit=${this.submit} @keydown=${this.typed}>
        <div role="status">${this.gone && !this.isBusy ? html`<p class="told">${said.gone}</p>` : nothing}</div>
        <h4>${said.next}</h4>
        ${this.next(act)}
        ${act === 'DECLINE' ? this.reasonField() : html`<p class="small">${approving.noUndo}</p>`}
        ${act === 'APPROVE' && this.fault ? html`<p class="told fault" role="alert">${this.fault}</p>` : nothing}
        <div class="acts">
          <button class="main" type="submit" aria-disabled=${this.isBusy}>
            ${this.isBusy ? `${said.busy} …` : act === 'APPROVE' ? approving.confirm : declining.confirm}
          </button>
          <button class="plain" type="button" @click=${this.leave}>${said.back}</button>
        </div>
      </form>
    `
  }

  private reasonField(): TemplateResult {
    return html`
      <div class="field">
        <label for="reason">${this.said.declining.reason(this.reasonFor ?? '')}</label>
        <textarea
          id="reason" maxlength="2000" .value=${this.reason} @input=${this.reasonTyped}
          aria-invalid=${this.fault ? 'true' : 'false'} aria-describedby="fault"
        ></textarea>
        <p class="fault" id="fault" role="alert">${this.fault}</p>
      </div>
    `
  }

  private reasonTyped({ target }: InputEvent): void {
    if (target instanceof HTMLTextAreaElement) this.reason = target.value
  }

  /** Escape leaves, and what was written stays for the next time. */
  private typed(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.leave()
  }

  private leave(): void {
    this.act = undefined
    this.focus()
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { act, said } = this
    if (!act || this.isBusy) return
    const reason = this.reason.trim()
    if (act === 'DECLINE' && !reason) {
      this.fault = said.declining.missing
      this.renderRoot.querySelector('textarea')?.focus()
      return
    }
    this.isBusy = true
    this.fault = ''
    const done = this.done(act)
    const why = await this.decide(act, this.#key, reason)
    this.isBusy = false
    // Where nobody answered, the same again is harmless only under the same key.
    if (why !== said.unreachable) this.#key.done()
    this.fault = why ?? ''
    if (why) return this.tell('not-decided', why)
    this.act = undefined
    this.tell('decided', done)
  }

  private tell(name: 'deciding' | 'decided' | 'not-decided', detail: string | boolean): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}
