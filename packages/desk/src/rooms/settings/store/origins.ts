import { AllowOrigin, RemoveOrigin } from '@redress/schema/operations'
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { clearForm, faultLine, textField, typedIn } from '../fields.ts'
import { rowStyles } from '../settings.styles.ts'
import { SettingsCard } from '../settings-card.ts'
import type { StoreWords } from '../words/english/store.ts'

/** The pages that may take complaints. */
@customElement('desk-store-origins')
export class StoreOrigins extends SettingsCard<StoreWords> {
  static override styles: CSSResultGroup[] = [...super.styles, rowStyles]

  @property({ attribute: false }) origins: readonly string[] = []

  protected override render(): TemplateResult {
    const { origins: words } = this.said.own
    return html`
      <section class="card">
        <h2 tabindex="-1">${words.title}</h2>
        <p class="quiet">${words.text}</p>
        ${
          this.origins.length > 0
            ? html`<ul class="rows">${this.origins.map((origin) => this.one(origin))}</ul>`
            : html`<p class="told">${words.none}</p>`
        }
        ${faultLine(this.messageOf('allow') || this.messageOf('remove') || (this.problemsOf('remove').origin ?? ''))}
        <form novalidate @submit=${this.allow}>
          ${textField({
            ...{ name: 'origin', label: words.add, hint: words.addHint, type: 'url', maxLength: 2_000 },
            problem: this.problemsOf('allow').origin,
          })}
          <div class="line"><button type="submit" aria-disabled=${this.sending === 'allow'}>${words.allow}</button></div>
        </form>
      </section>
    `
  }

  private one(origin: string): TemplateResult {
    const { origins: words } = this.said.own
    return html`
      <li class="line spread">
        <span>${origin} ${origin.startsWith('http:') ? html`<span class="quiet small">${words.plain}</span>` : nothing}</span>
        <button type="button" class="grave" aria-label=${words.removeOf(origin)} @click=${() => this.takeOut(origin)}>${words.remove}</button>
      </li>
    `
  }

  private async allow(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const form = event.target
    if (!(form instanceof HTMLFormElement)) return
    const sent = typedIn(form)
    const typed = sent('origin')
    if (!typed) return this.needs('allow', 'origin')
    // People copy "www.example.com" as often as a whole address.
    const origin = /^[a-z][a-z\d+.-]*:/i.test(typed) && !/^localhost:/.test(typed) ? typed : `https://${typed}`
    if (await this.send('allow', origin)) clearForm(form, sent)
  }

  private async send(form: 'allow' | 'remove', origin: string): Promise<boolean> {
    const { desk } = this
    const { origins: words } = this.said.own
    const touches = ['Settings']
    const input = (key: string) => ({ key, origin })
    const done =
      form === 'allow'
        ? await this.act({ form, document: AllowOrigin, input, touches, partOf: ({ allowOrigin }) => allowOrigin })
        : await this.act({ form, document: RemoveOrigin, input, touches, partOf: ({ removeOrigin }) => removeOrigin })
    if (!done) return false
    if (form === 'allow') desk.say({ text: words.allowed(origin) })
    else
      desk.say({ text: words.removed(origin), act: { label: words.undo, run: () => void this.send('allow', origin) } })
    return true
  }

  private async takeOut(origin: string): Promise<void> {
    if (await this.send('remove', origin)) this.focusOn('h2')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-store-origins': StoreOrigins
  }
}
