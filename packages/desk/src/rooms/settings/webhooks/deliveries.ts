import type { WebhookState } from '@redress/schema/enums'
import { SendWebhookAgain, WebhookDeliveries } from '@redress/schema/operations'
import { webhookEvents, webhookStates } from '@redress/schema/values'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { AskedPages } from '../../../client/asked-pages.ts'
import type { Desk } from '../../../desk/desk.ts'
import { controlStyles } from '../../../look/controls.styles.ts'
import { viewsStyles } from '../../../look/views.styles.ts'
import { dayAndTime, exactTime } from '../../../times/times.ts'
import { failed, stale, waiting } from '../../answer-states.ts'
import { faultLine, selectField } from '../fields.ts'
import { OnceKey } from '../once-key.ts'
import { settle } from '../sending.ts'
import { settingsStyles } from '../settings.styles.ts'
import type { Said } from '../settings-page.ts'
import type { WebhooksWords } from '../words/english/webhooks.ts'
import { deliveriesStyles } from './deliveries.styles.ts'
import type { Endpoint } from './endpoint-form.ts'
import { cameOf, type Delivery, happensNext, triedAt } from './in-words.ts'

const pageSize = 20
/** How often to look while something is about to happen, and while nothing is. */
const soonMs = 2_000
const laterMs = 5_000
/** A worker that has a webhook in hand moves it so far ahead, and is done long before. */
const inHandMs = 65_000
const chips = { WAITING: 'soon', DELIVERED: 'well', PARKED: 'late' } as const satisfies Record<WebhookState, string>

