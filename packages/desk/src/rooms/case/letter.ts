/** A letter as the customer will get it. */
import type { LetterPreviewQuery } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import type { CaseWords } from './words/words.ts'

export type Letter = LetterPreviewQuery['letterPreview']

function part({ kind, title, text, instead }: Letter['parts'][number]): TemplateResult {
  switch (kind) {
    case 'SENTENCE':
      return html`<p>${text}</p>`
    case 'PROMISE':
      return html`<p class="promised">${title}<br /><strong>${text}</strong>${instead ? html`<br /><s>${instead}</s>` : nothing}</p>`
    case 'QUOTE':
      return html`<div class="quote"><strong>${title}</strong><blockquote>${text}</blockquote></div>`
    case 'BOX':
      return html`<div class="box"><strong>${title}</strong>${text.split('\n').map((line) => html`<span>${line}</span>`)}</div>`
    case 'LINK':
      return html`<p><span class="link">${text}</span></p>`
  }
}

export function letterPart({ preview: words }: CaseWords, letter: Letter): TemplateResult {
  const { to, subject, greeting, parts, foot, locale } = letter
  return html`
    <dl class="envelope">
      <dt>${words.to}</dt><dd>${to ?? words.noAddress}</dd>
      <dt>${words.subject}</dt><dd lang=${locale}>${subject}</dd>
    </dl>
    <article class="paper" lang=${locale}>
      <p>${greeting}</p>
      ${parts.map(part)}
      <footer>${foot.map((line) => html`<span>${line}</span>`)}</footer>
    </article>
  `
}
