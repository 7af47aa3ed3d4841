/**
 * After the store has acknowledged a complaint. Carries the reference, which opens nothing; not the tracking code,
 * because tag managers log what events carry.
 */
export class RedressSubmittedEvent extends CustomEvent<{ reference: string }> {
  constructor(detail: { reference: string }) {
    super('redress-submitted', { detail, bubbles: true, composed: true })
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'redress-submitted': RedressSubmittedEvent
  }
}
