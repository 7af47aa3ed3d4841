import { importChecked } from '../client/import-checked.ts'
import type { Spoken, SpokenName } from './load.ts'

/** What the one-file build has in place of `loaded-when-needed.ts`. */
export const spokenIn = <Name extends SpokenName>(
  name: Name,
  language: string,
  attempt: number,
): Promise<Spoken[Name]> => importChecked(`${name}-${language}`, attempt)
