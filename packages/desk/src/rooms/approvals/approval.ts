import { ApprovalValue } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { Asked } from '../../client/asked.ts'
import { moneyText } from '../../money/money.ts'
import { dayAndTime } from '../../times/times.ts'
import type { OnceKey } from '../settings/once-key.ts'
import { caseHref, caseLine, dueBy, namesOf, ownWords } from './card-parts.ts'
import { approve, decline, type NotDecided, type Waiting } from './deciding.ts'
import { type Act, DecidingCard } from './deciding-card.ts'

/** What a colleague wants to offer or to agree to: who, what, why it needs somebody else, what it comes to. */
@customElement('desk-approval')
export class ApprovalCard extends DecidingCard {
  @property({ attribute: false }) waiting!: Waiting

  /** Asked for once somebody sees the card. */
  readonly #value = new Asked(this, () => {
    const { complaint, option } = this.waiting
    if (!this.isSeen) return undefined
    const offer = option.remedies.map(({ kind, words, amount }) => ({
      kind,
      words,
      amount: amount && { amountMinor: amount.amountMinor, currency: amount.currency },
    }))
    return { client: this.desk.client, document: ApprovalValue, variables: { complaintId: complaint.id, offer } }
  })

  override get mayDecide(): boolean {
    return this.waiting.approval.mayDecide
  }

  override get complaintId(): string {
    return this.waiting.complaint.id
  }

  override get waitingId(): string {
    return this.waiting.option.id
  }

  private get asker(): string {
    return this.waiting.approval.askedByName ?? this.said.somebody
  }

  private get what(): string {
    return this.waiting.option.remedies.map(({ label }) => label).join(', ')
  }

  protected override get reasonFor(): string {
    return this.asker
  }

  protected override done(act: Act): string {
    return act === 'APPROVE' ? this.said.approved(this.what) : this.said.declined(this.asker)
  }

  protected override decide(act: Act, key: OnceKey, reason: string): Promise<NotDecided> {
    const ground = { desk: this.desk, said: this.said, key }
    return act === 'APPROVE' ? approve(ground, this.waiting) : decline(ground, this.waiting, reason)
  }

  protected override render(): TemplateResult {
    const { desk, said, waiting, asker } = this
    const { approval, option, complaint } = waiting
    const intent = approval.accepts ? said.wantsToAgree : said.wantsToOffer
    return html`
      <article class="card" tabindex="-1" aria-labelledby="title">
        <div class="what">
          <div class="head">
            <h3 id="title">${intent(asker, complaint.contact.name)} <strong>${this.what}</strong></h3>
            ${dueBy(desk, said, new Date(approval.dueAt))}
          </div>
          ${option.customerDuties ? html`<p>${said.duties(option.customerDuties)}</p>` : nothing}
          ${ownWords(said, complaint)}
          <div><h4>${said.why}</h4><ul class="why">${this.reasons().map((reason) => html`<li>${reason}</li>`)}</ul></div>
        </div>
        ${this.facts()}
        <div class="foot">
          ${this.mayDecide ? this.acts() : html`<p class="told not">${this.whyNotMine()}</p>`}
          ${caseLine(desk, complaint)} <a href=${caseHref(desk, complaint.id)}>${said.open}</a>
        </div>
        ${this.deciding()}
      </article>
    `
  }

  private reasons(): string[] {
    const { reasons, sum, limit, policyRow: row } = this.waiting.approval
    const of = { asker: this.asker, sum: this.money(sum), limit: this.money(limit), row }
    return reasons.map((reason) => this.said.reasons[reason](of))
  }

  private whyNotMine(): string {
    const { approvers, askedBy } = this.waiting.approval
    const names = namesOf(this.said, approvers)
    return askedBy?.id === this.desk.viewer.id ? this.said.own(names) : this.said.notYours(names)
  }

  private money(amount: { amountMinor: number; currency: string }): string {
    return moneyText(this.desk.words.language, amount)
  }

  private facts(): TemplateResult {
    const { facts } = this.said
    const { amount, sum } = this.waiting.approval
    const value = this.#value.data?.remedyAdvice?.value
    const row = (name: string, money: { amountMinor: number; currency: string } | null | undefined, isMost = false) =>
      money
        ? html`<dt class=${isMost ? 'most' : ''}>${name}</dt><dd class=${isMost ? 'most' : ''}>${this.money(money)}</dd>`
        : nothing
    return html`
      <div class="facts">
        <h4>${facts.title}</h4>
        <dl>
          ${row(facts.amount, amount, true)}
          ${sum.amountMinor === amount.amountMinor ? nothing : row(facts.sum, sum)}
          ${row(facts.paid, value?.paid)}
          ${value ? row(`${facts.cost} (${facts.costHow(value.contacts, value.daysLate)})`, value.cost) : nothing}
          ${row(facts.needed, value?.needed)} ${row(facts.offered, value?.offered, true)}
        </dl>
        ${value ? this.verdict(value) : nothing}
      </div>
    `
  }

  private verdict({
    short,
    topUp,
  }: {
    short: { amountMinor: number; currency: string } | null
    topUp: { amount: { amountMinor: number; currency: string } } | null
  }): TemplateResult {
    const { facts } = this.said
    if (!short) return html`<p class="verdict">${facts.unknown}</p>`
    if (short.amountMinor <= 0) return html`<p class="verdict well">${facts.enough}</p>`
    const more = topUp ? facts.topUp(this.money(topUp.amount)) : ''
    return html`<p class="verdict short">${facts.short(this.money(short))} ${more}</p>`
  }

  protected override next(act: Act): TemplateResult {
    const { desk, said, asker } = this
    const { approval, complaint, option } = this.waiting
    const { approving, declining } = said
    const customer = complaint.contact.name
    if (act === 'DECLINE') {
      const when = dayAndTime(desk.words.language, new Date(approval.dueAt), new Date())
      return html`<p>${declining.goesBack(asker)} ${approval.accepts ? nothing : declining.stillOwed(customer, when)}</p>`
    }
    if (approval.accepts) return html`<p>${approving.agrees(customer, this.money(approval.amount))}</p>`
    const proposed = complaint.options.filter(({ state }) => state === 'WAITING')
    const others = proposed.filter((each) => each.id !== option.id && each.approval?.state === 'WAITING')
    return html`
      <p>${others.length > 0 ? approving.together(customer, others.length) : approving.offers(customer, asker)}</p>
      <blockquote class="letter" lang=${complaint.locale}>${approval.text}</blockquote>
      <p>${proposed.length > 1 ? approving.choices : approving.choice}</p>
      <ul>${proposed.map(({ remedies }) => html`<li>${remedies.map(({ label }) => label).join(', ')}</li>`)}</ul>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-approval': ApprovalCard
  }
}
