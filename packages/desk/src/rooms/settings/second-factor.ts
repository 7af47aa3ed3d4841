import {
  BeginSecondFactor,
  ConfirmSecondFactor,
  RemoveSecondFactor,
  RenewBackupCodes,
  type SecondFactorStateQuery,
} from '@redress/schema/operations'
import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Desk } from '../../desk/desk.ts'
import { controlStyles } from '../../look/controls.styles.ts'
import { backupSheet, sheetStyles } from './backup-sheet.ts'
import { faultLine, focusProblem, textField, typedIn } from './fields.ts'
import { notDone, type Problems, type Sent, settle } from './sending.ts'
import { settingsStyles } from './settings.styles.ts'
import type { Said } from './settings-page.ts'
import type { YouWords } from './words/english/you.ts'

type Factor = NonNullable<SecondFactorStateQuery['secondFactor']>

type Step =
  | { readonly kind: 'SHOWN' }
  | { readonly kind: 'SETTING_UP'; readonly secret: string; readonly uri: string; readonly picture: TemplateResult }
  | { readonly kind: 'RENEWING' | 'TURNING_OFF' }
  | { readonly kind: 'SHEET'; readonly codes: readonly string[] }

/** Where one goes first. */
const firstIn = {
  SHOWN: 'h2',
  SETTING_UP: 'h3',
  RENEWING: 'input',
  TURNING_OFF: 'input',
  SHEET: 'h2',
} as const satisfies Record<Step['kind'], string>

