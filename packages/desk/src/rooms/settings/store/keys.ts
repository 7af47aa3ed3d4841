import type { Scope } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import { CreateKey, RevokeKey, type StoreKeyPartsFragment } from '@redress/schema/operations'
import { scopes } from '@redress/schema/values'
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { dayAndTime } from '../../../times/times.ts'
import { copyText } from '../copy-text.ts'
import { faultLine, selectField, textField, typedIn } from '../fields.ts'
import { notDone } from '../sending.ts'
import { rowStyles } from '../settings.styles.ts'
import { SettingsCard } from '../settings-card.ts'
import type { StoreWords } from '../words/english/store.ts'

type Key = StoreKeyPartsFragment

/** The keys of the store: a publishable one can always be copied, a developer's is told once. */
@customElement('desk-store-keys')
export class StoreKeys extends SettingsCard<StoreWords> {
  static override styles: CSSResultGroup[] = [...super.styles, rowStyles]

  @property({ attribute: false }) keys: readonly Key[] = []
  /** The key that was just made. Not kept anywhere else. */
  @state() private made: { readonly label: string; readonly secret: string } | undefined
  /** Which one is about to be revoked. */
  @state() private leaving = ''
  @state() private kind: Key['kind'] = 'DEVELOPER'
  @query('form') private form!: HTMLFormElement

  protected override render(): TemplateResult {
    const { keys: words } = this.said.own
    const live = this.keys.filter(({ revokedAt }) => !revokedAt)
    const revoked = this.keys.filter(({ revokedAt }) => revokedAt)
    return html`
      <section class="card">
        <h2 tabindex="-1">${words.title}</h2>
        <p class="quiet">${words.text}</p>
        ${faultLine(this.messageOf('revoke'))}
        <ul class="rows">${live.map((key) => this.one(key))}</ul>
        ${
          revoked.length > 0
            ? html`<details><summary>${words.revokedOnes(revoked.length)}</summary><ul class="rows">${revoked.map((key) => this.one(key))}</ul></details>`
            : nothing
        }
        ${this.made ? this.once(this.made) : nothing}
        <h3>${words.make}</h3>
        ${this.makeForm()}
      </section>
    `
  }

  private one({ id, kind, label, scopes: may, publishable, createdAt, revokedAt }: Key): TemplateResult {
    const { keys: words } = this.said.own
    const { language } = this.desk.words
    const at = (time: string) => dayAndTime(language, new Date(time), new Date())
    return html`
      <li>
        <div class="line spread">
          <span>
            <strong>${label}</strong> <span class="quiet small">${words.kinds[kind]} · ${revokedAt ? words.revoked(at(revokedAt)) : words.made(at(createdAt))}</span>
            ${may.length > 0 ? html`<br /><span class="small">${may.map((scope) => words.scopes[scope as Scope]).join(' · ')}</span>` : nothing}
          </span>
          ${
            revokedAt || this.leaving === id
              ? nothing
              : html`<button type="button" id="revoke-${id}" class="grave" aria-label=${words.revokeOf(label)} @click=${() => this.ask(id)}>${words.revoke}</button>`
          }
        </div>
        ${publishable && !revokedAt ? this.copied(publishable) : nothing}
        ${this.leaving === id ? this.sure(id, label, kind) : nothing}
      </li>
    `
  }

  private copied(value: string): TemplateResult {
    const { settings } = this.said
    return html`
      <div class="line"><code class="secret">${value}</code>
        <button type="button" class="plain" @click=${() => copyText(this.desk, settings, value)}>${settings.copy}</button></div>
    `
  }

  private once({ label, secret }: { label: string; secret: string }): TemplateResult {
    const { keys: words } = this.said.own
    return html`
      <div class="told" role="group" aria-labelledby="made">
        <p id="made" tabindex="-1"><strong>${words.isMade(label)}</strong> ${words.once}</p>
        ${this.copied(secret)}
        <button type="button" @click=${this.putAway}>${words.kept}</button>
      </div>
    `
  }

