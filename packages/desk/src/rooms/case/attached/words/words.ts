import type { Language } from '../../../../words/words.ts'
import { type AttachedWords, english } from './english.ts'

export type { AttachedWords }
export const firstWords: AttachedWords = english

export async function attachedWordsIn(language: Language): Promise<AttachedWords> {
  return language === 'es' ? (await import('./spanish.ts')).spanish : english
}
