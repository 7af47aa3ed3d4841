import type { ReactiveController, ReactiveControllerHost } from 'lit'

const everyMs = 20_000
const ticking = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

/** Renders an element anew three times a minute, so that what is left of a time is right. One timer for all. */
export class Ticking implements ReactiveController {
  readonly #tick: () => void

  constructor(host: ReactiveControllerHost) {
    this.#tick = () => host.requestUpdate()
    host.addController(this)
  }

  hostConnected(): void {
    ticking.add(this.#tick)
    timer ??= setInterval(() => {
      for (const tick of ticking) tick()
    }, everyMs)
  }

  hostDisconnected(): void {
    ticking.delete(this.#tick)
    if (ticking.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}
