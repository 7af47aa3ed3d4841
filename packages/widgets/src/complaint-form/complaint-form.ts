import type { ComplaintSubjectInput, FileComplaintInput } from '@redress/schema/operations'
import { html, type PropertyValues, type TemplateResult } from 'lit'
import { Delivery } from '../delivery/delivery.ts'
import { keptDraft } from '../delivery/draft.ts'
import { newKey } from '../delivery/key.ts'
import { keepReceipt, type Receipt, takeUpReceipt } from '../delivery/receipt.ts'
import { RedressSubmitEvent } from '../events/redress-submit.ts'
import { RedressSubmittedEvent } from '../events/redress-submitted.ts'
import { property, state } from '../redress-element/property.ts'
import { redressElementStyles } from '../redress-element/redress-element.styles.ts'
import { RedressElement } from '../redress-element/redress-element.ts'
import { StorefrontController } from '../redress-element/storefront.ts'
import type { Problem } from '../templates/field.ts'
import { deliverySentence, isWaiting, waitingPanel } from '../templates/waiting.ts'
import type { Telling } from '../templates/when.ts'
import { Clock } from '../times/clock.ts'
import { trackerLink } from '../tracker-link/tracker-link.ts'
import { complaintFormStyles } from './complaint-form.styles.ts'
import { type Entries, noEntries, problemsFrom, problemsOf } from './entries.ts'
import { filing } from './filing.ts'
import { receivedCard } from './received.ts'
import { placeOf, subjectInput } from './subject.ts'
import { changedWords, deliver, pendingSubmission, type Submission, type SubmissionAnswer } from './submission.ts'
import { charactersLeft, type Notice, writingForm } from './writing.ts'

type FormState =
  | { readonly kind: 'writing'; readonly problems: readonly Problem[]; readonly notice: Notice }
  | { readonly kind: 'delivering' }
  | Receipt

