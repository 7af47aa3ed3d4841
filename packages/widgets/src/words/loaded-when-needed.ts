import type { Words } from './words.ts'

/** One lazy chunk for each further language; nothing for one that we have no words for. */
export const loadWords = async (language: string): Promise<Words | undefined> =>
  language === 'es' ? (await import('./es.ts')).es : undefined
