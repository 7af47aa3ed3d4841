import { PutIntoFund, SetAuthority, StoreMoney, type StoreMoneyQuery } from '@redress/schema/operations'
import { authorityHolders, fundPeriods } from '@redress/schema/values'
import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { Asked } from '../../client/asked.ts'
import { minorOf, moneyText, typedAmount } from '../../money/money.ts'
import { dayAndTime } from '../../times/times.ts'
import type { Language } from '../../words/words.ts'
import { failed, waiting } from '../answer-states.ts'
import { changedIn, clearForm, faultLine, selectField, textField, typedIn } from './fields.ts'
import './money/thanks-card.ts'
import { OnceKey } from './once-key.ts'
import { notDone, settle } from './sending.ts'
import { SettingsPage } from './settings-page.ts'
import { Troubles } from './troubles.ts'
import { type MoneyWords, money } from './words/english/money.ts'

type Fund = NonNullable<StoreMoneyQuery['fund']>
type Form = 'authority' | 'fund'

/** Who may give how much, and what there is to give. */
@customElement('desk-money')
export class MoneyPage extends SettingsPage<'money', MoneyWords> {
  static override styles: CSSResultGroup[] = [
    ...super.styles,
    css`
      .sums { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .75rem; }
      .sums dt { color: var(--quiet); font-size: var(--small); }
      .sums dd { font-size: 1.25rem; font-weight: 620; }
      .ledger li { display: flex; flex-wrap: wrap; gap: .15rem .9rem; justify-content: space-between; padding-block: .5rem; border-block-start: 1px solid var(--line); }
    `,
  ]

