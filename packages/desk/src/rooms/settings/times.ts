import { StoreTimes, TryTimes, type TryTimesQuery } from '@redress/schema/operations'
import { html, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { Asked } from '../../client/asked.ts'
import { exactTime } from '../../times/times.ts'
import type { Language } from '../../words/words.ts'
import { failed, stale, waiting } from '../answer-states.ts'
import { KeptOnThePage } from './kept-on-the-page.ts'
import { SettingsPage } from './settings-page.ts'
import type { CalendarCard } from './times/calendar-card.ts'
import './times/calendar-card.ts'
import { type CalendarDraft, calendarDraftOf } from './times/calendar-draft.ts'
import type { StandardsCard } from './times/standards-card.ts'
import './times/standards-card.ts'
import { type StandardsDraft, standardsDraftOf } from './times/standards-draft.ts'
import { type TimesWords, times } from './words/english/times.ts'

/** When people work and what is promised, each with the exact times that it comes to now. */
@customElement('desk-times')
export class TimesPage extends SettingsPage<'times', TimesWords> {
  readonly #answer = new Asked(this, () => ({
    client: this.desk.client,
    document: StoreTimes,
    variables: {},
    about: ['Settings', 'Calendar', 'ServiceStandardsVersion'],
  }))
  @query('desk-calendar-card') private calendar!: CalendarCard | null
  @query('desk-standards-card') private standards!: StandardsCard | null
  readonly #trial = new Asked(this, () => ({
    client: this.desk.client,
    document: TryTimes,
    variables: {
      calendar: this.calendar?.isChanged ? planOf(this.calendar.draft) : null,
      rules: this.standards?.isChanged ? this.standards.draft.rules.map(({ rule }) => rule) : null,
    },
    about: ['Calendar', 'ServiceStandardsVersion'],
  }))
  /** What was tried last stays until the next is there. */
  #tried: TryTimesQuery['tryTimes'] | undefined
  #standing: { of: unknown; calendar: CalendarDraft; standards: StandardsDraft } | undefined

  protected override async ownWordsIn(language: Language): Promise<TimesWords> {
    return language === 'es' ? (await import('./words/spanish/times.ts')).times : times
  }

  constructor() {
    super()
    new KeptOnThePage(this, () => this.calendar?.isChanged || this.standards?.isBusy)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    const of = this.#answer.data?.settings
    if (of && of !== this.#standing?.of)
      this.#standing = { of, calendar: calendarDraftOf(of.calendar), standards: standardsDraftOf(of.serviceStandards) }
    this.#tried = this.#trial.data?.tryTimes ?? this.#tried
  }

  protected override page(own: TimesWords): TemplateResult {
    const { desk, said } = this
    const { data, fault } = this.#answer
    const standing = this.#standing
    const again = () => this.#answer.again()
    if (!data || !standing) return fault ? failed(desk, fault, again) : waiting(desk)
    const { settings } = data
    return html`
      ${stale(desk, fault, again)}
      <desk-calendar-card
        .desk=${desk} .said=${said} .standing=${standing.calendar} .trial=${this.#tried} .sentence=${this.sentence(own)}
        @drafted=${this.drafted} @overtaken=${again}
      ></desk-calendar-card>
      <desk-standards-card
        .desk=${desk} .said=${said} .standing=${standing.standards} .trial=${this.#tried} .categories=${settings.categories} .currency=${settings.currency}
        @drafted=${this.drafted} @overtaken=${again}
      ></desk-standards-card>
    `
  }

  private drafted(): void {
    this.requestUpdate()
  }

  /** By the last rule, which fits whatever no other does. */
  private sentence(own: TimesWords): string {
    const { firstReplyBy, decisionBy } = this.#tried?.promised.at(-1) ?? {}
    if (!firstReplyBy || !decisionBy) return ''
    const { words, store } = this.desk
    const exact = (time: string) => exactTime(words.language, new Date(time), store.timeZone)
    return own.calendar.now(exact(firstReplyBy), exact(decisionBy))
  }
}

function planOf({ version: _version, ...plan }: CalendarDraft) {
  return { ...plan, week: plan.week.filter(({ frames }) => frames.length > 0) }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-times': TimesPage
  }
}
