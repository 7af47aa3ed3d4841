import { CaseAdvice } from '@redress/schema/operations'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { Asked } from '../../client/asked.ts'
import { controlStyles } from '../../look/controls.styles.ts'
import { moneyText } from '../../money/money.ts'
import { isPossible } from './acts/acts.ts'
import type { CaseGround } from './case-parts.ts'
import { sideStyles } from './side.styles.ts'

/**
 * What would put it right by the policy of the store: what and why, what it is to be worth, and whether whoever looks may
 * give it.
 *
 * @fires begin - somebody wants to propose it
 */
@customElement('desk-case-advice')
export class CaseAdvicePanel extends LitElement {
  static override styles = [controlStyles, sideStyles]

  @property({ attribute: false }) ground!: CaseGround
  readonly #advice = new Asked(this, () => ({
    client: this.ground.desk.client,
    document: CaseAdvice,
    variables: { complaintId: this.ground.complaint.id },
    about: ['Complaint'],
  }))

  protected override render(): TemplateResult | typeof nothing {
    const { words, complaint, desk } = this.ground
    const { advice: said } = words
    const advice = this.#advice.data?.remedyAdvice
    if (!advice || !isPossible(complaint, 'offer')) return nothing
    const { recommended, allowed, why, value, authority, needsApproval, guide, paysTheWay } = advice
    const money = (amount: { amountMinor: number; currency: string } | null) =>
      amount && moneyText(desk.words.language, amount)
    const others = allowed.filter((kind) => kind !== recommended)
    const reasons = why.checks.map((check) => said.check(check))
    return html`
      <section aria-labelledby="advice-title">
        <h2 id="advice-title">${said.title}</h2>
        <div class="advice">
          <p><strong>${words.offer.kinds[recommended]}</strong></p>
          ${guide ? html`<p class="small">${guide}</p>` : nothing}
          <details>
            <summary>${said.why(why.row)}</summary>
            <ul class="reasons">${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>
            ${others.length > 0 ? html`<p class="small">${said.others(others.map((kind) => words.offer.kinds[kind]).join(', '))}</p>` : nothing}
            <p class="small">${said.way[paysTheWay]}</p>
          </details>
          <dl class="facts">
            ${value.paid ? html`<dt>${said.paid}</dt><dd>${money(value.paid)}</dd>` : nothing}
            <dt>${said.cost(value.contacts, value.daysLate)}</dt><dd>${money(value.cost)}</dd>
            ${value.needed ? html`<dt><strong>${said.needed}</strong></dt><dd><strong>${money(value.needed)}</strong></dd>` : nothing}
          </dl>
          ${value.topUp ? html`<p class="small">${said.topUp(words.offer.kinds[value.topUp.kind], money(value.topUp.amount) ?? '')}</p>` : nothing}
        </div>
        <p class="small ${needsApproval ? 'asks' : 'quiet'}">
          ${needsApproval ? said.needsApproval(authority?.approvers.map(({ displayName }) => displayName).join(', ') ?? '') : authority ? said.within(money(authority.limit) ?? '') : nothing}
        </p>
        <button type="button" class="small" @click=${() => this.dispatchEvent(new CustomEvent('begin', { detail: { name: 'offer' } }))}>${said.propose}</button>
      </section>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-case-advice': CaseAdvicePanel
  }
}
