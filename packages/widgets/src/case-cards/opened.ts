import type { StorefrontQuery, TrackedComplaintPartsFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { copyButton } from '../templates/copy-button.ts'
import { promiseCard } from '../templates/promise.ts'
import { stepList } from '../templates/steps.ts'
import { talkLine } from '../templates/talk.ts'
import type { Telling } from '../templates/when.ts'
import { actions } from './actions.ts'
import type { Conversation } from './conversation.ts'
import { story } from './story.ts'
import { understandingPart } from './understanding.ts'

export interface Opened {
  readonly telling: Telling
  readonly storefront: StorefrontQuery['storefront'] | null
  readonly complaint: TrackedComplaintPartsFragment
  readonly link: string
  readonly isCopied: boolean
  readonly conversation: Conversation
  /** How it is put right, once the case has come that far. */
  readonly solution: TemplateResult | typeof nothing
  onCopied(): void
  showEarlier(): void
  leave(): void
}

/** The case: where it stands, who does what by when, what the customer can do, and the story so far. */
export function openedCase(view: Opened): TemplateResult {
  const { telling, storefront, complaint, link, isCopied, conversation, solution, onCopied, showEarlier, leave } = view
  const { notice } = conversation
  const { say } = telling
  const product = complaint.about?.productName ?? null
  return html`<div class="stack" part="case">
    <header class="tight">
      <p class="muted"><span class="ref" part="reference">${complaint.reference}</span>${product ? html` · ${product}` : nothing}</p>
      <h2 tabindex="-1" id="state" part="status">${complaint.statusLabel}</h2>
    </header>
    ${notice ? html`<p class="notice">${notice}</p>` : nothing} ${promiseCard(telling, complaint)}
    ${solution} ${understandingPart(say, complaint, conversation)} ${actions(telling, complaint, conversation, ['message', 'call', 'escalation', 'withdrawal'])}
    ${stepList(telling, complaint.nextSteps)} ${story(telling, complaint.timeline, showEarlier)}
    <div class="foot">
      ${copyButton(say, link, isCopied, onCopied)}
      <button type="button" class="link" @click=${leave}>${say.anotherCase}</button>
    </div>
    ${talkLine(say, storefront)}
  </div>`
}
