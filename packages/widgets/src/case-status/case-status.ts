import type { TrackedComplaintPartsFragment } from '@redress/schema/operations'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Conversation } from '../case-cards/conversation.ts'
import { type CaseCards, loadCards } from '../case-cards/load.ts'
import { property, state } from '../redress-element/property.ts'
import { redressElementStyles } from '../redress-element/redress-element.styles.ts'
import { RedressElement } from '../redress-element/redress-element.ts'
import { StorefrontController } from '../redress-element/storefront.ts'
import { loadSolution } from '../solution/load.ts'
import type { Solution } from '../solution/solution.ts'
import { isWaiting } from '../templates/waiting.ts'
import type { Telling } from '../templates/when.ts'
import { TrackedCase } from '../tracked-case/tracked-case.ts'
import { trackerLink } from '../tracked-case/tracker-link.ts'
import { caseStatusStyles } from './case-status.styles.ts'
import { Finding, findingForm } from './finding.ts'

/**
 * Where a complaint stands: what is next, who does it and by when; the story so far; and what the customer can do.
 *
 * @tagname redress-case-status
 * @summary Follow and steer your case.
 * @slot - The fallback that stands here until the element is defined. Not shown afterwards.
 * @fires {RedressMessageSentEvent} redress-message-sent - After the store has acknowledged a message.
 * @fires {RedressWithdrawnEvent} redress-withdrawn - After the store has acknowledged a withdrawal.
 * @csspart card - The card around everything.
 * @csspart finding - The view without a code.
 * @csspart case - The view of the case.
 * @csspart reference - The reference.
 * @csspart status - Where the case stands, in one sentence.
 * @csspart promise - Who writes next, and by when.
 * @csspart understanding - What the store understood, and whether that is right.
 * @csspart solution - How it is put right; with the parts of it that there are: solved, options, proposal, agree, agreement, decision, again, leftover.
 * @csspart actions - What the customer can do.
 * @csspart field - Any field to write in; each also by its own name: code, reference, email, message, correction, call, escalation, withdrawal, at.
 * @csspart message - The form for a message, and its field.
 * @csspart waiting - The view while a message waits for the network.
 * @csspart withdrawal - The question before withdrawing.
 * @csspart steps - What happens next.
 * @csspart story - What happened so far.
 * @csspart call - The form for a call, and its field for another number.
 * @csspart escalation - The question before a supervisor is asked, and its field.
 * @csspart talk - The number to call.
 * @cssprop [--redress-accent=#0b6e5f] - The accent colour; the store's own accent when it has one.
 * @cssprop [--redress-on-accent=white or black] - Text on the accent; chosen by the accent's lightness.
 * @cssprop [--redress-surface=light-dark(#fff, #1b1e1c)] - The card.
 * @cssprop [--redress-text=light-dark(#1d1f1e, #e9ebe8)] - Text.
 * @cssprop [--redress-muted=light-dark(#5a5f5c, #a8afaa)] - Secondary text.
 * @cssprop [--redress-line=light-dark(#e3e1db, #363b37)] - Lines and the card's border.
 * @cssprop [--redress-radius=14px] - The roundness of the card; fields and buttons follow it.
 */
export class CaseStatus extends RedressElement {
  static override styles = [redressElementStyles, caseStatusStyles]

