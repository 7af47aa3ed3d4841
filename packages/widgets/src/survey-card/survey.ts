import {
  AnswerSurvey,
  type AnswerSurveyMutation,
  CompleteSurvey,
  type CompleteSurveyMutation,
  SurveyAsked,
  type SurveyKind,
  type SurveyPartsFragment,
} from '@redress/schema/operations'
import type { nothing, TemplateResult } from 'lit'
import type { Line } from '../client/client.ts'
import { Latest } from '../client/latest.ts'
import type { Reply } from '../client/post-exchange.ts'
import type { Refusal } from '../delivery/attempted.ts'
import type { Attempt, Delivery, DeliveryState } from '../delivery/delivery.ts'
import { newKey } from '../delivery/key.ts'
import { RedressSurveyAnsweredEvent } from '../events/redress-survey-answered.ts'
import { worded } from '../spoken/worded.ts'
import type { Words } from '../words/words.ts'
import { type Kept, keptAnswer, type More, tokenFromAddress, tokenOfPage, wasAsked } from './kept.ts'
import type { Answer, SurveySurroundings } from './surroundings.ts'
import { surveyStyles } from './survey.styles.ts'
import type { SurveyCard } from './survey-card.ts'
import { surveyView } from './view.ts'
import type { SurveyWords } from './words/en.ts'

/** After a failure nobody asks again for so long. */
const pauseMs = 5000
const kinds: readonly SurveyKind[] = ['CSAT', 'CES', 'NPS']

/** One survey on a page: what is asked, what was answered, and what of it is still on its way. */
export class Survey {
  asked: SurveyPartsFragment | null = null
  /** The mark that was given; null: none yet. */
  mark: number | null = null
  /** All was said that there is to say. */
  isOver = false
  /** The link opens nothing. */
  isUnknown = false
  /** Nobody is asked here now. */
  isSilent = false
  /** One sentence about what did not go as it should. */
  said = ''
  faults: Readonly<Record<string, string>> = {}
  /** What was said to the mark: there again when something is wrong with it. */
  typed: More | null = null
  /** With the store's own wording. */
  words: SurveyWords
  #words: SurveyWords
  readonly around: SurveySurroundings
  readonly #element: SurveyCard
  readonly #delivery: Delivery<Kept, Answer>
  readonly #asking = new Latest()
  #line: Line = { endpoint: '', store: '', language: 'en' }
  #kept: Kept = { page: '', token: '', first: null, more: null }
  #isOpen = false
  #moves = ''

