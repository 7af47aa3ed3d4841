import { complexities, remedyKinds, verdicts, wayPayers } from '@redress/schema/values'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { controlStyles } from '../../../look/controls.styles.ts'
import { typedAmount } from '../../../money/money.ts'
import { type Choice, focusProblem, selectField, textField } from '../fields.ts'
import type { Problems } from '../sending.ts'
import { settingsStyles } from '../settings.styles.ts'
import type { PolicyRow } from './draft.ts'
import { categoryName, type PolicySettings, type Speaker } from './in-words.ts'
import { type RangeName, ranges, readRow } from './read-row.ts'

/** The form of one row. Tells `row-taken` with the row, or `row-left`. */
@customElement('desk-policy-row')
export class PolicyRowForm extends LitElement {
  static override styles = [
    controlStyles,
    settingsStyles,
    css`
      form { padding: .25rem 0 .5rem; }
      .range { display: grid; gap: .35rem; align-content: start; }
      .range legend { font-weight: 560; padding: 0; }
      .ends { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem; align-items: start; }
      .ends label { color: var(--quiet); font-weight: 400; font-size: var(--small); }
      .kinds { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .15rem 1rem; }
      .check { display: flex; gap: .55rem; align-items: baseline; padding-block: .3rem; }
      legend { font-weight: 560; padding: 0; margin-block-end: .3rem; }
      form .field { max-inline-size: none; }
    `,
  ]

