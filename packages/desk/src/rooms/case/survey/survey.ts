import { AddNote, CaseSurvey, type CaseSurveyQuery, RecordSurveyAnswer } from '@redress/schema/operations'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { Asked } from '../../../client/asked.ts'
import { controlStyles } from '../../../look/controls.styles.ts'
import type { Language } from '../../../words/words.ts'
import { writtenSince } from '../../written-since.ts'
import type { Begun, CaseGround } from '../case-parts.ts'
import { outcomeOf } from '../outcome.ts'
import { sideStyles } from '../side.styles.ts'
import { type CaseSurveyWords, caseSurveyWordsIn, firstWords } from './words/words.ts'

type Survey = NonNullable<NonNullable<CaseSurveyQuery['complaint']>['survey']>

/**
 * What the customer thinks of it: what they answered, or a form for whoever has them on the phone.
 *
 * @fires begin - they want a call about a bad mark: a promise is made in the composer
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
  @state() private wantsCall = false
  /** As it stands in the field. */
  @state() private mark = ''
  @state() private faults: Readonly<Record<string, string>> = {}
  /** The words that are on record, where somebody wrote on while they were put there. */
  @state() private recorded: string | undefined
  /** What was asked when it was sent: until all words are seen to, the form stays, whatever became of the case. */
  @state() private sentFor: Survey | undefined
  @query('#mark') private field!: HTMLSelectElement | null
  /** Another one with each change: sent twice it is done once. */
  #key = crypto.randomUUID()
  #language: Language | undefined
  #about = ''
  /** What comes once the room has the case as it is after it, and the version before it. */
  #next: CustomEvent | undefined
  /** What comes once the words that were written since are seen to. */
  #afterwards: CustomEvent | undefined
  #version = 0
  readonly #survey = new Asked(this, () => ({
    client: this.ground.desk.client,
    document: CaseSurvey,
    variables: { complaintId: this.ground.complaint.id },
    about: ['Complaint'],
  }))

  protected override willUpdate(): void {
    const { complaint, desk } = this.ground
    const { language } = desk.words
    if (complaint.id !== this.#about) {
      this.#about = complaint.id
      this.close()
    }
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
    if (!this.called || this.isOpen || this.survey?.mark !== null) return
    this.called = false
    this.open()
  }

  private get survey(): Survey | null | undefined {
    return this.#survey.data?.complaint?.survey
  }

  private open(): void {
    this.isOpen = true
    void this.updateComplete.then(() => {
      this.field?.focus()
      this.scrollIntoView({ block: 'nearest' })
    })
  }

  private close(): void {
    this.isOpen = false
    this.#next = undefined
    this.#afterwards = undefined
    this.recorded = undefined
    this.sentFor = undefined
    this.mark = ''
    this.wantsCall = false
    this.faults = {}
  }

  protected override render(): TemplateResult | typeof nothing {
    const { said, sentFor } = this
    const survey = this.survey ?? sentFor
    if (!survey) return nothing
    const { mark, mostMark } = survey
    return html`
      <section aria-labelledby="survey-title">
        <h2 id="survey-title">${said.title}</h2>
        ${sentFor || mark === null ? this.asked(sentFor ?? survey) : html`<p>${said.answered(mark, mostMark)}</p>`}
      </section>
    `
  }

  private asked(survey: Survey): TemplateResult {
    const { said } = this
    if (this.isOpen) return this.form(survey)
    return html`
      <p class="quiet small">${said.notYet}</p>
      <p><button type="button" class="small" @click=${this.open}>${said.begin}</button></p>
    `
  }

  private form({ question, leastMark, mostMark, leastLabel, mostLabel, badUpTo }: Survey): TemplateResult {
    const { said, mark, isBusy, faults } = this
    const isBad = mark !== '' && Number(mark) <= badUpTo
    const labels = new Map([
      [leastMark, leastLabel],
      [mostMark, mostLabel],
    ])
    const marks = Array.from({ length: mostMark - leastMark + 1 }, (_, index) => leastMark + index)
    const chosen = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement) this.mark = target.value
    }
    const wants = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) this.wantsCall = target.checked
    }
    const marked = html`
      <div><p class="quiet small">${said.ask}</p><blockquote>${question}</blockquote></div>
      <div class="field">
        <label for="mark">${said.mark}</label>
        <select id="mark" @change=${chosen} aria-invalid=${faults.mark ? 'true' : 'false'} aria-describedby="mark-fault">
          <option value="">${said.choose}</option>
          ${marks.map((each) => html`<option value=${each}>${[each, labels.get(each)].filter((part) => part !== undefined).join(': ')}</option>`)}
        </select>
        <p class="fault" id="mark-fault" ?hidden=${!faults.mark}>${faults.mark}</p>
      </div>
    `
    const isRecorded = this.recorded !== undefined
    return html`
      <form novalidate @submit=${this.submit} @input=${this.renew}>
        ${isRecorded ? nothing : marked}
        <div role="status">${isRecorded ? html`<p class="told small">${said.since}</p>` : nothing}</div>
        <div class="field">
          <label for="why">${said.why}</label>
          <textarea id="why" name="why" maxlength="20000" aria-invalid=${faults.text ? 'true' : 'false'} aria-describedby="why-fault"></textarea>
          <p class="fault" id="why-fault" ?hidden=${!faults.text}>${faults.text}</p>
        </div>
        ${
          isBad && !isRecorded
            ? html`<p class="told small">${said.bad}</p>
              ${this.ground.complaint.status === 'CLOSED' ? nothing : html`<label class="check"><input type="checkbox" @change=${wants} /> <span>${said.call} <span class="quiet">${said.callHint}</span></span></label>`}`
            : nothing
        }
        <p class="quiet small">${isRecorded ? nothing : said.hint}</p>
        <p class="told fault" role="alert" ?hidden=${!faults['']}>${faults['']}</p>
        <p><button class="main" type="submit" aria-disabled=${isBusy}>${isRecorded ? said.leaveNote : said.save}</button></p>
      </form>
    `
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault()
    if (this.isBusy || !(event.target instanceof HTMLFormElement)) return
    void (this.recorded === undefined ? this.send(event.target) : this.leaveNote(event.target, this.recorded))
  }

  private async send(form: HTMLFormElement): Promise<void> {
    const { ground, said, mark } = this
    const survey = this.survey ?? this.sentFor
    const { desk, complaint, words } = ground
    if (!survey) return
    if (mark === '') return this.refuse({ mark: said.markMissing })
    const text = whyIn(form)
    const given = { complaintId: complaint.id, kind: survey.kind, mark: Number(mark), text: text || null }
    this.isBusy = true
    this.sentFor = survey
    this.#version = complaint.version
    const input = { key: this.#key, ...given }
    const outcome = outcomeOf(await desk.send(RecordSurveyAnswer, { input }))
    this.isBusy = false
    if (outcome.kind === 'REFUSED')
      return this.refuse(outcome.problems.length > 0 ? outcome.at : { '': outcome.message })
    if (outcome.kind !== 'DONE') return this.refuse({ '': words.failed })
    const isBad = Number(mark) <= survey.badUpTo
    const begun: Begun = { name: 'promise' }
    const next = isBad && this.wantsCall ? new CustomEvent('begin', { detail: begun }) : new CustomEvent('leave')
    this.renew()
    desk.say({ text: isBad ? said.doneBad : said.done })
    if (complaint.id !== this.ground.complaint.id) return
    if (writtenSince(text, whyIn(form))) {
      this.recorded = text
      this.#afterwards = next
      this.faults = {}
      return
    }
    this.close()
    this.#next = next
  }

  /** What was written since the answer went out: whoever wrote it says that it is for colleagues. */
  private async leaveNote(form: HTMLFormElement, recorded: string): Promise<void> {
    const { ground } = this
    const { desk, complaint, words } = ground
    const next = this.#afterwards
    const since = whyIn(form)
    const text = writtenSince(recorded, since)
    this.#version = text ? complaint.version : 0
    if (text) {
      this.isBusy = true
      const input = { key: this.#key, complaintId: complaint.id, text }
      const outcome = outcomeOf(await desk.send(AddNote, { input }))
      this.isBusy = false
      if (outcome.kind === 'REFUSED')
        return this.refuse({ text: outcome.problems.join(' '), '': outcome.problems.length > 0 ? '' : outcome.message })
      if (outcome.kind !== 'DONE') return this.refuse({ '': words.failed })
      this.renew()
      desk.say({ text: words.note.done })
    }
    if (complaint.id !== this.ground.complaint.id) return
    if (writtenSince(since, whyIn(form))) {
      this.recorded = since
      return
    }
    this.close()
    this.#next = next
  }

  private renew(): void {
    this.#key = crypto.randomUUID()
  }

  private refuse(faults: Readonly<Record<string, string>>): void {
    this.faults = faults
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
}

const whyIn = (form: HTMLFormElement): string => String(new FormData(form).get('why') ?? '').trim()

declare global {
  interface HTMLElementTagNameMap {
    'desk-case-survey': CaseSurveyPanel
  }
}
