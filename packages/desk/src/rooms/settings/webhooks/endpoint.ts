import {
  ChangeWebhookEndpoint,
  RemoveWebhookEndpoint,
  RotateWebhookSecret,
  TestWebhookEndpoint,
} from '@redress/schema/operations'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Desk } from '../../../desk/desk.ts'
import { controlStyles } from '../../../look/controls.styles.ts'
import { dayAndTime } from '../../../times/times.ts'
import { faultLine, selectField, typedIn } from '../fields.ts'
import { OnceKey } from '../once-key.ts'
import { type NotDone, type Sent, settle } from '../sending.ts'
import { settingsStyles } from '../settings.styles.ts'
import type { Said } from '../settings-page.ts'
import type { WebhooksWords } from '../words/english/webhooks.ts'
import { type Endpoint, type Given, ownVersions } from './endpoint-form.ts'

/** What somebody has begun with an endpoint. */
type Begun = 'CHANGE' | 'RENEW' | 'SWITCH_OFF' | 'REMOVE'

/** One endpoint: how it stands, and what can be done with it. Says `given` with another secret. */
@customElement('desk-webhook')
export class EndpointLine extends LitElement {
  static override styles = [
    controlStyles,
    settingsStyles,
    css`
      :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: .6rem; }
      .what { min-inline-size: 0; overflow-wrap: anywhere; display: grid; gap: .15rem; }
      .begun { background: var(--ground); border-radius: var(--radius); padding: 1rem 1.1rem; display: grid; gap: .9rem; }
      .begun p { max-inline-size: 44rem; text-wrap: pretty; }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) said!: Said<WebhooksWords>
  @property({ attribute: false }) endpoint!: Endpoint
  @state() private begun: Begun | undefined
  @state() private isSending = false
  @state() private fault = ''
  readonly #key = new OnceKey()

  protected override render(): TemplateResult {
    const { own } = this.said
    const { label, url, events } = this.endpoint
    return html`
      <div class="line spread">
        <strong>${label}</strong> ${this.state()}
      </div>
      <div class="what">
        <span>${url}</span>
        <span class="quiet small">${events.map((event) => own.event[event]).join(' · ')}</span>
        ${this.since().map((text) => html`<span class="small">${text}</span>`)}
      </div>
      ${faultLine(this.fault)}
      ${this.begun ? this.form(this.begun) : this.acts()}
    `
  }

  private state(): TemplateResult {
    const { own } = this.said
    const { enabled, failingSince } = this.endpoint
    if (!enabled) return html`<span class="state soon">${own.off}</span>`
    return failingSince
      ? html`<span class="state late">${own.failing}</span>`
      : html`<span class="state well">${own.on}</span>`
  }

  private at(time: string): string {
    return dayAndTime(this.desk.words.language, new Date(time), new Date())
  }

  /** What is not as usual, and since or until when. */
  private since(): string[] {
    const { own } = this.said
    const { enabled, disabledAt, failingSince, previousSecretUntil } = this.endpoint
    const isRotating = previousSecretUntil && Date.parse(previousSecretUntil) > Date.now()
    return [
      ...(disabledAt ? [own.offSince(this.at(disabledAt))] : []),
      ...(failingSince
        ? [enabled ? own.failingSince(this.at(failingSince)) : own.hadFailed(this.at(failingSince))]
        : []),
      ...(isRotating ? [own.previousUntil(this.at(previousSecretUntil))] : []),
    ]
  }

  private acts(): TemplateResult {
    const { own } = this.said
    const { label, enabled } = this.endpoint
    const begin = (begun: Begun, text: string, style = '') =>
      html`<button type="button" id=${begun} class=${style} @click=${() => this.begin(begun)}>${text}</button>`
    return html`
      <div class="line" role="group" aria-label=${own.acts(label)}>
        ${enabled ? html`<button type="button" aria-disabled=${this.isSending} @click=${this.test}>${own.sendTest}</button>` : nothing}
        ${begin('CHANGE', own.change)} ${begin('RENEW', own.renew)}
        ${
          enabled
            ? begin('SWITCH_OFF', own.switchOff)
            : html`<button type="button" aria-disabled=${this.isSending} @click=${() => this.switchTo(true)}>${own.switchOn}</button>`
        }
        ${begin('REMOVE', own.remove, 'grave')}
      </div>
    `
  }

  private form(begun: Begun): TemplateResult {
    const { desk, said, endpoint } = this
    const { own } = said
    switch (begun) {
      case 'CHANGE':
        return html`
          <div class="begun">
            <desk-webhook-form .desk=${desk} .said=${said} .endpoint=${endpoint} @shut=${() => this.shut()}></desk-webhook-form>
          </div>
        `
      case 'RENEW':
        return html`
          <form class="begun" novalidate @submit=${this.renew}>
            <p>${own.renewText}</p>
            ${selectField({
              ...{ name: 'previousForHours', label: own.previous, problem: undefined, value: '24' },
              choices: ([24, 1, 168, 0] as const).map((hours) => [String(hours), own.previousFor[hours]] as const),
            })}
            <div class="line"><button class="main" type="submit" aria-disabled=${this.isSending}>${own.renewNow}</button> ${this.cancel()}</div>
          </form>
        `
      case 'SWITCH_OFF':
        return this.sure(own.switchOffText, own.switchOffNow, () => this.switchTo(false))
      case 'REMOVE':
        return this.sure(own.removeText, own.removeNow, () => this.removeIt())
    }
  }

  private sure(text: string, label: string, run: () => void): TemplateResult {
    return html`
      <div class="begun">
        <p>${text}</p>
        <div class="line"><button type="button" class="grave" aria-disabled=${this.isSending} @click=${run}>${label}</button> ${this.cancel()}</div>
      </div>
    `
  }

  private cancel(): TemplateResult {
    return html`<button type="button" class="plain" @click=${() => this.shut()}>${this.said.settings.cancel}</button>`
  }

  private begin(begun: Begun): void {
    this.begun = begun
    this.fault = ''
    void this.updateComplete.then(async () => {
      const form = this.renderRoot.querySelector('desk-webhook-form')
      await form?.updateComplete
      const root = form?.renderRoot ?? this.renderRoot
      root.querySelector<HTMLElement>('form input, form select, .begun button')?.focus()
    })
  }

  private shut(): void {
    const { begun } = this
    this.begun = undefined
    this.fault = ''
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${begun}, #CHANGE`)?.focus())
  }

  /** One thing at a time; nothing when it was refused, and then it says why. */
  private async once<Success>(send: () => Promise<Sent<Success>>): Promise<Success | undefined> {
    if (this.isSending) return undefined
    this.isSending = true
    const sent = await send()
    this.isSending = false
    if (sent.kind === 'NOT_DONE') {
      this.refuse(sent)
      return undefined
    }
    this.#key.done()
    return sent.success
  }

  private refuse({ message, problems }: NotDone): void {
    this.fault = message || Object.values(problems).join(' ')
  }

  private async renew(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const previousForHours = Number(typedIn(event.target)('previousForHours'))
    const renewed = { endpointId: this.endpoint.id, previousForHours }
    const input = { key: this.#key.of({ renewed }), ...renewed }
    const { desk, said } = this
    const done = await this.once(async () =>
      settle(await desk.send(RotateWebhookSecret, { input }), said.settings, (data) => data.rotateWebhookSecret),
    )
    if (!done) return
    this.begun = undefined
    const { endpoint, secret } = done
    this.dispatchEvent(new CustomEvent<Given>('given', { detail: { endpoint, secret, isAnother: true } }))
  }

  private async switchTo(enabled: boolean): Promise<void> {
    const { desk, said } = this
    const { id: endpointId, version, label } = this.endpoint
    const expectedVersion = ownVersions.latest(endpointId, version)
    const input = { key: this.#key.of({ enabled, expectedVersion }), endpointId, expectedVersion, enabled }
    const done = await this.once(async () => {
      const reply = await desk.send(ChangeWebhookEndpoint, { input }, ['WebhookDelivery', 'WebhookEndpoint'])
      return settle(reply, said.settings, ({ changeWebhookEndpoint }) => changeWebhookEndpoint)
    })
    if (!done) return
    ownVersions.became(endpointId, expectedVersion, done.endpoint.version)
    this.shut()
    desk.say({ text: enabled ? said.own.isOn(label) : said.own.isOff(label) })
  }

  private async removeIt(): Promise<void> {
    const { desk, said } = this
    const { id: endpointId, label } = this.endpoint
    const input = { key: this.#key.of({ removed: true }), endpointId }
    const done = await this.once(async () => {
      const reply = await desk.send(RemoveWebhookEndpoint, { input }, ['WebhookDelivery'])
      return settle(reply, said.settings, ({ removeWebhookEndpoint }) => removeWebhookEndpoint)
    })
    if (!done) return
    this.dispatchEvent(new CustomEvent('removed'))
    desk.say({ text: said.own.isRemoved(label) })
  }

  private async test(): Promise<void> {
    const { desk, said } = this
    const input = { key: this.#key.of({ test: true }), endpointId: this.endpoint.id }
    this.fault = ''
    const done = await this.once(async () => {
      const reply = await desk.send(TestWebhookEndpoint, { input })
      return settle(reply, said.settings, ({ testWebhookEndpoint }) => testWebhookEndpoint)
    })
    if (done) desk.say({ text: said.own.testSent })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-webhook': EndpointLine
  }
}
