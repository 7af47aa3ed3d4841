import { Answers, Storefront, type StorefrontQuery } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { worded } from '../spoken/worded.ts'
import { titleOfPage } from '../templates/title-of-page.ts'
import { question } from './answer-text.ts'
import { adopt } from './answers.styles.ts'
import { type AnswersSurroundings, type Listed, Opened, type Told } from './asking.ts'
import type { AnswersWords } from './words/en.ts'

/** So long nothing is typed before it is looked for. */
const pauseMs = 300
const pageSize = 8

/** Questions and answers with their search: what has helped most first, each opens in place. */
export class AnswersPage {
  readonly #around: AnswersSurroundings
  readonly #say: AnswersWords
  readonly #opened: Opened
  #search = ''
  #listed: Listed[] = []
  #after: string | null = null
  #hasMore = false
  #state: 'loading' | 'there' | 'failed' = 'loading'
  #ending = new AbortController()
  #typing: ReturnType<typeof setTimeout> | undefined
  #storefront: StorefrontQuery['storefront'] | null = null

  constructor(around: AnswersSurroundings, say: AnswersWords) {
    this.#around = around
    this.#say = worded(say, around.element.words)
    this.#opened = new Opened(around, () => around.element.requestUpdate())
    adopt(around.element.shadowRoot)
    void this.#load()
    void this.#reach()
  }

  /** Whoever has left is told nothing more. */
  stop(): void {
    this.#ending.abort()
    clearTimeout(this.#typing)
  }

  /** To reach a person, where an answer leads to one. */
  async #reach(): Promise<void> {
    const reply = await this.#around.post(Storefront, {}, new AbortController().signal)
    if (reply.kind === 'data') this.#storefront = reply.data.storefront
    this.#around.element.requestUpdate()
  }

  async #load(isMore = false): Promise<void> {
    this.#ending.abort()
    this.#ending = new AbortController()
    const { signal } = this.#ending
    const variables = { search: this.#search.trim() || null, first: pageSize, after: isMore ? this.#after : null }
    const reply = await this.#around.post(Answers, variables, signal)
    if (signal.aborted) return
    if (reply.kind === 'data') {
      const { edges, pageInfo } = reply.data.answers
      const nodes = edges.map(({ node }) => node)
      this.#listed = isMore ? [...this.#listed, ...nodes] : nodes
      this.#after = pageInfo.endCursor
      this.#hasMore = pageInfo.hasNextPage
    }
    this.#state = reply.kind === 'data' ? 'there' : 'failed'
    this.#around.element.requestUpdate()
  }

  readonly #typed = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return
    this.#search = target.value
    clearTimeout(this.#typing)
    this.#typing = setTimeout(() => void this.#load(), pauseMs)
  }

  readonly #submitted = (event: Event): void => {
    event.preventDefault()
    clearTimeout(this.#typing)
    void this.#load()
  }

  render(): TemplateResult {
    const say = this.#say
    return html`<section class="card stack" part="card">
      ${titleOfPage(this.#around.element)}
      <h2>${say.title}</h2>
      <form role="search" @submit=${this.#submitted}>
        <div class="tight">
          <label for="search">${say.search}</label>
          <input id="search" part="search" type="search" enterkeyhint="search" autocomplete="off" maxlength="200" @input=${this.#typed} />
        </div>
      </form>
      ${this.#list()}
    </section>
      <p class="unseen" role="status">${this.#announcement()}</p>`
  }

  #announcement(): string {
    if (!this.#search.trim() || this.#state !== 'there') return ''
    return this.#listed.length > 0 ? this.#named() : this.#say.none
  }

  /** How many fit, once all of them are there. */
  #named(): string {
    const isCounted = this.#search.trim() !== '' && !this.#hasMore
    return isCounted ? this.#say.found(this.#listed.length) : this.#say.list
  }

  #list(): TemplateResult {
    const say = this.#say
    if (this.#state === 'failed' && this.#listed.length === 0)
      return html`<p>${say.failed} <button type="button" class="link" @click=${() => this.#load()}>${say.again}</button></p>`
    if (this.#state === 'loading') return html`<p class="muted">${say.loading} …</p>`
    if (this.#listed.length === 0)
      return html`<div class="tight"><p>${this.#search.trim() ? say.none : say.noneYet}</p>${this.#toForm()}</div>`
    const shown = { say, opened: this.#opened, onwards: (told: Told) => this.#onwards(told) }
    return html`<ul class="questions" part="answers" aria-label=${this.#named()}>
        ${this.#listed.map((each) => question(each, shown))}
      </ul>
      ${
        this.#hasMore
          ? html`<div><button type="button" class="plain" @click=${() => this.#load(true)}>${say.more}</button></div>`
          : nothing
      }`
  }

  /** Where an answer leads, and where everybody goes whom it did not help. */
  #onwards({ door }: Told): TemplateResult | typeof nothing {
    const person = door === 'CONTACT' || this.#opened.helped === false
    return html`${door === 'COMPLAIN' || this.#opened.helped === false ? this.#toForm() : nothing}
      ${person ? this.#toPerson() : nothing}`
  }

  #toPerson(): TemplateResult | typeof nothing {
    const { phone, email, hours } = this.#storefront ?? {}
    return html`<p class="row" part="talk">
      ${phone ? html`<a class="link" dir="ltr" href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>` : nothing}
      ${email ? html`<a class="link" dir="ltr" href="mailto:${email}">${email}</a>` : nothing}
      ${hours ? html`<span class="muted">${hours}</span>` : nothing}
    </p>`
  }

  /** The form on this page, else the page of the store that has one. */
  #toForm(): TemplateResult | typeof nothing {
    const { element } = this.#around
    const page = element.getAttribute('form-page')
    const form = document.querySelector<HTMLElement>('redress-complaint-form')
    if (!form && !page) return nothing
    const go = (event: Event) => {
      if (!form) return
      event.preventDefault()
      form.scrollIntoView({ block: 'start' })
      form.focus({ preventScroll: true })
    }
    return html`<a class="link" part="form" href=${page ?? '#'} @click=${go}>${this.#say.tellUs}</a>`
  }
}
