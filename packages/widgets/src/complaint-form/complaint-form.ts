import { html, type PropertyValues, type TemplateResult } from 'lit'
import type { Conversation } from '../case-cards/conversation.ts'
import { type CaseCards, loadCards } from '../case-cards/load.ts'
import type { Receipt } from '../delivery/receipt.ts'
import { property, state } from '../redress-element/property.ts'
import { redressElementStyles } from '../redress-element/redress-element.styles.ts'
import { RedressElement } from '../redress-element/redress-element.ts'
import { StorefrontController } from '../redress-element/storefront.ts'
import type { Problem } from '../templates/field.ts'
import { deliverySentence, isWaiting, waitingPanel } from '../templates/waiting.ts'
import type { Telling } from '../templates/when.ts'
import { Clock } from '../times/clock.ts'
import { trackerLink } from '../tracked-case/tracker-link.ts'
import { complaintFormStyles } from './complaint-form.styles.ts'
import { ComplaintInHand } from './complaint-in-hand.ts'
import { receivedHeader } from './received-header.ts'
import { placeOf, subjectInput } from './subject.ts'
import { charactersLeft, type Notice, writingForm } from './writing.ts'

/**
 * A complaint form that is done in under two minutes, never loses a word, and turns into the confirmation.
 *
 * @tagname redress-complaint-form
 * @summary Be heard: what went wrong, what would put it right, how to reach you.
 * @slot - The fallback that stands here until the element is defined, such as a plain form. Not shown afterwards.
 * @fires {RedressSubmitEvent} redress-submit - Before sending; cancelable, and `detail.input` may be changed.
 * @fires {RedressSubmittedEvent} redress-submitted - After the store has acknowledged the complaint.
 * @csspart card - The card around everything.
 * @csspart form - The form.
 * @csspart about - What the complaint is about, as the page told it.
 * @csspart field - Any field to write in; each also by its own name, as below, and `correction`.
 * @csspart description - What went wrong.
 * @csspart subject - The order or product, when the page does not know it.
 * @csspart outcomeWords - What would put it right, in own words.
 * @csspart name - The customer's name.
 * @csspart reach - The e-mail address or telephone number.
 * @csspart choice - One wish under "What would put it right?".
 * @csspart submit - The button that sends.
 * @csspart problems - The summary of what is missing.
 * @csspart waiting - The view while the words wait for the network.
 * @csspart confirmation - The view after the store has acknowledged.
 * @csspart reference - The reference in the confirmation.
 * @csspart promise - Who writes next, and by when.
 * @csspart understanding - What the store understood, and whether that is right.
 * @csspart steps - What happens next.
 * @csspart link - The link to keep.
 * @csspart open - The way to the case.
 * @csspart actions - The way to a person.
 * @csspart call - The form for a call, and its field for another number.
 * @csspart talk - The number to call.
 * @cssprop [--redress-accent=#0b6e5f] - The accent colour; the store's own accent when it has one.
 * @cssprop [--redress-on-accent=white or black] - Text on the accent; chosen by the accent's lightness.
 * @cssprop [--redress-surface=light-dark(#fff, #1b1e1c)] - The card.
 * @cssprop [--redress-text=light-dark(#1d1f1e, #e9ebe8)] - Text.
 * @cssprop [--redress-muted=light-dark(#5a5f5c, #a8afaa)] - Secondary text.
 * @cssprop [--redress-line=light-dark(#e3e1db, #363b37)] - Lines and the card's border.
 * @cssprop [--redress-radius=14px] - The roundness of the card; fields and buttons follow it.
 */
export class ComplaintForm extends RedressElement {
  static override styles = [redressElementStyles, complaintFormStyles]