/** What the endpoints were and are to be told, and how far each has come, as it happens. Says `asked` when it looks again. */
@customElement('desk-webhook-deliveries')
export class Deliveries extends LitElement {
  static override styles = [controlStyles, settingsStyles, viewsStyles, deliveriesStyles]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) said!: Said<WebhooksWords>
  @property({ attribute: false }) endpoints!: readonly Endpoint[]
  /** What stands in the address. */
  @property({ attribute: false }) search!: Readonly<Record<string, string>>
  /** Which one is sent again. */
  @state() private sending = ''
  @state() private fault = { of: '', text: '' }
  readonly #key = new OnceKey()
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #list = new AskedPages(this, () => ({
    client: this.desk.client,
    document: WebhookDeliveries,
    variables: { state: this.which ?? null, endpointId: this.search.endpoint || null, first: pageSize },
    about: ['WebhookDelivery'],
    pageOf: ({ webhookDeliveries: { edges, pageInfo } }) => ({
      items: edges.map(({ node }) => node),
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    }),
  }))

  private get which(): WebhookState | undefined {
    return webhookStates.find((each) => each === this.search.state)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
  }

  /** Nobody is told of webhooks: who looks at them asks again, often only while something is about to happen. */
  protected override updated(): void {
    clearTimeout(this.#timer)
    if (!this.isConnected) return
    const isSoon = this.#list.items?.some(({ dueAt }) => dueAt && Date.parse(dueAt) - Date.now() < inHandMs)
    this.#timer = setTimeout(() => this.look(), isSoon ? soonMs : laterMs)
  }

  private look(): void {
    if (!document.hidden) {
      this.#list.again()
      this.dispatchEvent(new CustomEvent('asked'))
    }
    this.requestUpdate()
  }

  protected override render(): TemplateResult {
    const { own } = this.said
    const { items, fault } = this.#list
    const again = () => this.#list.again()
    return html`
      ${this.filters()}
      ${
        items
          ? html`
            ${stale(this.desk, fault, again)}
            ${items.length === 0 ? html`<p class="quiet">${own.nothing}</p>` : nothing}
            <ul ?hidden=${items.length === 0} aria-label=${own.told}>
              ${repeat(
                items,
                ({ id }) => id,
                (delivery) => html`<li>${this.delivery(delivery)}</li>`,
              )}
            </ul>
            ${this.#list.hasMore ? html`<div class="line"><button type="button" @click=${() => this.#list.more()}>${own.more}</button></div>` : nothing}
          `
          : fault
            ? failed(this.desk, fault, again)
            : waiting(this.desk)
      }
    `
  }

  private filters(): TemplateResult {
    const { own } = this.said
    const { endpoint = '' } = this.search
    const link = (which: WebhookState | undefined) => html`
      <a href=${this.hrefOf({ state: which ?? '', endpoint })} aria-current=${which === this.which ? 'true' : nothing}>${which ? own.states[which] : own.all}</a>
    `
    return html`
      <div class="line spread">
        <nav class="views" aria-label=${own.which}>${[undefined, ...webhookStates].map(link)}</nav>
        ${
          this.endpoints.length > 1
            ? html`<div @change=${this.choose}>${selectField({
                ...{ name: 'endpoint', label: own.of, problem: undefined, value: endpoint },
                choices: [['', own.every], ...this.endpoints.map(({ id, label }) => [id, label] as const)],
              })}</div>`
            : nothing
        }
      </div>
    `
  }

  private hrefOf(search: Record<string, string>): string {
    return this.desk.hrefOf({ room: 'webhooks', parameters: {}, search })
  }

  private choose({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return
    const search = { state: this.which ?? '', endpoint: target.value }
    this.desk.go({ room: 'webhooks', parameters: {}, search }, { replace: true })
  }

  private delivery(delivery: Delivery): TemplateResult {
    const { own } = this.said
    const { desk } = this
    const { language } = desk.words
    const { id, type, state: stands, createdAt, endpointId, tries } = delivery
    const now = new Date()
    const endpoint = this.endpoints.find((each) => each.id === endpointId)
    const happened = new Date(createdAt)
    return html`
      <div class="line spread">
        <strong>${this.nameOf(type)}</strong> <span class="state ${chips[stands]}">${own.states[stands]}</span>
      </div>
      <p>${happensNext(own, language, delivery, now)} ${stands === 'PARKED' ? (endpoint ? own.unlessAgain : own.over) : nothing}</p>
      <p class="quiet small">
        ${endpoint?.label ?? own.gone} · <time datetime=${createdAt} title=${exactTime(language, happened, desk.store.timeZone)}>${own.happened(dayAndTime(language, happened, now))}</time>
      </p>
      ${this.fault.of === id ? faultLine(this.fault.text) : nothing}
      ${this.again(delivery, endpoint)}
      <details>
        <summary>${own.details(tries.length)}</summary>
        <ol class="tries">
          ${tries.map(
            (tried) =>
              html`<li><span class="number">${triedAt(language, tried)}</span> ${cameOf(own, tried)} ${tried.excerpt ? html`<q>${tried.excerpt}</q>` : nothing}</li>`,
          )}
        </ol>
        <p class="small quiet">webhook-id: ${delivery.webhookId}</p>
        <pre tabindex="0">${indented(delivery.body)}</pre>
      </details>
    `
  }

  private again(delivery: Delivery, endpoint: Endpoint | undefined): TemplateResult | typeof nothing {
    const { own } = this.said
    if (!endpoint) return nothing
    if (!endpoint.enabled) return delivery.state === 'PARKED' ? html`<p class="small">${own.whenOff}</p>` : nothing
    // What has just been put on its way needs no push.
    if (delivery.state === 'WAITING' && delivery.attempts === 0) return nothing
    return html`
      <div class="line">
        <button type="button" aria-disabled=${this.sending === delivery.id} @click=${() => this.send(delivery.id)}>
          ${delivery.state === 'WAITING' ? own.tryNow : own.sendAgain}
        </button>
      </div>
    `
  }

  private nameOf(type: string): string {
    const { event, test } = this.said.own
    const key = webhookEvents.find((each) => each.replace('_', '.').toLowerCase() === type)
    return key ? event[key] : type === 'webhook.test' ? test : type
  }

  private async send(deliveryId: string): Promise<void> {
    const { desk, said } = this
    if (this.sending) return
    this.sending = deliveryId
    this.fault = { of: '', text: '' }
    const reply = await desk.send(SendWebhookAgain, { input: { key: this.#key.of({ deliveryId }), deliveryId } })
    this.sending = ''
    const sent = settle(reply, said.settings, ({ sendWebhookAgain }) => sendWebhookAgain)
    if (sent.kind === 'NOT_DONE') {
      this.fault = { of: deliveryId, text: sent.message || Object.values(sent.problems).join(' ') }
      return
    }
    this.#key.done()
    desk.say({ text: said.own.isSent })
  }
}

/** As people read JSON; as it is where it is none. */
function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-webhook-deliveries': Deliveries
  }
}
