import type { ReactiveController, ReactiveControllerHost } from 'lit'

const tickSeconds = 10
const clocks = new Set<Clock>()
let timer: ReturnType<typeof setInterval> | undefined

/** One timer for every live time on the page, and none when nothing is shown. Lit writes only the texts that changed. */
export class Clock implements ReactiveController {
  readonly #tick: () => void

  /** @param tick What else the element does at each tick, while the page is visible. */
  constructor(host: ReactiveControllerHost, tick?: () => void) {
    this.#tick = () => {
      host.requestUpdate()
      tick?.()
    }
    host.addController(this)
  }

  hostConnected(): void {
    clocks.add(this)
    timer ??= setInterval(() => {
      if (!document.hidden) for (const clock of clocks) clock.#tick()
    }, tickSeconds * 1000)
  }

  hostDisconnected(): void {
    clocks.delete(this)
    if (clocks.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}
