/** Whether a passkey could work on this page: over TLS or on this machine, under a name and not an address. */
export const passkeysWorkHere = (): boolean =>
  isSecureContext && 'PublicKeyCredential' in globalThis && !/^[\d.]+$|:/.test(location.hostname)
