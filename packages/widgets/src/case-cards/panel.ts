import { html, nothing, type TemplateResult } from 'lit'
import { field } from '../templates/field.ts'
import { isWaiting, waitingPanel } from '../templates/waiting.ts'
import type { Words } from '../words/words.ts'
import type { Conversation, Panel } from './conversation.ts'

interface PanelForm {
  readonly kind: Exclude<Panel, 'none'>
  /** What is asked before the field; a panel without a question is for writing. */
  readonly question?: { readonly title: string; readonly detail: string; readonly more?: TemplateResult }
  readonly label: string
  readonly isShort?: boolean
  readonly maxLength: number
  readonly send: string
  readonly cancel: string
}

/** One thing that the customer does on the case: its field, the button that does it, and the way back. */
export function panelForm(say: Words, conversation: Conversation, panel: PanelForm): TemplateResult {
  const { kind, question, label, isShort, maxLength, send, cancel } = panel
  const { texts, problems, sending, delivery, enter, submit, showPanel, retry, changeWords } = conversation
  if (sending?.text && !question && isWaiting(delivery)) {
    return waitingPanel({ say, state: delivery, text: sending.text, onRetry: retry, onChange: changeWords })
  }
  return html`<form novalidate class="stack ${question ? 'box' : ''}" @submit=${(event: Event) => submit(event, kind)} part=${kind}>
    ${
      question
        ? html`<div class="tight">
              <h3 tabindex="-1" id="ask">${question.title}</h3>
              <p>${question.detail}</p>
            </div>
            ${question.more ?? nothing}`
        : nothing
    }
    ${field({
      id: kind,
      label,
      problems,
      isLarge: !isShort,
      maxLength,
      value: texts[kind],
      changed: (text) => enter(kind, text),
      ...(question && { optional: say.optional }),
    })}
    ${question && isWaiting(delivery) ? html`<p class="muted">${say.keptRetrying}</p>` : nothing}
    <div class="row">
      <button class=${question ? 'plain' : 'main fit'} aria-busy=${Boolean(sending)}>${sending ? say.sending : send}</button>
      <button type="button" class="link" @click=${() => showPanel('none')}>${cancel}</button>
    </div>
  </form>`
}
