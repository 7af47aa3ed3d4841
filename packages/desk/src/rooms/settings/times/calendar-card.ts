import { HolidayCountries, SetCalendar, type TryTimesQuery } from '@redress/schema/operations'
import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { Asked } from '../../../client/asked.ts'
import { regionOf } from '../../../words/words.ts'
import { type Choice, faultLine, selectField, textField, typedIn } from '../fields.ts'
import { rowStyles } from '../settings.styles.ts'
import { VersionedCard } from '../versioned-card.ts'
import type { TimesWords } from '../words/english/times.ts'
import { type CalendarDraft, likelyHours, onDate, onWeekday } from './calendar-draft.ts'
import { framesOf } from './frames.ts'

/** So many holidays are told ahead. */
const shownHolidays = 6

/** When people work: the hours of an ordinary week, days that are not ordinary, holidays. */
@customElement('desk-calendar-card')
export class CalendarCard extends VersionedCard<TimesWords, CalendarDraft> {
  static override styles: CSSResultGroup[] = [
    ...super.styles,
    rowStyles,
    css`
      .days { display: grid; gap: .35rem; }
      .days > li { display: grid; grid-template-columns: minmax(7rem, 10rem) minmax(0, 1fr); gap: .25rem 1rem; align-items: center; }
      .frames { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; }
      .frame { display: inline-flex; gap: .35rem; align-items: center; }
      .frame input { inline-size: 8.75rem; min-block-size: 2.5rem; padding-inline: .5rem; }
      @media (max-width: 30rem) { .days > li { grid-template-columns: minmax(0, 1fr); padding-block: .35rem; } }
    `,
  ]

