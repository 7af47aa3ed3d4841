import type { StorefrontQuery } from '@redress/schema/operations'
import { html, type TemplateResult } from 'lit'
import type { ConfirmedComplaint } from '../delivery/receipt.ts'
import { copyButton } from '../templates/copy-button.ts'
import { promiseCard } from '../templates/promise.ts'
import { stepList } from '../templates/steps.ts'
import { talkLine } from '../templates/talk.ts'
import type { Telling } from '../templates/when.ts'

export interface Received {
  readonly telling: Telling
  readonly storefront: StorefrontQuery['storefront'] | null
  readonly complaint: ConfirmedComplaint
  readonly link: string
  readonly isCopied: boolean
  onCopied(): void
  onAnother(): void
}

/** The same card after sending: heard, what happens now, by when, who; and the link to keep. */
export function receivedCard({
  telling,
  storefront,
  complaint,
  link,
  isCopied,
  onCopied,
  onAnother,
}: Received): TemplateResult {
  const { say } = telling
  return html`<div class="stack arrive" part="confirmation">
    <header class="tight">
      <h2 tabindex="-1" id="state">${say.sorry}</h2>
      <p>${say.thanks} <span class="ref" part="reference">${complaint.reference}</span>.</p>
    </header>
    ${promiseCard(telling, complaint)}
    <section class="tight">
      <h3>${say.understood}</h3>
      <blockquote class="words" dir="auto" part="understanding">${complaint.understanding.text}</blockquote>
    </section>
    ${stepList(telling, complaint.nextSteps)}
    <section class="box stack" part="link">
      <a class="main" href=${link} part="open">${say.openCase}</a>
      <div class="tight">
        <p>${say.keepLink}</p>
        <div class="beside">
          <input readonly dir="ltr" aria-label=${say.keepLink} .value=${link} @focus=${selectAll} />
          ${copyButton(say, link, isCopied, onCopied)}
        </div>
      </div>
    </section>
    ${talkLine(say, storefront)}
    <p class="foot"><button type="button" class="link" @click=${onAnother}>${say.another}</button></p>
  </div>`
}

function selectAll(event: Event): void {
  if (event.target instanceof HTMLInputElement) event.target.select()
}
