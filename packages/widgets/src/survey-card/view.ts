import type { SurveyPartsFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import type { Words } from '../words/words.ts'
import type { Survey } from './survey.ts'

/** What the card shows. */
export function surveyView(survey: Survey, say: Words): TemplateResult | typeof nothing {
  const { asked, mark, words, isSilent, isUnknown } = survey
  if (isSilent) return nothing
  if (isUnknown) return card(html`<p>${words.surveyUnknown}</p>`)
  if (!asked) return html`<slot></slot>`
  return card(html`${mark === null ? question(survey, asked) : answered(survey, say, asked)}
    <p class="unseen" role="status">${mark === null ? nothing : sentence(survey)}</p>`)
}

const card = (body: TemplateResult): TemplateResult => html`<section class="card stack" part="card">${body}</section>`

/** On a page of its own the card says the title of the page. */
const level = ({ isOwnPage }: Survey): number => (isOwnPage ? 1 : 2)

/** Where the answer stands, in one sentence. */
function sentence({ state, words, isBad, said, around }: Survey): string {
  if (said) return said
  if (around.isWaiting(state)) return words.surveyKept
  if (state.kind === 'sending') return words.surveySaving
  return isBad ? words.surveySorrySaved : words.surveySaved
}

/** Arrows go from mark to mark, and nothing is chosen by that: a tap, Space or Enter saves at once. */
function question(survey: Survey, asked: SurveyPartsFragment): TemplateResult {
  const { leastMark, mostMark, leastLabel, mostLabel, isAboutCase } = asked
  const marks = Array.from({ length: mostMark - leastMark + 1 }, (_, at) => leastMark + at)
  const spoken = (mark: number) =>
    mark === leastMark ? `${mark}: ${leastLabel}` : mark === mostMark ? `${mark}: ${mostLabel}` : String(mark)
  return html`<h2 id="question" aria-level=${level(survey)}>${asked.question}</h2>
    <div class="tight">
      <div class="marks" part="marks" role="radiogroup" aria-labelledby="question" @keydown=${walk}>
        ${marks.map(
          (mark, at) =>
            html`<button type="button" role="radio" aria-checked="false" part="mark" tabindex=${at === 0 ? 0 : -1} aria-label=${spoken(mark)} @click=${() => survey.press(mark)}>${mark}</button>`,
        )}
      </div>
      <p class="ends muted" aria-hidden="true"><span>${spoken(leastMark)}</span><span>${spoken(mostMark)}</span></p>
    </div>
    ${isAboutCase || survey.isOwnPage ? nothing : html`<button type="button" class="link" @click=${survey.dismiss}>${survey.words.surveyNotNow}</button>`}`
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

function walk(event: KeyboardEvent): void {
  const step = steps[event.key]
  const group = event.currentTarget
  if (!step || !(group instanceof HTMLElement)) return
  event.preventDefault()
  const marks = [...group.querySelectorAll('button')]
  const isBackwards = getComputedStyle(group).direction === 'rtl' && event.key.match(/Left|Right/)
  const at = marks.findIndex((mark) => mark.matches(':focus')) + (isBackwards ? -step : step)
  const next = marks[(at + marks.length) % marks.length]
  for (const mark of marks) mark.tabIndex = mark === next ? 0 : -1
  next?.focus()
}

function answered(survey: Survey, say: Words, asked: SurveyPartsFragment): TemplateResult {
  const { words, isBad, isOver, said, state, around } = survey
  const nextPromise = asked.nextPromise ?? null
  return html`<div class="tight arrive" part="thanks">
      <h2 id="thanks" tabindex="-1" aria-level=${level(survey)}>${isBad ? words.surveySorry : words.surveyThanks}</h2>
      <p>${sentence(survey)}${isOver && !said && state.kind === 'idle' ? ` ${words.surveyDone}` : nothing}</p>
    </div>
    ${around.promise({ owner: nextPromise?.owner ?? null, nextPromise })}
    ${asked.reference ? html`<p class="muted">${words.surveyReference} <span class="ref">${asked.reference}</span></p>` : nothing}
    ${isOver ? nothing : more(survey, say, asked)}`
}

function more(survey: Survey, say: Words, { isAboutCase }: SurveyPartsFragment): TemplateResult {
  const { words, isBad, faults, typed, complete, leave } = survey
  const field = (id: string, label: string, control: (describedBy: string) => TemplateResult) =>
    html`<div class="tight"><label for=${id}>${label} <span class="optional">${say.optional}</span></label>${control(`${id}-error`)}
      <p class="error" id="${id}-error" ?hidden=${!faults[id]}>${faults[id]}</p></div>`
  const line = (
    id: 'phone' | 'name' | 'email',
    label: string,
    type: 'tel' | 'email' | 'text',
    autocomplete: 'tel' | 'email' | 'name',
    most: number,
  ) =>
    field(
      id,
      label,
      (error) =>
        html`<input id=${id} name=${id} type=${type} autocomplete=${autocomplete} maxlength=${most} .value=${typed?.[id] ?? ''} aria-invalid=${faults[id] ? 'true' : 'false'} aria-describedby=${error} />`,
    )
  return html`<form part="more" novalidate @submit=${complete}>
    ${field('text', isBad ? words.surveyWrong : words.surveyMore, (error) => html`<textarea id="text" name="text" class="small" maxlength="20000" .value=${typed?.text ?? ''} aria-describedby=${error}></textarea>`)}
    ${
      isBad
        ? html`${isAboutCase || faults.name || faults.phone ? nothing : html`<p class="muted">${words.surveyWhom}</p>`}
        ${line('phone', words.surveyCall, 'tel', 'tel', 40)}
        ${
          isAboutCase
            ? nothing
            : html`<div class="two">${line('name', words.surveyName, 'text', 'name', 200)}${line('email', words.surveyEmail, 'email', 'email', 254)}</div>`
        }`
        : nothing
    }
    <div class="row">
      <button class="main fit">${words.surveySend}</button>
      <button type="button" class="link" @click=${leave}>${words.surveyLeave}</button>
    </div>
  </form>`
}
