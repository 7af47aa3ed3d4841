import type { Language } from '../../../../words/words.ts'
import { english } from './english.ts'

export type CaseSurveyWords = typeof english

export const firstWords: CaseSurveyWords = english

export const caseSurveyWordsIn = async (language: Language): Promise<CaseSurveyWords> =>
  language === 'es' ? (await import('./spanish.ts')).spanish : english
