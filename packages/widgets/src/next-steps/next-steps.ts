import { WhatHappensNext, type WhatHappensNextQuery } from '@redress/schema/operations'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Conversation } from '../case-cards/conversation.ts'
import { type CaseCards, loadCards } from '../case-cards/load.ts'
import { Latest } from '../client/latest.ts'
import { filedCode } from '../delivery/receipt.ts'
import type { RedressSubmittedEvent } from '../events/redress-submitted.ts'
import { property } from '../redress-element/property.ts'
import { redressElementStyles } from '../redress-element/redress-element.styles.ts'
import { RedressElement } from '../redress-element/redress-element.ts'
import { StorefrontController } from '../redress-element/storefront.ts'
import { type Spoken, whenSpoken } from '../spoken/load.ts'
import { promiseCard } from '../templates/promise.ts'
import { stepList } from '../templates/steps.ts'
import { talkLine } from '../templates/talk.ts'
import type { Telling } from '../templates/when.ts'
import { Clock } from '../times/clock.ts'
import { TrackedCase } from '../tracked-case/tracked-case.ts'
import { nextStepsStyles } from './next-steps.styles.ts'

/** The times of a complaint "sent now" move with the clock. */
const refreshSeconds = 60

/**
 * What happens next: before a complaint how to complain, the steps and their times, what comes first and whom to ask;
 * about a case the step it is at, who does it and by when.
 *
 * @tagname redress-next-steps
 * @summary What happens, by when, and whom to ask: before a complaint and about a case.
 * @slot - The fallback that stands here until the element is defined and knows what to tell; an `<h1>` in it stays for who
 *   hears the page.
 * @slot rights - The store's own words, such as who pays the way back and what rights there are. Always shown.
 * @csspart card - The card around everything.
 * @csspart explanation - The view before there is a case.
 * @csspart case - The view about a case.
 * @csspart reference - The reference of the case.
 * @csspart status - Where the case stands, in one sentence.
 * @csspart promise - Who writes next, and by when.
 * @csspart steps - The steps.
 * @csspart actions - The way to a person, and `call`, when and at which number.
 * @csspart call - The form for a call.
 * @csspart guide - "Faulty, or changed my mind?", one question at a time.
 * @csspart how-to - How to complain: the ways, what helps, what it costs.
 * @csspart order - What comes first, and how fast.
 * @csspart rights - What the law gives customers, in three sentences, and the link to all of it.
 * @csspart talk - The number to call.
 * @cssprop [--redress-accent=#0b6e5f] - The accent colour; the store's own accent when it has one.
 * @cssprop [--redress-on-accent=white or black] - Text on the accent; chosen by the accent's lightness.
 * @cssprop [--redress-surface=light-dark(#fff, #1b1e1c)] - The card.
 * @cssprop [--redress-text=light-dark(#1d1f1e, #e9ebe8)] - Text.
 * @cssprop [--redress-muted=light-dark(#5a5f5c, #a8afaa)] - Secondary text.
 * @cssprop [--redress-line=light-dark(#e3e1db, #363b37)] - Lines and the card's border.
 * @cssprop [--redress-radius=14px] - The roundness of the card.
 */
export class NextSteps extends RedressElement {
  static override styles = [redressElementStyles, nextStepsStyles]

