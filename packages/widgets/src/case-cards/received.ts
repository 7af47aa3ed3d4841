import type { StorefrontQuery } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { receivedHeader } from '../complaint-form/received-header.ts'
import type { ConfirmedComplaint } from '../delivery/receipt.ts'
import { copyButton } from '../templates/copy-button.ts'
import { promiseCard } from '../templates/promise.ts'
import { stepList } from '../templates/steps.ts'
import { talkLine } from '../templates/talk.ts'
import type { Telling } from '../templates/when.ts'
import { actions } from './actions.ts'
import type { Conversation } from './conversation.ts'
import { understandingPart } from './understanding.ts'

export interface Received {
  readonly telling: Telling
  readonly storefront: StorefrontQuery['storefront'] | null
  readonly complaint: ConfirmedComplaint
  readonly link: string
  readonly isCopied: boolean
  readonly conversation: Conversation
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
  conversation,
  onCopied,
  onAnother,
}: Received): TemplateResult {
  const { say } = telling
  return html`<div class="stack arrive" part="confirmation">
    ${receivedHeader(say, complaint.reference)}
    ${promiseCard(telling, complaint)}
    ${conversation.notice ? html`<p class="notice">${conversation.notice}</p>` : nothing}
    ${understandingPart(say, complaint, conversation)}
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
    ${actions(telling, complaint, conversation, ['call'])} ${talkLine(say, storefront)}
    <p class="foot"><button type="button" class="link" @click=${onAnother}>${say.another}</button></p>
  </div>`
}

function selectAll(event: Event): void {
  if (event.target instanceof HTMLInputElement) event.target.select()
}
