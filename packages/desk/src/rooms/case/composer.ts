import type { LetterTemplate } from '@redress/schema/enums'
import { BeginLetter, LetterPreview } from '@redress/schema/operations'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { controlStyles } from '../../look/controls.styles.ts'
import type { Act, ActGround } from './acts/act.ts'
import { actOf, isPossible } from './acts/acts.ts'
import type { ActName, Begun, Case, CaseGround, Entry } from './case-parts.ts'
import { Coaching, coachingPart, withInserted } from './coaching.ts'
import { composerStyles } from './composer.styles.ts'
import { faultPart, footPart, letterPage, meanwhilePart, tabsPart } from './composer-parts.ts'
import { type Draft, type DraftPhoto, Drafts, emptyDraft } from './drafts.ts'
import type { Letter } from './letter.ts'
import { meanwhileStyles } from './meanwhile.styles.ts'
import { doneByOthers } from './meanwhile.ts'
import type { Outcome } from './outcome.ts'
import { type Sent, wordsOf } from './sent.ts'
import { type Writing, Writings } from './writings.ts'

/** They outlive the composer: it goes with its room. */
const writings = new Writings<CaseComposer>()

/**
 * Where everything is written that somebody reads: checked as one writes, shown as a letter before it goes, kept on this
 * device until it has gone. Says what colleagues did meanwhile, and keeps the words.
 *
 * @fires begin - another act was chosen: `detail` is it
 * @fires told - an answer told how the case stands: `detail` is it
 */
@customElement('desk-case-composer')
export class CaseComposer extends LitElement {
  static override styles = [controlStyles, meanwhileStyles, composerStyles]

  @property({ attribute: false }) ground!: CaseGround
  @property({ attribute: false }) begun: Begun = { name: 'reply' }
  @state() private draft: Draft = emptyDraft
  @state() private letter: Letter | undefined
  @state() private isBusy = false
  @state() private fault = ''
  @state() private problems: readonly string[] = []
  /** What happened while this was written. */
  @state() private meanwhile: readonly Entry[] = []
  @state() private isKept = true
  @query('#words') private field!: HTMLTextAreaElement | null
  readonly #coaching = new Coaching(this)
  private writing!: Writing<CaseComposer>
  /** Why the letter waits, and whether it was asked for meanwhile. */
  #waitsFor = ''
  #isAsked = false
  #drafts: Drafts | undefined
  #opened = ''

  private get act(): Act {
    return actOf(this.begun)
  }

