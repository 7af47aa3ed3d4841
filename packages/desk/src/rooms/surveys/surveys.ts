import { CaseByReference, type SurveyAnswerRowFragment, SurveyAnswers, SurveyFigures } from '@redress/schema/operations'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { Asked } from '../../client/asked.ts'
import { AskedPages } from '../../client/asked-pages.ts'
import { viewsStyles } from '../../look/views.styles.ts'
import { day, dayAndTime, exactTime, timeLeft } from '../../times/times.ts'
import type { Language } from '../../words/words.ts'
import { failed, stale, waiting } from '../answer-states.ts'
import { WordedRoom } from '../worded-room.ts'
import { figurePart } from './figure.ts'
import { periodOf, spanOf, spans } from './period.ts'
import { surveysStyles } from './surveys.styles.ts'
import { type SurveysWords, surveysWordsIn } from './words/words.ts'

type Answer = SurveyAnswerRowFragment
const pageSize = 20

/** What customers think of us: bad marks that wait for a person first, then the figures, then what was said last. */
@customElement('desk-surveys')
export class SurveysRoom extends WordedRoom<'surveys', SurveysWords> {
  static override styles = [...WordedRoom.styles, viewsStyles, surveysStyles]

  /** Whether somebody says of which case they have the customer on the phone. */
  @state() private isTold = false
  @state() private isBusy = false
  @state() private fault = ''
  @query('#reference') private field!: HTMLInputElement | null
  readonly #figures = new Asked(this, () => ({
    client: this.desk.client,
    document: SurveyFigures,
    variables: periodOf(spanOf(this.route.search?.days), new Date()),
    about: ['Complaint'],
  }))
  readonly #waiting = this.pages(true)
  readonly #latest = this.pages(false)

  private pages(waitsForPerson: boolean) {
    return new AskedPages(this, () => ({
      client: this.desk.client,
      document: SurveyAnswers,
      variables: { waitsForPerson, first: pageSize },
      about: ['Complaint', 'SurveyAnswer'],
      pageOf: ({ surveyAnswers: { edges, pageInfo } }) => ({
        items: edges.map(({ node }) => node),
        next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      }),
    }))
  }

  protected override wordsIn(language: Language): Promise<SurveysWords> {
    return surveysWordsIn(language)
  }

  override get heading(): string {
    return this.said?.heading ?? super.heading
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    if (!this.isConnected || !this.said) return
    const { section, phone } = this.said.keys
    this.desk.keys.set(this, [{ keys: 't', does: phone, section, run: () => this.begin() }])
  }

  private readonly again = (): void => {
    for (const asked of [this.#figures, this.#waiting, this.#latest]) asked.again()
  }

  private begin(): void {
    this.isTold = true
    void this.updateComplete.then(() => this.field?.focus())
  }

  private leave(): void {
    this.isTold = false
    this.fault = ''
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.top button')?.focus())
  }

  private async find(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { said, desk } = this
    const reference = this.field?.value.trim() ?? ''
    if (!said || this.isBusy) return
    if (!reference) return this.refuse(said.phone.missing)
    this.isBusy = true
    const reply = await desk.ask(CaseByReference, { reference })
    this.isBusy = false
    // Whoever has gone elsewhere meanwhile stays there.
    if (!this.isConnected || !this.isTold) return
    if (reply.kind === 'FAULT') return this.refuse(said.phone.unreachable)
    const [found] = reply.data.complaints.edges
    if (!found) return this.refuse(said.phone.notFound)
    desk.go({ room: 'case', parameters: { id: found.node.id }, search: { begin: 'survey' } })
  }

  private refuse(fault: string): void {
    this.fault = fault
    void this.updateComplete.then(() => this.field?.focus())
  }

  protected override shown(said: SurveysWords): TemplateResult {
    const { desk } = this
    const { items: bad, fault } = this.#waiting
    const { items: latest } = this.#latest
    const figures = this.#figures.data?.surveyFigures
    const trouble = fault ?? this.#latest.fault ?? this.#figures.fault
    if (!bad || !latest || !figures) return trouble ? failed(desk, trouble, this.again) : waiting(desk)
    const isEmpty = latest.length === 0 && figures.every(({ asked }) => asked === 0)
    return html`
      ${stale(desk, trouble, this.again)}
      <div class="top">
        <button type="button" aria-expanded=${this.isTold} @click=${this.begin}>${said.phone.begin}</button>
      </div>
      ${this.isTold ? this.phone(said) : nothing}
      ${
        isEmpty
          ? this.empty(said.empty.title, said.empty.text)
          : [this.waitingPart(said, bad), this.figuresPart(said), this.latestPart(said, latest)]
      }
    `
  }

  private phone({ phone }: SurveysWords): TemplateResult {
    const { fault, isBusy } = this
    return html`
      <form novalidate @submit=${this.find}>
        <div class="field">
          <label for="reference">${phone.reference}</label>
          <p class="hint" id="reference-hint">${phone.hint}</p>
          <input id="reference" type="text" autocomplete="off" maxlength="40"
            aria-invalid=${fault ? 'true' : 'false'} aria-describedby="reference-hint reference-fault" />
          <p class="fault" id="reference-fault" ?hidden=${!fault}>${fault}</p>
        </div>
        <div class="acts">
          <button class="main" type="submit" aria-disabled=${isBusy}>${phone.go}</button>
          <button class="plain" type="button" @click=${this.leave}>${phone.back}</button>
        </div>
      </form>
    `
  }

  private waitingPart(said: SurveysWords, bad: readonly Answer[]): TemplateResult {
    return html`
      <section class="waits" aria-labelledby="waits">
        <h2 id="waits">${said.waiting.title}</h2>
        ${bad.length === 0 ? html`<p class="quiet">${said.waiting.none}</p>` : this.rows(said, 'waits', bad)}
        ${this.moreOf(said, this.#waiting)}
      </section>
    `
  }

  private figuresPart(said: SurveysWords): TemplateResult {
    const { desk } = this
    const { language } = desk.words
    const chosen = spanOf(this.route.search?.days)
    const figures = this.#figures.data?.surveyFigures ?? []
    const used = figures.filter(({ n, asked }) => n + asked > 0)
    const [first] = figures
    return html`
      <section aria-labelledby="figures">
        <h2 id="figures">${said.figures}</h2>
        <nav class="views" aria-label=${said.period}>
          ${spans.map(
            (each) => html`<a
              href=${desk.hrefOf({ room: 'surveys', parameters: {}, search: { days: each === '30' ? '' : each } })}
              aria-current=${each === chosen ? 'true' : nothing}
            >${said.spans[each]}</a>`,
          )}
        </nav>
        <div class="figures">${(used.length > 0 ? used : figures.slice(0, 1)).map((each) => figurePart(said, language, each))}</div>
        ${first ? html`<p class="quiet small">${said.provisional(day(language, new Date(first.provisionalFrom), new Date()))}</p>` : nothing}
        <details>
          <summary>${said.definitions}</summary>
          <p>${said.ofAsked}</p>
          ${figures.map(({ kind }) => html`<p>${said.sources[kind]}</p>`)}
        </details>
      </section>
    `
  }

  private latestPart(said: SurveysWords, latest: readonly Answer[]): TemplateResult {
    return html`
      <section aria-labelledby="latest">
        <h2 id="latest">${said.latest}</h2>
        ${this.rows(said, 'latest', latest)} ${this.moreOf(said, this.#latest)}
      </section>
    `
  }

  private moreOf(
    { more }: SurveysWords,
    list: { readonly hasMore: boolean; more(): void },
  ): TemplateResult | typeof nothing {
    return list.hasMore
      ? html`<p class="foot"><button type="button" @click=${() => list.more()}>${more}</button></p>`
      : nothing
  }

  private rows(said: SurveysWords, labelledBy: string, answers: readonly Answer[]): TemplateResult {
    return html`
      <ul class="list" aria-labelledby=${labelledBy}>
        ${repeat(
          answers,
          ({ id }) => id,
          (each) => html`<li>
            <span class="tag ${each.isBad ? 'bad' : ''}">${each.isBad ? html`<span class="unseen">${said.bad}: </span>` : nothing}${said.mark(each.mark, each.mostMark)}</span>
            <div>
              ${each.text === null ? nothing : html`<p class="words" lang=${each.lookedAfterBy?.locale ?? nothing}>${each.text}</p>`}
              <p class="facts">${this.facts(said, each, labelledBy === 'waits')}</p>
            </div>
          </li>`,
        )}
      </ul>
    `
  }

  private facts(said: SurveysWords, answer: Answer, waits: boolean): unknown[] {
    const { desk } = this
    const { words, store } = desk
    const { kind, answeredAt, place, takenDownBy, complaint, lookedAfterBy } = answer
    const now = new Date()
    const at = new Date(answeredAt)
    const about = waits ? lookedAfterBy : (complaint ?? lookedAfterBy)
    const next = waits && lookedAfterBy?.nextPromise
    const { owner } = lookedAfterBy ?? {}
    return [
      html`<span>${said.kinds[kind]}</span>`,
      html`<time datetime=${answeredAt} title=${exactTime(words.language, at, store.timeZone)}>${dayAndTime(words.language, at, now)}</time>`,
      place && html`<span>${said.at(place)}</span>`,
      takenDownBy && html`<span>${said.byPhone(takenDownBy)}</span>`,
      about &&
        html`<a href=${desk.hrefOf({ room: 'case', parameters: { id: about.id } })}>${said.from(about.contact.name, about.reference)}</a>`,
      waits && html`<span>${owner ? said.waiting.owner(owner.displayName) : said.waiting.noOwner}</span>`,
      next && html`<span>${said.waiting.promised(timeLeft(words, new Date(next.dueAt), now))}</span>`,
    ].filter(Boolean)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-surveys': SurveysRoom
  }
}
