import { AddNote, CaseSurvey, type CaseSurveyQuery, RecordSurveyAnswer } from '@redress/schema/operations'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { Asked } from '../../../client/asked.ts'
import { controlStyles } from '../../../look/controls.styles.ts'
import type { Language } from '../../../words/words.ts'
import { writtenSince } from '../../written-since.ts'
import type { Begun, CaseGround } from '../case-parts.ts'
import { type Draft, Drafts, emptyDraft } from '../drafts.ts'
import { outcomeOf } from '../outcome.ts'
import { sideStyles } from '../side.styles.ts'
import { notSolved } from './not-solved.ts'
import { type CaseSurveyWords, caseSurveyWordsIn, firstWords } from './words/words.ts'

type Survey = NonNullable<NonNullable<CaseSurveyQuery['complaint']>['survey']>

/**
 * What the customer thinks of it: what they answered, or a form for whoever has them on the phone.
 *
 * @fires begin - they want a call about a bad mark: a promise is made in the composer; or they say that it is not solved
 * @fires leave - what had the focus is gone
 */
@customElement('desk-case-survey')
export class CaseSurveyPanel extends LitElement {
  static override styles = [
    controlStyles,
    sideStyles,
    css`
      form { display: grid; gap: .9rem; margin-block-start: .6rem; }
      textarea { min-block-size: 4.5rem; resize: vertical; field-sizing: content; }
      blockquote { border-inline-start: 3px solid var(--line); margin: 0; padding-inline-start: .7rem; }
      .check { display: flex; gap: .5rem; align-items: baseline; font-size: var(--small); }
      @media (max-width: 47rem) { button, button.small { min-block-size: 2.75rem; } }
    `,
  ]

