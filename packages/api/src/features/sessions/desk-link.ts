import type { InstallationSecret } from '../../secret.ts'
import type { PasswordLink } from './store.ts'
import { tokenOfLink } from './tokens.ts'

/** Where the people of a store work. */
export function deskUrl(publicUrl: string, storeId: string): URL {
  return new URL(`${publicUrl.replace(/\/$/, '')}/desk/${storeId}`)
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
