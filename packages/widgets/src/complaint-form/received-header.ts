import { html, type TemplateResult } from 'lit'
import type { Words } from '../words/words.ts'

/** The first thing to hear after sending: that it arrived, and under which reference. */
export const receivedHeader = (say: Words, reference: string): TemplateResult =>
  html`<header class="tight">
    <h2 tabindex="-1" id="state">${say.sorry}</h2>
    <p>${say.thanks} <span class="ref" part="reference">${reference}</span>.</p>
  </header>`