  private sure(id: string, label: string, kind: Key['kind']): TemplateResult {
    const { own, settings } = this.said
    const { keys: words } = own
    return html`
      <p>${words.revokeText[kind]}</p>
      <div class="line">
        <button type="button" id="sure" class="grave" aria-disabled=${this.sending === 'revoke'} @click=${() => this.revoke(id, label)}>${words.revokeNow}</button>
        <button type="button" class="plain" @click=${() => this.ask('')}>${settings.cancel}</button>
      </div>
    `
  }

  private makeForm(): TemplateResult {
    const { keys: words } = this.said.own
    const problems = this.problemsOf('make')
    const isSending = this.sending === 'make'
    return html`
      <form novalidate @submit=${this.make}>
        ${faultLine(this.messageOf('make'))}
        <div class="fields">
          ${textField({ name: 'label', label: words.label, hint: words.labelHint, problem: problems.label, maxLength: limits.nameLength - 20 })}
          <div @change=${this.pickKind}>
            ${selectField({
              ...{ name: 'kind', label: words.kind, problem: undefined, value: this.kind },
              choices: [
                ['DEVELOPER', words.kindChoices.DEVELOPER],
                ['PUBLISHABLE', words.kindChoices.PUBLISHABLE],
              ],
            })}
          </div>
        </div>
        ${
          this.kind === 'DEVELOPER'
            ? html`
              <fieldset aria-describedby="scopes-fault">
                <legend>${words.may}</legend>
                ${scopes.map(
                  (scope) => html`
                    <label class="check"><input type="checkbox" name="scopes" value=${scope} aria-invalid=${problems.scopes ? 'true' : 'false'} />
                      <span>${words.scopes[scope]} <code class="quiet small">${scope}</code></span></label>
                  `,
                )}
                <div class="field"><p class="fault" id="scopes-fault" ?hidden=${!problems.scopes}>${problems.scopes}</p></div>
              </fieldset>
            `
            : nothing
        }
        <div class="line"><button type="submit" aria-disabled=${isSending}>${isSending ? `${words.making} …` : words.makeIt}</button></div>
      </form>
    `
  }

  private pickKind({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.kind = target.value === 'PUBLISHABLE' ? 'PUBLISHABLE' : 'DEVELOPER'
  }

  private ask(id: string): void {
    const before = this.leaving
    this.leaving = id
    this.forget('revoke')
    this.focusOn(id ? '#sure' : `#revoke-${CSS.escape(before)}`)
  }

  private putAway(): void {
    this.made = undefined
    this.focusOn('h2')
  }

  private async make(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { form, kind } = this
    const { own } = this.said
    const label = typedIn(form)('label')
    const may = new FormData(form).getAll('scopes').map(String)
    const problems = {
      ...(!label && { label: this.said.settings.missing }),
      ...(kind === 'DEVELOPER' && may.length === 0 && { scopes: own.keys.mayNothing }),
    }
    if (Object.keys(problems).length > 0) return this.refuse('make', notDone('', problems))
    const done = await this.act({
      ...{ form: 'make', document: CreateKey, touches: ['Settings'] },
      input: (key) => ({ key, kind, label, scopes: may }),
      partOf: ({ createKey }) => createKey,
    })
    if (!done) return
    form.reset()
    this.kind = 'DEVELOPER'
    if (done.storeKey.publishable) return this.desk.say({ text: own.keys.isMade(label) })
    this.made = { label, secret: done.secret }
    this.focusOn('#made')
  }

  private async revoke(keyId: string, label: string): Promise<void> {
    const done = await this.act({
      ...{ form: 'revoke', document: RevokeKey },
      input: (key) => ({ key, keyId }),
      partOf: ({ revokeKey }) => revokeKey,
    })
    if (!done) return
    this.leaving = ''
    this.focusOn('h2')
    this.desk.say({ text: this.said.own.keys.isRevoked(label) })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-store-keys': StoreKeys
  }
}
