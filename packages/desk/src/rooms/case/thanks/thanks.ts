import { CaseThanks, type CaseThanksQuery } from '@redress/schema/operations'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { Asked } from '../../../client/asked.ts'
import { controlStyles } from '../../../look/controls.styles.ts'
import { moneyText } from '../../../money/money.ts'
import { dayAndTime } from '../../../times/times.ts'
import type { Language } from '../../../words/words.ts'
import type { Begun, CaseGround } from '../case-parts.ts'
import { sideStyles } from '../side.styles.ts'
import { thankFor } from './thanking.ts'
import { firstWords, type ThanksWords, thanksWordsIn } from './words/words.ts'

type Told = NonNullable<CaseThanksQuery['complaint']>
type Choice = Told['thanksAdvice']['choices'][number]
type Reward = Told['rewards'][number]

/**
 * For what a customer could be thanked, and why; for what they were. It comes after the rest of the case.
 *
 * @fires begin - somebody wants to say thank you
 */
@customElement('desk-case-thanks')
export class CaseThanksPanel extends LitElement {
  static override styles = [
    controlStyles,
    sideStyles,
    css`
      .given { display: grid; gap: .5rem; }
      .given p { text-wrap: pretty; }
      details p { margin-block-start: .25rem; }
      @media (max-width: 47rem) { button, button.small, summary { min-block-size: 2.75rem; } summary { align-content: center; } }
    `,
  ]

  @property({ attribute: false }) ground!: CaseGround
  @state() private said: ThanksWords = firstWords
  #language: Language | undefined
  readonly #thanks = new Asked(this, () => ({
    client: this.ground.desk.client,
    document: CaseThanks,
    variables: { complaintId: this.ground.complaint.id },
    about: ['Complaint'],
  }))

  protected override willUpdate(): void {
    const { language } = this.ground.desk.words
    if (language === this.#language) return
    this.#language = language
    void thanksWordsIn(language).then((said) => {
      this.said = said
    })
  }

  protected override render(): TemplateResult | typeof nothing {
    const { said } = this
    const told = this.#thanks.data?.complaint
    const { status } = this.ground.complaint
    if (!told || status === 'MERGED' || status === 'SET_ASIDE') return nothing
    const { rewards, thanksAdvice } = told
    const { givenThisYear, mostPerYear } = thanksAdvice
    const isEnough = mostPerYear !== null && givenThisYear >= mostPerYear
    const open = thanksAdvice.choices
      .filter(({ isGiven }) => !isGiven)
      .map((choice) => (isEnough ? { ...choice, voucher: null } : choice))
    const suggested = open.filter(({ reasons }) => reasons.length > 0)
    const others = open.filter(({ reasons }) => reasons.length === 0)
    return html`
      <section aria-labelledby="thanks-title">
        <h2 id="thanks-title">${said.title}</h2>
        ${rewards.length > 0 ? html`<ul class="given">${rewards.map((reward) => this.given(reward))}</ul>` : nothing}
        ${suggested.map((choice) => this.suggestion(choice, isEnough))}
        ${suggested.length === 0 && rewards.length === 0 ? html`<p class="quiet small">${said.none}</p>` : nothing}
        ${isEnough ? html`<p class="small asks">${said.enough(givenThisYear)}</p>` : nothing}
        ${
          others.length > 0
            ? html`<details>
              <summary>${suggested.length + rewards.length > 0 ? said.other : said.anything}</summary>
              ${others.map((choice) => html`<p><button type="button" class="small" @click=${() => this.begin(choice)}>${this.nameOf(choice)}</button></p>`)}
            </details>`
            : nothing
        }
      </section>
    `
  }

  private suggestion(choice: Choice, isEnough: boolean): TemplateResult {
    const { said } = this
    const { reasons, voucher } = choice
    const gives = voucher ? said.voucher(this.money(voucher)) : isEnough ? nothing : said.inWords
    return html`
      <div class="advice">
        <p><strong>${this.nameOf(choice)}</strong></p>
        <ul class="reasons">${reasons.map((reason) => html`<li>${said.reasons[reason]}</li>`)}</ul>
        <p class="small">${gives}</p>
        <p><button type="button" class="small" @click=${() => this.begin(choice)}>${said.say}</button></p>
      </div>
    `
  }

  private given(reward: Reward): TemplateResult {
    const { said } = this
    const { thankedAt, thankedBy, voucher, dueAt, deliveredAt } = reward
    return html`
      <li>
        <p><strong>${this.nameOf(reward)}</strong></p>
        <p class="small quiet">${said.thanked(thankedBy?.displayName, this.when(thankedAt))}</p>
        ${voucher && deliveredAt ? html`<p class="small">${said.delivered(this.money(voucher), this.when(deliveredAt))}</p>` : nothing}
        ${voucher && dueAt && !deliveredAt ? html`<p class="small">${said.owed(this.money(voucher), this.when(dueAt))}</p>` : nothing}
      </li>
    `
  }

  private nameOf({ kind }: { readonly kind: Choice['kind'] }): string {
    return this.said.kinds[kind]
  }

  private money(amount: NonNullable<Choice['voucher']>): string {
    return moneyText(this.ground.desk.words.language, amount)
  }

  private when(time: string): string {
    const { desk, now } = this.ground
    return dayAndTime(desk.words.language, new Date(time), now)
  }

  private begin({ kind, voucher }: Choice): void {
    // Of an answer only what is sent again.
    const given = voucher && { amountMinor: voucher.amountMinor, currency: voucher.currency }
    const begun: Begun = { name: 'thank', subject: kind, act: thankFor(kind, given, this.said) }
    this.dispatchEvent(new CustomEvent('begin', { detail: begun }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-case-thanks': CaseThanksPanel
  }
}
