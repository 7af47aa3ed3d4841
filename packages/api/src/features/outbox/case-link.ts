import type { Store } from '../stores/store.ts'

/** The code stands behind the #: it opens the case in the browser and reaches no server in an address. */
export function caseLink(
  { settings: { casePage } }: Store,
  publicUrl: string,
  trackingCode: string,
): string | undefined {
  if (!casePage || !URL.canParse(casePage, publicUrl)) return undefined
  const page = new URL(casePage, publicUrl)
  page.hash = `redress-case=${trackingCode}`
  return page.href
}