  readonly #answer = new Asked(this, () => ({
    client: this.desk.client,
    document: StoreMoney,
    variables: {},
    about: ['AuthorityLimit', 'Fund', 'RewardRules'],
  }))
  readonly #putKey = new OnceKey()
  /** The limits as they were when somebody began to change them. */
  #seen: StoreMoneyQuery['settings']['authority'] = []
  /** The forms that are on their way: neither holds up the other. */
  @state() private sending: readonly Form[] = []
  readonly #troubles = new Troubles(this)

  protected override async ownWordsIn(language: Language): Promise<MoneyWords> {
    return language === 'es' ? (await import('./words/spanish/money.ts')).money : money
  }

  protected override page(own: MoneyWords): TemplateResult {
    const { data, fault } = this.#answer
    if (!data) return fault ? failed(this.desk, fault, () => this.#answer.again()) : waiting(this.desk)
    const { settings } = data
    return html`
      ${this.authority(own, data)} ${this.fund(own, data)}
      <desk-thanks-card .desk=${this.desk} .said=${this.said} .rules=${settings.rewardRules} .currency=${settings.currency}></desk-thanks-card>
    `
  }

  private authority({ authority: words }: MoneyWords, { settings }: StoreMoneyQuery): TemplateResult {
    const { currency } = settings
    const filled = this.renderRoot.querySelector<HTMLFormElement>('form.limits')
    const isChanged = (holder: string) => filled !== null && changedIn(filled).has(holder)
    // Once what somebody else did stands there, sending it again is a decision.
    const overtaken = this.problemOf('authority', 'expectedVersion')
    this.#seen = settings.authority.map((limit) => {
      const before = this.#seen.find(({ holder }) => holder === limit.holder)
      return before && !overtaken && isChanged(limit.holder) ? before : limit
    })
    return html`
      <section class="card">
        <h2>${words.title}</h2>
        <p class="quiet">${words.text} ${words.hint(currency)}</p>
        <form class="limits" novalidate @submit=${this.setAuthority}>
          ${faultLine(this.#troubles.messageOf('authority') || (overtaken ?? ''))}
          <div class="fields">
            ${authorityHolders.map((holder) =>
              textField({
                ...{ name: holder, label: words.holders[holder], problem: this.problemOf('authority', holder) },
                ...{ inputMode: 'decimal', maxLength: 16 },
                value: typedAmount({ amountMinor: limitOf(settings.authority, holder), currency }),
              }),
            )}
          </div>
          ${this.button('authority', words.save, words.saving)}
        </form>
      </section>
    `
  }

  private fund({ fund: words }: MoneyWords, { fund, settings }: StoreMoneyQuery): TemplateResult {
    return html`
      <section class="card">
        <h2>${words.title}</h2>
        <p class="quiet">${words.text} ${fund ? nothing : words.none}</p>
        ${fund ? this.sums(words, fund) : nothing}
        <form novalidate @submit=${this.putIn}>
          ${faultLine(this.#troubles.messageOf('fund'))}
          <div class="fields">
            ${textField({
              ...{
                name: 'amountMinor',
                label: words.amount(settings.currency),
                problem: this.problemOf('fund', 'amountMinor'),
              },
              ...{ inputMode: 'decimal', maxLength: 16 },
            })}
            ${selectField({
              ...{ name: 'every', label: words.every, problem: this.problemOf('fund', 'every') },
              choices: [['', words.once], ...fundPeriods.map((period) => [period, words.periods[period]] as const)],
            })}
          </div>
          <p class="quiet small">${words.everyHint}</p>
          ${this.button('fund', words.put, words.putting)}
        </form>
        ${fund && fund.entries.edges.length > 0 ? this.ledger(words, fund) : nothing}
      </section>
    `
  }

  private sums(words: MoneyWords['fund'], { balance, budget, waiting: owed }: Fund): TemplateResult {
    const { language } = this.desk.words
    const sum = (label: string, amount: Fund['balance']) =>
      html`<div><dt>${label}</dt><dd>${moneyText(language, amount)}</dd></div>`
    return html`<dl class="sums">${sum(words.balance, balance)} ${sum(words.budget, budget)} ${owed.amountMinor > 0 ? sum(words.waiting, owed) : nothing}</dl>`
  }

  private ledger(words: MoneyWords['fund'], { entries }: Fund): TemplateResult {
    const { desk } = this
    const { language } = desk.words
    return html`
      <h3>${words.ledger}</h3>
      <ul class="ledger">
        ${entries.edges.map(
          ({ node: { kind, at, amount, balance, complaintId, givenBy, reward } }) => html`
            <li>
              <span><strong>${reward ? words.thanks : words.kinds[kind]}</strong> <span class="quiet">${givenBy ? words.by(givenBy.displayName) : nothing} ${dayAndTime(language, new Date(at), new Date())}</span>
                ${complaintId ? html`<a href=${desk.hrefOf({ room: 'case', parameters: { id: complaintId } })}>${words.toCase}</a>` : nothing}</span>
              <span>${moneyText(language, amount)} <span class="quiet">· ${words.left(moneyText(language, balance))}</span></span>
            </li>
          `,
        )}
      </ul>
    `
  }

  private button(form: Form, label: string, sending: string): TemplateResult {
    const isSending = this.sending.includes(form)
    return html`<div class="line"><button class="main" type="submit" aria-disabled=${isSending}>${isSending ? `${sending} …` : label}</button></div>`
  }

  private problemOf(form: Form, name: string): string | undefined {
    return this.#troubles.problemsOf(form)[name]
  }

  private begins(form: Form): void {
    this.sending = [...this.sending, form]
    this.#troubles.forget(form)
  }

  private settled(form: Form): void {
    this.sending = this.sending.filter((each) => each !== form)
  }

  private async setAuthority(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { desk, said } = this
    const settings = this.#answer.data?.settings
    if (this.sending.includes('authority') || !said || !settings || !(event.target instanceof HTMLFormElement)) return
    const typed = typedIn(event.target)
    const limits = authorityHolders.map((holder) => ({
      holder,
      limitMinor: minorOf(typed(holder), settings.currency),
    }))
    const problems = limits
      .filter(({ limitMinor }) => limitMinor === undefined)
      .map(({ holder }) => [holder, said.own.authority.notAmount])
    if (problems.length > 0) return this.#troubles.refuse('authority', notDone('', Object.fromEntries(problems)))
    const changed = limits.filter(({ holder, limitMinor }) => limitMinor !== limitOf(this.#seen, holder))
    this.begins('authority')
    for (const { holder, limitMinor = 0 } of changed) {
      const expectedVersion = this.#seen.find((each) => each.holder === holder)?.version ?? null
      const input = { key: crypto.randomUUID(), expectedVersion, holder, limitMinor }
      const sent = settle(await desk.send(SetAuthority, { input }), said.settings, (data) => data.setAuthority)
      if (sent.kind === 'DONE') {
        // What they change next stands on that, also before it has come back.
        const { authority } = sent.success
        this.#seen = [...this.#seen.filter((each) => each.holder !== holder), authority]
        continue
      }
      this.settled('authority')
      const { limitMinor: problem, expectedVersion: isOvertaken } = sent.problems
      // What somebody else has set is shown before it is replaced.
      if (isOvertaken) this.#answer.again()
      return this.#troubles.refuse('authority', problem ? notDone('', { [holder]: problem }) : sent)
    }
    this.settled('authority')
    desk.say({ text: changed.length > 0 ? said.own.authority.saved : said.own.authority.unchanged })
  }

  private async putIn(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { desk, said } = this
    const { target: form } = event
    const currency = this.#answer.data?.settings.currency
    if (this.sending.includes('fund') || !said || !currency || !(form instanceof HTMLFormElement)) return
    const typed = typedIn(form)
    const amountMinor = minorOf(typed('amountMinor'), currency) ?? 0
    if (amountMinor === 0) return this.#troubles.refuse('fund', notDone('', { amountMinor: said.own.fund.notAmount }))
    const every = fundPeriods.find((period) => period === typed('every')) ?? null
    this.begins('fund')
    const input = { key: this.#putKey.of({ amountMinor, every }), amountMinor, every }
    const sent = settle(await desk.send(PutIntoFund, { input }, ['Fund']), said.settings, (data) => data.putIntoFund)
    this.settled('fund')
    if (sent.kind === 'NOT_DONE') return this.#troubles.refuse('fund', sent)
    this.#putKey.done()
    clearForm(form, typed)
    desk.say({ text: said.own.fund.done(moneyText(desk.words.language, { amountMinor, currency })) })
  }
}

const limitOf = (authority: StoreMoneyQuery['settings']['authority'], holder: string): number =>
  authority.find((each) => each.holder === holder)?.limit.amountMinor ?? 0

declare global {
  interface HTMLElementTagNameMap {
    'desk-money': MoneyPage
  }
}
