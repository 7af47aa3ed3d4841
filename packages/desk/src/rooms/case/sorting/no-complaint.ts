import { CaseSetAside, TakeUpAgain } from '@redress/schema/operations'
import { css, html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { Asked } from '../../../client/asked.ts'
import { dayAndTime } from '../../../times/times.ts'
import { OnceKey } from '../../settings/once-key.ts'
import { faultPart } from '../composer-parts.ts'
import { outcomeOf } from '../outcome.ts'
import { SortingPart } from './sorting-part.ts'

/** What is no complaint: where that is said, and once it was, why, and the way back. */
@customElement('desk-case-no-complaint')
export class CaseNoComplaint extends SortingPart {
  static override styles = [
    ...super.styles,
    css`:host { display: grid; gap: .35rem; } .acts button.plain.small { margin-inline-start: -.35rem; }`,
  ]

  readonly #why = new Asked(this, () => {
    const { complaint, desk } = this.ground
    if (complaint.status !== 'SET_ASIDE') return undefined
    const variables = { complaintId: complaint.id }
    return { client: desk.client, document: CaseSetAside, variables, about: ['Complaint'] }
  })
  readonly #key = new OnceKey()
  @state() private isAsking = false
  @state() private isBusy = false
  @state() private fault = ''

  protected override turned(): void {
    this.isAsking = false
    this.fault = ''
  }

  /** Whoever leads, as long as nothing speaks against it that is seen from here; the store has the last word. */
  private get isPossible(): boolean {
    const { complaint, desk } = this.ground
    const { actions, severity, decision } = complaint
    return desk.viewer.role !== 'FRONT_LINE' && actions.includes('SET_ASIDE') && severity !== 'SAFETY' && !decision
  }

  protected override render(): TemplateResult {
    const { ground, said } = this
    return html`
      ${ground.complaint.status === 'SET_ASIDE' ? this.setAside() : this.isPossible ? this.begins() : nothing}
      ${
        this.isAsking
          ? html`<desk-case-set-aside .ground=${ground} .said=${said} @closed=${this.closed}></desk-case-set-aside>`
          : nothing
      }
    `
  }

  private begins(): TemplateResult {
    const { setAside: words } = this.said
    return html`<p class="acts"><button type="button" class="plain small" @click=${this.ask}>${words.begin}</button></p>`
  }

  private async ask(): Promise<void> {
    await import('./set-aside.ts')
    this.isAsking = true
  }

  private closed(): void {
    this.isAsking = false
    this.focusButton()
  }

  private focusButton(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('button')?.focus())
  }

  private setAside(): TemplateResult {
    const { ground, said, isBusy } = this
    const { setAside: words } = said
    const why = this.#why.data?.complaint?.setAside
    const when = (at: string) => dayAndTime(ground.desk.words.language, new Date(at), ground.now)
    return html`
        ${why ? html`<p>${words.by(words.as[why.reason], why.by?.displayName, when(why.at))}</p>` : nothing}
        <p class="small quiet">${words.text}</p>
        <p class="acts"><button type="button" class="small" aria-disabled=${isBusy} @click=${this.takeUp}>${words.takeUp}</button></p>
        ${faultPart(this.fault, [])}
    `
  }

  private async takeUp(): Promise<void> {
    const { ground, said } = this
    const { desk, complaint, words } = ground
    if (this.isBusy) return
    const { id: complaintId, version } = complaint
    this.isBusy = true
    const input = { complaintId, key: this.#key.of({ complaintId, version }) }
    const outcome = outcomeOf(await desk.send(TakeUpAgain, { input }))
    this.isBusy = false
    this.fault = outcome.kind === 'FAULT' ? words.composer.faults[outcome.fault.kind] : ''
    if (outcome.kind === 'REFUSED') this.fault = outcome.message
    if (outcome.kind !== 'DONE') return
    const [first] = outcome.complaint.promises
    const when = first ? dayAndTime(desk.words.language, new Date(first.dueAt), ground.now) : ''
    desk.say({ text: said.setAside.takenUp(when) })
    this.focusButton()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-case-no-complaint': CaseNoComplaint
  }
}
