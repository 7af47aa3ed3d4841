import { decode } from './code-in.ts'

const parameter = 'redress-case'
// The code stands alone (#redress-case=…) or beside a fragment of the page's own (#/route&redress-case=…).
const inFragment = /(^#|[#&])redress-case=([^&]*)/

/** The link that opens a case: the code only ever in the fragment, which no browser sends to a server. */
export function trackerLink(page: string, trackingCode: string): string {
  let url: URL
  try {
    url = new URL(page || location.href, document.baseURI)
  } catch {
    url = new URL(location.href)
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') url = new URL(location.href)
  url.hash = `${parameter}=${trackingCode}`
  return url.href
}

/**
 * Takes the code out of the address bar, so that it is not in the history, a screenshot or a shared link. What else
 * the page keeps in its fragment, and its history state, stay as they are.
 */
export function takeCodeFromAddress(): string | null {
  const found = inFragment.exec(location.hash)
  if (!found) return null
  const rest = location.hash.replace(inFragment, '').replace(/^&/, '#')
  try {
    history.replaceState(history.state, '', location.pathname + location.search + (rest === '#' ? '' : rest))
  } catch {} // A sandboxed page may not; the code stays visible there, and the case opens all the same.
  return decode(found[2] ?? '') || null
}