  @property({ attribute: false }) trial: TryTimesQuery['tryTimes'] | undefined
  /** By when a complaint that is filed now would be answered and decided. */
  @property() sentence = ''
  @state() private isChoosing = false
  readonly #countries = new Asked(this, () =>
    this.isChoosing ? { client: this.desk.client, document: HolidayCountries, variables: {} } : undefined,
  )

  protected override content({ version: _version, ...calendar }: CalendarDraft): unknown {
    return calendar
  }

  protected override render(): TemplateResult {
    const { calendar: words } = this.said.own
    const { draft } = this
    return html`
      <section class="card">
        <h2 tabindex="-1">${words.title}</h2>
        <p class="quiet">${words.text}</p>
        ${this.overtaken()}
        <ul class="days">
          ${draft.week.map(({ weekday, frames }, index) => {
            const day = this.weekdayName(index)
            const before = draft.week.slice(0, index).map((one) => one.frames)
            const likely = () => likelyHours(frames, before)
            const change = (next: typeof frames) => this.change(onWeekday(draft, weekday, next))
            return html`<li><strong>${day}</strong>${framesOf({ words, day, frames, likely, change })}</li>`
          })}
        </ul>
        <div class="fields pairs" @change=${this.setZone}>${this.zone()}</div>
        <h3>${words.exceptional}</h3>
        <p class="quiet">${words.exceptionalText}</p>
        ${this.dates()}
        <h3>${words.holidays}</h3>
        ${this.holidays()}
        ${faultLine((this.trial?.calendarFaults ?? []).join(' '))}
        ${this.sentence ? html`<p class="told" role="status">${this.sentence}</p>` : nothing}
      </section>
      ${this.unsaved()}
    `
  }

  private weekdayName(index: number): string {
    const format = new Intl.DateTimeFormat(this.desk.words.language, { weekday: 'long', timeZone: 'UTC' })
    // The first of January 2024 was a Monday.
    const name = format.format(Date.UTC(2024, 0, 1 + index))
    return name.charAt(0).toLocaleUpperCase() + name.slice(1)
  }

  private dateName(date: string): string {
    const style = { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
    return new Intl.DateTimeFormat(regionOf(this.desk.words.language), style).format(new Date(date))
  }

  private zone(): TemplateResult {
    const { calendar: words } = this.said.own
    const { timeZone } = this.draft
    const zones = [...new Set([timeZone, ...Intl.supportedValuesOf('timeZone')])].sort()
    const choices = zones.map((zone): Choice => [zone, zone.replaceAll('_', ' ')])
    return selectField({ name: 'timeZone', label: words.zone, choices, value: timeZone, problem: undefined })
  }

  private setZone({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.change({ ...this.draft, timeZone: target.value })
  }

  private dates(): TemplateResult {
    const { calendar: words } = this.said.own
    const { draft } = this
    const today = new Date().toISOString().slice(0, 10)
    const usual = draft.week.map(({ frames }) => frames)
    return html`
      <ul class="days">
        ${draft.exceptionalDays
          .filter(({ date }) => date >= today)
          .map(({ date, frames }) => {
            const day = this.dateName(date)
            const change = (next: typeof frames) => this.change(onDate(draft, date, next))
            const likely = () => likelyHours(frames, usual)
            return html`
              <li><strong>${day}</strong>
                <span class="line spread">${framesOf({ words, day, frames, likely, change })}
                  <button type="button" class="plain grave" aria-label=${words.ordinaryOn(day)} @click=${() => this.change(onDate(draft, date, undefined))}>${words.ordinary}</button></span>
              </li>
            `
          })}
      </ul>
      <form novalidate @submit=${this.addDate}>
        ${textField({ name: 'date', label: words.date, type: 'date', problem: this.problemsOf('date').date })}
        <div class="line"><button type="submit">${words.closeDate}</button></div>
      </form>
    `
  }

  private addDate(event: SubmitEvent): void {
    event.preventDefault()
    const form = event.target
    if (!(form instanceof HTMLFormElement)) return
    const date = typedIn(form)('date')
    if (date) {
      this.change(onDate(this.draft, date, []))
      this.forget('date')
      form.reset()
    } else this.needs('date', 'date')
  }

  private holidays(): TemplateResult {
    const { calendar: words } = this.said.own
    const { draft, trial } = this
    const { holidayCountry, holidayRegion } = draft
    const today = new Date().toISOString().slice(0, 10)
    const next = (trial?.holidays ?? []).filter((date) => date >= today).slice(0, shownHolidays)
    const nameOf = new Intl.DisplayNames(this.desk.words.language, { type: 'region' })
    const country = holidayCountry && (nameOf.of(holidayCountry) ?? holidayCountry)
    return html`
      <p>${country ? words.kept([country, holidayRegion].filter(Boolean).join(', ')) : words.noHolidays}
        ${next.length > 0 ? html`<span class="quiet">${words.next(next.map((date) => this.dateName(date)))}</span>` : nothing}</p>
      ${this.isChoosing ? this.countries(nameOf) : html`<div class="line"><button type="button" @click=${this.choose}>${words.choose}</button></div>`}
    `
  }

  private countries(nameOf: Intl.DisplayNames): TemplateResult {
    const { calendar: words } = this.said.own
    const { holidayCountry, holidayRegion } = this.draft
    const known = this.#countries.data?.holidayCountries
    if (!known) return html`<p class="quiet" role="status">${this.desk.words.frame.loading} …</p>`
    const names = known.map(({ code }): Choice => [code, nameOf.of(code) ?? code])
    const regions = known.find(({ code }) => code === holidayCountry)?.regions ?? []
    return html`
      <div class="fields pairs" @change=${this.setHolidays}>
        ${selectField({
          ...{ name: 'holidayCountry', label: words.country, value: holidayCountry ?? '', problem: undefined },
          choices: [['', words.noCountry], ...names.toSorted(([, one], [, other]) => one.localeCompare(other))],
        })}
        ${
          regions.length > 0
            ? selectField({
                ...{ name: 'holidayRegion', label: words.region, value: holidayRegion ?? '', problem: undefined },
                choices: [['', words.wholeCountry], ...regions.map(({ code, name }): Choice => [code, name])],
              })
            : nothing
        }
      </div>
    `
  }

  private choose(): void {
    this.isChoosing = true
  }

  private setHolidays({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return
    const value = target.value || null
    if (target.name === 'holidayRegion') this.change({ ...this.draft, holidayRegion: value })
    else this.change({ ...this.draft, holidayCountry: value, holidayRegion: null })
  }

  protected override summary({ week }: CalendarDraft): TemplateResult {
    const { calendar: words } = this.said.own
    const hours = (frames: CalendarDraft['week'][number]['frames']) =>
      frames.map(({ from, to }) => `${from}–${to}`).join(', ') || words.closed
    return html`<ul>${week.map(({ frames }, index) => html`<li>${this.weekdayName(index)}: ${hours(frames)}</li>`)}</ul>`
  }

  protected override async publish(): Promise<void> {
    const { version: expectedVersion, week, ...plan } = this.draft
    const done = await this.act({
      form: 'draft',
      document: SetCalendar,
      input: (key) => ({ key, expectedVersion, ...plan, week: week.filter(({ frames }) => frames.length > 0) }),
      partOf: ({ setCalendar }) => setCalendar,
      touches: ['Settings'],
    })
    if (!done) return
    this.inForce(done.calendar.version)
    this.desk.say({ text: this.said.own.calendar.published })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-calendar-card': CalendarCard
  }
}