  @property({ attribute: false }) ground!: CaseGround
  /** Whether somebody came to write down what is said by phone. */
  @property({ type: Boolean }) called = false
  @state() private said: CaseSurveyWords = firstWords
  @state() private isOpen = false
  @state() private isBusy = false
  @state() private draft: Draft = emptyDraft
  @state() private isKept = true
  @state() private faults: Readonly<Record<string, string>> = {}
  /** What was asked when it was sent: the form stays until it is known what came of it, whatever became of the case. */
  @state() private sentFor: Survey | undefined
  @query('#mark') private field!: HTMLSelectElement | null
  /** Another one with each change: sent twice it is done once. */
  #key = crypto.randomUUID()
  #language: Language | undefined
  #drafts: Drafts | undefined
  /** What comes once the room has the case as it is after it, and the version before it. */
  #next: CustomEvent | undefined
  #version = 0
  readonly #survey = new Asked(this, () => ({
    client: this.ground.desk.client,
    document: CaseSurvey,
    variables: { complaintId: this.ground.complaint.id },
    about: ['Complaint'],
  }))

  protected override willUpdate(): void {
    const { complaint, desk } = this.ground
    this.#drafts ??= new Drafts(desk.viewer.id, complaint.id)
    // What was sent before somebody went to another case and came back is settled there.
    if (this.isKept) this.draft = this.#drafts.read(ofSurvey)
    // A mark alone is of no use once they gave their own.
    if (this.isOver && this.draft.mark && this.draft.text.trim() === '') this.#drafts.drop(ofSurvey)
    const { language } = desk.words
    if (language === this.#language) return
    this.#language = language
    void caseSurveyWordsIn(language).then((said) => {
      this.said = said
    })
  }

  protected override updated(): void {
    const next = this.#next
    // What may be begun follows from the case as it is after it.
    if (next && this.ground.complaint.version !== this.#version) {
      this.#next = undefined
      this.dispatchEvent(next)
    }
    if (!this.called || this.survey?.mark !== null) return
    this.called = false
    this.open()
  }

  private get survey(): Survey | null | undefined {
    return this.sentFor ?? this.#survey.data?.complaint?.survey
  }

  /** Whether there is nothing more to put on record: they answered, or nobody asks any more. */
  private get isOver(): boolean {
    return this.#survey.data !== undefined && this.survey?.mark !== null
  }

  /** What of the words is on record, where the rest of them can only be a note. */
  private get recorded(): string | undefined {
    const { recorded, text } = this.draft
    return recorded ?? (this.isOver && text.trim() ? '' : undefined)
  }

  private open(): void {
    this.isOpen = true
    void this.updateComplete.then(() => {
      this.field?.focus()
      this.scrollIntoView({ block: 'nearest' })
    })
  }

  protected override render(): TemplateResult | typeof nothing {
    const { said, survey, draft, recorded } = this
    const isWritten = this.isOpen || draft.text !== '' || Boolean(draft.mark)
    const content =
      recorded !== undefined
        ? this.form(recorded)
        : survey &&
          (survey.mark !== null
            ? html`<p>${said.answered(survey.mark, survey.mostMark)}</p>`
            : isWritten
              ? this.form(recorded, survey)
              : this.notYet())
    const again = this.again()
    return content || again
      ? html`<section aria-labelledby="survey-title"><h2 id="survey-title">${said.title}</h2>${content}${again}</section>`
      : nothing
  }

  /** Also where it is open again already, as long as words wait that were begun before. */
  private again(): TemplateResult | undefined {
    const { actions, status } = this.ground.complaint
    const { begin, label } = this.said.notSolved
    if (!actions.includes('REOPEN') && !this.#drafts?.read({ name: 'reopen' }).text) return undefined
    return html`<p><button type="button" class="small" @click=${this.reopen}>${begin[status] ?? label}</button></p>`
  }

  private reopen(): void {
    const begun: Begun = { name: 'reopen', act: notSolved(this.said) }
    this.dispatchEvent(new CustomEvent('begin', { detail: begun }))
  }

  private notYet(): TemplateResult {
    const { said } = this
    return html`
      <p class="quiet small">${said.notYet}</p>
      <p><button type="button" class="small" @click=${this.open}>${said.begin}</button></p>
    `
  }

  /** @param recorded what of the words is on record: then the rest of them is a note, and no survey is needed */
  private form(recorded: string | undefined, survey?: Survey): TemplateResult {
    const { said, draft, isBusy, faults } = this
    const isNote = recorded !== undefined
    const typed = ({ currentTarget }: Event) => {
      if (currentTarget instanceof HTMLFormElement) this.change(writtenIn(currentTarget, survey))
    }
    const submit = (event: SubmitEvent) => {
      event.preventDefault()
      if (!this.isBusy) void (survey ? this.send(survey) : this.leaveNote(recorded ?? ''))
    }
    return html`
      <form novalidate @submit=${submit} @input=${typed}>
        ${survey ? this.marks(survey) : nothing}
        <div role="status">${isNote ? html`<p class="told small">${draft.recorded === undefined ? said.over : said.since}</p>` : nothing}</div>
        <div class="field">
          <label for="why">${said.why}</label>
          <textarea id="why" name="why" maxlength="20000" .value=${live(draft.text)} aria-invalid=${faults.text ? 'true' : 'false'} aria-describedby="why-fault"></textarea>
          <p class="fault" id="why-fault" ?hidden=${!faults.text}>${faults.text}</p>
        </div>
        ${
          survey && isBad(survey, draft)
            ? html`<p class="told small">${said.bad}</p>
              ${this.ground.complaint.status === 'CLOSED' ? nothing : html`<label class="check"><input type="checkbox" name="call" .checked=${live(draft.wantsCall ?? false)} /> <span>${said.call} <span class="quiet">${said.callHint}</span></span></label>`}`
            : nothing
        }
        <p class="quiet small">${isNote ? nothing : said.hint} ${this.isKept ? nothing : this.ground.words.composer.draftNotKept}</p>
        <p class="told fault" role="alert" ?hidden=${!faults['']}>${faults['']}</p>
        <p><button class="main" type="submit" aria-disabled=${isBusy}>${isNote ? said.leaveNote : said.save}</button></p>
      </form>
    `
  }

  private marks({ question, leastMark, mostMark, leastLabel, mostLabel }: Survey): TemplateResult {
    const { said, draft, faults } = this
    const labels = new Map([
      [leastMark, leastLabel],
      [mostMark, mostLabel],
    ])
    const marks = Array.from({ length: mostMark - leastMark + 1 }, (_, index) => leastMark + index)
    return html`
      <div><p class="quiet small">${said.ask}</p><blockquote>${question}</blockquote></div>
      <div class="field">
        <label for="mark">${said.mark}</label>
        <select id="mark" name="mark" aria-invalid=${faults.mark ? 'true' : 'false'} aria-describedby="mark-fault">
          <option value="">${said.choose}</option>
          ${marks.map((each) => html`<option value=${each} ?selected=${String(each) === draft.mark}>${[each, labels.get(each)].filter((part) => part !== undefined).join(': ')}</option>`)}
        </select>
        <p class="fault" id="mark-fault" ?hidden=${!faults.mark}>${faults.mark}</p>
      </div>
    `
  }

  private change(change: Partial<Draft>): void {
    this.#key = crypto.randomUUID()
    this.draft = { ...this.draft, ...change }
    this.isKept = this.#drafts?.keep(ofSurvey, this.draft) ?? false
  }

  private async send(survey: Survey): Promise<void> {
    const { ground, said, draft } = this
    const { desk, complaint, words } = ground
    if (!draft.mark) return this.refuse({ mark: said.markMissing })
    const text = draft.text.trim()
    const given = { complaintId: complaint.id, kind: survey.kind, mark: Number(draft.mark), text: text || null }
    this.isBusy = true
    this.sentFor = survey
    this.#version = complaint.version
    const input = { key: this.#key, ...given }
    const outcome = outcomeOf(await desk.send(RecordSurveyAnswer, { input }))
    this.isBusy = false
    if (outcome.kind === 'REFUSED') {
      this.sentFor = undefined
      // They may have answered by themselves meanwhile.
      this.#survey.again()
      return this.refuse(outcome.problems.length > 0 ? outcome.at : { '': outcome.message })
    }
    if (outcome.kind !== 'DONE') return this.refuse({ '': words.failed })
    desk.say({ text: isBad(survey, draft) ? said.doneBad : said.done })
    this.close(text)
  }

  /** What was written since the answer went out: whoever wrote it says that it is for colleagues. */
  private async leaveNote(recorded: string): Promise<void> {
    const { desk, complaint, words } = this.ground
    const sent = this.draft.text.trim()
    const text = writtenSince(recorded, sent)
    this.#version = text ? complaint.version : 0
    if (text) {
      this.isBusy = true
      const input = { key: this.#key, complaintId: complaint.id, text }
      const outcome = outcomeOf(await desk.send(AddNote, { input }))
      this.isBusy = false
      if (outcome.kind === 'REFUSED')
        return this.refuse({ text: outcome.problems.join(' '), '': outcome.problems.length > 0 ? '' : outcome.message })
      if (outcome.kind !== 'DONE') return this.refuse({ '': words.failed })
      desk.say({ text: words.note.done })
    }
    this.close(sent)
  }

  /** These words are on record; what was written since stays, also for whoever went to another case and came back. */
  private close(recorded: string): void {
    const now = this.isKept ? (this.#drafts?.read(ofSurvey) ?? this.draft) : this.draft
    this.faults = {}
    this.sentFor = undefined
    if (writtenSince(recorded, now.text.trim())) {
      this.change({ ...now, mark: '', recorded })
      return
    }
    const begun: Begun = { name: 'promise' }
    this.#next = now.wantsCall ? new CustomEvent('begin', { detail: begun }) : new CustomEvent('leave')
    this.#drafts?.drop(ofSurvey)
    this.draft = emptyDraft
    this.isOpen = false
  }

  private refuse(faults: Readonly<Record<string, string>>): void {
    this.faults = faults
    // Whoever has gone to another case is told all the same.
    if (!this.isConnected) this.ground.desk.say({ text: Object.values(faults).join(' '), kind: 'FAULT' })
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
}

/** Where what is written here is kept, beside what is written in the composer. */
const ofSurvey = { name: 'survey' } as const

const isBad = ({ badUpTo }: Survey, { mark }: Draft): boolean => Boolean(mark) && Number(mark) <= badUpTo

/** What stands in the form: without a survey the words alone. */
function writtenIn(form: HTMLFormElement, survey: Survey | undefined): Partial<Draft> {
  const data = new FormData(form)
  const text = String(data.get('why') ?? '')
  if (!survey) return { text }
  const marked = { text, mark: String(data.get('mark') ?? '') }
  return { ...marked, wantsCall: data.has('call') && isBad(survey, marked) }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-case-survey': CaseSurveyPanel
  }
}