  readonly #storefront = new StorefrontController(this)
  readonly #tracked = new TrackedCase(this, {
    ask: this.ask,
    line: () => this.line,
    codeOfPage: () => String(this.trackingCode || ''),
    prepare: () => this.#prepare(),
    isSending: () => this.#conversation?.delivery.kind === 'sending',
    opened: ({ reference }) => this.#conversation?.open(reference, this.#tracked.code),
    lost() {},
  })
  readonly #explaining = new Latest()
  #cards: CaseCards | null = null
  #conversation: Conversation | null = null
  #explained: WhatHappensNextQuery | null = null
  #explanation: ReturnType<Spoken['explanation']['explanation']> | undefined
  #explainedAt = 0
  #movesFocusTo = ''

  /**
   * The secret that opens the case, for pages that have it from elsewhere. A property and no attribute: what is in the
   * markup ends up in logs and caches.
   */
  @property({ attribute: false }) trackingCode = ''

  /** The category whose times are told before there is a case. By default those that hold for any. */
  @property({ attribute: 'category-id' }) categoryId = ''

  constructor() {
    super()
    new Clock(this, () => this.#refresh())
  }

  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('redress-submitted', this.#follow)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.removeEventListener('redress-submitted', this.#follow)
    this.#explaining.abort()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    if (!this.hasUpdated) return
    if (changed.has('trackingCode') && this.trackingCode !== this.#tracked.code) this.#tracked.take()
    if (changed.has('categoryId')) void this.#explain()
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    if (!this.#movesFocusTo) return
    const target = this.renderRoot.querySelector<HTMLElement>(this.#movesFocusTo)
    this.#movesFocusTo = ''
    target?.focus()
  }

  /** A person can be asked for here too. */
  async #prepare(): Promise<boolean> {
    this.#cards ??= await loadCards()
    if (!this.#cards) return false
    this.#conversation ??= new this.#cards.Conversation(this, {
      resumes: ['call'],
      ask: this.ask,
      say: () => this.say,
      store: () => this.line.store,
      focus: (selector) => {
        this.#movesFocusTo = selector
      },
      show: this.#tracked.answerCame,
      reload: this.#tracked.load,
      emit: (event) => this.emit(event),
    })
    return true
  }

  protected override lineChanged(): void {
    void this.#storefront.load(this.line)
    this.#tracked.lineChanged()
    void this.#explain()
    void whenSpoken('explanation', this.localize, (spoken) => {
      this.#explanation = spoken.explanation(this)
      this.requestUpdate()
    })
  }

  /** Something was filed on this page: from now on this tells about it. */
  readonly #follow = ({ detail }: RedressSubmittedEvent): void => {
    const code = filedCode(detail.reference)
    if (code) this.#tracked.follow(code)
  }

  async #explain(): Promise<void> {
    const signal = this.#explaining.next()
    this.#explainedAt = Date.now()
    const reply = await this.ask(WhatHappensNext, { categoryId: this.categoryId || null }, signal)
    if (signal.aborted || reply.kind !== 'data') return
    this.#explained = reply.data
    this.requestUpdate()
  }

  #refresh(): void {
    const isOld = Date.now() - this.#explainedAt > refreshSeconds * 1000
    if (this.#tracked.state.kind === 'none' && isOld && !document.hidden) void this.#explain()
  }

  protected override render(): TemplateResult {
    const { say } = this
    const email = this.#storefront.value?.email
    const telling: Telling = {
      say,
      language: this.localize.language,
      timeZone: this.#storefront.value?.timeZone,
    }
    return html`<section class="card stack" part="card">
      ${this.#body(telling)}
      <slot name="rights"></slot>
      ${email ? html`<a class="link" dir="ltr" href="mailto:${email}">${email}</a>` : nothing}
      ${talkLine(say, this.#storefront.value)}
    </section>
      <p class="unseen" role="status">${this.#conversation?.announcement}</p>`
  }

  #body(telling: Telling): TemplateResult | typeof nothing {
    const { say } = telling
    const { state } = this.#tracked
    switch (state.kind) {
      case 'none':
        return this.#explained && this.#explanation
          ? html`<div class="stack" part="explanation">${this.#explanation.render({
              explained: this.#explained,
              categoryId: this.categoryId,
              words: say,
              own: this.words,
              language: telling.language,
              timeZone: telling.timeZone,
            })}</div>`
          : html`<slot></slot>`
      case 'loading':
        return html`<p class="muted opening">${say.loading}</p>`
      case 'unreachable':
        return html`<p class="opening">${say.caseUnreachable}</p>`
      case 'opened': {
        const { complaint } = state
        const conversation = this.#conversation
        return html`<div class="stack" part="case">
          <header class="tight">
            <p class="muted"><span class="ref" part="reference">${complaint.reference}</span></p>
            <h2 tabindex="-1" id="state" part="status">${complaint.statusLabel}</h2>
          </header>
          ${conversation?.notice ? html`<p class="notice">${conversation.notice}</p>` : nothing}
          ${promiseCard(telling, complaint)} ${stepList(telling, complaint.nextSteps)}
          ${conversation ? this.#cards?.actions(telling, complaint, conversation, ['call']) : nothing}
        </div>`
      }
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-next-steps': NextSteps
  }
}
