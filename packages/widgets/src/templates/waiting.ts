import { html, type TemplateResult } from 'lit'
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

// The same while trying again as between two tries: a screen reader should not hear each of them.
const whyWaiting = (say: Words): string => (navigator.onLine ? say.keptRetrying : say.keptOffline)

/** Where a delivery stands, in one sentence; '' when there is nothing to say. */
export function deliverySentence(say: Words, state: DeliveryState): string {
  if (state.kind === 'idle') return ''
  return isWaiting(state) ? `${say.kept}. ${whyWaiting(say)}` : say.sending
}

/** A first try failed; the next is under way or will be. */
export const isWaiting = (state: DeliveryState): boolean =>
  state.kind === 'waiting' || (state.kind === 'sending' && state.again)

/** The words are safe and on their way: said, shown, and with a way to try at once or to change them. */
export function waitingPanel({ say, state, text, onRetry, onChange }: Waiting): TemplateResult {
  return html`<div class="stack" part="waiting">
    <div class="notice tight">
      <h2 tabindex="-1" id="waiting">${say.kept}</h2>
      <p>${whyWaiting(say)} ${say.keptDetail}</p>
    </div>
    <blockquote class="words" dir="auto">${text}</blockquote>
    <div class="row">
      <button type="button" class="plain" aria-busy=${state.kind === 'sending'} @click=${onRetry}>${say.retryNow}</button>
      <button type="button" class="link" @click=${onChange}>${say.changeWords}</button>
    </div>
  </div>`
}
