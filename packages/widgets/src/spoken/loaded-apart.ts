import type { Spoken, SpokenName } from './load.ts'

/** Put in by the build: how the names of the files that lie apart end, by what they are and their language. */
declare const SPOKEN_CHUNKS: Readonly<Record<string, string>>

/**
 * What the build for pages has in place of `loaded-when-needed.ts`. A browser remembers that a module did not come for as
 * long as the page stands, so every further try asks for it under another address.
 */
export function spokenIn<Name extends SpokenName>(
  name: Name,
  language: string,
  attempt: number,
): Promise<Spoken[Name]> {
  const label = `${name}-${language}`
  const address = new URL(`${label}-${SPOKEN_CHUNKS[label]}.js${attempt > 0 ? `?${attempt}` : ''}`, import.meta.url)
  return import(address.href)
}
