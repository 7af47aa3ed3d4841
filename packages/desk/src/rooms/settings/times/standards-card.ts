import { SetServiceStandards, type StoreTimesQuery, type TryTimesQuery } from '@redress/schema/operations'
import { severities } from '@redress/schema/values'
import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { minorOf, moneyText, typedAmount } from '../../../money/money.ts'
import { dayAndTime } from '../../../times/times.ts'
import { nameIn } from '../departments/name-in.ts'
import { type Choice, faultLine, selectField, textField, typedIn } from '../fields.ts'
import { notDone } from '../sending.ts'
import { rowStyles } from '../settings.styles.ts'
import { VersionedCard } from '../versioned-card.ts'
import type { TimesWords } from '../words/english/times.ts'
import { durationText, minutesIn } from './duration.ts'
import {
  type NumberedRule,
  type Rule,
  ruleAdded,
  ruleMoved,
  ruleRemoved,
  ruleReplaced,
  type StandardsDraft,
  type TargetName,
  targetNames,
} from './standards-draft.ts'

type Promised = TryTimesQuery['tryTimes']['promised'][number]

/** What is shown of a rule, and the time that it comes to now. */
const shown = [
  ['firstReplyMinutes', 'firstReplyBy'],
  ['nextUpdateMinutes', 'nextUpdateBy'],
  ['decisionMinutes', 'decisionBy'],
  ['remedyMinutes', 'remedyBy'],
] as const satisfies readonly (readonly [TargetName, keyof Promised])[]

/** What is promised to everybody: the first rule that fits a complaint counts. */
@customElement('desk-standards-card')
export class StandardsCard extends VersionedCard<TimesWords, StandardsDraft> {
  static override styles: CSSResultGroup[] = [
    ...super.styles,
    rowStyles,
    css`
      .targets { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .6rem 1rem; }
      .targets dt { color: var(--quiet); font-size: var(--small); }
      .targets dd { font-weight: 560; }
      .targets small { display: block; color: var(--quiet); font-weight: 400; }
    `,
  ]

  @property({ attribute: false }) trial: TryTimesQuery['tryTimes'] | undefined
  @property({ attribute: false }) categories: StoreTimesQuery['settings']['categories'] = []
  @property() currency = ''
  @state() private open: number | undefined

  protected override content({ rules }: StandardsDraft): unknown {
    return rules.map(({ rule }) => [
      ...[rule.categoryId, rule.severity, rule.compensationMinor],
      ...targetNames.map((name) => rule[name]),
    ])
  }

  /** Whether something was typed that is not put in force. */
  get isBusy(): boolean {
    return this.isChanged || this.open !== undefined
  }

  protected override render(): TemplateResult {
    const { standards: words } = this.said.own
    const { rules } = this.draft
    return html`
      <section class="card">
        <h2 tabindex="-1">${words.title}</h2>
        <p class="quiet">${words.text}</p>
        ${this.overtaken()} ${faultLine((this.trial?.standardFaults ?? []).join(' '))}
        <ul class="rows">${repeat(
          rules,
          ({ id }) => id,
          (rule, index) => html`<li>${this.open === rule.id ? this.form(rule) : this.one(rule, index)}</li>`,
        )}</ul>
        <div class="line"><button type="button" id="add" @click=${this.add}>${words.add}</button></div>
      </section>
      ${this.unsaved()}
    `
  }

  private titleOf({ categoryId, severity }: Rule): string {
    const { standards: words } = this.said.own
    const { language, queue } = this.desk.words
    const category = this.categories.find(({ id }) => id === categoryId)
    const asked = [
      category && nameIn(language, category),
      severity && `${queue.severity}: ${queue.severities[severity]}`,
    ]
    return asked.filter(Boolean).join(', ') || words.everyOther
  }

  private one({ id, rule }: NumberedRule, index: number): TemplateResult {
    const { standards: words } = this.said.own
    const promised = this.trial?.promised[index]
    const title = this.titleOf(rule)
    const isLast = index === this.draft.rules.length - 1
    const { compensationMinor: amountMinor, warnMinutes, reminderMinutes } = rule
    const { language } = this.desk.words
    return html`
      <div class="line spread">
        <strong>${title}</strong>
        <span class="line">
          ${isLast ? nothing : html`${this.arrow(id, -1, words.up(title))} ${this.arrow(id, 1, words.down(title))}`}
          <button type="button" class="plain" data-edit=${id} aria-label=${words.changeOf(title)} @click=${() => this.edit(id)}>${words.change}</button>
          ${isLast ? nothing : html`<button type="button" class="plain grave" aria-label=${words.removeOf(title)} @click=${() => this.takeOut(id, title)}>${words.remove}</button>`}
        </span>
      </div>
      <dl class="targets">
        ${shown.map(
          ([name, by]) =>
            html`<div><dt>${words.targets[name]}</dt><dd>${durationText(rule[name])} <small>${promised ? this.by(promised[by]) : nothing}</small></dd></div>`,
        )}
      </dl>
      <p class="quiet small">
        ${words.also(durationText(warnMinutes), durationText(reminderMinutes))}
        ${amountMinor > 0 ? words.compensation(moneyText(language, { amountMinor, currency: this.currency })) : nothing}
      </p>
      ${faultLine(this.problemsOf('draft')[`rules.${index}`] ?? '')}
    `
  }

  private by(time: string | null): string {
    const { standards: words } = this.said.own
    return time ? words.by(dayAndTime(this.desk.words.language, new Date(time), new Date())) : words.never
  }

