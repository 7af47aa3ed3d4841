import { ComplaintByTrackingCode, MoreTimeline, type TrackedComplaintPartsFragment } from '@redress/schema/operations'
import { html, type PropertyValues, type TemplateResult } from 'lit'
import { Latest } from '../client/latest.ts'
import { newKey } from '../delivery/key.ts'
import { forgetReceipts } from '../delivery/receipt.ts'
import { Remembered } from '../delivery/storage.ts'
import { property, state } from '../redress-element/property.ts'
import { redressElementStyles } from '../redress-element/redress-element.styles.ts'
import { RedressElement } from '../redress-element/redress-element.ts'
import { StorefrontController } from '../redress-element/storefront.ts'
import type { Problem } from '../templates/field.ts'
import { deliverySentence, isWaiting } from '../templates/waiting.ts'
import type { Telling } from '../templates/when.ts'
import { Clock } from '../times/clock.ts'
import { codeIn, takeCodeFromAddress, trackerLink } from '../tracker-link/tracker-link.ts'
import { caseStatusStyles } from './case-status.styles.ts'
import { Conversation } from './conversation.ts'
import { type FindingEntries, findingForm, type LinkRequest, noLinkRequest, requestLink } from './finding.ts'
import { openedCase } from './opened.ts'
import { withEarlier } from './story.ts'

type CaseState =
  | { readonly kind: 'finding'; readonly isUnknown: boolean; readonly problems: readonly Problem[] }
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'opened'; readonly complaint: TrackedComplaintPartsFragment }

/** How old what is shown may get while somebody looks at it. */
const refreshSeconds = 30

const noFindingEntries: FindingEntries = { code: '', reference: '', email: '' }

