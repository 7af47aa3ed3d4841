import type { FileComplaintInput } from '@redress/schema/operations'

/** Before a complaint is sent. The page may change `detail.input`, or prevent the sending. */
export class RedressSubmitEvent extends CustomEvent<{ input: FileComplaintInput }> {
  constructor(detail: { input: FileComplaintInput }) {
    super('redress-submit', { detail, bubbles: true, composed: true, cancelable: true })
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'redress-submit': RedressSubmitEvent
  }
}
