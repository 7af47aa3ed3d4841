import { importChecked } from '../client/import-checked.ts'
import type { Words } from './words.ts'

/** What the one-file build has in place of `loaded-when-needed.ts`. Where it cannot be checked, English stays. */
export const loadWords = async (language: string): Promise<Words | undefined> =>
  (await importChecked<Partial<Record<string, Words>>>(language))[language]
