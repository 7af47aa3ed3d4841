import { limits } from '@redress/schema/limits'
import { ChangeLook, type LookPartsFragment } from '@redress/schema/operations'
import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { type Choice, changedIn, faultLine, selectField, textField } from '../fields.ts'
import { rowStyles } from '../settings.styles.ts'
import { SettingsCard } from '../settings-card.ts'
import type { StoreWords } from '../words/english/store.ts'
import { contrastWithWhite, readableContrast } from './contrast.ts'
import { countriesIn } from './countries.ts'
import { previewStyles } from './preview.styles.ts'

type TextName = 'name' | 'phone' | 'email' | 'hours' | 'casePage'

/** What the store tells customers of itself. Only what was changed is sent, and not over what somebody else did meanwhile. */
@customElement('desk-store-look')
export class StoreLook extends SettingsCard<StoreWords> {
  static override styles: CSSResultGroup[] = [...super.styles, rowStyles, previewStyles]

  @property({ attribute: false }) look!: LookPartsFragment
  @property() currency = ''
  /** The colour that is being tried. */
  @state() private color = ''
  /** The look that somebody began to change. */
  @state() private seen: LookPartsFragment | undefined
  @query('form') private form!: HTMLFormElement | null

  /** Whether something was typed that is not saved. */
  get isChanged(): boolean {
    return this.form !== null && changedIn(this.form).size > 0
  }

  /** Somebody else was faster, and what they did is said at the fields. */
  private get isOvertaken(): boolean {
    return this.problemsOf('look').expectedVersion !== undefined
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('look')
    if (!changed.has('look')) return
    if (this.color === (before?.accentColor ?? '')) this.color = this.look.accentColor ?? ''
    if (!this.seen || !this.isChanged) this.seen = this.look
  }

  protected override render(): TemplateResult {
    const { look, said } = this
    const { own } = said
    const isSending = this.sending === 'look'
    return html`
      <section class="card">
        <h2>${own.look.title}</h2>
        <form novalidate @submit=${this.save}>
          ${faultLine(this.messageOf('look') || (this.isOvertaken ? own.look.overtaken : ''))}
          <div class="fields pairs">${this.text('name', look.name, limits.nameLength)} ${this.languages()}</div>
          ${this.colorField()}
          <h3>${own.look.reach}</h3>
          <p class="quiet">${own.look.reachText}</p>
          <div class="fields pairs">
            ${this.text('phone', look.phone, limits.phoneLength)} ${this.text('email', look.email, limits.emailLength)}
            ${this.text('hours', look.hours, limits.nameLength)} ${this.text('casePage', look.casePage, 2_000)}
          </div>
          <div class="fields pairs">${this.country()} ${this.zone()} ${this.suggesting()} <div class="field"><span class="label">${own.look.currency}</span><p>${this.currency}</p><p class="quiet small">${own.look.currencyText}</p></div></div>
          <div class="line"><button class="main" type="submit" aria-disabled=${isSending}>${isSending ? `${own.saving} …` : own.save}</button></div>
        </form>
      </section>
    `
  }

  private text(name: TextName, value: string | null, maxLength: number): TemplateResult {
    const { fields } = this.said.own.look
    return textField({
      ...{ name, label: fields[name].label, value: value ?? '', maxLength, problem: this.problemsOf('look')[name] },
      ...this.hintOf(name, fields[name].hint),
      ...(name === 'phone' && { type: 'tel' }),
      ...(name === 'email' && { type: 'email' }),
    })
  }

  /** What the field means, and what somebody else has put there since it was looked at. */
  private hintOf(
    name: TextName | 'accentColor' | 'timeZone' | 'locales' | 'countryCode' | 'suggestsAnswers',
    hint: string,
  ): { hint: string } {
    const { seen, look, said } = this
    const theirs = String(look[name] ?? '')
    const isTheirs = this.isOvertaken && seen && String(seen[name] ?? '') !== theirs
    return { hint: isTheirs ? `${hint} ${said.own.look.theirs(theirs)}`.trim() : hint }
  }

  private languages(): TemplateResult {
    const { own } = this.said
    const { locales } = this.look
    const standing = locales.join(' ')
    const known = ['en es', 'es en', 'en', 'es']
    const nameOf = new Intl.DisplayNames(this.desk.words.language, { type: 'language' })
    const label = (tags: string) => own.look.languages(tags.split(' ').map((tag) => nameOf.of(tag) ?? tag))
    const choices = [...new Set([standing, ...known])].map((tags): Choice => [tags, label(tags)])
    const field = { name: 'locales', label: own.look.locales, choices, value: standing }
    return selectField({
      ...field,
      problem: this.problemsOf('look').locales,
      ...this.hintOf('locales', own.look.localesHint),
    })
  }

