import type { Language } from '../../../../words/words.ts'
import { english, type SortingWords } from './english.ts'

export type { SortingWords }
export const firstWords: SortingWords = english

export async function sortingWordsIn(language: Language): Promise<SortingWords> {
  return language === 'es' ? (await import('./spanish.ts')).spanish : english
}
