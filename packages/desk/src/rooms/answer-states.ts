/** What a room shows that has no answer: not yet, not now, or an older one. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Fault } from '../client/connection.ts'
import type { Desk } from '../desk/desk.ts'

export function waiting({ words: { frame } }: Desk): TemplateResult {
  return html`<p class="quiet waiting" role="status">${frame.loading} …</p>`
}

export function failed({ words: { frame, queue } }: Desk, fault: Fault, again: () => void): TemplateResult {
  const isAway = fault.kind === 'UNREACHABLE'
  return html`
    <section class="empty" role="alert">
      <h2>${isAway ? frame.unreachable : frame.notRead}</h2>
      <p>${isAway ? frame.unreachableText : queue.refusedText(fault.message)}</p>
      <button class="main" type="button" @click=${again}>${frame.retry}</button>
    </section>
  `
}

/** What was known stays on the screen, and says that it may be out of date. */
export function stale(
  { words: { frame } }: Desk,
  fault: Fault | undefined,
  again: () => void,
): TemplateResult | typeof nothing {
  if (!fault) return nothing
  return html`
    <div class="told fault stale" role="alert">
      <span>${frame.stale}</span><button type="button" @click=${again}>${frame.retry}</button>
    </div>
  `
}

/** As much of somebody's own words as a line or two may need. */
export function inShort(words: string, most = 240): string {
  const text = words.trim().replaceAll(/\s+/g, ' ')
  return text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')} …` : text
}
