/** After the store has acknowledged a message on a case. */
export class RedressMessageSentEvent extends CustomEvent<{ reference: string }> {
  constructor(detail: { reference: string }) {
    super('redress-message-sent', { detail, bubbles: true, composed: true })
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'redress-message-sent': RedressMessageSentEvent
  }
}
