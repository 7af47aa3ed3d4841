import { CompensationCase, type WaitingCompensationsQuery } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { Asked } from '../../client/asked.ts'
import { moneyText } from '../../money/money.ts'
import { dayAndTime, exactTime } from '../../times/times.ts'
import type { OnceKey } from '../settings/once-key.ts'
import { caseHref, caseLine, ownWords } from './card-parts.ts'
import { approveOwed, type NotDecided } from './deciding.ts'
import { type Act, DecidingCard } from './deciding-card.ts'

export type Owed = WaitingCompensationsQuery['waitingCompensations']['edges'][number]['node']

/** What the store owes for missing its own standard. It is owed, so it can only be approved. */
@customElement('desk-compensation')
export class CompensationCard extends DecidingCard {
  @property({ attribute: false }) owed!: Owed

  readonly #case = new Asked(this, () =>
    this.isSeen
      ? { client: this.desk.client, document: CompensationCase, variables: { id: this.owed.complaintId } }
      : undefined,
  )

  override get mayDecide(): boolean {
    return true
  }

  override get complaintId(): string {
    return this.owed.complaintId
  }

  override get waitingId(): string {
    return this.owed.complaintId
  }

  private get amount(): string {
    return moneyText(this.desk.words.language, this.owed.amount)
  }

  protected override readonly reasonFor: undefined

  protected override done(): string {
    return this.said.compensation.approved(this.amount)
  }

  protected override decide(_act: Act, key: OnceKey): Promise<NotDecided> {
    return approveOwed({ desk: this.desk, said: this.said, key }, this.owed.complaintId)
  }

  protected override next(): TemplateResult {
    return html`<p>${this.said.compensation.next(this.amount)}</p>`
  }

  protected override render(): TemplateResult {
    const { desk, said, owed } = this
    const { compensation } = said
    const { language } = desk.words
    const complaint = this.#case.data?.complaint
    const since = new Date(owed.since)
    return html`
      <article class="card" tabindex="-1" aria-labelledby="title">
        <div class="what alone">
          <div class="head">
            <h3 id="title"><strong>${compensation.title(this.amount, complaint?.contact.name ?? compensation.aCustomer)}</strong></h3>
            <time class="case" datetime=${owed.since} title=${exactTime(language, since, desk.store.timeZone)}>
              ${compensation.since(dayAndTime(language, since, new Date()))}
            </time>
          </div>
          ${complaint ? ownWords(said, complaint) : nothing}
          <p>${compensation.why}</p>
        </div>
        <div class="foot">
          ${this.acts()} ${complaint ? caseLine(desk, complaint) : nothing}
          <a href=${caseHref(desk, owed.complaintId)}>${said.open}</a>
        </div>
        ${this.deciding()}
      </article>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-compensation': CompensationCard
  }
}