  private get actGround(): ActGround {
    const { begun, draft } = this
    const drafts = this.#drafts
    const { writing } = this
    return {
      ...{ ...this.ground, begun, draft, writing: writing.signal },
      change: (change) => this.change(change),
      attach: (photo) => {
        const { shown } = writing
        if (shown) return shown.change({ photos: withPhoto(shown.draft, photo) })
        const kept = drafts?.read(begun) ?? emptyDraft
        drafts?.keep(begun, { ...kept, photos: withPhoto(kept, photo) })
      },
      waitFor: (why) => this.waitFor(why),
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#isAsked = false
    this.hide()
  }

  /** Whoever shows these words meanwhile goes on showing them. */
  private hide(): void {
    if (this.writing?.shown === this) this.writing.shown = undefined
  }

  private get hasText(): boolean {
    return this.act.hasText?.(this.actGround) ?? true
  }

  /** What others did is looked at before anything of this goes to the customer. */
  private get isHeld(): boolean {
    return this.meanwhile.length > 0 && this.act.audience === 'CUSTOMER'
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { complaint, desk } = this.ground
    const opened = `${desk.viewer.id} ${complaint.id} ${this.begun.name} ${this.begun.subject ?? ''}`
    if (opened !== this.#opened) this.open(opened)
    this.writing = writings.of(opened, desk.left)
    if (this.isConnected) this.writing.shown = this
    if (changed.has('ground')) this.look()
    if (this.act.isChecked) this.#coaching.look(this.ground, this.draft.withoutLetter ? '' : this.draft.text)
  }

  /** On a phone the tabs are in one row that is longer than the screen. */
  protected override updated(changed: PropertyValues<this>): void {
    const tab = changed.has('begun') ? this.renderRoot.querySelector(".tabs [aria-pressed='true']") : null
    const tabs = tab?.parentElement
    if (tab && tabs) tabs.scrollLeft += Math.max(0, endOf(tab) - endOf(tabs))
  }

  private open(opened: string): void {
    const { complaint, desk } = this.ground
    this.hide()
    this.#opened = opened
    this.#drafts = new Drafts(desk.viewer.id, complaint.id)
    this.draft = this.#drafts.read(this.begun)
    this.letter = undefined
    this.fault = ''
    this.problems = []
    this.#isAsked = false
  }

  /** What others did since these words were begun stands above them, until whoever writes has seen it. */
  private look(): void {
    const { complaint } = this.ground
    const { version = complaint.version } = this.draft
    this.meanwhile = doneByOthers(this.ground, version)
    if (complaint.version > version && this.meanwhile.length === 0) this.seen()
  }

  /** Goes on with the words on what is known now. */
  private seen(): void {
    this.meanwhile = []
    this.change({ version: this.ground.complaint.version })
  }

  private change(change: Partial<Draft>): void {
    const version = this.draft.version ?? this.ground.complaint.version
    this.draft = { ...this.draft, version, ...change }
    this.isKept = this.#drafts?.keep(this.begun, this.draft) ?? false
    if ('text' in change) this.#isAsked = false
    this.fault = ''
    this.problems = []
  }

  /** Whoever asked for the letter meanwhile sees it once nothing is waited for. */
  private waitFor(why: string): void {
    this.#waitsFor = why
    if (why || !this.#isAsked) return
    this.#isAsked = false
    void this.preview()
  }

  /** The first thing that waits for an answer; where nothing is asked, what it is: never at once what cannot be undone. */
  async focusFirst(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector('.composer')?.scrollTo({ top: 0 })
    const first = this.renderRoot.querySelector<HTMLElement>('form select, form input, form textarea')
    if (!this.letter && !first) return this.focusTabs()
    ;(this.letter ? this.renderRoot.querySelector<HTMLElement>('h3') : first)?.focus()
  }

  private async preview(): Promise<void> {
    if (this.isBusy || this.isHeld) {
      this.renderRoot.querySelector<HTMLElement>('.meanwhile button')?.focus()
      return
    }
    const ground = this.actGround
    const missing = this.act.missing(ground) ?? this.#waitsFor
    if (missing) {
      this.#isAsked = missing === this.#waitsFor
      this.fault = missing
      return
    }
    const draft = this.act.letter?.(ground)
    if (!draft) {
      await this.send()
      return
    }
    const opened = this.#opened
    this.isBusy = true
    const reply = await this.ground.desk.ask(LetterPreview, { complaintId: this.ground.complaint.id, draft })
    this.isBusy = false
    if (opened !== this.#opened) return
    // Whoever wrote on meanwhile sees the letter of what they wrote.
    if (wordsOf(ground.draft) !== wordsOf(this.draft)) return this.preview()
    if (reply.kind === 'FAULT') {
      this.fault = this.ground.words.composer.faults[reply.fault.kind]
      return
    }
    this.letter = reply.data.letterPreview
    await this.focusFirst()
  }

  private async send(): Promise<void> {
    if (this.isBusy || this.isHeld) return
    this.isBusy = true
    // On what is seen now, whatever comes meanwhile.
    this.change({})
    const ground = this.actGround
    const { version: expectedVersion = 0 } = this.draft
    const words = wordsOf(this.draft)
    const { begun } = this
    const { writing } = this
    const sent: Sent = { begun, ground, drafts: this.#drafts, words, writing }
    const outcome = await this.act.send(ground, { key: writing.key.of(words), expectedVersion })
    this.isBusy = false
    this.settle(outcome, sent)
  }

  /** The answer may find them in the middle of something else. */
  private settle(outcome: Outcome, sent: Sent): void {
    const { desk, words } = sent.ground
    if ('complaint' in outcome) this.dispatchEvent(new CustomEvent('told', { detail: outcome.complaint }))
    if (outcome.kind === 'DONE') this.finish(outcome.complaint, sent)
    else if (sent.writing.shown === this) this.explain(outcome, sent.ground)
    else desk.say({ text: outcome.kind === 'REFUSED' ? outcome.message : words.failed, kind: 'FAULT' })
  }

  private finish(complaint: Case, { begun, ground, drafts, words, writing }: Sent): void {
    ground.desk.say({ text: actOf(begun).done(ground, complaint) })
    writing.key.answered()
    const { shown } = writing
    // What was written since it went out has not gone, wherever it was written.
    if (wordsOf(shown?.draft ?? drafts?.read(begun) ?? emptyDraft) !== words) return
    drafts?.drop(begun)
    writing.end()
    shown?.empty()
  }

  /** Nothing that has gone stands here any more, as if it had not. */
  private empty(): void {
    this.#opened = ''
    this.letter = undefined
    this.draft = emptyDraft
    this.begin({ name: 'reply' })
    if (this.matches(':focus-within')) void this.focusTabs()
  }

  private explain(outcome: Exclude<Outcome, { kind: 'DONE' }>, asked: ActGround): void {
    if (outcome.kind === 'CHANGED') {
      this.ground = { ...this.ground, complaint: outcome.complaint }
      this.look()
      // What they did themselves before the room had asked again holds nothing up, unless the words would be something else now.
      const isTheSame = this.act.label(asked) === this.act.label(this.actGround)
      if (this.meanwhile.length === 0 && isTheSame) return void this.send()
    }
    if (this.letter && this.matches(':focus-within')) this.edit()
    this.letter = undefined
    if (outcome.kind === 'REFUSED') {
      // Photos that are not there any more keep no word back.
      if (Object.keys(outcome.at).some((field) => field.startsWith('attachmentIds'))) this.change({ photos: [] })
      this.fault = outcome.message
      this.problems = outcome.problems
    } else if (outcome.kind === 'FAULT') this.fault = this.ground.words.composer.faults[outcome.fault.kind]
  }

  /** What had the focus is gone with what was sent. */
  private async focusTabs(): Promise<void> {
    await this.updateComplete
    const tabs = this.renderRoot.querySelectorAll<HTMLElement>('.tabs button')
    ;([...tabs].find((tab) => tab.ariaPressed === 'true') ?? tabs[0])?.focus()
  }

  private begin(begun: Begun): void {
    this.begun = begun
    this.dispatchEvent(new CustomEvent('begin', { detail: begun }))
  }

  private press(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void (this.letter ? this.send() : this.preview())
    } else if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault()
      if (this.letter) this.edit()
      else if (event.target instanceof HTMLElement) this.dispatchEvent(new CustomEvent('leave'))
    }
  }

  private edit(): void {
    this.letter = undefined
    void this.updateComplete.then(() =>
      (this.field ?? this.renderRoot.querySelector<HTMLElement>('form input'))?.focus(),
    )
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault()
    void this.preview()
  }

  protected override render(): TemplateResult {
    const { words, complaint } = this.ground
    return html`
      <div class="composer" @keydown=${this.press}>
        ${this.letter ? nothing : tabsPart(this.ground, this.begun.name, (name) => this.choose(name))}
        ${meanwhilePart(this.ground, this.isHeld ? this.meanwhile : [], () => this.seen())}
        ${this.letter ? letterPage(this.actGround, this.letter, { isBusy: this.isBusy, isStale: this.isHeld, send: () => void this.send(), edit: () => this.edit() }) : isPossible(complaint, this.begun.name) ? this.form() : html`<p class="not">${words.composer.notNow[complaint.status]}</p>`}
      </div>
    `
  }

  private choose(name: ActName): void {
    this.begin({ name })
    void this.focusFirst()
  }

  private form(): TemplateResult {
    const { act } = this
    const ground = this.actGround
    const { words } = this.ground
    const { name } = this.begun
    const isForCustomer = act.letter && act.audience === 'CUSTOMER' && !this.draft.withoutLetter
    return html`
      <form class=${act.audience} novalidate @submit=${this.submit}>
        ${act.before?.(ground) ?? nothing}
        ${this.hasText ? this.textField(act.label(ground)) : nothing}
        ${act.isChecked && isForCustomer ? this.coaching() : nothing}
        ${act.after?.(ground) ?? nothing}
        ${faultPart(this.fault, this.problems)}
        ${footPart(words, {
          label: isForCustomer ? words.composer.preview : (words.composer.save[name] ?? words.acts[name]),
          hint: act.hint?.(ground) ?? (isForCustomer ? words.composer.nothingSentYet : words.composer.staffOnly),
          kept: this.isKept ? words.composer.draftKept : words.composer.draftNotKept,
          isEmpty: this.draft.text === '',
          isReady: !act.missing(ground),
          isBusy: this.isBusy,
          isHeld: this.isHeld,
        })}
      </form>
    `
  }

  private textField(label: string): TemplateResult {
    const input = ({ target }: Event) => target instanceof HTMLTextAreaElement && this.change({ text: target.value })
    const template = this.draft.text.trim() === '' ? this.act.template?.(this.actGround) : undefined
    return html`
      <div class="field">
        <label for="words">${label}</label>
        <textarea id="words" rows="4" maxlength="20000" .value=${live(this.draft.text)} @input=${input}></textarea>
        ${
          template
            ? html`<button type="button" class="plain small" @click=${() => this.beginWith(template)}>${this.ground.words.composer.template}</button>`
            : nothing
        }
      </div>
    `
  }

  /** Puts a letter to begin with into the field, at the first of its blanks. */
  private async beginWith(template: LetterTemplate): Promise<void> {
    const { desk, complaint, words } = this.ground
    const opened = this.#opened
    const reply = await desk.ask(BeginLetter, { complaintId: complaint.id, template })
    if (opened !== this.#opened || this.draft.text.trim() !== '') return
    if (reply.kind === 'FAULT') {
      this.fault = words.composer.faults[reply.fault.kind]
      return
    }
    const text = reply.data.letterTemplate ?? ''
    this.change({ text })
    await this.updateComplete
    this.field?.focus()
    const blank = /\[[^\]]+\]/.exec(text)
    if (blank) this.field?.setSelectionRange(blank.index, blank.index + blank[0].length)
  }

  private coaching(): TemplateResult {
    return coachingPart(this.ground, this.#coaching, {
      show: ({ start, end }) => {
        this.field?.focus()
        this.field?.setSelectionRange(start, end)
      },
      insert: ({ start }, example) => {
        this.change({ text: withInserted(this.draft.text, start, example) })
        this.field?.focus()
      },
    })
  }
}

const endOf = (element: Element): number => element.getBoundingClientRect().right

const withPhoto = ({ photos = [] }: Draft, photo: DraftPhoto): readonly DraftPhoto[] => [...photos, photo]

declare global {
  interface HTMLElementTagNameMap {
    'desk-case-composer': CaseComposer
  }
}
