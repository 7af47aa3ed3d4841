/** After the store has acknowledged that the customer took the complaint back. */
export class RedressWithdrawnEvent extends CustomEvent<{ reference: string }> {
  constructor(detail: { reference: string }) {
    super('redress-withdrawn', { detail, bubbles: true, composed: true })
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'redress-withdrawn': RedressWithdrawnEvent
  }
}
