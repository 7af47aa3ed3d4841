import type { AnswerBlockPartsFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import type { Listed, Opened, Told } from './asking.ts'
import type { AnswersWords } from './words/en.ts'

type Line = AnswerBlockPartsFragment['lines'][number]
type Span = Line['spans'][number]

/** Blocks of plain text: what was written as HTML is text here as everywhere, so nothing of it can run. */
export const blocks = (parts: readonly AnswerBlockPartsFragment[]): TemplateResult[] => parts.map(block)

function block({ kind, lines }: AnswerBlockPartsFragment): TemplateResult {
  switch (kind) {
    case 'BULLETS':
      return html`<ul>${items(lines)}</ul>`
    case 'NUMBERS':
      return html`<ol>${items(lines)}</ol>`
    case 'HEADING':
      return html`<p><b>${lines.map(line)}</b></p>`
    case 'PARAGRAPH':
      return html`<p>${lines.map(line)}</p>`
  }
}

const items = (lines: readonly Line[]): TemplateResult[] => lines.map((each) => html`<li>${line(each)}</li>`)
const line = ({ spans }: Line): TemplateResult[] => spans.map(span)

function span({ text, strong, emphasis, url }: Span): TemplateResult {
  const words = html`${text}`
  const stressed = emphasis ? html`<em>${words}</em>` : words
  const styled = strong ? html`<strong>${stressed}</strong>` : stressed
  // Checked by the API as well; an older one or another server is not taken at its word.
  const isSafe = url !== null && /^(https?|mailto):/i.test(url)
  return isSafe ? html`<a href=${url} rel="nofollow noopener" target="_blank">${styled}</a>` : styled
}

interface Shown {
  say: AnswersWords
  opened: Opened
  /** From there to the form, or to a person. */
  onwards: (told: Told) => TemplateResult | typeof nothing
}

/** A question that opens to its answer, in place. */
export function question({ id, title, locale }: Listed, shown: Shown): TemplateResult {
  const isOpen = shown.opened.id === id
  return html`<li part="answer">
    <h3 lang=${locale}>
      <button type="button" class="question" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => shown.opened.toggle(id)}>${title}</button>
    </h3>
    ${isOpen ? answer(shown) : nothing}
  </li>`
}

function answer({ say, opened, onwards }: Shown): TemplateResult {
  const { told } = opened
  if (told === undefined) return html`<p class="muted">${say.loading} …</p>`
  if (told === null)
    return html`<p class="muted">${say.failed} <button type="button" class="link" @click=${() => opened.fetch()}>${say.again}</button></p>`
  return html`<div class="told arrive">
    <div class="text" lang=${told.locale}>
      ${blocks(told.text)}
      ${
        told.steps.length > 0
          ? html`<ol class="guide">
              ${told.steps.map(({ you, we }) => html`<li>${side(say.you, you, 'you')}${side(say.we, we, 'we')}</li>`)}
            </ol>`
          : nothing
      }
    </div>
    <div class="row" role="status">
      ${
        opened.helped === null
          ? html`<span>${say.helped}</span>
              <button type="button" class="plain" @click=${() => opened.say(true)}>${say.yes}</button>
              <button type="button" class="plain" @click=${() => opened.say(false)}>${say.no}</button>`
          : html`<span>${opened.helped ? say.thanks : say.didNotHelp}</span>`
      }
    </div>
    ${onwards(told)}
  </div>`
}

const side = (who: string, parts: readonly AnswerBlockPartsFragment[], name: string) =>
  parts.length > 0 ? html`<div class=${name}><span class="who">${who}</span>${blocks(parts)}</div>` : nothing
