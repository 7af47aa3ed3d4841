import type { WhatHappensNextQuery } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { steps } from '../templates/steps.ts'
import { type Telling, whenText } from '../templates/when.ts'
import type { Words } from '../words/words.ts'
import { withinText } from './working-time.ts'

type Standard = WhatHappensNextQuery['serviceStandards'][number]

/** Before anybody complains: how to, what happens step by step and how fast, and what comes first (mission B1, B5, B6). */
export function explanation(
  telling: Telling,
  { whatHappensNext, serviceStandards }: WhatHappensNextQuery,
  categoryId: string,
): TemplateResult {
  const { say } = telling
  const { workingWeek } = whatHappensNext
  const within = (minutes: number) => withinText(say, workingWeek, minutes)
  const list = whatHappensNext.steps.map(({ title, detail, by, withinMinutes }) => ({
    title,
    detail: withinMinutes === null ? detail : sentence(within(withinMinutes), by && say.sentNow(whenText(telling, by))),
    by: null,
  }))
  const rules = serviceStandards.filter(({ category }) => !categoryId || !category || category.id === categoryId)
  return html`<header class="tight">
      <h2>${say.explanationTitle}</h2>
      <p class="muted">${say.howToComplain}</p>
    </header>
    <div part="steps">${steps(telling, list)}</div>
    ${rules.length > 1 ? order(say, rules, within) : nothing}`
}

/** Two halves of one: "Within 4 working hours. Sent now: today by 16:30." */
const sentence = (first: string, second: string | null): string =>
  [`${first.charAt(0).toLocaleUpperCase()}${first.slice(1)}.`, second].filter(Boolean).join(' ')

function order(say: Words, rules: readonly Standard[], within: (minutes: number) => string): TemplateResult {
  return html`<section class="tight" part="order">
    <h3>${say.firstTitle}</h3>
    <p class="muted">${say.firstWhy}</p>
    <ol class="order">
      ${rules.map(
        (rule) => html`<li>
          <strong>${nameOf(say, rule)}</strong>
          <span class="muted">${say.answeredWithin(within(rule.firstReplyMinutes), within(rule.decisionMinutes))}</span>
        </li>`,
      )}
    </ol>
  </section>`
}

function nameOf(say: Words, { category, severity }: Standard): string {
  return [category?.name, severity && say.severity[severity]].filter(Boolean).join(': ') || say.everythingElse
}