  readonly #storefront = new StorefrontController(this)
  readonly #tracked = new TrackedCase(this, {
    ask: this.ask,
    line: () => this.line,
    codeOfPage: () => String(this.trackingCode || ''),
    prepare: () => this.#prepare(),
    isSending: () => this.#conversation?.delivery.kind === 'sending',
    opened: ({ reference }) => this.#conversation?.open(reference, this.#tracked.code),
    lost: () => this.#focusState(),
  })
  readonly #finding = new Finding(this, {
    ask: this.ask,
    say: () => this.say,
    language: () => this.localize.language,
    focus: (selector) => this.#focus(selector),
    open: (code) => this.#tracked.openPasted(code),
  })
  /**
   * The secret that opens the case, for pages that have it from elsewhere. A property and no attribute: what is in the
   * markup ends up in logs and caches.
   */
  @property({ attribute: false }) trackingCode = ''

  @state() private isCopied = false
  #cards: CaseCards | null = null
  #conversation: Conversation | null = null
  #makeSolution: Awaited<ReturnType<typeof loadSolution>> = null
  #solution: Solution | null = null
  #isWaiting = false
  #movesFocusTo = ''

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    // What was set before the first update is taken up with the line, once.
    if (changed.has('trackingCode') && this.hasUpdated && this.trackingCode !== this.#tracked.code) this.#tracked.take()
    const isWaitingNow = Boolean(this.#conversation?.sending?.text && isWaiting(this.#conversation.delivery))
    if (isWaitingNow && !this.#isWaiting && this.matches(':focus-within')) this.#movesFocusTo = '#waiting'
    this.#isWaiting = isWaitingNow
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    if (!this.#movesFocusTo) return
    const target = this.renderRoot.querySelector<HTMLElement>(this.#movesFocusTo)
    this.#movesFocusTo = ''
    target?.focus()
  }

  protected override lineChanged(): void {
    void this.#storefront.load(this.line)
    this.#tracked.lineChanged()
  }

  async #prepare(): Promise<boolean> {
    this.#cards ??= await loadCards()
    if (!this.#cards) return false
    if (this.#conversation) return true
    this.#conversation = new this.#cards.Conversation(this, {
      resumes: ['message', 'correction', 'confirmation', 'call', 'escalation'],
      ask: this.ask,
      say: () => this.say,
      store: () => this.line.store,
      focus: (selector) => this.#focus(selector),
      show: this.#tracked.answerCame,
      reload: this.#tracked.load,
      emit: (event) => this.emit(event),
    })
    // Shown together: a place for photos that came later would push down what is read already.
    await this.#cards.offerPhotos(this, this.localize, this.ask, {
      complaint: () => (this.#tracked.state.kind === 'opened' ? this.#tracked.state.complaint : null),
      code: () => this.#tracked.code,
      tell: this.#tracked.answerCame,
      written: () => this.#conversation,
    })
    return true
  }

  /** After the next rendering. */
  #focus(selector: string): void {
    this.#movesFocusTo = selector
  }

  /** Another view takes the place of this one: the focus goes along if it was in here. */
  #focusState(): void {
    if (this.matches(':focus-within')) this.#focus('#state')
  }

  /** On a shared device: nothing of the case stays behind. */
  readonly #leave = (): void => {
    this.#conversation?.forget()
    this.#solution?.discard()
    this.trackingCode = ''
    this.#focusState()
    this.#tracked.forget()
  }

  get #telling(): Telling {
    return { say: this.say, language: this.localize.language, timeZone: this.#storefront.value?.timeZone }
  }

  protected override render(): TemplateResult {
    return html`<section class="card" part="card">${this.#body()}</section>
      <p class="unseen" role="status">${this.#announcement()}</p>`
  }

  #body(): TemplateResult | typeof nothing {
    const { say } = this
    const { state, code, showEarlier } = this.#tracked
    const storefront = this.#storefront.value
    const conversation = this.#conversation
    switch (state.kind) {
      case 'none':
        return findingForm({ say, storefront, isUnknown: state.isUnknown, finding: this.#finding })
      case 'loading':
        return html`<p class="muted opening" tabindex="-1" id="state">${say.loading}</p>`
      case 'unreachable':
        return html`<p class="opening" tabindex="-1" id="state">${say.caseUnreachable}</p>`
      case 'opened':
        if (!this.#cards || !conversation) return nothing
        return this.#cards.openedCase({
          telling: this.#telling,
          storefront,
          complaint: state.complaint,
          link: trackerLink('', code),
          isCopied: this.isCopied,
          conversation,
          solution: this.#solutionOf(state.complaint, code),
          onCopied: () => (this.isCopied = true),
          showEarlier,
          leave: this.#leave,
        })
    }
  }

  /** How it is put right, once the case has come that far. */
  #solutionOf(complaint: TrackedComplaintPartsFragment, code: string): TemplateResult | typeof nothing {
    const { language } = this.localize
    void loadSolution(complaint.status, this.localize).then((make) => {
      if (!make || make === this.#makeSolution) return
      this.#makeSolution = make
      this.#solution = make({
        element: this,
        post: this.ask,
        show: this.#tracked.answerCame,
        reload: this.#tracked.load,
        talk: () => this.#conversation?.showPanel('message'),
      })
      this.requestUpdate()
    })
    return (
      this.#solution?.render({
        ...{ complaint, code, language, words: this.say, own: this.words },
        store: this.line.store,
        timeZone: this.#storefront.value?.timeZone,
      }) ?? nothing
    )
  }

  #announcement(): string {
    const news = this.#conversation?.delivery.kind === 'idle' ? this.#tracked.news : ''
    return news || this.#conversation?.announcement || (this.isCopied ? this.say.copied : '')
  }
}

// With these come the types of the events on every element.
export type { RedressMessageSentEvent } from '../events/redress-message-sent.ts'
export type { RedressWithdrawnEvent } from '../events/redress-withdrawn.ts'

declare global {
  interface HTMLElementTagNameMap {
    'redress-case-status': CaseStatus
  }
}
