import type { Words } from './words.ts'

/** One lazy chunk for each further language. */
export const loaders: ReadonlyMap<string, () => Promise<Words | undefined>> = new Map([
  ['es', async () => (await import('./es.ts')).es],
])
