import type { Language } from '../../../words/words.ts'
import { english } from './english.ts'

export type AnswersRoomWords = typeof english

export const answersWordsIn = async (language: Language): Promise<AnswersRoomWords> =>
  language === 'es' ? (await import('./spanish.ts')).spanish : english
