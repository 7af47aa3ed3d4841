import { AddPasskey, BeginPasskey, OwnPasskeys, type OwnPasskeysQuery, RemovePasskey } from '@redress/schema/operations'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { Asked } from '../../client/asked.ts'
import type { Desk } from '../../desk/desk.ts'
import { controlStyles } from '../../look/controls.styles.ts'
import { passkeysWorkHere } from '../../sign-in/passkeys-here.ts'
import { dayAndTime } from '../../times/times.ts'
import { failed, waiting } from '../answer-states.ts'
import { clearForm, faultLine, focusProblem, textField, typedIn } from './fields.ts'
import { type NotDone, notDone, type Problems, type Sent, settle } from './sending.ts'
import { settingsStyles } from './settings.styles.ts'
import type { Said } from './settings-page.ts'
import type { YouWords } from './words/english/you.ts'

type Passkey = OwnPasskeysQuery['passkeys'][number]

/** The devices that open the desk without a password: listed, added, removed. */
@customElement('desk-passkeys')
export class Passkeys extends LitElement {
  static override styles = [
    controlStyles,
    settingsStyles,
    css`
      :host { display: grid; gap: .9rem; align-content: start; }
      ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .6rem; }
      li { display: grid; gap: .4rem; border-block-start: 1px solid var(--line); padding-block-start: .6rem; overflow-wrap: anywhere; }
      p { max-inline-size: 44rem; text-wrap: pretty; }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) said!: Said<YouWords>
  @state() private isSending = false
  @state() private fault = ''
  @state() private problems: Problems = {}
  /** Which one is about to be removed. */
  @state() private leaving = ''
  readonly #passkeys = new Asked(this, () => ({
    client: this.desk.client,
    document: OwnPasskeys,
    variables: {},
    about: ['Passkey'],
  }))

  protected override render(): TemplateResult {
    const { passkeys: words } = this.said.own
    const { data, fault } = this.#passkeys
    return html`
      <h2 tabindex="-1">${words.title}</h2>
      <p class="quiet">${words.text}</p>
      ${data ? this.list(data.passkeys) : fault ? failed(this.desk, fault, () => this.#passkeys.again()) : waiting(this.desk)}
      ${faultLine(this.fault)} ${passkeysWorkHere() ? this.form() : html`<p>${words.notHere}</p>`}
    `
  }

  private list(passkeys: readonly Passkey[]): TemplateResult | typeof nothing {
    return passkeys.length === 0 ? nothing : html`<ul>${passkeys.map((passkey) => this.one(passkey))}</ul>`
  }

  private one({ id, name, createdAt, lastUsedAt }: Passkey): TemplateResult {
    const { language } = this.desk.words
    const { passkeys: words } = this.said.own
    const at = (time: string) => dayAndTime(language, new Date(time), new Date())
    return html`
      <li>
        <div class="line spread">
          <span><b>${name}</b><br /><span class="quiet small">${words.dates(at(createdAt), lastUsedAt && at(lastUsedAt))}</span></span>
          ${
            this.leaving === id
              ? nothing
              : html`<button type="button" class="grave" @click=${() => this.ask(id)}>${words.remove(name)}</button>`
          }
        </div>
        ${this.leaving === id ? this.sure(id, name) : nothing}
      </li>
    `
  }

  private sure(id: string, name: string): TemplateResult {
    const { own, settings } = this.said
    return html`
      <p>${own.passkeys.removeText(name)}</p>
      <div class="line">
        <button type="button" id="remove" class="grave" aria-disabled=${this.isSending} @click=${() => this.removeOne(id, name)}>
          ${own.passkeys.removeNow}
        </button>
        <button type="button" class="plain" @click=${() => this.ask('')}>${settings.cancel}</button>
      </div>
    `
  }

  private form(): TemplateResult {
    const { passkeys: words } = this.said.own
    return html`
      <form novalidate @submit=${this.add}>
        ${textField({ name: 'name', label: words.name, hint: words.nameHint, problem: this.problems.name, maxLength: 200 })}
        <div class="line">
          <button type="submit" aria-disabled=${this.isSending}>${this.isSending && !this.leaving ? `${words.adding} …` : words.add}</button>
        </div>
      </form>
    `
  }

  private ask(id: string): void {
    this.leaving = id
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(id ? '#remove' : 'h2')?.focus())
  }

  private async add(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const form = event.target
    if (this.isSending || !(form instanceof HTMLFormElement)) return
    const { passkeys: words } = this.said.own
    const typed = typedIn(form)
    const name = typed('name')
    if (!name) return this.refuse(notDone('', { name: words.nameMissing }))
    this.isSending = true
    const sent = await this.make(name)
    this.isSending = false
    if (sent.kind === 'NOT_DONE') return this.refuse(sent)
    this.refuse(notDone(''))
    clearForm(form, typed)
    this.desk.say({ text: words.isAdded(name) })
  }

  private async make(name: string): Promise<Sent<object>> {
    const { settings, own } = this.said
    const [begun, { makePasskey }] = await Promise.all([
      this.desk.send(BeginPasskey, {}),
      import('../../sign-in/passkey.ts'),
    ])
    const offer = settle(begun, settings, ({ beginPasskey }) => beginPasskey)
    if (offer.kind === 'NOT_DONE') return offer
    const made = await makePasskey(offer.success)
    if (!made) return notDone(own.passkeys.notMade)
    const reply = await this.desk.send(AddPasskey, { input: { name, ...made } }, ['Passkey'])
    return settle(reply, settings, ({ addPasskey }) => addPasskey)
  }

  private async removeOne(passkeyId: string, name: string): Promise<void> {
    if (this.isSending) return
    const { settings, own } = this.said
    this.isSending = true
    const reply = await this.desk.send(RemovePasskey, { input: { passkeyId } }, ['Passkey'])
    this.isSending = false
    const sent = settle(reply, settings, ({ removePasskey }) => removePasskey)
    if (sent.kind === 'NOT_DONE') return this.refuse(sent)
    this.ask('')
    this.desk.say({ text: own.passkeys.isRemoved(name) })
  }

  private refuse({ message, problems }: NotDone): void {
    this.fault = message
    this.problems = problems
    void this.updateComplete.then(() => focusProblem(this.renderRoot))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-passkeys': Passkeys
  }
}