  constructor(around: SurveySurroundings, words: SurveyWords) {
    this.around = around
    this.words = this.#words = words
    this.#element = around.element
    this.#element.shadowRoot?.adoptedStyleSheets.push(surveyStyles)
    this.#delivery = around.deliver(
      (_, signal) => this.#send(signal),
      (answer) => this.#arrived(answer),
    )
  }

  get state(): DeliveryState {
    return this.#delivery.state
  }

  /** Finds out what to ask; in another language, or of another store, anew. */
  open(line: Line, words: SurveyWords): void {
    this.#words = words
    const isAnother = line.store !== this.#line.store
    this.#line = line
    if (!this.#isOpen || isAnother) this.#begin()
    this.#isOpen = true
    if (this.isSilent) this.#element.requestUpdate()
    else void this.#load()
  }

  #begin(): void {
    const { isOwnPage } = this
    const linked = tokenFromAddress() || this.#element.token || (isOwnPage ? tokenOfPage() : '')
    const kept = keptAnswer.read(this.#place)
    // Whoever opens a page of ours anew is asked anew; what is on its way is shown there too.
    if (kept && (linked ? linked === kept.token : !isOwnPage || kept.first || kept.more)) this.#kept = kept
    else if (linked) this.#keep({ token: linked, first: null, more: null })
    const { first, more, page } = this.#kept
    const isOnItsWay = first !== null || more !== null
    this.mark = first?.mark ?? null
    this.isOver = more !== null
    this.isSilent = !linked && !isOwnPage && !isOnItsWay && (kept ? page !== location.pathname : !this.#isChosen())
    if (isOnItsWay) this.#delivery.start(this.#kept, true)
  }

  #keep(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change, page: location.pathname }
    keptAnswer.write(this.#place, this.#kept)
  }

  /** By store: without a link it is decided once in a set time whether somebody is asked, whatever pages they look at. */
  #isChosen(): boolean {
    const number = (name: string, usual: number) => {
      const given = Number.parseFloat(this.#element.getAttribute(name) ?? '')
      return Number.isFinite(given) ? given : usual
    }
    return !wasAsked(`${this.#place}:asked`, number('every-days', 90)) && Math.random() < number('sample', 1)
  }

  get #place(): string {
    return `redress:${this.#line.store}:survey`
  }

  /** The page is there for the survey alone. */
  get isOwnPage(): boolean {
    return this.#element.hasAttribute('own-page')
  }

  /** Whoever is in the plain form already stays in it: nothing moves under their hands, and what they wrote is there. */
  get #isAnsweredPlainly(): boolean {
    const fields = [...this.#element.querySelectorAll<HTMLInputElement>('input:not([type=hidden]),textarea')]
    return this.#element.matches(':focus-within') || fields.some(({ value }) => value)
  }

  async #load(): Promise<void> {
    const signal = this.#asking.next()
    const { token, first } = this.#kept
    const given = this.#element.getAttribute('kind')?.toUpperCase()
    const about = token ? { token } : { kind: first?.kind ?? kinds.find((kind) => kind === given) ?? null }
    const reply = await this.around.post(SurveyAsked, about, signal)
    if (signal.aborted) return
    if (reply.kind !== 'data') {
      if (this.#element.isConnected) setTimeout(() => signal.aborted || void this.#load(), pauseMs)
      return
    }
    if (!this.asked && !first && this.#isAnsweredPlainly) return
    const { survey } = reply.data
    this.isUnknown = survey === null
    if (!survey) keptAnswer.forget(this.#place)
    this.asked = survey
    this.mark ??= survey?.mark ?? null
    this.isOver ||= survey?.isComplete ?? false
    this.#element.requestUpdate()
  }

  /** The first tap counts: shown as saved once it is, and sent for as long as it takes. */
  readonly press = (mark: number): void => {
    if (this.mark !== null || !this.asked) return
    this.mark = mark
    this.#moves = '#thanks'
    const { token } = this.#kept
    const place = this.#element.getAttribute('place')?.slice(0, 200)
    const about = token ? { token } : { kind: this.asked.kind, ...(place && { place }) }
    this.#start({ first: { key: newKey(), mark, locale: this.#line.language.slice(0, 2), ...about } })
  }

  readonly complete = (event: Event): void => {
    event.preventDefault()
    const form = event.currentTarget
    if (!(form instanceof HTMLFormElement) || this.mark === null) return
    const given = (name: string) => String(new FormData(form).get(name) ?? '').trim()
    const said = { text: given('text'), phone: given('phone'), name: given('name'), email: given('email') }
    this.faults = {}
    const isUnknown = this.isBad && !this.asked?.isAboutCase
    const isMissing = isUnknown && !(said.name && (said.phone || said.email))
    if (isMissing && (said.text || said.phone || said.name || said.email)) {
      this.#refuse(said.name ? 'phone' : 'name', this.words.surveyWhom)
      return
    }
    this.#more(said)
  }

  readonly leave = (): void => this.#more({ text: '', phone: '', name: '', email: '' })

  /** Who does not want to be asked now is not. */
  readonly dismiss = (): void => {
    this.isSilent = true
    this.#element.requestUpdate()
  }

  /** The mark may still be on its way: what is said to it follows it. */
  #more(typed: Omit<More, 'key'>): void {
    this.isOver = true
    this.said = ''
    this.#moves = '#thanks'
    this.typed = { ...typed, key: newKey() }
    this.#start({ more: this.typed })
  }

  get isBad(): boolean {
    return this.mark !== null && this.asked !== null && this.mark <= this.asked.badUpTo
  }

  #start(change: Partial<Kept>): void {
    this.#keep(change)
    this.#delivery.start(this.#kept)
    this.#element.requestUpdate()
  }

  async #send(signal: AbortSignal): Promise<Attempt<Answer>> {
    const { first, more } = this.#kept
    if (first) {
      const attempt = this.#came(await this.around.post(AnswerSurvey, { input: first }, signal))
      if (attempt.kind === 'later') return attempt
      if (attempt.answer.kind === 'done') this.#take(attempt.answer)
      else if (attempt.answer.kind !== 'before') return attempt
      if (!more) return attempt
    }
    const said = more ?? { key: newKey() }
    return this.#came(await this.around.post(CompleteSurvey, { input: { ...said, token: this.#kept.token } }, signal))
  }

  #came(reply: Reply<AnswerSurveyMutation | CompleteSurveyMutation>): Attempt<Answer> {
    const result = reply.kind === 'data' ? resultOf(reply.data) : null
    if (result?.__typename === 'SurveyAnsweredError')
      return { kind: 'answer', answer: { kind: 'before', mark: result.mark } }
    if (result && 'survey' in result) {
      const token = 'token' in result ? result.token : this.#kept.token
      return { kind: 'answer', answer: { kind: 'done', token, survey: result.survey } }
    }
    return this.around.attempted(reply) as Attempt<Refusal>
  }

  /** The store has the mark: what is said to it goes by the token that came back. */
  #take({ token, survey }: { token: string; survey: SurveyPartsFragment }): void {
    const { first } = this.#kept
    // What was asked for before may know less.
    this.#asking.abort()
    this.asked = survey
    this.mark = survey.mark ?? null
    // As after the plain form: loaded again the page shows what was answered, and opened anew it asks anew.
    if (this.isOwnPage && first && !first.token)
      history.replaceState(history.state, '', `${location.pathname}/${token}${location.search}`)
    this.#keep({ token, first: null })
    if (first) this.#element.dispatchEvent(new RedressSurveyAnsweredEvent({ kind: survey.kind, mark: first.mark }))
  }

  #arrived(answer: Answer): void {
    const { first } = this.#kept
    switch (answer.kind) {
      case 'done': {
        const { isComplete, isAboutCase, reference } = answer.survey
        this.#take(answer)
        this.#keep({ more: null })
        if (isComplete && !isAboutCase && !reference) keptAnswer.forget(this.#place)
        break
      }
      case 'before':
        this.mark = answer.mark
        this.isOver = true
        this.said = this.words.surveyBefore
        this.#keep({ first: null, more: null })
        break
      case 'invalid': {
        const [{ path, message } = { path: [], message: '' }] = answer.issues
        this.isOver = false
        this.#keep({ first: null, more: null })
        if (first) this.said = message
        this.#refuse(path[0] ?? 'text', message)
        break
      }
      case 'movedOn':
        this.isUnknown = true
        keptAnswer.forget(this.#place)
        break
      case 'conflict':
        keptAnswer.forget(this.#place)
        this.said = this.words.surveyRefused
        break
      case 'refused':
        this.said = this.words.surveyRefused
    }
    this.#element.requestUpdate()
  }

  #refuse(field: string, message: string): void {
    this.faults = { [field]: message }
    this.#moves = `#${field}`
    this.#element.requestUpdate()
  }

  render(say: Words, own: object): TemplateResult | typeof nothing {
    const { updateComplete, shadowRoot } = this.#element
    if (this.#moves) {
      const moves = this.#moves
      this.#moves = ''
      void updateComplete.then(() => shadowRoot?.querySelector<HTMLElement>(moves)?.focus({ preventScroll: true }))
    }
    this.words = worded(this.#words, own)
    return surveyView(this, say)
  }
}

const resultOf = (data: AnswerSurveyMutation | CompleteSurveyMutation) =>
  'answerSurvey' in data ? data.answerSurvey : data.completeSurvey
