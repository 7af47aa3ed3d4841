import { ComplaintByTrackingCode, MoreTimeline, type TrackedComplaintPartsFragment } from '@redress/schema/operations'
import { html, type PropertyValues, type TemplateResult } from 'lit'
import { Latest } from '../client/latest.ts'
import { Delivery } from '../delivery/delivery.ts'
import { keptDraft } from '../delivery/draft.ts'
import { newKey } from '../delivery/key.ts'
import { Remembered } from '../delivery/storage.ts'
import { RedressMessageSentEvent } from '../events/redress-message-sent.ts'
import { RedressWithdrawnEvent } from '../events/redress-withdrawn.ts'
import { property, state } from '../redress-element/property.ts'
import { redressElementStyles } from '../redress-element/redress-element.styles.ts'
import { RedressElement } from '../redress-element/redress-element.ts'
import { StorefrontController } from '../redress-element/storefront.ts'
import type { Problem } from '../templates/field.ts'
import { deliverySentence } from '../templates/waiting.ts'
import type { Telling } from '../templates/when.ts'
import { Clock } from '../times/clock.ts'
import { codeIn, takeCodeFromAddress, trackerLink } from '../tracker-link/tracker-link.ts'
import { type ActionAnswer, act, type CaseAction, pendingMessage } from './action.ts'
import { caseStatusStyles } from './case-status.styles.ts'
import { type FindingEntries, findingForm, type LinkRequest, noLinkRequest, requestLink } from './finding.ts'
import { openedCase, type Panel } from './opened.ts'
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
  readonly #delivery = new Delivery<CaseAction, ActionAnswer>(this, {
    send: (action, signal) => act(this.ask, action, signal),
    arrived: (answer, action) => this.#arrived(answer, action),
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
  @state() private panel: Panel = 'none'
  @state() private text = ''
  @state() private reason = ''
  @state() private problems: readonly Problem[] = []
  @state() private notice = ''
  @state() private isCopied = false
  #code = ''
  #key = newKey()
  #withdrawalKey = newKey()
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
    const { state } = this.#delivery
    const isWaiting =
      this.panel === 'message' && (state.kind === 'waiting' || (state.kind === 'sending' && state.again))
    if (isWaiting && !this.#isWaiting && this.matches(':focus-within')) this.#movesFocusTo = '#waiting'
    this.#isWaiting = isWaiting
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    if (changed.has('trackingCode') && this.hasUpdated && this.trackingCode !== this.#code) this.#takeCode()
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
    if (!before) this.#takeUp(complaint.reference)
  }

  /** A message that was begun, or sent and not acknowledged, in this browser. */
  #takeUp(reference: string): void {
    const pending = pendingMessage.read(this.#messagePlace(reference))
    const draft = keptDraft.read(this.#messagePlace(reference))
    this.text = pending?.text ?? draft?.words[0] ?? ''
    this.#key = pending?.key ?? draft?.key ?? newKey()
    this.panel = this.text ? 'message' : 'none'
    if (pending?.trackingCode === this.#code) this.#delivery.start(pending, true)
  }

  // By reference, not by code: the code is a secret and belongs into no name.
  #messagePlace(reference: string): string {
    return `redress:${encodeURIComponent(this.line.store)}:message:${reference}`
  }

  get #reference(): string {
    return this.view.kind === 'opened' ? this.view.complaint.reference : ''
  }

  #refresh(olderThanSeconds: number): void {
    if (!this.#code || document.hidden || Date.now() - this.#loadedAt < olderThanSeconds * 1000) return
    if (this.#delivery.state.kind !== 'sending') void this.#load()
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

  readonly #enterText = (text: string): void => {
    this.text = text
    const place = this.#messagePlace(this.#reference)
    if (text) keptDraft.write(place, { key: this.#key, words: [text] })
    else keptDraft.forget(place)
  }

  readonly #sendMessage = (event: Event): void => {
    event.preventDefault()
    if (this.#delivery.state.kind !== 'idle') return
    if (!this.text.trim()) {
      this.problems = [{ field: 'message', message: this.say.writeMissing }]
      this.#movesFocusTo = '#message'
      return
    }
    this.#deliverMessage()
  }

  #deliverMessage(): void {
    const action: CaseAction = { kind: 'message', key: this.#key, trackingCode: this.#code, text: this.text }
    pendingMessage.write(this.#messagePlace(this.#reference), action)
    this.problems = []
    this.notice = ''
    this.#delivery.start(action)
  }

  readonly #withdraw = (event: Event): void => {
    event.preventDefault()
    if (this.#delivery.state.kind !== 'idle') return
    this.problems = []
    // Kept in the page only: taking a complaint back must not happen by itself after a reload.
    const { reason: text } = this
    this.#delivery.start({ kind: 'withdrawal', key: this.#withdrawalKey, trackingCode: this.#code, text })
  }

  #arrived(answer: ActionAnswer, action: CaseAction): void {
    const place = this.#messagePlace(this.#reference)
    const isMessage = action.kind === 'message'
    if (isMessage) pendingMessage.forget(place)
    switch (answer.kind) {
      case 'done':
        this.#done(answer.complaint, action)
        return
      case 'conflict':
        // The words were changed after a first version had arrived: what is here now is a further message.
        if (isMessage) this.#key = newKey()
        else this.#withdrawalKey = newKey()
        isMessage ? this.#deliverMessage() : void this.#load()
        return
      case 'invalid':
        this.problems = [{ field: isMessage ? 'message' : 'reason', message: answer.message }]
        this.#movesFocusTo = isMessage ? '#message' : '#reason'
        return
      case 'movedOn':
        this.#tell(this.say.notPossible)
        return void this.#load()
      case 'refused':
        this.#tell(this.say.refused)
        return
    }
  }

  #done(complaint: TrackedComplaintPartsFragment, action: CaseAction): void {
    const { reference } = complaint
    if (action.kind === 'message') {
      keptDraft.forget(this.#messagePlace(reference))
      this.text = ''
      this.#key = newKey()
    }
    this.#tell(action.kind === 'message' ? this.say.messageArrived : this.say.withdrawn)
    this.#show(complaint)
    this.emit(
      action.kind === 'message' ? new RedressMessageSentEvent({ reference }) : new RedressWithdrawnEvent({ reference }),
    )
  }

  #tell(notice: string): void {
    this.notice = notice
    this.panel = 'none'
    if (this.matches(':focus-within')) this.#movesFocusTo = '#state'
  }

  readonly #changeWords = (): void => {
    this.#delivery.stop()
    pendingMessage.forget(this.#messagePlace(this.#reference))
    this.#movesFocusTo = '#message'
  }

  readonly #showPanel = (panel: Panel): void => {
    if (panel === 'none') this.#delivery.stop()
    this.panel = panel
    this.problems = []
    this.notice = ''
    this.#movesFocusTo = panel === 'message' ? '#message' : panel === 'withdrawal' ? '#ask' : '#state'
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
    this.#delivery.stop()
    const place = this.#messagePlace(this.#reference)
    pendingMessage.forget(place)
    keptDraft.forget(place)
    keptCode.forget(this.#place)
    this.trackingCode = ''
    this.text = this.reason = this.notice = ''
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
        return html`<p class="muted" tabindex="-1" id="state">${say.loading}</p>`
      case 'unreachable':
        return html`<p tabindex="-1" id="state">${say.caseUnreachable}</p>`
      case 'opened':
        return openedCase({
          telling: this.#telling,
          storefront: this.#storefront.value,
          complaint: view.complaint,
          link: trackerLink('', this.#code),
          isCopied: this.isCopied,
          panel: this.panel,
          delivery: this.#delivery.state,
          text: this.text,
          reason: this.reason,
          problems: this.problems,
          notice: this.notice,
          copied: () => (this.isCopied = true),
          show: this.#showPanel,
          enterText: this.#enterText,
          enterReason: (reason) => (this.reason = reason),
          sendMessage: this.#sendMessage,
          withdraw: this.#withdraw,
          retry: () => this.#delivery.retry(),
          changeWords: this.#changeWords,
          showEarlier: this.#showEarlier,
          leave: this.#leave,
        })
    }
  }

  #announcement(): string {
    const { state } = this.#delivery
    if (state.kind !== 'idle') return deliverySentence(this.say, state)
    return this.notice || (this.isCopied ? this.say.copied : '')
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
