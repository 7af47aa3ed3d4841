import type { Language } from '../../../words/words.ts'
import { english } from './english.ts'

export type SuggestionWords = typeof english

export const suggestionWordsIn = async (language: Language): Promise<SuggestionWords> =>
  language === 'es' ? (await import('./spanish.ts')).spanish : english
