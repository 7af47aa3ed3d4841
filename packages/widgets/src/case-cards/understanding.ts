import { limits } from '@redress/schema/limits'
import type { TrackedComplaintPartsFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { isWaiting } from '../templates/waiting.ts'
import type { Words } from '../words/words.ts'
import type { Conversation } from './conversation.ts'
import { panelForm } from './panel.ts'

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
  const { panel, sending, delivery, showPanel, submit } = conversation
  if (panel === 'correction' || sending?.kind === 'correction') {
    return panelForm(say, conversation, {
      kind: 'correction',
      label: say.correction,
      maxLength: limits.understandingLength,
      send: say.sendMessage,
      cancel: say.cancel,
    })
  }
  const isConfirming = sending?.kind === 'confirmation'
  return html`<div class="row">
      <button type="button" class="plain" aria-busy=${isConfirming} @click=${(event: Event) => submit(event, 'confirmation')}>
        ${say.understoodYes}
      </button>
      <button type="button" class="plain" @click=${() => showPanel('correction')}>${say.understoodNo}</button>
    </div>
    ${isConfirming && isWaiting(delivery) ? html`<p class="muted">${say.keptRetrying}</p>` : nothing}`
}
