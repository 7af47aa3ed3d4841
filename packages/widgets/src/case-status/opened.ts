import { limits } from '@redress/schema/limits'
import type { StorefrontQuery, TrackedComplaintPartsFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import type { DeliveryState } from '../delivery/delivery.ts'
import { copyButton } from '../templates/copy-button.ts'
import { field, type Problem } from '../templates/field.ts'
import { promiseCard } from '../templates/promise.ts'
import { stepList } from '../templates/steps.ts'
import { talkLine } from '../templates/talk.ts'
import { waitingPanel } from '../templates/waiting.ts'
import type { Telling } from '../templates/when.ts'
import { story } from './story.ts'

/** What is open under the case: nothing, the field for a message, or the question whether to withdraw. */
export type Panel = 'none' | 'message' | 'withdrawal'

export interface Opened {
  readonly telling: Telling
  readonly storefront: StorefrontQuery['storefront'] | null
  readonly complaint: TrackedComplaintPartsFragment
  readonly link: string
  readonly isCopied: boolean
  readonly panel: Panel
  readonly delivery: DeliveryState
  readonly text: string
  readonly reason: string
  readonly problems: readonly Problem[]
  /** One sentence about what was just done, or could not be done. */
  readonly notice: string
  copied(): void
  show(panel: Panel): void
  enterText(text: string): void
  enterReason(reason: string): void
  sendMessage(event: Event): void
  withdraw(event: Event): void
  retry(): void
  changeWords(): void
  showEarlier(): void
  leave(): void
}

/** The case: where it stands, who does what by when, what the customer can do, and the story so far. */
export function openedCase(view: Opened): TemplateResult {
  const { telling, storefront, complaint, link, isCopied, notice, copied, showEarlier, leave } = view
  const { say } = telling
  const product = complaint.about?.productName ?? null
  return html`<div class="stack" part="case">
    <header class="tight">
      <p class="muted"><span class="ref" part="reference">${complaint.reference}</span>${product ? html` · ${product}` : nothing}</p>
      <h2 tabindex="-1" id="state" part="status">${complaint.statusLabel}</h2>
    </header>
    ${notice ? html`<p class="notice">${notice}</p>` : nothing} ${promiseCard(telling, complaint)} ${actions(view)}
    ${stepList(telling, complaint.nextSteps)} ${story(telling, complaint.timeline, showEarlier)}
    <div class="foot">
      ${copyButton(say, link, isCopied, copied)}
      <button type="button" class="link" @click=${leave}>${say.anotherCase}</button>
    </div>
    ${talkLine(say, storefront)}
  </div>`
}

function actions(view: Opened): TemplateResult | typeof nothing {
  const { telling, complaint, panel, delivery, show } = view
  const { say } = telling
  const canWrite = complaint.actions.includes('ADD_MESSAGE')
  const canWithdraw = complaint.actions.includes('WITHDRAW')
  const isWaiting = delivery.kind === 'waiting' || (delivery.kind === 'sending' && delivery.again)
  if (panel === 'message' && isWaiting) {
    return waitingPanel({ say, state: delivery, text: view.text, onRetry: view.retry, onChange: view.changeWords })
  }
  if (panel === 'message' && canWrite) return messageForm(view)
  if (panel === 'withdrawal' && canWithdraw) return withdrawalForm(view, isWaiting)
  if (!canWrite && !canWithdraw) return nothing
  const owner = complaint.owner?.displayName
  return html`<div class="row" part="actions">
    ${
      canWrite
        ? html`<button type="button" class="plain" id="write" @click=${() => show('message')}>
            ${owner ? say.writeTo(owner) : say.write}
          </button>`
        : nothing
    }
    ${canWithdraw ? html`<button type="button" class="link" @click=${() => show('withdrawal')}>${say.withdraw}</button>` : nothing}
  </div>`
}

function messageForm({
  telling: { say },
  complaint,
  text,
  problems,
  delivery,
  show,
  enterText,
  sendMessage,
}: Opened): TemplateResult {
  const owner = complaint.owner?.displayName
  const isSending = delivery.kind === 'sending'
  return html`<form novalidate class="stack" @submit=${sendMessage} part="message">
    ${field({
      id: 'message',
      label: owner ? say.writeTo(owner) : say.write,
      problems,
      isLarge: true,
      maxLength: limits.messageLength,
      value: text,
      changed: enterText,
    })}
    <div class="row">
      <button class="main fit" aria-busy=${isSending ? 'true' : 'false'}>${isSending ? say.sending : say.sendMessage}</button>
      <button type="button" class="link" @click=${() => show('none')}>${say.cancel}</button>
    </div>
  </form>`
}

function withdrawalForm(
  { telling: { say }, reason, problems, delivery, show, enterReason, withdraw }: Opened,
  isWaiting: boolean,
): TemplateResult {
  return html`<form novalidate class="box stack" @submit=${withdraw} part="withdrawal">
    <div class="tight">
      <h3 tabindex="-1" id="ask">${say.withdrawAsk}</h3>
      <p>${say.withdrawDetail}</p>
    </div>
    ${field({
      id: 'reason',
      label: say.withdrawReason,
      optional: say.optional,
      problems,
      isLarge: true,
      maxLength: limits.reasonLength,
      value: reason,
      changed: enterReason,
    })}
    ${isWaiting ? html`<p class="muted">${say.keptRetrying}</p>` : nothing}
    <div class="row">
      <button class="plain" aria-busy=${delivery.kind === 'idle' ? 'false' : 'true'}>
        ${say.withdrawYes}
      </button>
      <button type="button" class="link" @click=${() => show('none')}>${say.withdrawNo}</button>
    </div>
  </form>`
}
