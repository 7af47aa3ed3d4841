import type { Language } from '../../../words/words.ts'
import { english } from './english.ts'

export type CustomerWords = typeof english

export const customerWordsIn = async (language: Language): Promise<CustomerWords> =>
  language === 'es' ? (await import('./spanish.ts')).spanish : english
