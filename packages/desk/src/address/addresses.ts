import { firstRoute, pathOf, type Route, routeOf } from './address.ts'

/** Reads the address bar and writes it. The back button works because every place is an entry of the browser's history. */
export class Addresses {
  readonly #base: string
  readonly #arrived: (route: Route | undefined) => void
  readonly #gone = new AbortController()

  /**
   * @param base the address of the store's desk: `/desk/…`
   * @param arrived is told the place each time it changes; nothing when no room has this address
   */
  constructor(base: string, arrived: (route: Route | undefined) => void) {
    this.#base = base.replace(/\/$/, '')
    this.#arrived = arrived
    addEventListener('popstate', () => arrived(this.here()), { signal: this.#gone.signal })
  }

  /** Where the address bar is. The bare address of the desk is where people begin. */
  here(): Route | undefined {
    const path = location.pathname.slice(this.#base.length)
    return path === '' || path === '/' ? firstRoute : routeOf(path, location.search)
  }

  hrefOf(route: Route): string {
    return this.#base + pathOf(route)
  }

  /** Goes there. `replace`: what is here was no place to come back to, such as each letter of a search. */
  go(route: Route, { replace = false }: { replace?: boolean } = {}): void {
    const href = this.hrefOf(route)
    if (location.href.endsWith(href) && !replace) return
    if (replace) history.replaceState(history.state, '', href)
    else {
      history.replaceState({ ...history.state, scrolled: scrollY }, '')
      history.pushState(null, '', href)
    }
    this.#arrived(route)
  }

  /** A click on a link within the desk goes there without loading the page; one with a key held stays the browser's. */
  follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement)
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return
    const route = this.placeOf(link)
    if (!route) return
    event.preventDefault()
    this.go(route)
  }

  /** How far down one was when one left this place. 0 for a place that is new. */
  scrolled(): number {
    const state: unknown = history.state
    const isKnown = typeof state === 'object' && state !== null && 'scrolled' in state
    return isKnown && typeof state.scrolled === 'number' ? state.scrolled : 0
  }

  protected placeOf({ pathname, search }: HTMLAnchorElement): Route | undefined {
    return pathname.startsWith(`${this.#base}/`) ? routeOf(pathname.slice(this.#base.length), search) : undefined
  }

  close(): void {
    this.#gone.abort()
  }
}
