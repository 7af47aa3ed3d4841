/** The link of an invitation or a reset: `#invite=…` or `#reset=…`. */
export interface PasswordLink {
  readonly purpose: 'INVITE' | 'RESET'
  readonly linkToken: string
}

/** Takes the link out of the address bar, so that neither the history nor somebody behind one sees it. */
export function takePasswordLink(): PasswordLink | undefined {
  const [, kind, linkToken] = /^#(invite|reset)=([\w-]{1,200})$/.exec(location.hash) ?? []
  if (!kind || !linkToken) return undefined
  history.replaceState(history.state, '', location.pathname + location.search)
  return { purpose: kind === 'invite' ? 'INVITE' : 'RESET', linkToken }
}

/** The number under which it stands in the log why the provider's way led nowhere. */
export function takeFailure(): string | undefined {
  const [, failure] = /^#not-signed-in=([\da-f]{8})$/.exec(location.hash) ?? []
  if (failure) history.replaceState(history.state, '', location.pathname + location.search)
  return failure
}
