import type { WebhookEvent } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import {
  AddWebhookEndpoint,
  ChangeWebhookEndpoint,
  type WebhookEndpointPartsFragment,
} from '@redress/schema/operations'
import { webhookEvents } from '@redress/schema/values'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Desk } from '../../../desk/desk.ts'
import { controlStyles } from '../../../look/controls.styles.ts'
import { clearForm, faultLine, focusProblem, textField, typedIn } from '../fields.ts'
import { KeptOnThePage } from '../kept-on-the-page.ts'
import { OnceKey } from '../once-key.ts'
import { OwnVersions } from '../own-versions.ts'
import { type NotDone, notDone, settle } from '../sending.ts'
import { settingsStyles } from '../settings.styles.ts'
import type { Said } from '../settings-page.ts'
import type { WebhooksWords } from '../words/english/webhooks.ts'

export type Endpoint = WebhookEndpointPartsFragment

export const ownVersions = new OwnVersions()

/** A secret that was just made: of a new endpoint, or another one. */
export interface Given {
  readonly endpoint: Endpoint
  readonly secret: string
  readonly isAnother: boolean
}

/** Of what most systems want to hear: what is to be done, and that a case is over. */
const atFirst: readonly WebhookEvent[] = ['COMPLAINT_REMEDY_DUE', 'COMPLAINT_CLOSED']
const mostUrlLength = 2_000

/** Adds an endpoint, or changes one. Says `given` with a secret, `shut` when it is done with. */
@customElement('desk-webhook-form')
export class EndpointForm extends LitElement {
  static override styles = [
    controlStyles,
    settingsStyles,
    css`
      :host { display: block; }
      fieldset { display: grid; gap: .35rem; }
      legend { font-weight: 560; padding: 0; margin-block-end: .35rem; }
      .choices { display: grid; gap: 0 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); }
      .choices label { display: flex; gap: .6rem; align-items: center; min-block-size: 2.25rem; }
      input[type='checkbox'] { inline-size: 1.15rem; block-size: 1.15rem; accent-color: var(--accent); flex: none; margin: 0; }
      .fault { color: var(--late); font-size: var(--small); font-weight: 560; }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) said!: Said<WebhooksWords>
  /** The one to change. @default a new one is added */
  @property({ attribute: false }) endpoint: Endpoint | undefined
  @state() private isSending = false
  @state() private trouble: NotDone | undefined
  #isTouched = false
  readonly #key = new OnceKey()

  constructor() {
    super()
    new KeptOnThePage(this, () => this.#isTouched)
  }

  protected override render(): TemplateResult {
    const { own, settings } = this.said
    const { endpoint, isSending } = this
    const problems = this.trouble?.problems ?? {}
    return html`
      <form novalidate @submit=${this.submit} @input=${this.touch}>
        ${faultLine(this.trouble?.message || (problems.expectedVersion ?? ''))}
        <div class="fields">
          ${textField({ ...{ name: 'label', label: own.label, hint: own.labelHint, problem: problems.label }, ...{ value: endpoint?.label ?? '', maxLength: limits.nameLength } })}
          ${textField({ ...{ name: 'url', label: own.url, hint: own.urlHint, problem: problems.url }, ...{ value: endpoint?.url ?? '', type: 'url', maxLength: mostUrlLength } })}
        </div>
        ${this.events(problems.events)}
        <div class="line">
          <button class="main" type="submit" aria-disabled=${isSending}>
            ${isSending ? `${endpoint ? own.saving : own.adding} …` : endpoint ? own.save : own.add}
          </button>
          ${endpoint ? html`<button class="plain" type="button" @click=${this.shut}>${settings.cancel}</button>` : nothing}
        </div>
      </form>
    `
  }

  private events(problem: string | undefined): TemplateResult {
    const { own } = this.said
    const chosen = this.endpoint?.events ?? atFirst
    return html`
      <fieldset aria-describedby="events-fault">
        <legend>${own.events}</legend>
        <div class="choices">
          ${webhookEvents.map(
            (event) => html`
              <label><input
                type="checkbox" name="events" value=${event} .defaultChecked=${chosen.includes(event)} aria-invalid=${problem ? 'true' : 'false'}
              /> ${own.event[event]}</label>
            `,
          )}
        </div>
        <p class="fault" id="events-fault" ?hidden=${!problem}>${problem ?? nothing}</p>
      </fieldset>
    `
  }

  private touch(): void {
    this.#isTouched = true
  }

  private shut(): void {
    this.dispatchEvent(new CustomEvent('shut'))
  }

  private refuse(refused: NotDone): void {
    this.trouble = refused
    void this.updateComplete.then(() => focusProblem(this.renderRoot))
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { said, endpoint } = this
    const { target: form } = event
    if (this.isSending || !(form instanceof HTMLFormElement)) return
    const typed = typedIn(form)
    const ticked = new FormData(form).getAll('events')
    const wanted = {
      ...{ label: typed('label'), url: typed('url') },
      events: webhookEvents.filter((each) => ticked.includes(each)),
    }
    const { missing } = said.settings
    const problems = {
      ...(!wanted.label && { label: missing }),
      ...(!wanted.url && { url: missing }),
      ...(wanted.events.length === 0 && { events: said.own.noEvent }),
    }
    if (Object.keys(problems).length > 0) return this.refuse(notDone('', problems))
    this.isSending = true
    const refused = endpoint ? await this.change(endpoint, wanted) : await this.add(wanted)
    this.isSending = false
    if (refused) return this.refuse(refused)
    this.trouble = undefined
    this.#isTouched = !endpoint && !clearForm(form, typed)
    this.#key.done()
  }

  private async add(wanted: Wanted): Promise<NotDone | undefined> {
    const { desk, said } = this
    const input = { key: this.#key.of(wanted), ...wanted }
    const reply = await desk.send(AddWebhookEndpoint, { input })
    const sent = settle(reply, said.settings, ({ addWebhookEndpoint }) => addWebhookEndpoint)
    if (sent.kind === 'NOT_DONE') return sent
    const { endpoint, secret } = sent.success
    this.dispatchEvent(new CustomEvent<Given>('given', { detail: { endpoint, secret, isAnother: false } }))
    return undefined
  }

  private async change({ id: endpointId, version }: Endpoint, wanted: Wanted): Promise<NotDone | undefined> {
    const { desk, said } = this
    const expectedVersion = ownVersions.latest(endpointId, version)
    const changed = { endpointId, expectedVersion, ...wanted }
    const input = { key: this.#key.of(changed), ...changed }
    const reply = await desk.send(ChangeWebhookEndpoint, { input }, ['WebhookEndpoint'])
    const sent = settle(reply, said.settings, ({ changeWebhookEndpoint }) => changeWebhookEndpoint)
    if (sent.kind === 'NOT_DONE') return sent
    ownVersions.became(endpointId, expectedVersion, sent.success.endpoint.version)
    desk.say({ text: said.own.saved(wanted.label) })
    this.shut()
    return undefined
  }
}

interface Wanted {
  readonly label: string
  readonly url: string
  readonly events: readonly WebhookEvent[]
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-webhook-form': EndpointForm
  }
}
