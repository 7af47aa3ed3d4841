import { RequestPasswordReset, SecondFactorState } from '@redress/schema/operations'
import { html, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { Asked } from '../../client/asked.ts'
import { askToSignOut } from '../../frame/signing-out.ts'
import type { Language } from '../../words/words.ts'
import { failed, waiting } from '../answer-states.ts'
import { faultLine } from './fields.ts'
import './passkeys.ts'
import './second-factor.ts'
import { settle } from './sending.ts'
import { SettingsPage } from './settings-page.ts'
import { type YouWords, you } from './words/english/you.ts'

/** How somebody signs in, and where they are signed in. */
@customElement('desk-settings')
export class YouPage extends SettingsPage<'settings', YouWords> {
  @state() private isSending = false
  @state() private told = ''
  @state() private fault = ''
  readonly #factor = new Asked(this, () => ({
    client: this.desk.client,
    document: SecondFactorState,
    variables: {},
    about: ['SecondFactor'],
  }))
  /** Sent twice it is one mail. */
  #key = crypto.randomUUID()

  protected override async ownWordsIn(language: Language): Promise<YouWords> {
    return language === 'es' ? (await import('./words/spanish/you.ts')).you : you
  }

  protected override page(own: YouWords): TemplateResult {
    const { desk } = this
    return html`
      <section class="card">${this.factor(own)}</section>
      <section class="card"><desk-passkeys .desk=${desk} .said=${this.said}></desk-passkeys></section>
      <section class="card">
        <h2>${own.password.title}</h2>
        <p class="quiet">${own.password.text(desk.viewer.email)}</p>
        ${faultLine(this.fault)}
        <div role="status">${this.told}</div>
        <div class="line">
          <button type="button" aria-disabled=${this.isSending} @click=${this.sendLink}>
            ${this.isSending ? `${own.password.sending} …` : own.password.send}
          </button>
        </div>
      </section>
      <section class="card">
        <h2>${own.devices.title}</h2>
        <p class="quiet">${own.devices.text}</p>
        <div class="line"><button type="button" @click=${() => askToSignOut(this, true)}>${own.devices.signOut}</button></div>
      </section>
    `
  }

  private factor(own: YouWords): TemplateResult {
    const { data, fault } = this.#factor
    if (!data) return fault ? failed(this.desk, fault, () => this.#factor.again()) : waiting(this.desk)
    const { secondFactor } = data
    return html`<desk-second-factor .desk=${this.desk} .said=${this.said} .words=${own} .factor=${secondFactor}></desk-second-factor>`
  }

  private async sendLink(): Promise<void> {
    const { desk, said } = this
    if (this.isSending || !said) return
    this.isSending = true
    this.told = this.fault = ''
    const reply = await desk.send(RequestPasswordReset, { input: { key: this.#key, email: desk.viewer.email } })
    this.isSending = false
    const sent = settle(reply, said.settings, ({ requestPasswordReset }) => requestPasswordReset)
    if (sent.kind === 'NOT_DONE') this.fault = sent.message
    else {
      this.told = sent.success.message
      this.#key = crypto.randomUUID()
    }
  }
}
