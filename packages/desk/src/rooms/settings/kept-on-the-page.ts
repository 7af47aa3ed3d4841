import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Nobody loses what is not sent yet by a slip of the hand: as long as there is any, the browser asks before it goes. */
export class KeptOnThePage implements ReactiveController {
  readonly #isThere: () => boolean | undefined

  constructor(host: ReactiveControllerHost, isThere: () => boolean | undefined) {
    this.#isThere = isThere
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#keep)
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#keep)
  }

  readonly #keep = (event: BeforeUnloadEvent): void => {
    if (this.#isThere()) event.preventDefault()
  }
}
