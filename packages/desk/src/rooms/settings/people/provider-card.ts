import { limits } from '@redress/schema/limits'
import {
  IdentityProvider,
  type IdentityProviderPartsFragment,
  RemoveIdentityProvider,
  SetIdentityProvider,
} from '@redress/schema/operations'
import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { Asked } from '../../../client/asked.ts'
import { dayAndTime } from '../../../times/times.ts'
import { failed, waiting } from '../../answer-states.ts'
import { copyText } from '../copy-text.ts'
import { faultLine, selectField, textField, typedIn } from '../fields.ts'
import { OwnVersions } from '../own-versions.ts'
import { SettingsCard } from '../settings-card.ts'
import type { PeopleWords } from '../words/english/people.ts'

const mostLength = 500
const touches = ['IdentityProvider']
type Name = 'label' | 'issuer' | 'clientId' | 'clientSecret'

/** By what people sign in elsewhere in their company. */
@customElement('desk-provider')
export class ProviderCard extends SettingsCard<PeopleWords> {
  static override styles: CSSResultGroup[] = [
    ...super.styles,
    css`
      :host { display: block; }
      .address { background: var(--soft); border-radius: var(--radius); padding: .65rem .85rem; overflow-wrap: anywhere; }
    `,
  ]

  readonly #own = new OwnVersions()
  readonly #answer = new Asked(this, () => ({
    client: this.desk.client,
    document: IdentityProvider,
    variables: {},
    about: touches,
  }))

  protected override render(): TemplateResult {
    const { data, fault } = this.#answer
    if (!data) return fault ? failed(this.desk, fault, () => this.#answer.again()) : waiting(this.desk)
    const { provider: own } = this.said.own
    const { provider, version, redirectUri, beginUrl } = data.identityProvider
    return html`
      <section class="card">
        <h2 tabindex="-1">${own.title}</h2>
        <p class="quiet">${own.text}</p>
        <p>${own.redirectUri}</p>
        <div class="line spread address">
          <span>${redirectUri}</span>
          <button type="button" @click=${() => copyText(this.desk, this.said.settings, redirectUri)}>${this.said.settings.copy}</button>
        </div>
        ${this.form(provider, version)}
        ${provider ? this.standing(provider, beginUrl) : nothing}
      </section>
    `
  }

  private form(provider: IdentityProviderPartsFragment | null, version: string): TemplateResult {
    const { saving, provider: own } = this.said.own
    const isSending = this.sending === 'set'
    return html`
      <form novalidate @submit=${(event: SubmitEvent) => this.save(event, provider !== null, version)}>
        ${faultLine(this.messageOf('set') || (this.problemsOf('set').expectedVersion ?? ''))}
        <div class="fields pairs">
          ${this.text('label', provider?.label, limits.nameLength)} ${this.text('issuer', provider?.issuer)}
          ${this.text('clientId', provider?.clientId)}
          ${textField({ ...this.field('clientSecret'), hint: provider ? own.secretStays : own.clientSecret.hint, maxLength: mostLength })}
          ${selectField({
            ...{ name: 'isOnlyWay', label: own.others, problem: undefined, hint: own.othersHint },
            ...{ choices: [['', own.everyWay] as const, ['only', own.onlyWay] as const] },
            value: provider?.isOnlyWay ? 'only' : '',
          })}
        </div>
        <div class="line"><button class="main" type="submit" aria-disabled=${isSending}>${isSending ? `${saving} …` : own.save}</button></div>
      </form>
    `
  }

  private standing({ label, setAt, setBy }: IdentityProviderPartsFragment, beginUrl: string): TemplateResult {
    const { provider: own } = this.said.own
    const when = dayAndTime(this.desk.words.language, new Date(setAt), new Date())
    return html`
      <p class="quiet small">${own.set(when, setBy?.displayName)}</p>
      ${faultLine(this.messageOf('remove'))}
      <div class="line">
        <a class="button" href=${beginUrl} target="_blank">${own.tryIt}</a>
        <button type="button" class="grave" @click=${() => this.takeAway(label)}>${own.remove}</button>
      </div>
    `
  }

  private field(name: Name) {
    const { label } = this.said.own.provider[name]
    return { name, label, problem: this.problemsOf('set')[name] }
  }

  private text(name: Exclude<Name, 'clientSecret'>, value = '', maxLength = mostLength): TemplateResult {
    const { hint } = this.said.own.provider[name]
    return textField({ ...this.field(name), hint, value, maxLength })
  }

  private async save(event: SubmitEvent, isThere: boolean, version: string): Promise<void> {
    event.preventDefault()
    const { target: form } = event
    if (!(form instanceof HTMLFormElement)) return
    const typed = typedIn(form)
    const needed: readonly Name[] = isThere
      ? ['label', 'issuer', 'clientId']
      : ['label', 'issuer', 'clientId', 'clientSecret']
    const missing = needed.find((name) => !typed(name))
    if (missing) return this.needs('set', missing)
    const wanted = { label: typed('label'), issuer: typed('issuer'), clientId: typed('clientId') }
    const clientSecret = typed('clientSecret') || null
    const expectedVersion = this.#own.latest('', version)
    const done = await this.act({
      ...{ form: 'set', document: SetIdentityProvider, touches },
      input: (key) => ({ key, expectedVersion, ...wanted, clientSecret, isOnlyWay: typed('isOnlyWay') === 'only' }),
      partOf: ({ setIdentityProvider }) => setIdentityProvider,
    })
    if (!done) return
    this.#own.became('', expectedVersion, done.version)
    form.reset()
    this.desk.say({ text: this.said.own.provider.saved(wanted.label) })
  }

  private async takeAway(label: string): Promise<void> {
    const done = await this.act({
      ...{ form: 'remove', document: RemoveIdentityProvider, touches },
      input: (key) => ({ key }),
      partOf: ({ removeIdentityProvider }) => removeIdentityProvider,
    })
    if (!done) return
    this.desk.say({ text: this.said.own.provider.removed(label) })
    this.focusOn('h2')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-provider': ProviderCard
  }
}