  /** @internal For what comes in a file of its own. */
  readonly storefront = new StorefrontController(this)
  readonly #complaint = new ComplaintInHand(this, {
    ask: this.ask,
    say: () => this.say,
    language: () => this.localize.language,
    subject: () => subjectInput(this),
    categoryId: () => this.categoryId,
    typedBefore: () => this.querySelector('textarea')?.value,
    moveFocus: () => this.#moveFocus(),
    emit: (event) => this.emit(event),
  })
  /** The number of the order that this is about. */
  @property({ attribute: 'order-number' }) orderNumber = ''

  /** The product, as the page names it. */
  @property({ attribute: 'product-name' }) productName = ''

  /** The store's own code for the product. */
  @property() sku = ''

  /** What was paid for it, in minor units (cents). */
  @property({ type: Number, attribute: 'price-minor' }) priceMinor: number | null = null

  /** The currency of the price, as ISO 4217 has it. */
  @property() currency = ''

  /** When it was bought: `2026-11-19`. */
  @property({ attribute: 'purchased-on' }) purchasedOn = ''

  /** Where it was bought or happened, such as a branch. */
  @property() place = ''

  /** The category, when the page knows it; the customer is never asked. */
  @property({ attribute: 'category-id' }) categoryId = ''

  /** The customer's name, when the page knows it. */
  @property({ attribute: 'customer-name' }) customerName = ''

  /** The customer's e-mail address, when the page knows it. */
  @property({ attribute: 'customer-email' }) customerEmail = ''

  /** The customer's telephone number, when the page knows it. */
  @property({ attribute: 'customer-phone' }) customerPhone = ''

  /** The page of the store that has `<redress-case-status>`. By default this page. */
  @property({ attribute: 'case-page' }) casePage = ''

  @state() private isCopied = false
  @state() private wantsOtherContact = false
  #cards: CaseCards | null = null
  #conversation: Conversation | null = null
  #isWaiting = false
  /** After the next rendering the focus goes to the first of these that is there. */
  #movesFocusTo: readonly string[] = []

  constructor() {
    super()
    new Clock(this)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    if (changed.has('customerName') || changed.has('customerEmail') || changed.has('customerPhone')) {
      this.#complaint.prefill(String(this.customerName ?? ''), String(this.customerEmail || this.customerPhone || ''))
    }
    this.#complaint.open(placeOf(this.line.store, subjectInput(this)))
    const { step } = this.#complaint
    if (step.kind === 'received') this.#conversation?.open(step.complaint.reference, step.trackingCode)
    // The first try is mostly over in a blink: the form stays until then, and its button says so.
    const isWaitingNow = [this.#complaint, this.#conversation].some((way) => way && isWaiting(way.delivery))
    if (isWaitingNow && !this.#isWaiting) this.#moveFocus()
    this.#isWaiting = isWaitingNow
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    const targets = this.#movesFocusTo.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector))
    this.#movesFocusTo = []
    targets.find(Boolean)?.focus()
    const { step, entries } = this.#complaint
    if (step.kind !== 'writing' || entries.description) void this.#prepare()
  }

  /** The cards for afterwards are fetched while the customer writes. When that fails each tick of the clock tries again. */
  async #prepare(): Promise<void> {
    const cards = this.#cards ?? (await loadCards())
    const { update, reload } = this.#complaint
    if (!cards || this.#cards) return
    this.#cards = cards
    this.#conversation = new cards.Conversation(this, {
      resumes: ['correction', 'confirmation', 'call'],
      spoken: this.localize,
      ask: this.ask,
      say: () => this.say,
      store: () => this.line.store,
      focus: (selector) => {
        this.#movesFocusTo = [selector]
      },
      show: update,
      reload,
      emit: (event) => this.emit(event),
    })
    this.requestUpdate()
  }

  protected override lineChanged(): void {
    void this.storefront.load(this.line)
  }

  /** Another view comes: the focus goes along if it was in here, so that nobody is left at the top of the page. */
  #moveFocus(): void {
    if (this.matches(':focus-within')) this.#movesFocusTo = ['#problems', '#waiting', '#state']
  }

  readonly #startFresh = (): void => {
    this.isCopied = false
    this.#complaint.startFresh()
  }

  get #telling(): Telling {
    return { say: this.say, language: this.localize.language, timeZone: this.storefront.value?.timeZone }
  }

  protected override render(): TemplateResult {
    return html`<section class="card" part="card">${this.#body()}</section>
      <p class="unseen" role="status">${this.#announcement()}</p>`
  }

  #body(): TemplateResult {
    const { step, delivery, entries, retry, changeWords } = this.#complaint
    switch (step.kind) {
      case 'writing':
        return this.#form(step.problems, step.notice, false)
      case 'delivering':
        if (!this.#isWaiting) return this.#form([], 'none', true)
        return waitingPanel({
          say: this.say,
          state: delivery,
          text: entries.description,
          onRetry: retry,
          onChange: changeWords,
        })
      case 'received':
        return this.#received(step)
    }
  }

  #received({ complaint, trackingCode }: Receipt): TemplateResult {
    const link = trackerLink(String(this.casePage ?? ''), trackingCode)
    const conversation = this.#conversation
    if (!this.#cards || !conversation) {
      return html`<div class="stack" part="confirmation">
        ${receivedHeader(this.say, complaint.reference)}
        <a class="main" href=${link} part="open">${this.say.openCase}</a>
      </div>`
    }
    return this.#cards.receivedCard({
      telling: this.#telling,
      storefront: this.storefront.value,
      complaint,
      link,
      isCopied: this.isCopied,
      conversation,
      onCopied: () => (this.isCopied = true),
      onAnother: this.#startFresh,
    })
  }

  #form(problems: readonly Problem[], notice: Notice, isSending: boolean): TemplateResult {
    const { entries, isRestored, enter, submit, submitSeparately } = this.#complaint
    const isPageContact = Boolean(this.customerName && (this.customerEmail || this.customerPhone))
    const isContactAtFault = problems.some(({ field }) => field === 'name' || field === 'reach')
    return writingForm({
      telling: this.#telling,
      storefront: this.storefront.value,
      subject: subjectInput(this),
      entries,
      problems,
      notice,
      isSending,
      isRestored,
      isContactKnown: isPageContact && !this.wantsOtherContact && !isContactAtFault,
      enter,
      submit,
      submitSeparately,
      onStartFresh: this.#startFresh,
      onOtherContact: () => (this.wantsOtherContact = true),
    })
  }

  /** For screen readers: what changed without them having moved. Rounded, so that typing is not talked over. */
  #announcement(): string {
    const { step, delivery, entries } = this.#complaint
    if (step.kind === 'received') return this.#conversation?.announcement || (this.isCopied ? this.say.copied : '')
    if (step.kind === 'delivering') return deliverySentence(this.say, delivery)
    return charactersLeft(this.say, entries, 100)
  }
}

// With these come the types of the events on every element.
export type { RedressSubmitEvent } from '../events/redress-submit.ts'
export type { RedressSubmittedEvent } from '../events/redress-submitted.ts'

declare global {
  interface HTMLElementTagNameMap {
    'redress-complaint-form': ComplaintForm
  }
}
