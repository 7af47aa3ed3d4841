import type { Language } from '../../../words/words.ts'
import { english } from './english.ts'

export type ApprovalWords = typeof english

export const approvalWordsIn = async (language: Language): Promise<ApprovalWords> =>
  language === 'es' ? (await import('./spanish.ts')).spanish : english
