import type { InstallationSecret } from '../../secret.ts'
import type { PasswordLink } from './store.ts'
import { tokenOfLink } from './tokens.ts'

/** Where the people of a store work. */
export function deskUrl(publicUrl: string, storeId: string): URL {
  return new URL(`${publicUrl.replace(/\/$/, '')}/desk/${storeId}`)
}

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** Whether this name is this machine. */
export const isLoopback = (hostname: string) => loopback.includes(hostname)

/**
 * The origins on which the desk may keep sessions, of the address that staff see. Over plain HTTP only this machine: on a
 * network anybody in between could read the cookie. There none, and staff sign in for a bearer token.
 */
export function deskOriginsOf(publicUrl: string): string[] {
  const { protocol, hostname, port, origin } = new URL(publicUrl)
  if (protocol === 'https:') return [origin]
  if (!isLoopback(hostname)) return []
  return loopback.map((name) => new URL(`http://${name}:${port || 80}`).origin)
}

/** The link that lets somebody set a password. Its token stands behind the `#`, so that no server sees it in an address. */
export function passwordLinkUrl(
  secret: InstallationSecret,
  publicUrl: string,
  link: Pick<PasswordLink, 'storeId' | 'id' | 'purpose'>,
): string {
  const url = deskUrl(publicUrl, link.storeId)
  url.hash = `${link.purpose.toLowerCase()}=${tokenOfLink(secret, link)}`
  return url.href
}
