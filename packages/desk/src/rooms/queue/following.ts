import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Desk } from '../../desk/desk.ts'

/** How often it is asked again by itself, while somebody looks at it: for whoever hears of no changes. */
const againMs = 30_000
/** What many colleagues do at once is read once. */
const gatherMs = 300

/** What colleagues do is seen as they do it, as long as the list is on the page. */
export class Following implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly desk: Desk }
  readonly #refresh: () => void
  readonly #isShown: () => boolean
  #again: ReturnType<typeof setInterval> | undefined
  #gathering: ReturnType<typeof setTimeout> | undefined
  #end = new AbortController()

  /** @param isShown whether the list has come */
  constructor(
    host: ReactiveControllerHost & { readonly desk: Desk },
    { refresh, isShown }: { refresh: () => void; isShown: () => boolean },
  ) {
    this.#host = host
    this.#refresh = refresh
    this.#isShown = isShown
    host.addController(this)
  }

  hostConnected(): void {
    this.#again = setInterval(() => !document.hidden && this.#refresh(), againMs)
    this.#end = new AbortController()
    let isFirst = true
    const heard = () => {
      // The first state says that from now on nothing is missed: what was on the screen before may be older.
      if (!isFirst || this.#isShown()) this.#gather()
      isFirst = false
    }
    void this.#host.desk.follow({ heard, signal: this.#end.signal })
  }

  hostDisconnected(): void {
    clearInterval(this.#again)
    clearTimeout(this.#gathering)
    this.#end.abort()
  }

  #gather(): void {
    clearTimeout(this.#gathering)
    this.#gathering = setTimeout(this.#refresh, gatherMs)
  }
}