  private country(): TemplateResult {
    const { own } = this.said
    const choices: Choice[] = [['', own.look.noCountry], ...countriesIn(this.desk.words.language)]
    const field = { name: 'countryCode', label: own.look.country, choices, value: this.look.countryCode ?? '' }
    const problem = this.problemsOf('look').countryCode
    return selectField({ ...field, problem, ...this.hintOf('countryCode', own.look.countryHint) })
  }

  private suggesting(): TemplateResult {
    const { suggests, suggestsHint, suggested } = this.said.own.look
    const choices: Choice[] = [
      ['true', suggested.yes],
      ['false', suggested.no],
    ]
    const field = { name: 'suggestsAnswers', label: suggests, choices, value: String(this.look.suggestsAnswers) }
    const problem = this.problemsOf('look').suggestsAnswers
    return selectField({ ...field, problem, ...this.hintOf('suggestsAnswers', suggestsHint) })
  }

  private zone(): TemplateResult {
    const { own } = this.said
    const { timeZone } = this.look
    const zones = [...new Set([timeZone, ...Intl.supportedValuesOf('timeZone')])].sort()
    const choices = zones.map((zone): Choice => [zone, zone.replaceAll('_', ' ')])
    const field = { name: 'timeZone', label: own.look.zone, choices, value: timeZone }
    const problem = this.problemsOf('look').timeZone
    return selectField({ ...field, problem, ...this.hintOf('timeZone', own.look.zoneHint) })
  }

  private colorField(): TemplateResult {
    const { color } = this
    const { look: words } = this.said.own
    const contrast = contrastWithWhite(color)
    return html`
      <div class="color" @input=${this.tryColor}>
        <div>
          ${textField({
            ...{ name: 'accentColor', label: words.color, value: this.look.accentColor ?? '', maxLength: 7 },
            ...{ problem: this.problemsOf('look').accentColor, ...this.hintOf('accentColor', words.colorHint) },
          })}
          <label class="pick"><input type="color" .value=${live(contrast ? color : '#0b6e5f')} /> <span>${words.pick}</span></label>
          <p class="small quiet" role="status">
            ${contrast && contrast < readableContrast ? words.pale(contrast.toFixed(1)) : nothing}
          </p>
        </div>
        <div class="previews" role="img" aria-label=${words.preview} .style=${contrast ? `--picked: ${color}` : ''}>
          ${(['light', 'dark'] as const).map((scheme) => this.preview(scheme))}
        </div>
      </div>
    `
  }

  private preview(scheme: 'light' | 'dark'): TemplateResult {
    const { look: words } = this.said.own
    return html`
      <div class="preview ${scheme}" aria-hidden="true">
        <strong>${words.sample.question}</strong><span class="note">${words.sample.note}</span>
        <span class="fill">${words.sample.send}</span><span class="ink">${words.sample.link}</span>
      </div>
    `
  }

  private tryColor({ target }: Event): void {
    const field = this.form?.elements.namedItem('accentColor')
    if (!(target instanceof HTMLInputElement) || !(field instanceof HTMLInputElement)) return
    if (target.type === 'color') field.value = target.value
    this.color = field.value.trim()
  }

  private async save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { desk, said, form, seen } = this
    if (!form || !seen || this.sending) return
    const changed = changedIn(form)
    if (changed.get('name') === '') return this.needs('look', 'name')
    if (changed.size === 0) {
      this.forget('look')
      return desk.say({ text: said.own.unchanged })
    }
    const { locales, countryCode, suggestsAnswers, ...told } = Object.fromEntries(changed)
    // Once what somebody else did stands there, sending it again is a decision.
    const { version: expectedVersion } = this.isOvertaken ? this.look : seen
    const place = countryCode === undefined ? {} : { countryCode: countryCode || null }
    const answers = suggestsAnswers === undefined ? {} : { suggestsAnswers: suggestsAnswers === 'true' }
    const input = { expectedVersion, ...told, ...place, ...answers, ...(locales && { locales: locales.split(' ') }) }
    const done = await this.act({
      form: 'look',
      document: ChangeLook,
      input: (key) => ({ key, ...input }),
      partOf: ({ changeLook }) => changeLook,
      touches: ['Settings'],
    })
    if (done) {
      this.seen = done.look
      desk.say({ text: said.own.look.saved })
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-store-look': StoreLook
  }
}