const writing: FormState = { kind: 'writing', problems: [], notice: 'none' }

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
 * @csspart field - Any field to write in; each also by its own name, as below.
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
 * @csspart understanding - What the store understood.
 * @csspart steps - What happens next.
 * @csspart link - The link to keep.
 * @csspart open - The way to the case.
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

  readonly #storefront = new StorefrontController(this)
  readonly #delivery = new Delivery<Submission, SubmissionAnswer>(this, {
    send: (submission, signal) => deliver(this.ask, submission, (input) => changedWords(this.say, input), signal),
    arrived: (answer, submission) => this.#arrived(answer, submission),
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

  @state() private step: FormState = writing
  @state() private entries: Entries = noEntries
  @state() private isCopied = false
  @state() private wantsOtherContact = false
  #key = newKey()
  /** Where drafts and submissions are kept; '' until the form has opened. */
  #place = ''
  #earlier: readonly FileComplaintInput[] = []
  #isRestored = false
  #isWaiting = false
  #movesFocus = false

  constructor() {
    super()
    new Clock(this)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    if (changed.has('customerName') || changed.has('customerEmail') || changed.has('customerPhone')) this.#prefill()
    const place = placeOf(this.line.store, this.#subject)
    if (place !== this.#place) this.#open(place)
    // The first try is mostly over in a blink: the form stays until then, and its button says so.
    const isWaitingNow = isWaiting(this.#delivery.state)
    if (isWaitingNow && !this.#isWaiting) this.#movesFocus = this.matches(':focus-within')
    this.#isWaiting = isWaitingNow
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    if (!this.#movesFocus) return
    this.#movesFocus = false
    const target = ['#problems', '#waiting', '#state'].map((id) => this.renderRoot.querySelector<HTMLElement>(id))
    target.find(Boolean)?.focus()
  }

  protected override lineChanged(): void {
    void this.#storefront.load(this.line)
  }

  /** What the page knows, with what the customer typed where it does not. */
  get #subject(): ComplaintSubjectInput | null {
    return subjectInput(this)
  }

  #prefill(): void {
    const reach = this.customerEmail || this.customerPhone
    this.entries = {
      ...this.entries,
      name: this.entries.name || String(this.customerName ?? ''),
      reach: this.entries.reach || String(reach ?? ''),
    }
  }

  /** The form opens, or the page changed what it is about: take up what was left here, and never drop what is typed. */
  #open(place: string): void {
    const isFirst = !this.#place
    this.#place = place
    if (this.step.kind !== 'writing') return
    if (this.entries.description) {
      this.#keep()
      return
    }
    if (takeUpReceipt(place, this.ask, (receipt) => (this.step = receipt))) return
    const pending = pendingSubmission.read(place)
    const draft = keptDraft.read(place)
    if (pending) this.#takeUp(pending)
    if (pending && !pending.held) {
      this.#send(pending, true)
      return
    }
    if (draft) {
      this.#key = draft.key
      const [description = '', outcomeWords = ''] = draft.words
      this.#isRestored = description !== ''
      this.entries = { ...this.entries, description, outcomeWords }
    } else if (isFirst && !pending) {
      // Somebody on a slow line may have begun in the page's own fallback form.
      const typed = this.querySelector('textarea')?.value
      if (typed) this.#enter({ description: typed })
    }
  }

  #takeUp({ input, earlier, held }: Submission): void {
    const { name, email, phone } = input.contact
    this.#key = input.key
    this.#earlier = held ? [input, ...earlier] : earlier
    this.entries = {
      ...noEntries,
      description: input.description,
      remedies: input.desiredOutcome?.remedies ?? [],
      outcomeWords: input.desiredOutcome?.words ?? '',
      name,
      reach: email ?? phone ?? '',
    }
  }

  #enter(entries: Partial<Entries>): void {
    this.entries = { ...this.entries, ...entries }
    // What is being mended is no longer held against anybody; Send looks again.
    const { step } = this
    if (step.kind === 'writing' && step.problems.length > 0) {
      this.step = { ...step, problems: step.problems.filter(({ field }) => !field || !(field in entries)) }
    }
    this.#keep()
  }

  #keep(): void {
    const { description, outcomeWords } = this.entries
    const place = this.#place
    if (description || outcomeWords) keptDraft.write(place, { key: this.#key, words: [description, outcomeWords] })
    else keptDraft.forget(place)
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault()
    if (this.#delivery.state.kind !== 'idle') return
    const problems = problemsOf(this.entries, this.say)
    if (problems.length > 0) {
      this.#goOnWriting(problems)
      return
    }
    const { entries, categoryId } = this
    const filed = { key: this.#key, entries, subject: this.#subject, categoryId, locale: this.localize.language }
    const announced = new RedressSubmitEvent({ input: filing(filed) })
    if (!this.emit(announced)) return
    // Whatever a page makes of the input, the key stays ours.
    const input = { ...announced.detail.input, key: this.#key }
    const words = JSON.stringify(input)
    const earlier = this.#earlier.filter((other) => JSON.stringify(other) !== words)
    this.#send({ input, earlier, held: false }, false)
  }

  #send(submission: Submission, again: boolean): void {
    this.#earlier = submission.earlier
    pendingSubmission.write(this.#place, submission)
    this.step = { kind: 'delivering' }
    this.#delivery.start(submission, again)
  }

  #arrived(answer: SubmissionAnswer, submission: Submission): void {
    const place = this.#place
    switch (answer.kind) {
      case 'received':
        pendingSubmission.forget(place)
        keepReceipt(place, answer)
        if (keptDraft.read(place)?.key === this.#key) keptDraft.forget(place)
        this.#become(answer)
        this.emit(new RedressSubmittedEvent({ reference: answer.complaint.reference }))
        return
      case 'invalid':
        // The API stored nothing of this version. An earlier one may still have arrived: remember it.
        if (submission.earlier.length === 0) pendingSubmission.forget(place)
        else this.#hold(submission)
        this.#goOnWriting(problemsFrom(answer.issues))
        return
      case 'conflict':
        pendingSubmission.forget(place)
        this.#goOnWriting([], 'arrivedEarlier')
        return
      case 'refused':
        this.#hold(submission)
        this.#goOnWriting([], 'refused')
        return
    }
  }

  /** Not to be sent by itself any more, but not forgotten: this version may have arrived. */
  #hold(submission: Submission): void {
    this.#earlier = [submission.input, ...submission.earlier]
    pendingSubmission.write(this.#place, { ...submission, held: true })
  }

  readonly #changeWords = (): void => {
    this.#delivery.stop()
    const pending = pendingSubmission.read(this.#place)
    if (pending) this.#hold(pending)
    this.#goOnWriting()
  }

  /** Only when the customer says so: these words are another complaint, and so get a key of their own. */
  readonly #submitSeparately = (): void => {
    this.#renew()
    this.#keep()
    this.step = writing
    this.#submit(new Event('submit'))
  }

  #renew(): void {
    this.#key = newKey()
    this.#earlier = []
    this.#isRestored = false
  }

  readonly #startFresh = (): void => {
    const { name, reach } = this.entries
    keptDraft.forget(this.#place)
    pendingSubmission.forget(this.#place)
    this.#renew()
    this.entries = { ...noEntries, name, reach }
    this.isCopied = false
    this.#goOnWriting()
  }

  /** Shows another view; the focus goes along if it was in here, so that nobody is left at the top of the page. */
  #become(step: FormState): void {
    this.#movesFocus = this.matches(':focus-within')
    this.step = step
  }

  #goOnWriting(problems: readonly Problem[] = [], notice: Notice = 'none'): void {
    this.#become({ kind: 'writing', problems, notice })
  }

  get #telling(): Telling {
    return { say: this.say, language: this.localize.language, timeZone: this.#storefront.value?.timeZone }
  }

  protected override render(): TemplateResult {
    return html`<section class="card" part="card">${this.#body()}</section>
      <p class="unseen" role="status">${this.#announcement()}</p>`
  }

  #body(): TemplateResult {
    const { step } = this
    switch (step.kind) {
      case 'writing':
        return this.#form(step.problems, step.notice, false)
      case 'delivering':
        if (!this.#isWaiting) return this.#form([], 'none', true)
        return waitingPanel({
          say: this.say,
          state: this.#delivery.state,
          text: this.entries.description,
          onRetry: () => this.#delivery.retry(),
          onChange: this.#changeWords,
        })
      case 'received':
        return receivedCard({
          telling: this.#telling,
          storefront: this.#storefront.value,
          complaint: step.complaint,
          link: trackerLink(this.casePage, step.trackingCode),
          isCopied: this.isCopied,
          onCopied: () => (this.isCopied = true),
          onAnother: this.#startFresh,
        })
    }
  }

  #form(problems: readonly Problem[], notice: Notice, isSending: boolean): TemplateResult {
    const isPageContact = Boolean(this.customerName && (this.customerEmail || this.customerPhone))
    const isContactAtFault = problems.some(({ field }) => field === 'name' || field === 'reach')
    return writingForm({
      telling: this.#telling,
      storefront: this.#storefront.value,
      subject: this.#subject,
      entries: this.entries,
      problems,
      notice,
      isSending,
      isRestored: this.#isRestored,
      isContactKnown: isPageContact && !this.wantsOtherContact && !isContactAtFault,
      enter: (entries) => this.#enter(entries),
      submit: this.#submit,
      submitSeparately: this.#submitSeparately,
      onStartFresh: this.#startFresh,
      onOtherContact: () => (this.wantsOtherContact = true),
    })
  }

  /** For screen readers: what changed without them having moved. Rounded, so that typing is not talked over. */
  #announcement(): string {
    if (this.step.kind === 'received') return this.isCopied ? this.say.copied : ''
    if (this.step.kind === 'delivering') return deliverySentence(this.say, this.#delivery.state)
    return charactersLeft(this.say, this.entries, 100)
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
