import { WebhookEndpoints } from '@redress/schema/operations'
import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { Asked } from '../../client/asked.ts'
import { dayAndTime } from '../../times/times.ts'
import type { Language } from '../../words/words.ts'
import { failed, waiting } from '../answer-states.ts'
import { copyText } from './copy-text.ts'
import { KeptOnThePage } from './kept-on-the-page.ts'
import { SettingsPage } from './settings-page.ts'
import './webhooks/deliveries.ts'
import './webhooks/endpoint.ts'
import type { Given } from './webhooks/endpoint-form.ts'
import { type WebhooksWords, webhooks } from './words/english/webhooks.ts'

/** Where the store's own systems are told what happens, and how far each thing has come. */
@customElement('desk-webhooks')
export class WebhooksPage extends SettingsPage<'webhooks', WebhooksWords> {
  static override styles: CSSResultGroup[] = [
    ...super.styles,
    css`
      .endpoints > li { border-block-start: 1px solid var(--line); padding-block: .9rem; }
      .endpoints > li:first-child { border: 0; padding-block-start: 0; }
      .secret { background: var(--soft); border-radius: var(--radius); padding: .65rem .85rem; }
    `,
  ]

  readonly #endpoints = new Asked(this, () => ({
    client: this.desk.client,
    document: WebhookEndpoints,
    variables: {},
    about: ['WebhookEndpoint'],
  }))
  /** Shown until somebody says that they have kept it. */
  @state() private given: Given | undefined

  protected override async ownWordsIn(language: Language): Promise<WebhooksWords> {
    return language === 'es' ? (await import('./words/spanish/webhooks.ts')).webhooks : webhooks
  }

  constructor() {
    super()
    // A secret that nobody has kept is lost with the page.
    new KeptOnThePage(this, () => this.given !== undefined)
  }

  protected override page(own: WebhooksWords): TemplateResult {
    const { data, fault } = this.#endpoints
    if (!data) return fault ? failed(this.desk, fault, () => this.#endpoints.again()) : waiting(this.desk)
    const { desk, said } = this
    const { webhookEndpoints: endpoints } = data
    return html`
      ${this.given ? this.secret(own, this.given) : nothing}
      <section class="card">
        <h2>${own.title}</h2>
        <p class="quiet">${own.intro} ${endpoints.length === 0 ? own.none : nothing}</p>
        <ul class="endpoints" ?hidden=${endpoints.length === 0}>
          ${repeat(
            endpoints,
            ({ id }) => id,
            (endpoint) =>
              html`<li><desk-webhook .desk=${desk} .said=${said} .endpoint=${endpoint} @given=${this.give} @removed=${this.arrive}></desk-webhook></li>`,
          )}
        </ul>
      </section>
      <section class="card">
        <h2>${own.add}</h2>
        <desk-webhook-form .desk=${desk} .said=${said} @given=${this.give}></desk-webhook-form>
      </section>
      <section class="card">
        <h2>${own.told}</h2>
        <desk-webhook-deliveries
          .desk=${desk} .said=${said} .endpoints=${endpoints} .search=${this.route.search ?? {}} @asked=${() => this.#endpoints.again()}
        ></desk-webhook-deliveries>
      </section>
    `
  }

  private secret({ secret: words, previousUntil }: WebhooksWords, { secret, endpoint }: Given): TemplateResult {
    const { language } = this.desk.words
    const { label, previousSecretUntil } = endpoint
    return html`
      <section class="card" aria-labelledby="given">
        <h2 id="given" tabindex="-1">${words.title(label)}</h2>
        <p>${words.text}</p>
        <p class="secret">${secret}</p>
        ${this.given?.isAnother ? html`<p>${previousSecretUntil ? previousUntil(dayAndTime(language, new Date(previousSecretUntil), new Date())) : words.only}</p>` : nothing}
        <div class="line">
          <button type="button" class="main" @click=${this.copy}>${this.said?.settings.copy}</button>
          <button type="button" @click=${this.putAway}>${words.kept}</button>
        </div>
      </section>
    `
  }

  private give({ detail }: CustomEvent<Given>): void {
    this.given = detail
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#given')?.focus())
  }

  private putAway(): void {
    this.given = undefined
    this.arrive()
  }

  private copy(): void {
    const { desk, said, given } = this
    if (said && given) void copyText(desk, said.settings, given.secret)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-webhooks': WebhooksPage
  }
}
