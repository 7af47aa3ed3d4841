import { html, nothing, type TemplateResult } from 'lit'
import type { DeliveryState } from '../delivery/delivery.ts'
import type { Words } from '../words/words.ts'

interface Waiting {
  readonly say: Words
  readonly state: DeliveryState
  /** What is waiting to be sent, as the customer wrote it. */
  readonly text: string
  onRetry(): void
  onChange(): void
}

/** Where a delivery stands, in one sentence; '' when there is nothing to say. */
export function deliverySentence(say: Words, state: DeliveryState): string {
  switch (state.kind) {
    case 'idle':
      return ''
    case 'sending':
      return say.sending
    case 'waiting':
      return `${say.kept}. ${state.offline ? say.keptOffline : say.keptRetrying}`
  }
}

/** The words are safe and on their way: said, shown, and with a way to try at once or to change them. */
export function waitingPanel({ say, state, text, onRetry, onChange }: Waiting): TemplateResult {
  const isWaiting = state.kind === 'waiting'
  return html`<div class="stack" part="waiting">
    <div class="notice tight">
      <h2 tabindex="-1" id="waiting">${isWaiting ? say.kept : say.sending}</h2>
      <p>${isWaiting ? html`${state.offline ? say.keptOffline : say.keptRetrying} ` : nothing}${say.keptDetail}</p>
    </div>
    <blockquote class="words" dir="auto">${text}</blockquote>
    <div class="row">
      ${isWaiting ? html`<button type="button" class="plain" @click=${onRetry}>${say.retryNow}</button>` : nothing}
      <button type="button" class="link" @click=${onChange}>${say.changeWords}</button>
    </div>
  </div>`
}
