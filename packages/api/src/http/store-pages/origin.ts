import type { Store } from '../../features/stores/store.ts'

/** What a browser says about where a form was sent from. */
export interface FormSource {
  /** `Sec-Fetch-Site`. */
  site: string | undefined
  /** `Origin`. */
  origin: string | undefined
}

/**
 * Whether a form was sent from a page of this store: one of ours, or one of its own. No page can make a browser lie about
 * either header. Without both it is no browser, or one so old that it says nothing: then nobody's rights are ridden on,
 * for these pages know no cookies.
 */
export function isFromStore({ site, origin }: FormSource, store: Pick<Store, 'origins'>, publicUrl: string): boolean {
  if (site === 'same-origin') return true
  if (origin === undefined) return site === undefined || site === 'none'
  return origin === new URL(publicUrl).origin || store.origins.includes(origin)
}
