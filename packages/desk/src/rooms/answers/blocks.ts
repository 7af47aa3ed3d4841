/** An answer as customers see it: blocks of plain text that the API has read out of the Markdown. */
import type { AnswerBlockPartsFragment } from '@redress/schema/operations'
import { html, type TemplateResult } from 'lit'

type Line = AnswerBlockPartsFragment['lines'][number]

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

const line = ({ spans }: Line): TemplateResult[] =>
  spans.map(({ text, strong, emphasis, url }) => {
    const words = html`${text}`
    const stressed = emphasis ? html`<em>${words}</em>` : words
    const styled = strong ? html`<strong>${stressed}</strong>` : stressed
    return url ? html`<a href=${url} rel="nofollow noopener" target="_blank">${styled}</a>` : styled
  })
