import type { WhatHappensNextQuery } from '@redress/schema/operations'
import { html, type TemplateResult } from 'lit'
import type { ExplanationWords } from './words/en.ts'

type Question = NonNullable<WhatHappensNextQuery['rights']>['returnGuide'][number]

/**
 * "Faulty, or changed my mind?": one question at a time, to the door that is right (mission B3).
 *
 * @param answered the text of each answer so far
 */
export function guidePart(
  told: ExplanationWords,
  questions: readonly Question[],
  answered: readonly string[],
  answer: (answered: readonly string[]) => void,
): TemplateResult {
  const { question, door } = placeIn(questions, answered)
  return html`<section class="tight" part="guide">
    <h3>${told.guideTitle}</h3>
    ${
      door
        ? html`<p class="notice" tabindex="-1" id="guide-next">${door.text}</p>
            <div class="row">
              ${door.door === 'COMPLAIN' ? toForm(told) : ''}
              <button type="button" class="link" @click=${() => answer([])}>${told.guideBack}</button>
            </div>`
        : html`<p class="muted" tabindex="-1" id="guide-next">${question?.text}</p>
            <div class="row chips">
              ${question?.answers.map(
                ({ text }) =>
                  html`<button type="button" class="plain" @click=${() => answer([...answered, text])}>${text}</button>`,
              )}
            </div>`
    }
  </section>`
}

/** Where answers lead: to another question, or to a door. Those that do not fit any more lead back to the first. */
function placeIn(questions: readonly Question[], answered: readonly string[]) {
  let question = questions[0]
  for (const text of answered) {
    const given = question?.answers.find((each) => each.text === text)
    if (!given) return { question: questions[0] }
    if (given.leadsTo) return { door: given.leadsTo }
    question = questions.find(({ name }) => name === given.nextQuestion)
  }
  return { question }
}

/** The form on this page; where there is none, what the door says is enough to go on with. */
function toForm(told: ExplanationWords): TemplateResult | '' {
  const form = document.querySelector<HTMLElement>('redress-complaint-form')
  if (!form) return ''
  const go = () => {
    form.scrollIntoView({ block: 'start' })
    form.focus({ preventScroll: true })
  }
  return html`<button type="button" class="plain" @click=${go}>${told.toForm}</button>`
}
