import { limits } from '@redress/schema/limits'
import type { StorefrontQuery, TrackedComplaintPartsFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { copyButton } from '../templates/copy-button.ts'
import { field } from '../templates/field.ts'
import { promiseCard } from '../templates/promise.ts'
import { stepList } from '../templates/steps.ts'
import { talkLine } from '../templates/talk.ts'
import { isWaiting, waitingPanel } from '../templates/waiting.ts'
import type { Telling } from '../templates/when.ts'
import type { Words } from '../words/words.ts'
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
  onCopied(): void
  showEarlier(): void
  leave(): void
}

/** The case: where it stands, who does what by when, what the customer can do, and the story so far. */
export function openedCase(view: Opened): TemplateResult {
  const { telling, storefront, complaint, link, isCopied, conversation, onCopied, showEarlier, leave } = view
  const { notice } = conversation
  const { say } = telling
  const product = complaint.about?.productName ?? null
  return html`<div class="stack" part="case">
    <header class="tight">
      <p class="muted"><span class="ref" part="reference">${complaint.reference}</span>${product ? html` · ${product}` : nothing}</p>
      <h2 tabindex="-1" id="state" part="status">${complaint.statusLabel}</h2>
    </header>
    ${notice ? html`<p class="notice">${notice}</p>` : nothing} ${promiseCard(telling, complaint)}
    ${understandingPart(say, complaint, conversation)} ${actions(view)}
    ${stepList(telling, complaint.nextSteps)} ${story(telling, complaint.timeline, showEarlier)}
    <div class="foot">
      ${copyButton(say, link, isCopied, onCopied)}
      <button type="button" class="link" @click=${leave}>${say.anotherCase}</button>
    </div>
    ${talkLine(say, storefront)}
  </div>`
}

function actions({ telling: { say }, complaint, conversation }: Opened): TemplateResult | typeof nothing {
  const { panel, sending, delivery, texts, showPanel, retry, changeWords } = conversation
  const canWrite = complaint.actions.includes('ADD_MESSAGE')
  const canWithdraw = complaint.actions.includes('WITHDRAW')
  if (sending?.kind === 'message' && isWaiting(delivery)) {
    return waitingPanel({ say, state: delivery, text: sending.text, onRetry: retry, onChange: changeWords })
  }
  // Who is writing goes on, whatever happens meanwhile: the words stay, and the answer says what came of them.
  if (panel === 'message' && (canWrite || texts.message)) return messageForm(say, complaint, conversation)
  if (panel === 'withdrawal' && canWithdraw) return withdrawalForm(say, conversation)
  if (!canWrite && !canWithdraw) return nothing
  const owner = complaint.owner?.displayName
  return html`<div class="row" part="actions">
    ${
      canWrite
        ? html`<button type="button" class="plain" id="write" @click=${() => showPanel('message')}>
            ${owner ? say.writeTo(owner) : say.write}
          </button>`
        : nothing
    }
    ${canWithdraw ? html`<button type="button" class="link" @click=${() => showPanel('withdrawal')}>${say.withdraw}</button>` : nothing}
  </div>`
}

function messageForm(
  say: Words,
  complaint: TrackedComplaintPartsFragment,
  { texts, problems, sending, showPanel, enter, submit }: Conversation,
): TemplateResult {
  const owner = complaint.owner?.displayName
  return html`<form novalidate class="stack" @submit=${(event: Event) => submit(event, 'message')} part="message">
    ${field({
      id: 'message',
      label: owner ? say.writeTo(owner) : say.write,
      problems,
      isLarge: true,
      maxLength: limits.messageLength,
      value: texts.message,
      changed: (text) => enter('message', text),
    })}
    <div class="row">
      <button class="main fit" aria-busy=${Boolean(sending)}>${sending ? say.sending : say.sendMessage}</button>
      <button type="button" class="link" @click=${() => showPanel('none')}>${say.cancel}</button>
    </div>
  </form>`
}

function withdrawalForm(
  say: Words,
  { texts, problems, sending, delivery, showPanel, enter, submit }: Conversation,
): TemplateResult {
  return html`<form novalidate class="box stack" @submit=${(event: Event) => submit(event, 'withdrawal')} part="withdrawal">
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
      value: texts.withdrawal,
      changed: (text) => enter('withdrawal', text),
    })}
    ${isWaiting(delivery) ? html`<p class="muted">${say.keptRetrying}</p>` : nothing}
    <div class="row">
      <button class="plain" aria-busy=${Boolean(sending)}>
        ${say.withdrawYes}
      </button>
      <button type="button" class="link" @click=${() => showPanel('none')}>${say.withdrawNo}</button>
    </div>
  </form>`
}
