/**
 * Whether a passkey could work on this page: over TLS or on this machine, under a name and not an address, and on a page
 * of the installation itself, for which it signs.
 */
export const passkeysWorkHere = (): boolean =>
  new URL(import.meta.url).origin === location.origin &&
  isSecureContext &&
  'PublicKeyCredential' in globalThis &&
  !/^[\d.]+$|:/.test(location.hostname)
