import type { ComplaintSubjectInput } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import type { Words } from '../words/words.ts'
import { aboutLines } from './subject.ts'

/** The card that shows what this is about. */
export function aboutCard(say: Words, language: string, subject: ComplaintSubjectInput): TemplateResult {
  const [title, details] = aboutLines(say, language, subject)
  return html`<div class="box" part="about">
    <strong>${title}</strong>${details ? html`<br /><span class="muted">${details}</span>` : nothing}
  </div>`
}
