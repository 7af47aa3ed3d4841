import type { RewardKind } from '@redress/schema/enums'
import { type RewardRulesPartsFragment, SetRewardRules } from '@redress/schema/operations'
import { rewardKinds } from '@redress/schema/values'
import { html, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { minorOf, typedAmount } from '../../../money/money.ts'
import { faultLine, textField, typedIn } from '../fields.ts'
import { notDone } from '../sending.ts'
import { SettingsCard } from '../settings-card.ts'
import type { MoneyWords } from '../words/english/money.ts'

/** What is given for useful complaints, and how often. */
@customElement('desk-thanks-card')
export class ThanksCard extends SettingsCard<MoneyWords> {
  @property({ attribute: false }) rules: RewardRulesPartsFragment | null = null
  @property() currency = ''

  /** Of what was saved last, which may come before the page has read it again. */
  #version = 0

  protected override render(): TemplateResult {
    const { thanks: words } = this.said.own
    const { sending, rules } = this
    const problems = this.problemsOf('thanks')
    return html`
      <section class="card">
        <h2>${words.title}</h2>
        <p class="quiet">${words.text} ${words.hint(this.currency)}</p>
        <form novalidate @submit=${this.submit}>
          ${faultLine(this.messageOf('thanks'))}
          <div class="fields">
            ${rewardKinds.map((kind) =>
              textField({
                ...{ name: kind, label: words.kinds[kind], problem: problems[kind] },
                ...{ inputMode: 'decimal', maxLength: 16 },
                value: typedAmount({ amountMinor: this.amountFor(kind), currency: this.currency }),
              }),
            )}
            ${textField({
              ...{ name: 'mostPerYear', label: words.mostPerYear, problem: problems.mostPerYear, maxLength: 2 },
              ...{ inputMode: 'numeric', hint: words.mostPerYearHint, value: String(rules?.mostPerYear ?? 2) },
            })}
          </div>
          <div class="line"><button class="main" type="submit" aria-disabled=${sending !== ''}>${sending ? `${words.saving} …` : words.save}</button></div>
        </form>
      </section>
    `
  }

  private amountFor(kind: RewardKind): number {
    return this.rules?.rules.find((rule) => rule.kind === kind)?.amount.amountMinor ?? 0
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault()
    if (event.target instanceof HTMLFormElement) void this.send(typedIn(event.target))
  }

  private async send(typed: (name: string) => string): Promise<void> {
    const { thanks: words } = this.said.own
    const amounts = rewardKinds.map((kind) => ({ kind, amountMinor: minorOf(typed(kind), this.currency) }))
    const wrong = amounts
      .filter(({ amountMinor }) => amountMinor === undefined)
      .map(({ kind }) => [kind, words.notAmount])
    const mostPerYear = /^\d+$/.test(typed('mostPerYear')) ? Number(typed('mostPerYear')) : 0
    const problems = mostPerYear > 0 ? wrong : [...wrong, ['mostPerYear', words.notOften]]
    if (problems.length > 0) return this.refuse('thanks', notDone('', Object.fromEntries(problems)))
    const rules = amounts.flatMap(({ kind, amountMinor = 0 }) => (amountMinor > 0 ? [{ kind, amountMinor }] : []))
    const expectedVersion = Math.max(this.rules?.version ?? 0, this.#version)
    const done = await this.act({
      ...{ form: 'thanks', document: SetRewardRules, touches: ['RewardRules'] },
      input: (key) => ({ key, expectedVersion, rules, mostPerYear }),
      partOf: ({ setRewardRules }) => setRewardRules,
    })
    if (!done) return
    this.#version = done.rewardRules.version
    this.desk.say({ text: words.saved })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-thanks-card': ThanksCard
  }
}
