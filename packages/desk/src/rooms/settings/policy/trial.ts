import { type PolicyCheckPartsFragment, TryRemedyPolicy, type TryRemedyPolicyQuery } from '@redress/schema/operations'
import { complexities, verdicts } from '@redress/schema/values'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Desk } from '../../../desk/desk.ts'
import { controlStyles } from '../../../look/controls.styles.ts'
import { type Choice, faultLine, focusProblem, selectField, textField, typedIn } from '../fields.ts'
import type { Problems } from '../sending.ts'
import { settingsStyles } from '../settings.styles.ts'
import type { Said } from '../settings-page.ts'
import type { PolicyWords } from '../words/english/policy.ts'
import type { Draft } from './draft.ts'
import { askedText, categoryName, type Speaker, valueText } from './in-words.ts'
import { numberIn, type RangeName } from './read-row.ts'

type Trial = TryRemedyPolicyQuery['tryRemedyPolicy']

/** Tries a draft on a case that is told. Tells `tried` with the number of the row that fits. */
@customElement('desk-policy-trial')
export class PolicyTrial extends LitElement {
  static override styles = [
    controlStyles,
    settingsStyles,
    css`
      :host { display: grid; gap: .9rem; }
      .answer { display: grid; gap: .5rem; border-radius: var(--radius); padding: .9rem 1.1rem; background: var(--soft); }
      .answer ul { display: grid; gap: .2rem; }
      .answer li { padding-inline-start: 1rem; text-indent: -1rem; }
      .answer li::before { content: '· '; }
      form .field { max-inline-size: none; }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) said!: Said<PolicyWords>
  @property({ attribute: false }) speaker!: Speaker
  @property({ attribute: false }) draft!: Draft
  @state() private isAsking = false
  @state() private fault = ''
  @state() private problems: Problems = {}
  @state() private trial: Trial | undefined
  /** Of what it is an answer: it counts no more once the table is another. */
  #triedOn: Draft | undefined

  protected override render(): TemplateResult {
    const { words } = this.speaker
    const trial = this.#triedOn === this.draft ? this.trial : undefined
    return html`
      <h2>${words.trial.title}</h2>
      <p class="quiet">${words.trial.text}</p>
      <form novalidate @submit=${this.submit}>
        ${faultLine(this.fault)} ${this.fields()}
        <div class="line">
          <button type="submit" aria-disabled=${this.isAsking}>${this.isAsking ? `${words.trial.running} …` : words.trial.run}</button>
        </div>
      </form>
      <div role="status">${trial ? this.answer(trial) : nothing}</div>
    `
  }

  private fields(): TemplateResult {
    const { speaker, problems } = this
    const { words, settings } = speaker
    const choice = (name: string, label: string, choices: readonly Choice[]) =>
      selectField({ name, label, problem: problems[name], choices: [['', words.trial.unknown], ...choices] })
    const number = (name: string, label: string) =>
      textField({ name, label, problem: problems[name], inputMode: 'decimal', maxLength: 16 })
    return html`
      <div class="fields">
        ${choice(
          'categoryId',
          words.columns.CATEGORY,
          settings.categories.map(({ id }) => [id, categoryName(speaker, id)]),
        )}
        ${choice(
          'decision',
          words.columns.DECISION,
          verdicts.map((each) => [each, words.verdicts[each]]),
        )}
        ${choice(
          'complexity',
          words.columns.COMPLEXITY,
          complexities.map((each) => [each, words.complexities[each]]),
        )}
        ${choice('inStock', words.columns.STOCK, Object.entries(words.stock))}
        ${number('daysSincePurchase', words.trial.days)} ${number('priceMinor', words.trial.price(settings.currency))}
        ${number('marginPercent', words.trial.margin)}
      </div>
    `
  }

  private answer({ faults, reason }: Trial): TemplateResult {
    const { trial } = this.speaker.words
    if (!reason)
      return html`<div class="told fault"><p>${trial.faults}</p><ul>${faults.map((fault) => html`<li>${fault}</li>`)}</ul></div>`
    const { row, checks, passedOver } = reason
    return html`
      <div class="answer">
        <h3>${trial.fits(row)}</h3>
        ${
          checks.length > 0
            ? html`<p>${trial.because}</p><ul>${checks.map((check) => html`<li>${this.checked(check)}</li>`)}</ul>`
            : html`<p>${trial.fitsEvery}</p>`
        }
        ${
          passedOver.length > 0
            ? html`<p>${trial.passedOver}</p><ul>${passedOver.map(({ row: number, check }) => html`<li>${this.speaker.words.row(number)}. ${this.checked(check)}</li>`)}</ul>`
            : nothing
        }
      </div>
    `
  }

  private checked(check: PolicyCheckPartsFragment): string {
    const { trial } = this.speaker.words
    const asked = askedText(this.speaker, check)
    return check.known === null
      ? trial.notKnown(asked)
      : trial.known(asked, valueText(this.speaker, check.column, check.known))
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (this.isAsking || !(event.target instanceof HTMLFormElement)) return
    const { desk, draft, speaker } = this
    const typed = typedIn(event.target)
    const problems: Record<string, string> = {}
    const number = (name: RangeName): number | null => {
      const text = typed(name)
      const value = text === '' ? null : numberIn(name, text, speaker.settings.currency)
      if (Number.isNaN(value))
        problems[name] = name === 'priceMinor' ? speaker.words.form.notAmount : speaker.words.form.notNumber
      return value
    }
    const inStock = typed('inStock')
    const facts = {
      categoryId: typed('categoryId') || null,
      decision: verdicts.find((each) => each === typed('decision')) ?? null,
      complexity: complexities.find((each) => each === typed('complexity')) ?? null,
      inStock: inStock === '' ? null : inStock === 'true',
      ...{ daysSincePurchase: number('daysSincePurchase'), priceMinor: number('priceMinor') },
      marginPercent: number('marginPercent'),
    }
    this.problems = problems
    this.fault = ''
    if (Object.keys(problems).length > 0) return void this.updateComplete.then(() => focusProblem(this.renderRoot))
    this.isAsking = true
    const reply = await desk.ask(TryRemedyPolicy, { facts, rows: draft.rows.map(({ row }) => row) })
    this.isAsking = false
    const { settings } = this.said
    if (reply.kind === 'FAULT') {
      this.fault = reply.fault.kind === 'UNREACHABLE' ? settings.unreachable : settings.refused(reply.fault.message)
      return
    }
    this.trial = reply.data.tryRemedyPolicy
    this.#triedOn = draft
    this.dispatchEvent(new CustomEvent('tried', { detail: this.trial.reason?.row }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-policy-trial': PolicyTrial
  }
}
