import type { Language } from '../../../words/words.ts'
import { english } from './english.ts'

export type SurveysWords = typeof english

export const surveysWordsIn = async (language: Language): Promise<SurveysWords> =>
  language === 'es' ? (await import('./spanish.ts')).spanish : english