  @property({ attribute: false }) speaker!: Speaker
  @property({ attribute: false }) settings!: PolicySettings
  @property({ attribute: false }) row!: PolicyRow
  /** The last row asks nothing. */
  @property({ type: Boolean }) isLast = false
  @property() cancel = ''
  @state() private problems: Problems = {}
  @query('form') private form!: HTMLFormElement

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('select, input')?.focus())
  }

  private get locales(): readonly string[] {
    return [...new Set([...this.settings.look.locales, ...this.row.outcome.guide.map(({ locale }) => locale)])]
  }

  protected override render(): TemplateResult {
    const { form } = this.speaker.words
    return html`
      <form novalidate @submit=${this.submit}>
        <p class="hint quiet small">${this.isLast ? form.lastHint : form.whenHint}</p>
        ${this.isLast ? nothing : this.conditions()} ${this.outcome()}
        <div class="line">
          <button class="main" type="submit">${form.take}</button>
          <button class="plain" type="button" @click=${() => this.dispatchEvent(new CustomEvent('row-left'))}>${this.cancel}</button>
        </div>
      </form>
    `
  }

  private conditions(): TemplateResult {
    const { speaker, row } = this
    const { words, settings } = speaker
    const { when } = row
    const choice = (name: string, label: string, value: string | null, choices: readonly Choice[]) =>
      selectField({
        name,
        label,
        value: value ?? '',
        problem: this.problems[name],
        choices: [['', words.form.any], ...choices],
      })
    const categories = settings.categories.map(({ id }): Choice => [id, categoryName(speaker, id)])
    return html`
      <div class="fields">
        ${choice('categoryId', words.columns.CATEGORY, when.categoryId, categories)}
        ${choice(
          'decision',
          words.columns.DECISION,
          when.decision,
          verdicts.map((each) => [each, words.verdicts[each]]),
        )}
        ${choice(
          'complexity',
          words.columns.COMPLEXITY,
          when.complexity,
          complexities.map((each) => [each, words.complexities[each]]),
        )}
        ${choice('inStock', words.columns.STOCK, when.inStock === null ? null : String(when.inStock), Object.entries(words.stock))}
        ${ranges.map((name) => this.range(name))}
      </div>
    `
  }

  private range(name: RangeName): TemplateResult {
    const { words, settings } = this.speaker
    const { currency } = settings
    const label = {
      daysSincePurchase: words.columns.DAYS_SINCE_PURCHASE,
      priceMinor: `${words.columns.PRICE}, ${currency}`,
      marginPercent: `${words.columns.MARGIN}, ${words.form.percent}`,
    }[name]
    const shown = (amount: number | null | undefined) =>
      amount === null || amount === undefined
        ? ''
        : name === 'priceMinor'
          ? typedAmount({ amountMinor: amount, currency })
          : String(amount)
    const end = (which: 'from' | 'below') =>
      textField({
        ...{ name: `${name}-${which}`, label: words.form[which], problem: this.problems[`${name}-${which}`] },
        ...{
          value: shown(this.row.when[name]?.[which]),
          inputMode: name === 'priceMinor' ? 'decimal' : 'numeric',
          maxLength: 16,
        },
      })
    return html`<fieldset class="range"><legend>${label}</legend><div class="ends">${end('from')}${end('below')}</div></fieldset>`
  }

  private outcome(): TemplateResult {
    const { words } = this.speaker
    const { allowed, recommended, paysTheWay, needsApproval, guide } = this.row.outcome
    const guideIn = (locale: string) => guide.find((each) => each.locale === locale)?.text ?? ''
    return html`
      <fieldset aria-describedby="allowed-fault">
        <legend>${words.form.allowed}</legend>
        <div class="kinds">${remedyKinds.map((kind) => this.check(`allowed-${kind}`, words.kinds[kind], allowed.includes(kind), this.problems.allowed))}</div>
        <div class="field"><p class="fault" id="allowed-fault" ?hidden=${!this.problems.allowed}>${this.problems.allowed}</p></div>
      </fieldset>
      <div class="fields">
        ${selectField({
          ...{
            name: 'recommended',
            label: words.form.recommended,
            value: recommended,
            problem: this.problems.recommended,
          },
          choices: remedyKinds.map((kind) => [kind, words.kinds[kind]]),
        })}
        ${selectField({
          ...{ name: 'paysTheWay', label: words.way, value: paysTheWay, problem: undefined },
          choices: wayPayers.map((payer) => [payer, words.payers[payer]]),
        })}
      </div>
      <div>
        ${this.check('needsApproval', words.form.approval, needsApproval)}
        <p class="quiet small">${words.form.approvalHint}</p>
      </div>
      <div class="fields">${this.locales.map((locale) => this.guide(locale, guideIn(locale)))}</div>
    `
  }

  private check(name: string, label: string, isChecked: boolean, problem?: string): TemplateResult {
    return html`<label class="check"><input type="checkbox" name=${name} .defaultChecked=${isChecked} aria-invalid=${problem ? 'true' : 'false'} /> <span>${label}</span></label>`
  }

  private guide(locale: string, text: string): TemplateResult {
    const { words, language } = this.speaker
    const name = `guide-${locale}`
    const label = words.form.guide(new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale)
    const problem = this.problems[name]
    return html`
      <div class="field">
        <label for=${name}>${label}</label>
        <textarea
          id=${name} name=${name} rows="3" maxlength="2000" lang=${locale} .defaultValue=${text} aria-invalid=${problem ? 'true' : 'false'}
          aria-describedby="${name}-fault"
        ></textarea>
        <p class="fault" id="${name}-fault" ?hidden=${!problem}>${problem ?? nothing}</p>
      </div>
    `
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault()
    this.take()
  }

  /** Hands over what was typed, or says what is wrong with it. */
  take(): boolean {
    const data = new FormData(this.form)
    const typed = {
      text: (name: string) => String(data.get(name) ?? '').trim(),
      isChecked: (name: string) => data.has(name),
    }
    const { words, settings } = this.speaker
    const before = this.row.outcome.allowed
    const read = readRow(typed, { words, currency: settings.currency, locales: this.locales, before })
    if (read.kind === 'ROW') return this.dispatchEvent(new CustomEvent('row-taken', { detail: read.row }))
    this.problems = read.problems
    void this.updateComplete.then(() => focusProblem(this.renderRoot))
    return false
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-policy-row': PolicyRowForm
  }
}
