import { SetSurveys, type SurveySettingsPartsFragment } from '@redress/schema/operations'
import { surveyKinds } from '@redress/schema/values'
import { html, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { changedIn, faultLine, selectField, textField, typedIn } from '../fields.ts'
import { SettingsCard } from '../settings-card.ts'
import type { AskingWords } from '../words/english/asking.ts'

type Surveys = SurveySettingsPartsFragment

/** What customers are asked after a case, and when. */
@customElement('desk-surveys-card')
export class SurveysCard extends SettingsCard<AskingWords> {
  @property({ attribute: false }) surveys!: Surveys
  @query('form') private form!: HTMLFormElement | null
  /** As it was when somebody began to change it. */
  #seen: Surveys | undefined

  private get isOvertaken(): boolean {
    return this.problemsOf('surveys').expectedVersion !== undefined
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('surveys') && !(this.form && changedIn(this.form).size > 0)) this.#seen = this.surveys
  }

  protected override render(): TemplateResult {
    const { surveys, said, isOvertaken } = this
    const { own } = said
    const isSending = this.sending === 'surveys'
    const { afterHours, reminderAfterDays } = this.problemsOf('surveys')
    return html`
      <section class="card">
        <h2>${own.title}</h2>
        <p class="quiet">${own.text}</p>
        <form novalidate @submit=${this.save}>
          ${faultLine(this.messageOf('surveys') || (isOvertaken ? own.overtaken : ''))}
          ${selectField({
            ...{ name: 'kind', label: own.kind, value: surveys.kind ?? '', problem: undefined },
            choices: [['', own.nobody], ...surveyKinds.map((kind) => [kind, own.kinds[kind]] as const)],
          })}
          <div class="fields">
            ${textField({
              ...{ name: 'afterHours', label: own.afterHours, hint: own.afterHoursHint, problem: afterHours },
              ...{ value: String(surveys.afterHours), inputMode: 'numeric', maxLength: 4 },
            })}
            ${textField({
              ...{ name: 'reminderAfterDays', label: own.reminder, hint: own.reminderHint, problem: reminderAfterDays },
              ...{ value: String(surveys.reminderAfterDays ?? ''), inputMode: 'numeric', maxLength: 2 },
            })}
          </div>
          <div class="line"><button class="main" type="submit" aria-disabled=${isSending}>${isSending ? `${own.saving} …` : own.save}</button></div>
        </form>
        <h3>${own.onPages}</h3>
        <p class="quiet">${own.onPagesText}</p>
        <p class="secret">&lt;redress-survey-card sample="0.1" every-days="90"&gt;&lt;/redress-survey-card&gt;</p>
      </section>
    `
  }

  private async save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { desk, said, form, surveys } = this
    const seen = this.#seen
    if (!form || !seen || this.sending) return
    const typed = typedIn(form)
    const whole = (name: string) => (/^\d+$/.test(typed(name)) ? Number(typed(name)) : undefined)
    const afterHours = whole('afterHours')
    if (afterHours === undefined) return this.odd('afterHours')
    const reminderAfterDays = whole('reminderAfterDays') ?? null
    if (reminderAfterDays === null && typed('reminderAfterDays')) return this.odd('reminderAfterDays')
    const kind = surveyKinds.find((each) => each === typed('kind')) ?? null
    // Once what somebody else did stands there, sending it again is a decision.
    const { version: expectedVersion } = this.isOvertaken ? surveys : seen
    const done = await this.act({
      form: 'surveys',
      document: SetSurveys,
      input: (key) => ({ key, expectedVersion, kind, afterHours, reminderAfterDays }),
      partOf: ({ setSurveys }) => setSurveys,
      touches: ['Settings'],
    })
    if (done) {
      this.#seen = done.surveys
      desk.say({ text: said.own.saved })
    }
  }

  private odd(name: string): void {
    this.refuse('surveys', { kind: 'NOT_DONE', message: '', problems: { [name]: this.said.own.notWhole } })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-surveys-card': SurveysCard
  }
}
