import { limits } from '@redress/schema/limits'
import {
  AnswerSuggestion,
  type StoreShapeQuery,
  type SuggestionPartsFragment,
  TurnIntoComplaint,
} from '@redress/schema/operations'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Desk } from '../../desk/desk.ts'
import { controlStyles } from '../../look/controls.styles.ts'
import { dayAndTime, exactTime } from '../../times/times.ts'
import { OnceKey } from '../settings/once-key.ts'
import { suggestionStyles } from './suggestions.styles.ts'
import type { SuggestionWords } from './words/words.ts'

export type Act = 'ANSWER' | 'TURN'

/**
 * One suggestion: read, answered once, or turned into the complaint that it is.
 *
 * @fires done - it is answered or a complaint; `detail` is what the customer is handed, if anything
 */
@customElement('desk-suggestion')
export class SuggestionCard extends LitElement {
  static override styles = [controlStyles, suggestionStyles]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) said!: SuggestionWords
  @property({ attribute: false }) suggestion!: SuggestionPartsFragment
  @property({ attribute: false }) choices: StoreShapeQuery['storefront'] | undefined
  @state() private act: Act | undefined
  @state() private isBusy = false
  @state() private fault = ''
  @state() private text = ''
  @state() private categoryId = ''
  /** Sent twice it is done once. */
  readonly #key = new OnceKey()

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('article')?.focus({ preventScroll: true })
    this.scrollIntoView({ block: 'nearest' })
  }

  async begin(act: Act): Promise<void> {
    if (this.suggestion.state !== 'OPEN') return
    this.act = act
    this.fault = ''
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(act === 'ANSWER' ? 'textarea' : 'select')?.focus()
    this.renderRoot.querySelector('.acting')?.scrollIntoView({ block: 'nearest' })
  }

  protected override render(): TemplateResult {
    const { said, suggestion, act } = this
    const { text, locale, state: became, name, email, sentAt } = suggestion
    const who = [name ?? said.nobody, email].filter((part) => part).join(' · ')
    return html`
      <article class="card" tabindex="-1" aria-labelledby="words">
        <div class="what">
          <p class="words" id="words" lang=${locale}>${text}</p>
          <p class="who">${this.time(sentAt, (when) => said.sent(who, when))}</p>
          ${this.outcome()}
          ${
            became === 'OPEN'
              ? html`<div class="acts">
                  <button type="button" aria-expanded=${act === 'ANSWER'} @click=${() => this.begin('ANSWER')}>${said.answer}</button>
                  <button type="button" aria-expanded=${act === 'TURN'} @click=${() => this.begin('TURN')}>${said.turn}</button>
                </div>`
              : nothing
          }
        </div>
        ${act && became === 'OPEN' ? this.acting(act) : nothing}
      </article>
    `
  }

  private time(at: string, said: (when: string) => string): TemplateResult {
    const { words, store } = this.desk
    const date = new Date(at)
    return html`
      <time datetime=${at} title=${exactTime(words.language, date, store.timeZone)}>${said(dayAndTime(words.language, date, new Date()))}</time>
    `
  }

  private outcome(): TemplateResult | typeof nothing {
    const { said, desk } = this
    const { answer, answeredAt, answeredBy, complaintId } = this.suggestion
    if (answer && answeredAt)
      return html`
        <p class="answer">${answer}</p>
        <p class="who">${this.time(answeredAt, (when) => said.answeredBy(answeredBy ?? desk.store.name, when))}</p>
      `
    if (!complaintId) return nothing
    return html`<p><a href=${desk.hrefOf({ room: 'case', parameters: { id: complaintId } })}>${said.toCase}</a></p>`
  }

  private acting(act: Act): TemplateResult {
    const { said, suggestion } = this
    const { answering, turning } = said
    const confirm = act === 'TURN' ? turning.confirm : suggestion.email ? answering.send : answering.keep
    return html`
      <form class="acting" novalidate @submit=${this.submit} @keydown=${this.typed}>
        ${act === 'ANSWER' ? this.answering() : this.turning()}
        <p class="told fault" role="alert" ?hidden=${!this.fault}>${this.fault}</p>
        <div class="acts">
          <button class="main" type="submit" aria-disabled=${this.isBusy}>${this.isBusy ? `${said.busy} …` : confirm}</button>
          <button class="plain" type="button" @click=${this.leave}>${said.back}</button>
        </div>
      </form>
    `
  }

  private answering(): TemplateResult {
    const { answering } = this.said
    const { email } = this.suggestion
    const type = ({ target }: InputEvent): void => {
      if (target instanceof HTMLTextAreaElement) this.text = target.value
    }
    return html`
      <div class="field">
        <label for="text">${answering.label}</label>
        <textarea id="text" maxlength=${limits.messageLength} aria-describedby="hint" .value=${this.text} @input=${type}></textarea>
        <p class="hint" id="hint">${answering.thanks}</p>
      </div>
      <h2>${this.said.next}</h2>
      <p>${email ? answering.byMail(email) : answering.noAddress}</p>
    `
  }

  private turning(): TemplateResult {
    const { said, desk } = this
    const { turning } = said
    const when = dayAndTime(desk.words.language, new Date(this.suggestion.sentAt), new Date())
    const choose = ({ target }: Event): void => {
      if (target instanceof HTMLSelectElement) this.categoryId = target.value
    }
    return html`
      <div class="field">
        <label for="category">${turning.category}</label>
        <select id="category" @change=${choose}>
          <option value="">${turning.noCategory}</option>
          ${(this.choices?.categories ?? []).map(({ id, name }) => html`<option value=${id} ?selected=${id === this.categoryId}>${name}</option>`)}
        </select>
      </div>
      <h2>${said.next}</h2>
      <p>${turning.text(when)} ${this.suggestion.email ? nothing : turning.noAddress}</p>
      <p class="small">${turning.noUndo}</p>
    `
  }

  /** Escape leaves, and what was written stays for the next time. */
  private typed(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.leave()
  }

  private leave(): void {
    this.act = undefined
    this.focus()
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { act, said } = this
    if (!act || this.isBusy) return
    if (act === 'ANSWER' && !this.text.trim()) {
      this.fault = said.answering.missing
      this.renderRoot.querySelector('textarea')?.focus()
      return
    }
    this.isBusy = true
    this.fault = ''
    await (act === 'ANSWER' ? this.answer() : this.turn())
    this.isBusy = false
  }

  private async answer(): Promise<void> {
    const { id: suggestionId } = this.suggestion
    const said = { suggestionId, text: this.text.trim() }
    const reply = await this.desk.send(AnswerSuggestion, { input: { key: this.#key.of(said), ...said } })
    if (reply.kind === 'FAULT') return this.notDone(undefined)
    const { answerSuggestion: answer } = reply.data
    if (answer.__typename !== 'AnswerSuggestionSuccess') return this.notDone(answer)
    this.desk.say({ text: this.said.answering.done })
    this.done(undefined)
  }

  private async turn(): Promise<void> {
    const { id: suggestionId } = this.suggestion
    const turned = { suggestionId, categoryId: this.categoryId || null }
    const input = { key: this.#key.of(turned), ...turned }
    const reply = await this.desk.send(TurnIntoComplaint, { input }, ['Suggestion', 'Customer'])
    if (reply.kind === 'FAULT') return this.notDone(undefined)
    const { turnIntoComplaint: answer } = reply.data
    if (answer.__typename !== 'TurnIntoComplaintSuccess') return this.notDone(answer)
    this.done(answer)
  }

  /** Where nobody answered, the same again is harmless only under the same key. */
  private notDone(error: { message: string; issues?: readonly { message: string }[] } | undefined): void {
    this.fault = error ? (error.issues?.[0]?.message ?? error.message) : this.said.unreachable
    if (error) this.#key.done()
  }

  private done(detail: unknown): void {
    this.act = undefined
    this.dispatchEvent(new CustomEvent('done', { detail }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-suggestion': SuggestionCard
  }
}
