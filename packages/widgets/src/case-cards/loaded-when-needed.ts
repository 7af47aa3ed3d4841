type Cards = typeof import('./cards.ts')

/** Put in by the build for pages: the chunk's own name. A bundler that takes the package from npm has ways of its own. */
declare const CARDS_CHUNK: string
const chunk = typeof CARDS_CHUNK === 'string' ? CARDS_CHUNK : null
let failures = 0

/**
 * The cards. Rejects when they cannot be fetched now. A browser remembers that a module did not come for as long as the
 * page stands, so every further try asks for it under another address.
 */
export async function cards(): Promise<Cards> {
  try {
    return await (chunk && failures > 0 ? import(`${chunk}?${failures}`) : import('./cards.ts'))
  } catch (fault) {
    failures += 1
    throw fault
  }
}
