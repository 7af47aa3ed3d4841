import { CaseSurvey, type CaseSurveyQuery, RecordSurveyAnswer } from '@redress/schema/operations'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { Asked } from '../../../client/asked.ts'
import { controlStyles } from '../../../look/controls.styles.ts'
import type { Language } from '../../../words/words.ts'
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
  @query('#mark') private field!: HTMLSelectElement | null
  /** Another one with each change: sent twice it is done once. */
  #key = crypto.randomUUID()
  #language: Language | undefined
  #about = ''
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
    this.mark = ''
    this.wantsCall = false
    this.faults = {}
  }

  protected override render(): TemplateResult | typeof nothing {
    const { said, survey } = this
    if (!survey) return nothing
    const { mark, mostMark } = survey
    return html`
      <section aria-labelledby="survey-title">
        <h2 id="survey-title">${said.title}</h2>
        ${mark === null ? this.asked(survey) : html`<p>${said.answered(mark, mostMark)}</p>`}
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
    return html`
      <form novalidate @submit=${this.send} @input=${this.renew}>
        <div><p class="quiet small">${said.ask}</p><blockquote>${question}</blockquote></div>
        <div class="field">
          <label for="mark">${said.mark}</label>
          <select id="mark" @change=${chosen} aria-invalid=${faults.mark ? 'true' : 'false'} aria-describedby="mark-fault">
            <option value="">${said.choose}</option>
            ${marks.map((each) => html`<option value=${each}>${[each, labels.get(each)].filter((part) => part !== undefined).join(': ')}</option>`)}
          </select>
          <p class="fault" id="mark-fault" ?hidden=${!faults.mark}>${faults.mark}</p>
        </div>
        <div class="field">
          <label for="why">${said.why}</label>
          <textarea id="why" name="why" maxlength="20000" aria-invalid=${faults.text ? 'true' : 'false'} aria-describedby="why-fault"></textarea>
          <p class="fault" id="why-fault" ?hidden=${!faults.text}>${faults.text}</p>
        </div>
        ${
          isBad
            ? html`<p class="told small">${said.bad}</p>
              ${this.ground.complaint.status === 'CLOSED' ? nothing : html`<label class="check"><input type="checkbox" @change=${wants} /> <span>${said.call} <span class="quiet">${said.callHint}</span></span></label>`}`
            : nothing
        }
        <p class="quiet small">${said.hint}</p>
        <p class="told fault" role="alert" ?hidden=${!faults['']}>${faults['']}</p>
        <p><button class="main" type="submit" aria-disabled=${isBusy}>${said.save}</button></p>
      </form>
    `
  }

  private async send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { ground, said, mark, survey, isBusy } = this
    const { desk, complaint, words } = ground
    if (isBusy || !survey || !(event.target instanceof HTMLFormElement)) return
    if (mark === '') return this.refuse({ mark: said.markMissing })
    const text = String(new FormData(event.target).get('why') ?? '').trim()
    const given = { complaintId: complaint.id, kind: survey.kind, mark: Number(mark), text: text || null }
    this.isBusy = true
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
    this.close()
    this.#next = next
    desk.say({ text: isBad ? said.doneBad : said.done })
  }

  private renew(): void {
    this.#key = crypto.randomUUID()
  }

  private refuse(faults: Readonly<Record<string, string>>): void {
    this.faults = faults
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-case-survey': CaseSurveyPanel
  }
}
