import type { Language } from '../../../words/words.ts'
import { english } from './english.ts'

export type FilingWords = typeof english

export const filingWordsIn = async (language: Language): Promise<FilingWords> =>
  language === 'es' ? (await import('./spanish.ts')).spanish : english

/** What stands on paper is in the language of the customer, where we speak it; else in English, as in their mails. */
export const paperWordsIn = async (locale: string): Promise<FilingWords['paper']> =>
  (await filingWordsIn(locale.split('-')[0] === 'es' ? 'es' : 'en')).paper
