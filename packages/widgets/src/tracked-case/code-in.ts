/** The code in a link, in a fragment, or bare, as customers paste it. Null when there is none. */
export function codeIn(text: string): string | null {
  // The pages without scripts show a code in groups, and so it is written down.
  const value = text.replaceAll(/\s/g, '')
  const found = /(?:^|[#&])redress-case=([^&]*)/.exec(value)?.[1]
  if (found !== undefined) return decode(found) || null
  return /^[\w-]{8,200}$/.test(value) ? value : null
}

export function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