  private arrow(id: number, by: -1 | 1, label: string): TemplateResult {
    const press = () => {
      this.change(ruleMoved(this.draft, id, by))
      this.focusOn(`[data-move="${by}-${id}"]`)
    }
    const mayMove = ruleMoved(this.draft, id, by) !== this.draft
    return html`<button type="button" class="plain" data-move="${by}-${id}" aria-label=${label} aria-disabled=${!mayMove} @click=${press}>${by < 0 ? '↑' : '↓'}</button>`
  }

  private form({ id, rule }: NumberedRule): TemplateResult {
    const { standards: words } = this.said.own
    const { language, queue } = this.desk.words
    const problems = this.problemsOf('rule')
    const isLast = this.draft.rules.at(-1)?.id === id
    const categories = this.categories.map((category): Choice => [category.id, nameIn(language, category)])
    const levels = severities.map((each): Choice => [each, queue.severities[each]])
    return html`
      <form novalidate aria-label=${words.changeOf(this.titleOf(rule))} @submit=${(event: SubmitEvent) => this.submit(event)}>
        ${
          isLast
            ? html`<p class="quiet">${words.lastText}</p>`
            : html`<div class="fields pairs">
              ${selectField({ name: 'categoryId', label: words.category, choices: [['', words.any], ...categories], value: rule.categoryId ?? '', problem: problems.categoryId })}
              ${selectField({ name: 'severity', label: queue.severity, choices: [['', words.any], ...levels], value: rule.severity ?? '', problem: undefined })}
            </div>`
        }
        <div class="fields pairs">
          ${targetNames.map((name) =>
            textField({
              ...{ name, label: words.targets[name], hint: words.hints[name], value: durationText(rule[name]) },
              ...{ maxLength: 30, problem: problems[name] },
            }),
          )}
          ${textField({
            ...{
              name: 'compensation',
              label: words.amount(this.currency),
              hint: words.amountHint,
              inputMode: 'decimal',
            },
            ...{ maxLength: 16, problem: problems.compensation },
            value: typedAmount({ amountMinor: rule.compensationMinor, currency: this.currency }),
          })}
        </div>
        <div class="line">
          <button class="main" type="submit">${words.take}</button>
          <button class="plain" type="button" @click=${() => this.shut()}>${this.said.settings.cancel}</button>
        </div>
      </form>
    `
  }

  private edit(id: number): void {
    if (this.open !== undefined && !this.take()) return
    this.open = id
    this.forget('rule')
    this.focusOn('form select, form input')
  }

  private shut(): void {
    const { open } = this
    this.open = undefined
    this.forget('rule')
    this.focusOn(`[data-edit="${open}"]`)
  }

  private add(): void {
    if (this.open !== undefined && !this.take()) return
    const { draft, id } = ruleAdded(this.draft)
    this.change(draft)
    this.edit(id)
  }

  private takeOut(id: number, title: string): void {
    const { draft } = this
    const { standards: words } = this.said.own
    this.change(ruleRemoved(draft, id))
    this.focusOn('#add')
    this.desk.say({ text: words.removed(title), act: { label: words.undo, run: () => this.change(draft) } })
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault()
    this.take()
  }

  /** Takes over what was typed into the rule that is open, or says what is wrong with it. */
  private take(): boolean {
    const form = this.renderRoot.querySelector('form')
    const { open } = this
    const before = this.draft.rules.find(({ id }) => id === open)?.rule
    if (!form || !before || open === undefined) return true
    const { standards: words } = this.said.own
    const typed = typedIn(form)
    const minutes = targetNames.map((name) => [name, minutesIn(typed(name))] as const)
    const compensationMinor = minorOf(typed('compensation') || '0', this.currency)
    const problems = Object.fromEntries(
      minutes.flatMap(([name, told]) => (told === undefined ? [[name, words.notDuration]] : [])),
    )
    const isAmount = compensationMinor !== undefined
    if (Object.keys(problems).length > 0 || !isAmount) {
      this.refuse('rule', notDone('', { ...problems, ...(!isAmount && { compensation: words.notAmount }) }))
      return false
    }
    const targets = Object.fromEntries(minutes) as Record<TargetName, number>
    const severity = severities.find((each) => each === typed('severity')) ?? null
    const rule = { ...before, ...targets, compensationMinor, severity, categoryId: typed('categoryId') || null }
    this.shut()
    this.change(ruleReplaced(this.draft, open, rule))
    return true
  }

  protected override summary({ rules }: StandardsDraft): TemplateResult {
    const { standards: words } = this.said.own
    const targets = (rule: Rule) =>
      shown.map(([name]) => `${words.targets[name]} ${durationText(rule[name])}`).join(', ')
    return html`<ul>${rules.map(({ rule }) => html`<li><strong>${this.titleOf(rule)}</strong>: ${targets(rule)}</li>`)}</ul>`
  }

  protected override async publish(): Promise<void> {
    if (!this.take()) return
    const { version: expectedVersion, rules } = this.draft
    const done = await this.act({
      form: 'draft',
      document: SetServiceStandards,
      input: (key) => ({ key, expectedVersion, rules: rules.map(({ rule }) => rule) }),
      partOf: ({ setServiceStandards }) => setServiceStandards,
      touches: ['Settings'],
    })
    if (!done) return
    this.inForce(done.serviceStandards.version)
    this.desk.say({ text: this.said.own.standards.published })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-standards-card': StandardsCard
  }
}
