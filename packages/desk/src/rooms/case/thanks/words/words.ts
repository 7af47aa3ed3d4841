import type { Language } from '../../../../words/words.ts'
import { english, type ThanksWords } from './english.ts'

export type { ThanksWords }
export const firstWords: ThanksWords = english

export async function thanksWordsIn(language: Language): Promise<ThanksWords> {
  return language === 'es' ? (await import('./spanish.ts')).spanish : english
}
