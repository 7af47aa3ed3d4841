import type { WhatHappensNextQuery } from '@redress/schema/operations'
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit'
import { worded } from '../spoken/worded.ts'
import { steps } from '../templates/steps.ts'
import { titleOfPage } from '../templates/title-of-page.ts'
import { type Telling, whenText } from '../templates/when.ts'
import type { Words } from '../words/words.ts'
import { explanationStyles } from './explanation.styles.ts'
import { guidePart } from './guide.ts'
import type { ExplanationWords } from './words/en.ts'
import { withinText } from './working-time.ts'

type Standard = WhatHappensNextQuery['serviceStandards'][number]

/** How it is told now. Names as they are: this lies in a file of its own (see `build-steps/apart.ts`). */
export interface ExplanationView {
  readonly explained: WhatHappensNextQuery
  readonly categoryId: string
  readonly words: Words
  /** The store's own wording, of any of the words. */
  readonly own: object
  readonly language: string
  readonly timeZone: string | undefined
}

/** Before anybody complains: how to, what happens step by step and how fast, what comes first, what rights there are (mission A7, B1, B2, B3, B5, B6). */
export class Explanation {
  readonly #element: ReactiveControllerHost & HTMLElement
  readonly #own: ExplanationWords
  /** What was answered in the guide, by the name of each question. */
  #answered: readonly string[] = []

  constructor(element: ReactiveControllerHost & HTMLElement, own: ExplanationWords) {
    this.#element = element
    this.#own = own
    const root = element.shadowRoot
    if (root && !root.adoptedStyleSheets.includes(explanationStyles)) root.adoptedStyleSheets.push(explanationStyles)
  }

  render({ explained, categoryId, words, own, language, timeZone }: ExplanationView): TemplateResult {
    const telling: Telling = { say: words, language, timeZone }
    const told = worded(this.#own, own)
    const { whatHappensNext, serviceStandards, rights } = explained
    const { workingWeek, howToComplain } = whatHappensNext
    const within = (minutes: number) => withinText(told, workingWeek, minutes)
    const list = whatHappensNext.steps.map(({ title, detail, by, withinMinutes }) => ({
      title,
      detail:
        withinMinutes === null ? detail : sentence(within(withinMinutes), by && told.sentNow(whenText(telling, by))),
      by: null,
    }))
    const rules = serviceStandards.filter(({ category }) => !categoryId || !category || category.id === categoryId)
    return html`<header class="tight">
        ${titleOfPage(this.#element)}
        <h2>${told.explanationTitle}</h2>
        <p class="muted">${told.howToComplain}</p>
      </header>
      <div part="steps">${steps(telling, list)}</div>
      <details part="how-to">
        <summary>${told.howTo}</summary>
        <dl>${howToComplain.map(({ title, text }) => html`<dt>${title}</dt><dd>${text}</dd>`)}</dl>
      </details>
      ${rules.length > 1 ? order(told, rules, within) : nothing}
      ${
        rights
          ? html`${guidePart(told, rights.returnGuide, this.#answered, this.#answer)}
              <section class="tight" part="rights">
                <h3>${rights.title}</h3>
                ${rights.sentences.map((right) => html`<p class="muted">${right}</p>`)}
                <a class="link" href=${rights.page}>${rights.more}</a>
              </section>`
          : nothing
      }`
  }

  readonly #answer = (answered: readonly string[]): void => {
    this.#answered = answered
    this.#element.requestUpdate()
    // The question that was answered is gone: the focus goes on to what comes next.
    void this.#element.updateComplete.then(() =>
      this.#element.shadowRoot?.querySelector<HTMLElement>('#guide-next')?.focus(),
    )
  }
}

/** Two halves of one: "Within 4 working hours. Sent now: today by 16:30." */
const sentence = (first: string, second: string | null): string =>
  [`${first.charAt(0).toLocaleUpperCase()}${first.slice(1)}.`, second].filter(Boolean).join(' ')

function order(
  told: ExplanationWords,
  rules: readonly Standard[],
  within: (minutes: number) => string,
): TemplateResult {
  return html`<section class="tight" part="order">
    <h3>${told.firstTitle}</h3>
    <p class="muted">${told.firstWhy}</p>
    <ol class="order">
      ${rules.map(
        (rule) => html`<li>
          <strong>${rule.name}</strong>
          <span class="muted">${told.answeredWithin(within(rule.firstReplyMinutes), within(rule.decisionMinutes))}</span>
        </li>`,
      )}
    </ol>
  </section>`
}
