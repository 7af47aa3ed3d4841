import { CaseAdvice, type CaseAdviceQuery } from '@redress/schema/operations'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controlStyles } from '../../../look/controls.styles.ts'
import { moneyText, typedAmount } from '../../../money/money.ts'
import type { remedyInput } from '../acts/offering.ts'
import type { CaseGround } from '../case-parts.ts'
import type { DraftRemedy } from '../drafts.ts'
import { worthStyles } from './worth.styles.ts'

const pauseMs = 500

/**
 * What an option that is being written is worth against what it is to be worth, and whether it may be given at once.
 *
 * @fires top-up - what it lacks is to be added: `detail` is a remedy
 */
@customElement('desk-case-worth')
export class CaseWorth extends LitElement {
  static override styles = [controlStyles, worthStyles]

  @property({ attribute: false }) ground!: CaseGround
  /** Handed in: this comes after the room, and what it imported from there would cost everybody more files. */
  @property({ attribute: false }) remedies: ReturnType<typeof remedyInput> = []
  @state() private advice: CaseAdviceQuery['remedyAdvice'] | undefined
  #asked = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { complaint, desk } = this.ground
    const offer = this.remedies.map(({ kind, amount }) => ({ kind, amount }))
    const asked = JSON.stringify([complaint.id, complaint.version, offer])
    if (asked === this.#asked) return
    this.#asked = asked
    clearTimeout(this.#timer)
    this.#timer = setTimeout(async () => {
      const reply = await desk.ask(CaseAdvice, { complaintId: complaint.id, offer })
      if (asked === this.#asked && reply.kind === 'DATA') this.advice = reply.data.remedyAdvice
    }, pauseMs)
  }

  protected override render(): TemplateResult | typeof nothing {
    const { advice } = this
    const { desk, words } = this.ground
    if (!advice) return nothing
    const { value, authority, allowed, needsApproval } = advice
    const { language } = desk.words
    const { topUp, short } = value
    const isLess = short !== null && short.amountMinor > 0
    const asks =
      needsApproval || authority?.isEnough === false || this.remedies.some(({ kind }) => !allowed.includes(kind))
    const who = authority?.approvers.map(({ displayName }) => displayName).join(', ') ?? ''
    return html`
      <p role="status">
        ${isLess ? html`<span class="short">${words.worth.short(moneyText(language, short))}</span>` : value.needed && value.offered ? html`<span class="enough">${words.worth.enough}</span>` : nothing}
        ${asks ? html`<span class="asks">${words.advice.needsApproval(who)}</span>` : nothing}
        ${
          isLess && topUp
            ? html`<button type="button" class="plain" @click=${() => this.add(topUp)}>${words.worth.add(words.offer.kinds[topUp.kind], moneyText(language, topUp.amount))}</button>`
            : nothing
        }
      </p>
    `
  }

  private add({ kind, amount }: NonNullable<NonNullable<CaseAdviceQuery['remedyAdvice']>['value']['topUp']>): void {
    const remedy: DraftRemedy = { kind, amount: typedAmount(amount), words: '' }
    this.dispatchEvent(new CustomEvent('top-up', { detail: remedy }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-case-worth': CaseWorth
  }
}
