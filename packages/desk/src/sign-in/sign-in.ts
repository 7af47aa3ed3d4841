import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Provider } from '../desk/desk.ts'
import { controlStyles } from '../look/controls.styles.ts'
import type { Words } from '../words/words.ts'
import {
  type Credentials,
  type Door,
  enterByLink,
  enterByPasskey,
  enterByPassword,
  type Outcome,
  sendLink,
} from './door.ts'
import { codeField, emailField, passwordField } from './fields.ts'
import { passkeysWorkHere } from './passkeys-here.ts'
import type { PasswordLink } from './password-link.ts'
import { signInStyles } from './sign-in.styles.ts'

/** What stands in the form. */
type Step =
  | { readonly kind: 'SIGN_IN'; readonly told?: string }
  | { readonly kind: 'SET_PASSWORD'; readonly link: PasswordLink }
  | { readonly kind: 'LINK_DEAD'; readonly link: PasswordLink }
  | { readonly kind: 'LOST' }
  | { readonly kind: 'LINK_SENT'; readonly message: string }

/** Lets somebody in: by their password, by the link of an invitation, or by that of a reset. */
@customElement('desk-sign-in')
export class SignIn extends LitElement {
  static override styles = [controlStyles, signInStyles]

  @property({ attribute: false }) words!: Words
  @property({ attribute: false }) door!: Door
  @property() storeName = ''
  /** The link that brought them here. */
  @property({ attribute: false }) link: PasswordLink | undefined
  /** The store's own identity provider. */
  @property({ attribute: false }) provider: Provider | null = null
  /** Who has to sign in again: then nobody else can. */
  @property() person = ''
  /** Said above the form. */
  @property() told = ''
  @state() private step: Step = { kind: 'SIGN_IN' }
  @state() private isSending = false
  @state() private isShown = false
  @state() private isCodeNeeded = false
  @state() private fault = ''
  @state() private problems: Readonly<Record<string, string>> = {}
  @query('form') private form!: HTMLFormElement | null

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('link') && this.link) this.open({ kind: 'SET_PASSWORD', link: this.link })
  }

  protected override firstUpdated(): void {
    this.focusFirst()
  }

  /** The first field that waits for something. */
  focusFirst(): void {
    const fields = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input:not([readonly])')]
    const next =
      fields.find((field) => field.getAttribute('aria-invalid') === 'true') ??
      (this.provider?.isOnlyWay ? this.renderRoot.querySelector<HTMLElement>('a.main') : undefined) ??
      fields.find(({ value }) => !value)
    ;(next ?? this.renderRoot.querySelector<HTMLElement>('h1'))?.focus()
  }

  private open(step: Step): void {
    this.step = step
    this.isCodeNeeded = false
    this.fault = ''
    this.problems = {}
    void this.updateComplete.then(() => this.focusFirst())
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (this.isSending || !this.form) return
    const form = new FormData(this.form)
    const email = this.person || String(form.get('email') ?? '').trim()
    const password = String(form.get('password') ?? '')
    this.fault = ''
    this.isSending = true
    const code = String(form.get('code') ?? '').trim()
    const outcome = await this.act({ email, password, code })
    this.isSending = false
    this.settle(outcome)
  }

  private act(given: Credentials): Promise<Outcome> {
    const { step, door, words } = this
    if (step.kind === 'SET_PASSWORD') return enterByLink(door, words, step.link, given)
    return step.kind === 'LOST' ? sendLink(door, words, given.email) : enterByPassword(door, words, given)
  }

  private settle(outcome: Outcome): void {
    const { step } = this
    if (outcome.kind === 'IN') this.dispatchEvent(new CustomEvent('signed-in', { detail: outcome.viewer }))
    else if (outcome.kind === 'LINK_SENT') this.open(outcome)
    else if (outcome.kind === 'LINK_DEAD' && step.kind === 'SET_PASSWORD')
      this.open({ kind: 'LINK_DEAD', link: step.link })
    else if (outcome.kind === 'CODE_NEEDED') {
      this.isCodeNeeded = true
      this.problems = {}
      void this.updateComplete.then(() => this.focusFirst())
    } else if (outcome.kind === 'FAULT') {
      this.fault = outcome.message
      this.problems = outcome.problems ?? {}
      void this.updateComplete.then(() => this.focusFirst())
    }
  }

  protected override render(): TemplateResult {
    const { step } = this
    switch (step.kind) {
      case 'SIGN_IN':
        return this.signIn(step.told ?? this.told)
      case 'SET_PASSWORD':
        return this.setPassword(step.link)
      case 'LOST':
        return this.lost()
      case 'LINK_SENT':
        return this.alone(this.words.signIn.linkSentTitle, step.message)
      case 'LINK_DEAD':
        return this.linkDead(step.link)
    }
  }

  private signIn(told: string): TemplateResult {
    const { signIn } = this.words
    return html`
      <form novalidate @submit=${this.submit}>
        ${
          this.person
            ? nothing
            : html`<div class="intro"><h1 tabindex="-1">${signIn.title}</h1><p>${signIn.at(this.storeName)}</p></div>`
        }
        ${told ? html`<p class="told">${told}</p>` : nothing} ${this.byProvider()} ${this.faultLine()}
        ${emailField({ words: this.words, fixed: this.person, problem: this.problems.email })}
        ${this.password('current-password', signIn.password, '')} ${this.code()} ${this.sendButton(signIn.enter, signIn.entering, this.provider ? '' : 'main')}
        ${this.passkeyButton()}
        ${this.person ? nothing : html`<p class="below">${this.change(signIn.lost, { kind: 'LOST' })}</p>`}
      </form>
    `
  }

  private byProvider(): TemplateResult | typeof nothing {
    const { provider, words } = this
    if (!provider) return nothing
    // Whoever came by a link is led there afterwards.
    const to = encodeURIComponent(location.pathname + location.search)
    return html`
      <a class="button main" href="${provider.url}?to=${to}">${words.signIn.by(provider.label)}</a>
      ${provider.isOnlyWay ? html`<p class="quiet small">${words.signIn.onlyWay}</p>` : nothing}
    `
  }

  private setPassword({ purpose }: PasswordLink): TemplateResult {
    const { signIn } = this.words
    const isInvite = purpose === 'INVITE'
    return html`
      <form novalidate @submit=${this.submit}>
        <div class="intro">
          <h1 tabindex="-1">${isInvite ? signIn.inviteTitle : signIn.resetTitle}</h1>
          <p>${isInvite ? signIn.inviteText(this.storeName) : signIn.resetText}</p>
        </div>
        ${this.faultLine()} ${this.password('new-password', signIn.newPassword, signIn.newPasswordHint)} ${this.code()}
        ${this.sendButton(signIn.set, signIn.setting)}
        <p class="below">${this.change(signIn.alreadySet, { kind: 'SIGN_IN' })}</p>
      </form>
    `
  }

  private lost(): TemplateResult {
    const { signIn } = this.words
    return html`
      <form novalidate @submit=${this.submit}>
        <div class="intro"><h1 tabindex="-1">${signIn.lostTitle}</h1><p>${signIn.lostText}</p></div>
        ${this.faultLine()} ${emailField({ words: this.words, fixed: '', problem: this.problems.email })}
        ${this.sendButton(signIn.sendLink, signIn.sendingLink)}
        <p class="below">${this.change(signIn.back, { kind: 'SIGN_IN' })}</p>
      </form>
    `
  }

  private linkDead({ purpose }: PasswordLink): TemplateResult {
    const { signIn } = this.words
    return html`
      <div class="told-alone">
        <div class="intro"><h1 tabindex="-1">${signIn.linkDead}</h1><p>${signIn.linkDeadText[purpose]}</p></div>
        <button class="main" type="button" @click=${() => this.open({ kind: 'LOST' })}>${signIn.newLink}</button>
        <p class="below">${this.change(signIn.alreadySet, { kind: 'SIGN_IN' })}</p>
      </div>
    `
  }

  private alone(title: string, text: string): TemplateResult {
    return html`
      <div class="told-alone">
        <div class="intro"><h1 tabindex="-1">${title}</h1><p role="status">${text}</p></div>
        <p class="below">${this.change(this.words.signIn.back, { kind: 'SIGN_IN' })}</p>
      </div>
    `
  }

  private password(autocomplete: 'current-password' | 'new-password', label: string, hint: string): TemplateResult {
    return passwordField({
      words: this.words,
      autocomplete,
      label,
      hint,
      isShown: this.isShown,
      toggle: () => {
        this.isShown = !this.isShown
      },
      problem: this.problems.password,
    })
  }

  private code(): TemplateResult | typeof nothing {
    return this.isCodeNeeded ? codeField({ words: this.words, problem: this.problems.code }) : nothing
  }

  private faultLine(): TemplateResult {
    return html`<div role="alert">${this.fault ? html`<p class="told fault">${this.fault}</p>` : nothing}</div>`
  }

  private sendButton(label: string, sending: string, kind = 'main'): TemplateResult {
    const text = this.isSending ? `${sending} …` : label
    return html`<button class=${kind} type="submit" aria-disabled=${this.isSending}>${text}</button>`
  }

  private passkeyButton(): TemplateResult | typeof nothing {
    if (!passkeysWorkHere()) return nothing
    return html`<button type="button" aria-disabled=${this.isSending} @click=${this.usePasskey}>${this.words.signIn.byPasskey}</button>`
  }

  private async usePasskey(): Promise<void> {
    if (this.isSending) return
    this.fault = ''
    this.problems = {}
    this.isSending = true
    const outcome = await enterByPasskey(this.door, this.words)
    this.isSending = false
    this.settle(outcome)
  }

  private change(label: string, step: Step): TemplateResult {
    return html`<button class="plain" type="button" @click=${() => this.open(step)}>${label}</button>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-sign-in': SignIn
  }
}
