import { limits } from '@redress/schema/limits'
import type { TrackedComplaintPartsFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { field } from '../templates/field.ts'
import { isWaiting, waitingPanel } from '../templates/waiting.ts'
import type { Words } from '../words/words.ts'
import type { Conversation } from './conversation.ts'

type Understood = Pick<TrackedComplaintPartsFragment, 'understanding' | 'actions'>

/** What we understood; whether that is right, as long as it is asked; afterwards what the customer answered (mission A4). */
export function understandingPart(
  say: Words,
  { understanding, actions }: Understood,
  conversation: Conversation,
): TemplateResult {
  const isAsked = actions.includes('ANSWER_UNDERSTANDING')
  return html`<section class="stack answers" part="understanding">
    <h3 tabindex="-1" id="understanding">${isAsked ? say.understoodAsk : say.understood}</h3>
    <blockquote class="words" dir="auto">${understanding.text}</blockquote>
    ${isAsked ? question(say, conversation) : answer(say, understanding)}
  </section>`
}

function answer(say: Words, { state, correction }: Understood['understanding']): TemplateResult | typeof nothing {
  switch (state) {
    case 'OPEN':
      return nothing
    case 'CONFIRMED':
      return html`<p class="muted">${say.confirmed}</p>`
    case 'CORRECTED':
      return html`<p class="muted">${say.corrected}</p>
        ${correction ? html`<blockquote class="words" dir="auto">${correction}</blockquote>` : nothing}`
  }
}

function question(say: Words, conversation: Conversation): TemplateResult {
  const { panel, sending, delivery, retry, changeWords, showPanel, submit } = conversation
  if (sending?.kind === 'correction' && isWaiting(delivery)) {
    return waitingPanel({ say, state: delivery, text: sending.text, onRetry: retry, onChange: changeWords })
  }
  if (panel === 'correction') return correctionForm(say, conversation)
  const isConfirming = sending?.kind === 'confirmation'
  return html`<div class="row">
      <button type="button" class="plain" aria-busy=${isConfirming} @click=${(event: Event) => submit(event, 'confirmation')}>
        ${say.understoodYes}
      </button>
      <button type="button" class="plain" @click=${() => showPanel('correction')}>${say.understoodNo}</button>
    </div>
    ${isConfirming && isWaiting(delivery) ? html`<p class="muted">${say.keptRetrying}</p>` : nothing}`
}

function correctionForm(
  say: Words,
  { texts, problems, sending, enter, submit, showPanel }: Conversation,
): TemplateResult {
  return html`<form novalidate class="stack" @submit=${(event: Event) => submit(event, 'correction')}>
    ${field({
      id: 'correction',
      label: say.correction,
      problems,
      isLarge: true,
      maxLength: limits.understandingLength,
      value: texts.correction,
      changed: (text) => enter('correction', text),
    })}
    <div class="row">
      <button class="main fit" aria-busy=${Boolean(sending)}>${sending ? say.sending : say.sendMessage}</button>
      <button type="button" class="link" @click=${() => showPanel('none')}>${say.cancel}</button>
    </div>
  </form>`
}
