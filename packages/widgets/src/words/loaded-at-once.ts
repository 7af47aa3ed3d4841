import { es } from './es.ts'
import type { Words } from './words.ts'

/** What the one-file build has in place of `loaded-when-needed.ts`: every language is there already. */
export const loaders: ReadonlyMap<string, () => Promise<Words>> = new Map([['es', async () => es]])
