/**
 * What somebody wrote on this device and has not sent. It outlives the page and the session, for nothing is lost by accident;
 * who signs out says what becomes of it, because others may use the device after them.
 */

/** Where one person's drafts lie: on cases, and of what is written down for a customer. */
export const placeOf = (what: 'draft' | 'filing', staffId: string): string => `redress-${what} ${staffId}`

/** The names under which words lie that were not sent. */
export function unsentWords(staffId: string): string[] {
  return namesOf(staffId).filter((name) => holdsWords(localStorage.getItem(name)))
}

/** Takes all of it away, with what holds no words. */
export function forgetUnsentWords(staffId: string): void {
  for (const name of namesOf(staffId)) localStorage.removeItem(name)
}

function namesOf(staffId: string): string[] {
  const places = [placeOf('draft', staffId), placeOf('filing', staffId)]
  try {
    return Object.keys(localStorage).filter((name) =>
      places.some((place) => name === place || name.startsWith(`${place} `)),
    )
  } catch {
    // Where the browser keeps nothing there is nothing.
    return []
  }
}

/** What a person typed: not the keys and choices that stand in an empty form, and not what is on record already. */
const noWords = ['key', 'door', 'locale', 'version', 'categoryId', 'recorded']

function holdsWords(kept: string | null): boolean {
  try {
    const draft: { isFiled?: boolean } = JSON.parse(kept ?? '{}')
    return (
      draft.isFiled !== true && Object.entries(draft).some(([name, value]) => !noWords.includes(name) && isSaid(value))
    )
  } catch {
    return false
  }
}

function isSaid(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return Array.isArray(value) && value.some((each) => Object.values(each ?? {}).some(isSaid))
}