// The code of the case that this tab looks at, so that a reload shows it again although the address no longer has it.
const keptCode = new Remembered<string>('sessionStorage', (value): value is string => typeof value === 'string')

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
 * @csspart actions - What the customer can do.
 * @csspart field - Any field to write in; each also by its own name: code, reference, email, message, reason.
 * @csspart message - The form for a message, and its field.
 * @csspart waiting - The view while a message waits for the network.
 * @csspart withdrawal - The question before withdrawing.
 * @csspart steps - What happens next.
 * @csspart story - What happened so far.
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
  readonly #conversation = new Conversation(this, {
    ask: this.ask,
    say: () => this.say,
    store: () => this.line.store,
    focus: (selector) => {
      this.#movesFocusTo = selector
    },
    show: (complaint) => this.#show(complaint),
    reload: () => void this.#load(),
    emit: (event) => this.emit(event),
  })
  readonly #loading = new Latest()
  readonly #requesting = new Latest()

  /**
   * The secret that opens the case, for pages that have it from elsewhere. A property and no attribute: what is in the
   * markup ends up in logs and caches.
   */
  @property({ attribute: false }) trackingCode = ''

  @state() private view: CaseState = { kind: 'loading' }
  @state() private typed: FindingEntries = noFindingEntries
  @state() private request: LinkRequest = noLinkRequest
  @state() private isCopied = false
  #code = ''
  #linkKey = newKey()
  #loadedAt = 0
  #isWaiting = false
  #movesFocusTo = ''

  constructor() {
    super()
    new Clock(this, () => this.#refresh(refreshSeconds))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('hashchange', this.#takeCode)
    addEventListener('focus', this.#look)
    addEventListener('online', this.#look)
    document.addEventListener('visibilitychange', this.#look)
    if (this.hasUpdated) this.#takeCode()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('hashchange', this.#takeCode)
    removeEventListener('focus', this.#look)
    removeEventListener('online', this.#look)
    document.removeEventListener('visibilitychange', this.#look)
    this.#loading.abort()
    this.#requesting.abort()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    // What was set before the first update is taken up with the line, once.
    if (changed.has('trackingCode') && this.hasUpdated && this.trackingCode !== this.#code) this.#takeCode()
    const { panel, delivery } = this.#conversation
    const isWaitingNow = panel === 'message' && isWaiting(delivery)
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
    this.#takeCode()
    if (this.view.kind === 'opened') void this.#load()
  }

  get #place(): string {
    return `redress:${encodeURIComponent(this.line.store)}:case`
  }

  /** From the property, the address bar, or this tab's memory, in this order. */
  readonly #takeCode = (): void => {
    const fromAddress = takeCodeFromAddress()
    if (fromAddress) keptCode.write(this.#place, fromAddress)
    const code = String(this.trackingCode || '') || fromAddress || this.#code || keptCode.read(this.#place) || ''
    const isOpen = this.view.kind === 'opened' || this.view.kind === 'finding'
    if (code !== this.#code || !isOpen) this.#openCode(code)
  }

  #openCode(code: string): void {
    this.#code = code
    this.view = code ? { kind: 'loading' } : { kind: 'finding', isUnknown: false, problems: [] }
    if (code) void this.#load()
  }

  async #load(): Promise<void> {
    const signal = this.#loading.next()
    const trackingCode = this.#code
    this.#loadedAt = Date.now()
    const reply = await this.ask(ComplaintByTrackingCode, { trackingCode }, signal)
    if (signal.aborted || trackingCode !== this.#code) return
    if (reply.kind !== 'data') {
      // What is on the screen stays there; only an empty screen says that we cannot reach the store.
      if (this.view.kind !== 'opened') this.view = { kind: 'unreachable' }
      return
    }
    const complaint = reply.data.complaintByTrackingCode
    if (complaint) return this.#show(complaint)
    keptCode.forget(this.#place)
    this.#code = ''
    this.#become({ kind: 'finding', isUnknown: true, problems: [] })
  }

  #show(complaint: TrackedComplaintPartsFragment): void {
    const before =
      this.view.kind === 'opened' && this.view.complaint.reference === complaint.reference ? this.view : null
    const timeline = withEarlier(complaint.timeline, before?.complaint.timeline ?? null)
    this.view = { kind: 'opened', complaint: { ...complaint, timeline } }
    if (!before) this.#conversation.open(complaint.reference, this.#code)
  }

  #refresh(olderThanSeconds: number): void {
    if (!this.#code || document.hidden || Date.now() - this.#loadedAt < olderThanSeconds * 1000) return
    if (this.#conversation.delivery.kind !== 'sending') void this.#load()
  }

  // Coming back fires several events at once.
  readonly #look = (): void => this.#refresh(2)

  readonly #submitCode = (event: SubmitEvent): void => {
    event.preventDefault()
    const code = codeIn(this.typed.code)
    if (!code) {
      const problems = [{ field: 'code', message: this.say.codeMissing }]
      this.#movesFocusTo = '#code'
      this.view = { kind: 'finding', isUnknown: false, problems }
      return
    }
    keptCode.write(this.#place, code)
    this.typed = noFindingEntries
    this.#openCode(code)
    this.#movesFocusTo = '#state'
  }

  readonly #submitLinkRequest = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (this.request.isSending) return
    const reference = this.typed.reference.trim()
    const email = this.typed.email.trim()
    const problems: Problem[] = []
    if (!reference) problems.push({ field: 'reference', message: this.say.referenceMissing })
    if (!email.includes('@')) problems.push({ field: 'email', message: this.say.emailMissing })
    this.request = { isSending: problems.length === 0, answer: '', problems }
    this.#movesFocusTo = problems[0] ? `#${problems[0].field}` : ''
    if (problems.length > 0) return
    const signal = this.#requesting.next()
    const telling = { say: this.say, language: this.localize.language }
    const request = await requestLink(this.ask, { key: this.#linkKey, reference, email }, telling, signal)
    if (signal.aborted) return
    this.#linkKey = newKey()
    this.request = request
  }

  readonly #showEarlier = async (): Promise<void> => {
    if (this.view.kind !== 'opened') return
    const after = this.view.complaint.timeline.pageInfo.endCursor
    if (!after) return
    const signal = this.#loading.next()
    const reply = await this.ask(MoreTimeline, { trackingCode: this.#code, after }, signal)
    if (signal.aborted || reply.kind !== 'data' || this.view.kind !== 'opened') return
    const more = reply.data.complaintByTrackingCode?.timeline
    if (!more) return
    const { complaint } = this.view
    const edges = [...complaint.timeline.edges, ...more.edges]
    this.view = { kind: 'opened', complaint: { ...complaint, timeline: { edges, pageInfo: more.pageInfo } } }
  }

  /** On a shared device: nothing of the case stays behind. */
  readonly #leave = (): void => {
    this.#conversation.forget()
    keptCode.forget(this.#place)
    forgetReceipts(this.#code)
    this.trackingCode = ''
    this.#code = ''
    this.#become({ kind: 'finding', isUnknown: false, problems: [] })
  }

  #become(view: CaseState): void {
    if (this.matches(':focus-within')) this.#movesFocusTo = '#state'
    this.view = view
  }

  get #telling(): Telling {
    return { say: this.say, language: this.localize.language, timeZone: this.#storefront.value?.timeZone }
  }

  protected override render(): TemplateResult {
    return html`<section class="card" part="card">${this.#body()}</section>
      <p class="unseen" role="status">${this.#announcement()}</p>`
  }

  #body(): TemplateResult {
    const { view, say } = this
    switch (view.kind) {
      case 'finding':
        return findingForm({
          say,
          storefront: this.#storefront.value,
          isUnknown: view.isUnknown,
          codeProblems: view.problems,
          request: this.request,
          typed: this.typed,
          type: (entries) => (this.typed = { ...this.typed, ...entries }),
          openCode: this.#submitCode,
          requestLink: this.#submitLinkRequest,
        })
      case 'loading':
        return html`<p class="muted opening" tabindex="-1" id="state">${say.loading}</p>`
      case 'unreachable':
        return html`<p class="opening" tabindex="-1" id="state">${say.caseUnreachable}</p>`
      case 'opened':
        return openedCase({
          telling: this.#telling,
          storefront: this.#storefront.value,
          complaint: view.complaint,
          link: trackerLink('', this.#code),
          isCopied: this.isCopied,
          conversation: this.#conversation,
          onCopied: () => (this.isCopied = true),
          showEarlier: this.#showEarlier,
          leave: this.#leave,
        })
    }
  }

  #announcement(): string {
    const { delivery, notice } = this.#conversation
    if (delivery.kind !== 'idle') return deliverySentence(this.say, delivery)
    return notice || (this.isCopied ? this.say.copied : '')
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
