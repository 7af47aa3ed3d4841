import { firstRoute, pathOf, type Route, routeOf } from '../address/address.ts'
import { Addresses } from '../address/addresses.ts'

const start = '#desk'

/** The place that a fragment names: `#desk/case/…?view=mine`. Nothing for one that is the page's own. */
export function routeInFragment(hash: string): Route | undefined {
  if (!hash.startsWith(`${start}/`)) return undefined
  const [path = '', query = ''] = hash.slice(start.length).split('?', 2)
  return routeOf(path, query)
}

/**
 * Places on a page that is somebody else's: behind its `#`, and only in fragments that begin with `#desk/`. The rest of
 * its address, its other fragments and what it keeps in its history stay as they are.
 */
export class FragmentAddresses extends Addresses {
  #last: Route | undefined = firstRoute

  constructor(arrived: (route: Route | undefined) => void) {
    super('', arrived)
  }

  /** Where the page goes within itself is not the desk's business: then it stays where it is. */
  override here(): Route | undefined {
    const { hash } = location
    if (hash.startsWith(`${start}/`)) this.#last = routeInFragment(hash)
    else this.#last = routeInFragment(leftFrom()) ?? this.#last
    return this.#last
  }

  override hrefOf(route: Route): string {
    // Whole, for a page may have a `<base>`.
    return `${location.pathname}${location.search}${start}${pathOf(route)}`
  }

  override go(route: Route, options?: { replace?: boolean }): void {
    const left = this.#last && start + pathOf(this.#last)
    if (left) history.replaceState({ ...history.state, [start]: left }, '')
    this.#last = route
    super.go(route, options)
  }

  protected override placeOf({ pathname, search, hash }: HTMLAnchorElement): Route | undefined {
    return pathname === location.pathname && search === location.search ? routeInFragment(hash) : undefined
  }
}

/** Where the desk was when somebody left this entry of the history, of which the fragment may be the page's own. */
function leftFrom(): string {
  const state: unknown = history.state
  const isKnown = typeof state === 'object' && state !== null && start in state
  return isKnown && typeof state[start] === 'string' ? state[start] : ''
}