/** Turns the second factor on and off, and draws its sheet. */
@customElement('desk-second-factor')
export class SecondFactor extends LitElement {
  static override styles = [
    controlStyles,
    settingsStyles,
    sheetStyles,
    css`
      :host, section, .step { display: grid; gap: .9rem; align-content: start; }
      .steps { display: grid; gap: 1.5rem 2.5rem; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); align-items: start; }
      h2:focus, h3:focus { outline: 0; }
      .picture { inline-size: 11rem; block-size: 11rem; border-radius: var(--radius); background: #fff; border: 1px solid var(--line); }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) said!: Said<YouWords>
  /** Null for whoever is no person of the store. */
  @property({ attribute: false }) factor: Factor | null = null
  @state() private step: Step = { kind: 'SHOWN' }
  @state() private isSending = false
  @state() private fault = ''
  @state() private problems: Problems = {}

  protected override render(): TemplateResult {
    const { step } = this
    const { factor: words } = this.said.own
    const isSet = this.factor?.isSet ?? false
    return html`
      <div class="line spread">
        <h2 tabindex="-1">${step.kind === 'SHEET' ? words.sheetTitle : words.title}</h2>
        <span class="state ${isSet ? 'well' : ''}">${isSet ? words.on : words.off}</span>
      </div>
      ${this.shown(step)}
    `
  }

  private shown(step: Step): TemplateResult {
    const { factor: words } = this.said.own
    switch (step.kind) {
      case 'SHOWN':
        return this.factor?.isSet ? this.on(this.factor) : this.off()
      case 'SETTING_UP':
        return this.settingUp(step)
      case 'RENEWING':
        return this.withCode(words.newSheetText, words.drawSheet, words.drawing)
      case 'TURNING_OFF':
        return this.withCode(words.turnOffText, words.turnOffNow, words.turningOff)
      case 'SHEET':
        return backupSheet({
          ...{ desk: this.desk, words, settings: this.said.settings, codes: step.codes },
          done: () => this.open({ kind: 'SHOWN' }),
        })
    }
  }

  private off(): TemplateResult {
    const { factor: words } = this.said.own
    return html`
      <p class="quiet">${words.text}</p>
      ${faultLine(this.fault)}
      <div class="line"><button class="main" type="button" aria-disabled=${this.isSending} @click=${this.begin}>${words.setUp}</button></div>
    `
  }

  private on({ backupCodesLeft }: Factor): TemplateResult {
    const { factor: words } = this.said.own
    return html`
      <p class="quiet">${words.onText} ${words.left(backupCodesLeft)}</p>
      <div class="line">
        <button type="button" @click=${() => this.open({ kind: 'RENEWING' })}>${words.newSheet}</button>
        <button type="button" class="grave" @click=${() => this.open({ kind: 'TURNING_OFF' })}>${words.turnOff}</button>
      </div>
    `
  }

  private settingUp({ secret, uri, picture }: Extract<Step, { kind: 'SETTING_UP' }>): TemplateResult {
    const { factor: words } = this.said.own
    return html`
      <div class="steps">
        <div class="step">
          <h3 tabindex="-1">1. ${words.scanTitle}</h3>
          <p class="quiet">${words.scanText}</p>
          ${picture}
          <p><a href=${uri}>${words.openApp}</a></p>
          <p><span class="quiet">${words.typed}:</span><br /><span class="secret">${secret.replace(/(.{4})(?=.)/g, '$1 ')}</span></p>
        </div>
        <div class="step"><h3>2. ${words.confirmTitle}</h3>${this.codeForm(words.turnOn, words.turningOn)}</div>
      </div>
    `
  }

  private withCode(text: string, label: string, sending: string): TemplateResult {
    return html`<p>${text}</p>${this.codeForm(label, sending)}`
  }

  private codeForm(label: string, sending: string): TemplateResult {
    const { settings } = this.said
    return html`
      <form novalidate @submit=${this.submit}>
        ${faultLine(this.fault)} ${this.codeField()}
        <div class="line">
          <button class="main" type="submit" aria-disabled=${this.isSending}>${this.isSending ? `${sending} …` : label}</button>
          <button class="plain" type="button" @click=${() => this.open({ kind: 'SHOWN' })}>${settings.cancel}</button>
        </div>
      </form>
    `
  }

  private codeField(): TemplateResult {
    const { signIn } = this.desk.words
    return textField({
      ...{
        name: 'code',
        label: signIn.code,
        problem: this.problems.code,
        maxLength: 40,
        autoComplete: 'one-time-code',
      },
      hint: this.step.kind === 'SETTING_UP' ? this.said.own.factor.codeHint : signIn.codeHint,
    })
  }

  private open(step: Step): void {
    this.step = step
    this.fault = ''
    this.problems = {}
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(firstIn[step.kind])?.focus())
  }

  private async begin(): Promise<void> {
    if (this.isSending) return
    this.isSending = true
    const [reply, { qrCode }] = await Promise.all([
      this.desk.send(BeginSecondFactor, {}),
      import('../../look/qr-code.ts'),
    ])
    this.isSending = false
    const sent = settle(reply, this.said.settings, ({ beginSecondFactor }) => beginSecondFactor)
    if (sent.kind === 'NOT_DONE') return this.refuse(sent)
    const { secret, uri } = sent.success
    this.open({ kind: 'SETTING_UP', secret, uri, picture: qrCode(uri, this.said.own.factor.picture) })
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (this.isSending || !(event.target instanceof HTMLFormElement)) return
    const { factor: words } = this.said.own
    const code = typedIn(event.target)('code')
    if (!code) return this.refuse(notDone('', { code: words.codeMissing }))
    this.isSending = true
    const { kind } = this.step
    const sent = await this.send(kind, { code })
    this.isSending = false
    if (sent.kind === 'NOT_DONE') return this.refuse(sent)
    if ('backupCodes' in sent.success) this.open({ kind: 'SHEET', codes: sent.success.backupCodes })
    else {
      this.open({ kind: 'SHOWN' })
      this.desk.say({ text: words.isOff })
    }
  }

  private async send(
    kind: Step['kind'],
    input: { code: string },
  ): Promise<Sent<{ backupCodes: readonly string[] } | { isRemoved: boolean }>> {
    const { desk } = this
    const { settings } = this.said
    const touches = ['SecondFactor']
    if (kind === 'TURNING_OFF')
      return settle(
        await desk.send(RemoveSecondFactor, { input }, touches),
        settings,
        (data) => data.removeSecondFactor,
      )
    if (kind === 'RENEWING')
      return settle(await desk.send(RenewBackupCodes, { input }, touches), settings, (data) => data.renewBackupCodes)
    return settle(
      await desk.send(ConfirmSecondFactor, { input }, touches),
      settings,
      (data) => data.confirmSecondFactor,
    )
  }

  private refuse({ message, problems }: { message: string; problems: Problems }): void {
    this.fault = message
    this.problems = problems
    void this.updateComplete.then(() => focusProblem(this.renderRoot))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-second-factor': SecondFactor
  }
}
