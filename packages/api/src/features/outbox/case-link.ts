import type { Store } from '../stores/store.ts'

/**
 * Where a customer follows their case: on the store's own page, or on the one that we serve for it. The code stands behind
 * the #: it opens the case in the browser and reaches no server in an address.
 */
export function caseLink(
  { id, settings: { casePage } }: Pick<Store, 'id' | 'settings'>,
  publicUrl: string,
  trackingCode: string,
): string {
  const isPage = casePage !== undefined && URL.canParse(casePage, publicUrl)
  const page = isPage ? new URL(casePage, publicUrl) : new URL(`${publicUrl.replace(/\/$/, '')}/s/${id}/case`)
  page.hash = `redress-case=${trackingCode}`
  return page.href
}
